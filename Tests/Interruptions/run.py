#!/usr/bin/env python3
"""The real program, killed at random moments while it changes a site from one state to another, and on a disk that is full.

    python3 Tests/Interruptions/run.py [--kills N] [--seed N]

After each kill every file is whole, old or new; every page finds the assets that it names; and every smaller form is that of
the file beside it. After a build that nobody kills, nothing of all that is left. The last line is `N passed, N failed`.
"""

import argparse
import contextlib
import gzip
import os
import pathlib
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time

PROJECT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = PROJECT / ".build" / "debug" / "sitegen"
# How much of a page names files that it needs.
ASSET = re.compile(rb'(?:href|src)="((?:\.\./|\./)*assets/[^"]+)"')
# A folder in memory, where there is one: a build then waits for no disk, and more moments are its own.
MEMORY = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
# After so many seconds no more builds are killed, on a computer that has other things to do.
LONGEST = 50
# After how many kills a build is let be, and its folder compared with that of a clean one.
ROUND = 15


def make(folder, state):
    """A guide in one of two states that differ in every page, in the assets, and in which pages there are."""
    content = folder / "content"
    (content / "roles").mkdir(parents=True)
    colour = "336699" if state == "old" else "993366"
    (content / "site.yml").write_text(
        f"title: Guide {state}\nurl: https://careers.example.org/\ntheme: {{ accent: \"#{colour}\" }}\n"
        f"hosting: {{ compress: gz }}\nredirects: {{ /{state}/: /roles/ }}\n", encoding="utf-8")
    numbers = range(0, 12) if state == "old" else range(4, 16)
    for number in numbers:
        (content / "roles" / f"role-{number}.md").write_text(
            f"---\ntitle: Role {number}\nskills: [Skill {number % 3 if state == 'old' else number % 4}]\n---\nThe {state} text of it.\n", encoding="utf-8")


def build(source, output, scratch):
    """The command of a build; temporary files go to a folder that can be looked at."""
    return subprocess.Popen(
        [PROGRAM, "build", "--source", source, "--output", output], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        env=os.environ | {"TMPDIR": str(scratch)})


def finish(source, output, scratch):
    """A build that nobody kills."""
    process = build(source, output, scratch)
    out, err = process.communicate()
    if process.returncode != 0:
        raise SystemExit(f"a build failed: {out.decode()}{err.decode()}")
    return files_in(output)


def files_in(folder):
    return {file.relative_to(folder).as_posix(): file.read_bytes() for file in pathlib.Path(folder).rglob("*") if file.is_file()}


def problems_of(found, states):
    """What is wrong with a folder at some moment."""
    problems = []
    for path, data in found.items():
        if path != "manifest.json" and data not in [state[path] for state in states.values() if path in state]:
            problems.append(f"{path} is neither old nor new")
        if path.endswith(".gz") and path[:-3] in found and gzip.decompress(data) != found[path[:-3]]:
            problems.append(f"{path} is a form of other bytes than those beside it")
        if path.endswith(".html"):
            for name in ASSET.findall(data):
                asset = os.path.normpath(os.path.join(os.path.dirname(path), name.decode())) if path != "404.html" else name.decode()
                if asset not in found:
                    problems.append(f"{path} names {asset}, which is not there")
    both = set(states["old"]) & set(states["new"])
    # A smaller form may be away for a moment; the file itself is then sent.
    problems += [f"{path} is missing" for path in both - set(found) if found and not path.endswith(".gz")]
    return problems


def kill(source, output, scratch, staging, longest, chance):
    """Kills a build at a moment of its writing, or somewhere before. Gives whether it was killed while it wrote."""
    process = build(source, output, scratch)
    if chance.random() < 0.9:
        while not staging.exists() and process.poll() is None:
            time.sleep(0.0002)
    time.sleep(chance.random() * longest)
    process.kill()
    process.communicate()
    return staging.exists()


def writing_time(source, output, scratch, staging):
    """For how long a build writes."""
    process = build(source, output, scratch)
    while not staging.exists() and process.poll() is None:
        time.sleep(0.0002)
    began = time.monotonic()
    while staging.exists() and process.poll() is None:
        time.sleep(0.0002)
    ended = time.monotonic()
    process.communicate()
    return ended - began


