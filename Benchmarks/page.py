"""The page of the results: what was to be reached, a table for each disk, and the machine."""

import dataclasses
import datetime
import os
import pathlib
import platform

import chart
import contestants
from contestants import CHANGED, COLD, FACT, PROJECT, UNCHANGED
from targets import targets

PAGE = PROJECT / "docs" / "performance.md"
PICTURE = PROJECT / "docs" / "pictures" / "performance.svg"
# From this load on, other programs take time from those that are measured.
BUSY = 0.5
BEGIN, END = "<!-- measured: Benchmarks/run.py writes what follows -->", "<!-- measured: the end -->"


@dataclasses.dataclass
class Results:
    """All that was measured."""

    # Medians by disk, number of guides, program and situation.
    medians: dict
    # Why a program has none: by disk, number of guides and program.
    failures: dict
    # Promises that were not kept, in words.
    findings: list
    programs: list
    # Seconds of the example, or None.
    example: dict
    # The command, and how many processes wanted a core when it began.
    command: str
    load: float

    @property
    def disks(self):
        return list(dict.fromkeys(key[0] for key in [*self.medians, *self.failures]))

    def sizes(self, disk):
        return sorted({key[1] for key in [*self.medians, *self.failures] if key[0] == disk})

    def of(self, disk, count, key, situation=COLD):
        """The medians of one program, or None."""
        return self.medians.get((disk, count, key, situation))


def text(results):
    """What stands between the marks of the page."""
    parts = [machine(results), "![" + chart.ALTERNATIVE + "](pictures/performance.svg)"]
    parts += ["## What is to be reached", target_table(results)]
    for disk in results.disks:
        parts += [f"## On the {'RAM disk' if disk == 'RAM disk' else 'ordinary disk'}", disk_table(results, disk)]
    parts += ["Not kept:\n\n" + "\n".join(f"- {finding}" for finding in results.findings)] if results.findings else []
    return "\n\n".join(parts) + "\n"


def write(results, text):
    """Puts the results into the page, between its marks, and the chart beside it."""
    before, rest = PAGE.read_text().split(BEGIN)
    PAGE.write_text(before + BEGIN + "\n\n" + text + "\n" + END + rest.split(END)[1])
    PICTURE.write_text(chart.svg(results))


def machine(results):
    system = platform.system()
    release = pathlib.Path("/etc/os-release")
    if release.exists():
        values = dict(line.split("=", 1) for line in release.read_text().splitlines() if "=" in line)
        system = values.get("PRETTY_NAME", system).strip('"')
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    runs = {median["runs"] for median in results.medians.values()}
    most, least = max(runs, default=0), min(runs, default=0)
    often = f"Medians of {most} runs" if least == most else f"Medians of {least} to {most} runs"
    if most == 1:
        often = "Measured once"
    told = (f"{often} on {datetime.date.today():%-d %B %Y}: {os.cpu_count()} cores ({processor()}), "
            f"{memory:.0f} GB of memory, {system}; {contestants.versions()}. The command was\n\n"
            f"```sh\n{results.command}\n```")
    if results.load < BUSY:
        return told
    return (f"{told}\n\n**These figures are rough:** {results.load:.1f} other processes wanted the cores when it "
            "began.")


def processor():
    information = pathlib.Path("/proc/cpuinfo")
    if information.exists():
        for line in information.read_text().splitlines():
            if line.startswith("model name"):
                return f"{platform.machine()}, {line.split(':', 1)[1].strip()}"
    return platform.machine()


def target_table(results):
    rows = ["| | to be reached | measured | |", "| --- | --- | --- | --- |"]
    for target in targets(results):
        rows.append(f"| {target.name} | {target.wanted} | {target.measured} | {'yes' if target.is_reached else 'no'} |")
    return "\n".join(rows)


def disk_table(results, disk):
    rows = ["| guides | program | build | time | CPU: user + system | most memory | files written | MB written |",
            "| ---: | --- | --- | ---: | ---: | ---: | ---: | ---: |"]
    for count in results.sizes(disk):
        for program in results.programs:
            for situation in (COLD, UNCHANGED, CHANGED, FACT):
                if median := results.of(disk, count, program.key, situation):
                    rows.append(row(count, program, situation, median))
            if reason := results.failures.get((disk, count, program.key)):
                rows.append(f"| {count:,} | {program.name} | | {reason} | | | | |")
    return "\n".join(rows)


def row(count, program, situation, median):
    return (f"| {count:,} | {program.name} | {situation} | {median['wall']:.2f} s "
            f"| {median['user']:.2f} + {median['system']:.2f} s | {median['memory'] / 1e6:,.0f} MB "
            f"| {median['files']:,.0f} | {median['bytes'] / 1e6:,.1f} |")
