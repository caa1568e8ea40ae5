"""What a build is to reach, and what it reached: ratios of medians."""

import dataclasses

from contestants import CHANGED, UNCHANGED

# The number of guides that most targets are about, and the large one.
USUAL, LARGE = 10_000, 100_000


@dataclasses.dataclass
class Target:
    name: str
    wanted: str
    measured: str
    is_reached: bool


def most(name, value, limit, form="{:.2f} times"):
    """A target that is reached by being low."""
    return Target(name, "at most " + form.format(limit), form.format(value), value <= limit)


def least(name, value, limit, form="{:.2f} times"):
    """A target that is reached by being high."""
    return Target(name, "at least " + form.format(limit), form.format(value), value >= limit)


def targets(results):
    """All for which there are measurements; those of a usual guide are told of the largest one up to that, the RAM disk
    before the ordinary one."""
    found = []
    disk = next(iter(results.disks), None)
    sizes = [count for count in results.sizes(disk) if count <= USUAL]
    if sizes:
        found += usual(results, disk, sizes[-1])
    for disk in results.disks:
        found += large(results, disk)
    if results.example:
        form = "{:.2f} s"
        found += [most("`swift run sitegen build` of the example, compiled", results.example["whole"], 1.5, form),
                  most("of which sitegen, a debug build, when nothing changed", results.example["own"], 0.15, form),
                  most("the same when it makes everything anew", results.example["fresh"], 0.15, form)]
    return found


def usual(results, disk, count):
    floor, roles, equal, full, one, hugo = (
        results.of(disk, count, key) for key in ("floor", "roles", "equal", "full", "one-core", "hugo"))
    here = f"{count:,} guides: "
    found = []
    if floor and roles:
        found.append(most(here + "CPU of the role pages alone, of the floor’s", roles["CPU"] / floor["CPU"], 2))
    if floor and full:
        found.append(most(here + "CPU of everything, of the floor’s", full["CPU"] / floor["CPU"], 4))
    for other, name in ((equal, "what Hugo’s site has"), (full, "everything")):
        if hugo and other:
            found += [least(f"{here}Hugo’s {what}, of that for {name}", hugo[key] / other[key], 5)
                      for key, what in (("CPU", "CPU"), ("wall", "time"), ("memory", "memory"))]
    if full:
        found.append(most(here + "memory for everything", full["memory"] / 1e6, 300, "{:.0f} MB"))
        found += again(results, disk, count, here, full)
    if full and one:
        found.append(least(here + "two cores, quicker than one", one["wall"] / full["wall"], 1.7))
    return found


def again(results, disk, count, here, full):
    """Builds after the first one."""
    found = []
    if same := results.of(disk, count, "full", UNCHANGED):
        found += [most(here + "time when nothing changed, of a cold build’s", 100 * same["wall"] / full["wall"], 5,
                       "{:.1f} %"),
                  most(here + "files written then", same["files"], 0, "{:.0f}")]
    if changed := results.of(disk, count, "full", CHANGED):
        found.append(most(
            here + "time when one guide changed", 100 * changed["wall"] / full["wall"], 30, "{:.1f} %"))
        broken = len(results.findings)
        found.append(Target(
            "what is written by builds after the first", "what differs, as a build from nothing has it",
            f"{broken} times not" if broken else f"{changed['files']:.0f} files when one guide changed", not broken))
    return found


def large(results, disk):
    found = []
    if full := results.of(disk, LARGE, "full"):
        here = f"{LARGE:,} guides, {disk}: "
        found.append(most(here + "memory for everything", full["memory"] / 1e9, 1.5, "{:.2f} GB"))
        if small := results.of(disk, USUAL, "full"):
            found.append(most(f"{here}time, of that for {USUAL:,}", full["wall"] / small["wall"], 10.5))
    return found