def killed(kills, seed):
    """Many builds that are killed, from each state to the other."""
    chance = random.Random(seed)
    problems, hits, started = [], 0, time.monotonic()
    with tempfile.TemporaryDirectory(dir=MEMORY) as name:
        folder = pathlib.Path(name)
        scratch = folder / "scratch"
        scratch.mkdir()
        clean = {}
        for state in ("old", "new"):
            make(folder / state, state)
            clean[state] = finish(folder / state, folder / f"clean-{state}", scratch)
        site = folder / "work" / "public"
        staging = folder / "work" / ".public.staging"
        site.parent.mkdir()
        finish(folder / "old", site, scratch)
        longest = max(writing_time(folder / state, site, scratch, staging) for state in ("new", "old", "new")) * 1.2
        for number in range(1, kills + 1):
            hits += kill(folder / ("new" if number % 2 else "old"), site, scratch, staging, longest, chance)
            problems += [f"after kill {number}: {problem}" for problem in problems_of(files_in(site), clean)]
            is_last = number == kills or len(problems) > 20 or time.monotonic() - started > LONGEST
            if number % ROUND == 0 or is_last:
                state = chance.choice(("old", "new"))
                if finish(folder / state, site, scratch) != clean[state]:
                    problems.append(f"after kill {number} and a whole build the folder is not that of a clean one")
                problems += [f"{entry.name} is left beside the site" for entry in site.parent.iterdir() if entry != site]
            if is_last:
                break
    print(f"{number} builds killed, {hits} of them while they wrote for {longest * 1000:.0f} ms at most")
    # Too few would mean that the moments are wrong, and that nothing was tested.
    return problems + ([] if hits >= number / 4 else ["too few builds were killed while they wrote"])


@contextlib.contextmanager
def small_disk(folder, size):
    """A disk of some bytes; `None` where this account may not mount one."""
    folder.mkdir()
    run = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", folder], capture_output=True, text=True, check=False)
    if run.returncode != 0:
        print(f"left out: no small disk: {run.stderr.strip()}")
        yield None
        return
    try:
        yield folder
    finally:
        subprocess.run(["umount", folder], check=True)


def full_disk():
    """A site that fits, and then one that does not fit beside it: the old one stays as it is, and one is told."""
    problems = []
    with tempfile.TemporaryDirectory(dir=MEMORY) as name:
        folder = pathlib.Path(name)
        scratch = folder / "scratch"
        scratch.mkdir()
        for state in ("old", "new"):
            make(folder / state, state)
        size = sum(len(data) + 4096 for data in finish(folder / "old", folder / "clean", scratch).values())
        with small_disk(folder / "disk", size * 14 // 10) as disk:
            if disk is None:
                return []
            before = finish(folder / "old", disk / "public", scratch)
            process = build(folder / "new", disk / "public", scratch)
            _, words = process.communicate()
            if process.returncode != 74 or b"[output-full]" not in words:
                problems.append(f"status {process.returncode}: {words.decode()}")
            if files_in(disk / "public") != before:
                problems.append("the site is not what it was")
            if [entry.name for entry in disk.iterdir()] != ["public"]:
                problems.append("something is left beside the site")
            # There is room again.
            shutil.rmtree(disk / "public")
            if finish(folder / "new", disk / "public", scratch) != finish(folder / "new", folder / "clean", scratch):
                problems.append("the next build is not a clean one")
    return problems


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--kills", type=int, default=300)
    parser.add_argument("--seed", type=int, default=random.randrange(1 << 32))
    options = parser.parse_args()
    started = time.monotonic()
    print(f"seed {options.seed}")
    outcomes = {"killed": killed(options.kills, options.seed), "a full disk": full_disk()}
    for name, problems in outcomes.items():
        for problem in problems[:12]:
            print(f"FAILED {name}: {problem}")
    failed = sum(1 for problems in outcomes.values() if problems)
    print(f"{time.monotonic() - started:.0f} s")
    print(f"{len(outcomes) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
