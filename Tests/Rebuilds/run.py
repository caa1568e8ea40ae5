#!/usr/bin/env python3
"""The real program, building the example again and again after random changes, each time beside a build from nothing.

    python3 Tests/Rebuilds/run.py [--changes N] [--seed N]

First come changes that once led to another site (stories.py), then random ones (changes.py). Whatever changed, in the content, in the site or in what was asked for, the folder that was built many times is to the byte
what a build from nothing makes of the same content, the messages are the same, and only files that differ were written. The
last line is `N passed, N failed`.
"""

import argparse
import os
import pathlib
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time

from changes import CHANGES, restored
from stories import STORIES

PROJECT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = PROJECT / ".build" / "debug" / "sitegen"
MEMORY = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
# After so many seconds no more changes are made, on a computer that has other things to do.
LONGEST = 100
COUNTS = re.compile(r": (\d+) files? written, (\d+) unchanged(?:, (\d+) removed)?")
SECONDS = re.compile(r"; \d+\.\d\d s\n")


class Studio:
    """A copy of the example with a site that is built again and again."""

    def __init__(self, folder):
        self.folder = folder
        self.content = folder / "content"
        self.site = folder / "public"
        self.clean = folder / "clean"
        self.origin = PROJECT / "content"
        shutil.copytree(self.origin, self.content)
        # What was asked for in the last build.
        self.options = []
        # How many changes led to a site.
        self.built = 0
        # Whether the last one did not.
        self.failed = False

    def start(self, *options):
        """A build that has begun."""
        return subprocess.Popen(
            [PROGRAM, "build", "--source", self.folder, *options], stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            text=True,
            env=os.environ | {"XDG_CACHE_HOME": str(self.folder / "cache"), "SOURCE_DATE_EPOCH": "1796200000"})

    def tree(self):
        """The site that is built again and again."""
        return tree(self.site)

    def build(self, *options):
        """A build of one of the two folders: its exit status, its messages, and what it counted."""
        run = self.start(*options)
        out, err = run.communicate()
        counts = COUNTS.search(out)
        said = COUNTS.sub("", SECONDS.sub("", out)).replace("/clean/", "/public/") + err
        return run.returncode, said, counts and [int(number or 0) for number in counts.groups()]


def tree(folder):
    """Every file of a folder, and what is in it."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def compare(studio):
    """Builds both folders; what is wrong with the first of them."""
    before = tree(studio.site) if studio.site.exists() else {}
    status, said, counts = studio.build("--output", studio.site, *studio.options)
    shutil.rmtree(studio.clean, ignore_errors=True)
    expected_status, expected_said, _ = studio.build("--output", studio.clean, "--fresh", *studio.options)
    if (status, said) != (expected_status, expected_said):
        return f"it ended with {status}, not {expected_status}, and said:\n{said}\nand from nothing:\n{expected_said}"
    studio.failed = status != 0
    if studio.failed:
        return None if tree(studio.site) == before else "it changed something although it failed"
    studio.built += 1
    made, wanted = tree(studio.site), tree(studio.clean)
    differing = sorted(path for path in made.keys() | wanted.keys() if made.get(path) != wanted.get(path))
    if differing:
        return f"these files are not as from nothing: {', '.join(differing[:5])}"
    written = sum(before.get(path) != content for path, content in made.items() if path != "manifest.json")
    removed = len(before.keys() - made.keys())
    if counts != [written, len(made) - 1 - written, removed]:
        return f"it counted {counts}, and {written} files are new or different, {removed} gone"
    again = studio.build("--output", studio.site, *studio.options)
    if again[2] != [0, len(made) - 1, 0] or again[1] != said:
        return f"built once more it said: {again[1]}{again[2]}"
    return None


def saves_work(studio):
    """Whether a build after a change of one role's prose makes little more than that role's pages."""
    studio.build("--output", studio.site)
    role = studio.content / "roles" / "biostatistician.md"
    role.write_text(role.read_text(encoding="utf-8") + "\nOne more sentence.\n", encoding="utf-8")
    _, said, _ = studio.build("--output", studio.site, "--timings")
    made = sum(int(count) for count in re.findall(r": (\d+) files?, ", said))
    # Texts about which there is something to tell are not remembered; the others take more than a kilobyte each.
    remembered = sum(path.stat().st_size for path in (studio.folder / "cache").rglob("*.texts"))
    if remembered < 8000:
        return f"only {remembered} bytes are remembered of texts"
    return None if 0 < made < 20 else f"it made {made} files after a change of one role's prose"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--changes", type=int, default=150, help="how many changes are made (default: 150)")
    parser.add_argument("--seed", type=int, default=1, help="what the changes follow from (default: 1)")
    arguments = parser.parse_args()
    chance = random.Random(arguments.seed)
    told = []
    for story in STORIES:
        with tempfile.TemporaryDirectory(dir=MEMORY) as folder:
            told += [problem and f"{story.__name__}: {problem}" for problem in story(Studio(pathlib.Path(folder)), compare)]
    with tempfile.TemporaryDirectory(dir=MEMORY) as folder:
        studio = Studio(pathlib.Path(folder))
        problem = saves_work(studio)
        told.append(problem)
        failures = [problem for problem in told if problem]
        passed = len(told) - len(failures)
        end = time.monotonic() + LONGEST
        kinds = []
        for number in range(arguments.changes):
            # Each kind of change comes once before any comes again.
            if not kinds:
                kinds = chance.sample(CHANGES, len(CHANGES))
            names = []
            for _ in range(chance.choice([1, 1, 1, 2])):
                if kinds:
                    change = kinds.pop()
                    names.append(change.__name__)
                    change(studio, chance)
            problem = compare(studio)
            if problem:
                failures.append(f"change {number} ({', '.join(names)}): {problem}")
            else:
                passed += 1
            if studio.failed:
                # Mistakes would add up, and hide what comes after them.
                restored(studio, chance)
            if time.monotonic() > end:
                break
        if studio.built < arguments.changes // 4 and time.monotonic() < end:
            failures.append(f"only {studio.built} of the changes could be built: choose them anew")
    for failure in failures:
        print(failure, file=sys.stderr)
    print(f"{studio.built} sites were built")
    print(f"{passed} passed, {len(failures)} failed")
    return 1 if failures or not passed else 0


if __name__ == "__main__":
    sys.exit(main())
