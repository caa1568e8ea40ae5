#!/usr/bin/env python3
"""Counts what a role costs in memory that is asked for, and holds it against what it cost before, within 10 %.

python3 Tests/Allocations/run.py              compares
python3 Tests/Allocations/run.py --update     writes the numbers down

The numbers are the same in every run but for a tenth of a per cent, however busy the computer is. They are those of a debug
build, which is what tests are made with: an optimised program asks for less, but for more of it after the same change.
A guide of 40 roles is taken from one of 80, so that what a build costs in any case does not count.
"""

import json
import os
import pathlib
import platform
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
EXPECTED = HERE / "expected.json"
SIZES = (40, 80)
TOLERANCE = 0.10


def counted(counter, folder, roles, command, again):
    """How often the program asks for memory, and for how many bytes.

    again: whether it has run before, and one text has changed since.
    """
    source = f"{folder}/guide-{roles}"
    if not os.path.exists(source):
        subprocess.run(
            [sys.executable, ROOT / "Benchmarks/corpus.py", str(roles), source], check=True, stdout=subprocess.DEVNULL)
    numbers = f"{folder}/numbers"
    program = [ROOT / ".build/debug/sitegen", *command, "--source", source, "--today", "2026-11-22"]
    # What counts is a part of the program, so that it has to be there in both builds.
    environment = {
        **os.environ, "XDG_CACHE_HOME": f"{source}/cache", "LD_PRELOAD": counter, "ALLOCATIONS": numbers}
    if again:
        subprocess.run(program, check=True, capture_output=True, env=environment)
        text = min(pathlib.Path(source, "content/roles").glob("*.md"))
        text.write_text(text.read_text(encoding="utf-8") + "\nOne more sentence.\n", encoding="utf-8")
    subprocess.run(program, check=True, capture_output=True, env=environment)
    return [int(number) for number in pathlib.Path(numbers).read_text().split()]


def measured(folder):
    counter = f"{folder}/count.so"
    subprocess.run(["cc", "-O2", "-shared", "-fPIC", "-o", counter, HERE / "count.c"], check=True)
    results = {}
    runs = (("check", ["check"], False), ("build", ["build"], False), ("build after a change", ["build"], True))
    for name, command, again in runs:
        small, large = (counted(counter, folder, roles, command, again) for roles in SIZES)
        roles = SIZES[1] - SIZES[0]
        results[name] = {
            "allocations a role": round((large[0] - small[0]) / roles),
            "bytes a role": round((large[1] - small[1]) / roles),
        }
        # What such a build takes in any case, which differs from run to run, is half of its bytes.
        if again:
            del results[name]["bytes a role"]
    return results


def main():
    if platform.system() != "Linux":
        print("left out: memory is counted on Linux alone")
        return 0
    with tempfile.TemporaryDirectory(prefix="allocations-") as folder:
        results = measured(folder)
    if "--update" in sys.argv:
        EXPECTED.write_text(json.dumps(results, indent=2) + "\n")
        return 0
    expected = json.loads(EXPECTED.read_text())
    failed = False
    for command, numbers in results.items():
        for name, number in numbers.items():
            before = expected[command][name]
            change = number / before - 1
            wrong = abs(change) > TOLERANCE
            failed = failed or wrong
            print(f"{'FAILED ' if wrong else 'ok     '} {command}: {number:,} {name} ({change:+.1%} of {before:,})")
    if failed:
        print("a change that is meant to be: python3 Tests/Allocations/run.py --update, and say why in the commit")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
