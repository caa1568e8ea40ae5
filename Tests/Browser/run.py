#!/usr/bin/env python3
"""Builds two sites with the real program and looks at them in Chromium, as readers do.

    python3 Tests/Browser/run.py [--only TEXT] [--jobs N] [--list]

The last line is `N passed, N failed`; the exit status is 1 when something failed.
"""

import argparse
import concurrent.futures
import dataclasses
import importlib.util
import multiprocessing
import os
import pathlib
import signal
import subprocess
import sys
import tempfile
import time
import traceback

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
sys.dont_write_bytecode = True

# Where Tests/run keeps Python's packages, for a Python that has none of its own.
INSTALLED = pathlib.Path(__file__).resolve().parents[2] / ".build" / "python" / "bin" / "python3"
if importlib.util.find_spec("playwright") is None and INSTALLED.exists():
    os.execv(INSTALLED, [INSTALLED, *sys.argv])

import browser
import jobs
import server
import sites
import visit
from outcome import Outcome

# Checks that tell how much it was when it was not too much.
TOLD = ("budget", "a newcomer's task", "printed pages", f"all figures: {jobs.salaries.MANY:,} rows")
# Seconds after which a job has failed, on a computer that has other things to do.
LONGEST = 180
state = {}


def start_browser():
    """In every process that looks at pages: a browser of its own."""
    state["browser"] = browser.start()


def work(job):
    """One job. A check that breaks is a failure, not the end."""
    started = time.monotonic()
    # A page can keep its browser from answering for ever.
    signal.signal(signal.SIGALRM, lambda *_: (print(f"{job.name} does not end", file=sys.stderr, flush=True), os._exit(1)))
    signal.alarm(LONGEST)
    try:
        outcomes = job.function(*([state["browser"]] if job.needs_browser else []), *job.arguments)
    except Exception as error:
        own = [f"{frame.name} in line {frame.lineno}" for frame in traceback.extract_tb(error.__traceback__)
               if pathlib.Path(frame.filename).parent == sites.BROWSER]
        problem = f"{type(error).__name__}: {str(error)[:300]} ({' › '.join(own)})"
        outcomes = [Outcome(job.function.__name__, job.name, "", [problem], "the check itself could not be done")]
    signal.alarm(0)
    outcomes += visit.policy_outcomes(job.name)
    return job.name, time.monotonic() - started, outcomes


def build_all(folder):
    """The example site and the rich one, built and served."""
    if not sites.PROGRAM.exists():
        subprocess.run(["swift", "build", "--product", "sitegen"], cwd=sites.PROJECT, check=True)
    built = [sites.build("example", sites.PROJECT, f"{folder}/example"), sites.build("rich", sites.BROWSER / "rich", f"{folder}/rich")]
    # The example names no address of its own, so it is made for the root of a host; the other one is under a path.
    bases = {"example": "/", "rich": "/guide/"}
    return [dataclasses.replace(site, base=bases[site.name], keeps_policy=True, origin=server.serve(
        site.folder, base=bases[site.name], delay=server.DELAY)) for site in built]


def report(outcomes, started):
    for outcome in outcomes:
        if outcome.problems:
            print(outcome.text())
    for outcome in outcomes:
        if outcome.missing:
            print(f"not yet possible: {outcome.check}: {outcome.page} ({outcome.mode}): {outcome.missing}")
        elif outcome.check in TOLD and outcome.remark and not outcome.problems:
            print(f"{outcome.check}: {outcome.page} ({outcome.mode}): {outcome.remark}")
    tried = [outcome for outcome in outcomes if not outcome.missing]
    failed = sum(1 for outcome in tried if outcome.problems)
    print(f"{time.monotonic() - started:.0f} s")
    print(f"{len(tried) - failed} passed, {failed} failed")
    return 1 if failed or not tried else 0


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--only", default="", help="only jobs whose name holds this text")
    parser.add_argument("--jobs", type=int, default=min(os.cpu_count() or 2, 4), help="browsers at a time")
    parser.add_argument("--list", action="store_true", help="list the jobs and how long each took")
    options = parser.parse_args()
    started = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        wanted = [job for job in jobs.every_job(*build_all(folder)) if options.only in job.name]
        pool = concurrent.futures.ProcessPoolExecutor(
            options.jobs, mp_context=multiprocessing.get_context("spawn"), initializer=start_browser)
        outcomes = []
        with pool:
            for name, seconds, found in pool.map(work, wanted):
                outcomes += found
                if options.list:
                    print(f"{seconds:6.1f} s  {name}", file=sys.stderr)
        return report(outcomes, started)


if __name__ == "__main__":
    sys.exit(main())
