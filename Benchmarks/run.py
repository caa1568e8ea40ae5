#!/usr/bin/env python3
"""How much a build takes, side by side with a floor and with Hugo; writes docs/performance.md.

    python3 Benchmarks/run.py                                     everything; hours
    python3 Benchmarks/run.py --sizes 100,1000 --runs 3 --print   a look, in a few minutes; writes no page

Builds the programs, makes a guide of each size (corpus.py), and lets every program build it in turn, again and again, so
that what slows the machine for a while slows all of them. What is told are medians. Each size is first checked: a build
after which nothing changed may write nothing, and one after which one guide changed must write what differs, nothing
else, and leave the same files as a build from nothing.
"""

import argparse
import os
import pathlib
import re
import shlex
import shutil
import statistics
import sys
import tempfile

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))

import contestants
import corpus
import example
import page
from contestants import CHANGED, COLD, FACT
from measuring import Failed, contents, different, run, size, stamps, written

# From this many guides on, two runs have to do.
LARGE = 50_000
# What a guide and all that is built from it may take on a disk, in bytes, with some to spare.
ROOM = 150_000
KEYS = ["floor", "roles", "equal", "full", "one-core", "hugo", "example"]


class Measured:
    """What was measured: lists of what each run took, by disk, number of guides, program and situation."""

    def __init__(self):
        self.runs, self.failures, self.findings = {}, {}, []

    def add(self, disk, count, key, situation, took):
        self.runs.setdefault((disk, count, key, situation), []).append(took)
        print(f"  {key:9} {situation:18} {took['wall']:8.2f} s, CPU {took['user']:.2f} + {took['system']:.2f} s, "
              f"{took['memory'] / 1e6:6.0f} MB, {took['files']:,} files written", flush=True)

    def fail(self, disk, count, contestant, error):
        self.failures[disk, count, contestant.key] = str(error).split(":\n")[0]
        print(f"  {contestant.key:9} {error}", flush=True)

    def medians(self):
        return {
            key: {name: statistics.median(run[name] for run in runs) for name in runs[0]} | {"runs": len(runs)}
            for key, runs in self.runs.items()}


def edited(text, number):
    """A guide with another sentence at the beginning of its text, as long as the usual change of an editor."""
    return text.replace("\n---\n\n", f"\n---\n\nThis guide was read again for the {number + 1}th time. ", 1)


def with_another_amount(text):
    """A guide with another amount in its front matter, which the lists and comparisons show as well."""
    start = text.index("\nsalary:")
    return text[:start] + re.sub(
        r": (\d{5,6})\b", lambda found: f": {int(found[1]) + 10}", text[start:], count=1)


class Guide:
    """A guide on a disk and what is built from it."""

    def __init__(self, folder, count):
        self.source = pathlib.Path(folder)
        names = corpus.corpus(count, folder)
        self.file = self.source / "content" / "roles" / f"{names[count // 2]}.md"
        self.text = self.file.read_text()
        self.output = self.source / "public"
        # What programs keep from build to build.
        self.cache = self.source / "cache"
        os.environ["XDG_CACHE_HOME"] = str(self.cache)

    def build(self, contestant, options):
        return run(contestant.command(self.source, self.output), self.source, contestant.cores, options.timeout)

    def empty(self):
        """Begins anew, with nothing left for the disk to do."""
        self.file.write_text(self.text)
        self.forget()
        os.sync()

    def forget(self):
        """Removes what was built, and what programs know of it."""
        for folder in [self.output, self.cache]:
            shutil.rmtree(folder, ignore_errors=True)


def measure(guide, contestant, number, options, tell):
    """One run of a program: from nothing, then in the other situations one after the other."""
    guide.empty()
    took = guide.build(contestant, options)
    tell(COLD, took | size(guide.output))
    for situation in contestant.situations:
        if situation == CHANGED:
            guide.file.write_text(edited(guide.text, number))
        elif situation == FACT:
            guide.file.write_text(with_another_amount(guide.text))
        before = stamps(guide.output)
        took = guide.build(contestant, options)
        tell(situation, took | written(before, stamps(guide.output))[0])


def check(guide, contestant, options):
    """Whether builds after a first one do what is promised. Gives what is wrong, in words."""
    if not contestant.is_careful:
        return []
    wrong = []
    guide.empty()
    guide.build(contestant, options)
    held, before = contents(guide.output), stamps(guide.output)
    guide.build(contestant, options)
    if touched := written(before, stamps(guide.output))[1]:
        wrong.append(f"nothing changed, and {len(touched)} files were written, {min(touched)} among them")
    guide.file.write_text(edited(guide.text, 0))
    before = stamps(guide.output)
    guide.build(contestant, options)
    touched, holding = written(before, stamps(guide.output))[1], contents(guide.output)
    differing = different(held, holding)
    if needless := touched - differing:
        wrong.append(f"one guide changed, and {len(needless)} files were written that do not differ")
    guide.forget()
    guide.build(contestant, options)
    if unlike := different(holding, contents(guide.output)):
        wrong.append(f"one guide changed, and {len(unlike)} files are not those of a build from nothing")
    print(f"  {contestant.key:9} checked: {'; '.join(wrong) or f'one guide is in {len(differing)} files'}", flush=True)
    return wrong


def disks(options):
    """The folders that the guides are made in, by the name of the disk."""
    ordinary = options.folder or str(contestants.BUILD / "benchmarks")
    os.makedirs(ordinary, exist_ok=True)
    wanted = {"ram": ("RAM disk", "/dev/shm"), "disk": ("ordinary disk", ordinary)}
    for name in options.disk:
        if os.access(wanted[name][1], os.W_OK):
            yield wanted[name]
        else:
            print(f"{wanted[name][1]} cannot be written to: nothing is measured on a {wanted[name][0]}")


def measure_size(disk, folder, count, programs, options, measured):
    needed, free = count * ROOM, shutil.disk_usage(folder).free
    if free < needed:
        print(f"\n{count:,} guides, {disk}: left out, since they need {needed / 1e9:.0f} GB and "
              f"{free / 1e9:.0f} GB are free in {folder}")
        return
    with tempfile.TemporaryDirectory(prefix="guide-", dir=folder) as source:
        print(f"\n{count:,} guides, {disk}", flush=True)
        guide = Guide(source, count)
        running = list(programs)
        for number in range(min(options.runs, 2) if count >= LARGE else options.runs):
            for contestant in list(running):
                try:
                    if number == 0:
                        measured.findings += [
                            f"{count:,} guides, {disk}: {text}" for text in check(guide, contestant, options)]
                    measure(guide, contestant, number, options,
                            lambda situation, took: measured.add(disk, count, contestant.key, situation, took))
                except (Failed, OSError) as error:
                    measured.fail(disk, count, contestant, error)
                    running.remove(contestant)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    number = lambda text: int(text.replace("_", ""))
    several = lambda convert, known=None: lambda text: [
        convert(part) if known is None or part in known else parser.error(f"{part} is not one of {', '.join(known)}")
        for part in text.split(",")]
    parser.add_argument("--sizes", type=several(number), default=[100, 1_000, 10_000, 100_000],
                        help="how many guides, with commas between (default: 100,1000,10000,100000)")
    parser.add_argument("--disk", type=several(str, ["ram", "disk"]), default=["ram", "disk"],
                        help="ram for a RAM disk, disk for the ordinary one (default: ram,disk)")
    parser.add_argument("--folder", help="a folder on the ordinary disk (default: .build/benchmarks)")
    parser.add_argument("--runs", type=number, default=5, help="how often each is measured (default: 5)")
    parser.add_argument("--only", type=several(str, KEYS), default=KEYS, help=f"some of {','.join(KEYS)}")
    parser.add_argument("--timeout", type=float, default=1800, help="seconds that a build may take (default: 1800)")
    parser.add_argument("--print", action="store_true", help="leave docs/performance.md as it is")
    options = parser.parse_args()
    if options.runs < 1 or min(options.sizes) < 1:
        parser.error("--runs and --sizes take numbers from 1 on")

    load = os.getloadavg()[0]
    programs = contestants.prepare(options.only)
    measured = Measured()
    for disk, folder in disks(options):
        for count in options.sizes:
            measure_size(disk, folder, count, programs, options, measured)
    seconds = example.measure(options.runs) if "example" in options.only else None
    command = shlex.join(["python3", "Benchmarks/run.py", *sys.argv[1:]])
    results = page.Results(
        measured.medians(), measured.failures, measured.findings, programs, seconds, command, load)
    text = page.text(results)
    print("\n" + text)
    if not options.print:
        page.write(results, text)
    if measured.findings:
        sys.exit("\nWhat a build promises was not kept:\n" + "\n".join(measured.findings))


if __name__ == "__main__":
    main()
