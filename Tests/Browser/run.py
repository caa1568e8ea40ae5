#!/usr/bin/env python3
"""Builds two sites with the real program and looks at them in Chromium, as readers do.

    python3 Tests/Browser/run.py [--only TEXT] [--jobs N] [--list]

The last line is `N passed, N failed`; the exit status is 1 when something failed.
"""

import argparse
import concurrent.futures
import dataclasses
import multiprocessing
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time
import traceback

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
sys.dont_write_bytecode = True

import hostile
import hostile_content
import keyboard
import look
import printing
import server
import sites
import tasks
import weight
from outcome import Outcome

# Pages of a kind and language that stand for all others; of the site made for this, everything that differs.
OF_EXAMPLE, OF_RICH = 1, 3

state = {}


def start_browser():
    """In every process that looks at pages: a browser of its own."""
    from playwright.sync_api import sync_playwright

    state["playwright"] = sync_playwright().start()
    path = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    # As root, and in containers, Chromium has no sandbox to use.
    state["browser"] = state["playwright"].chromium.launch(executable_path=path, args=["--no-sandbox"])


def work(job):
    """One job: a function with what it is about. A check that breaks is a failure, not the end."""
    name, function, needs_browser, arguments = job
    started = time.monotonic()
    try:
        outcomes = function(*([state["browser"]] if needs_browser else []), *arguments)
    except Exception:
        outcomes = [Outcome(function.__name__, name, "", [traceback.format_exc(limit=-4)], "the check itself could not be done")]
    return name, time.monotonic() - started, outcomes


def jobs_of(example, rich):
    """Everything to do, the long before the short: name, function, whether it needs a browser, arguments."""
    jobs = [(f"HTML of {site.name}", weight.validity, False, (site,)) for site in (example, rich)]
    pages = [(site, page) for site, count in ((rich, OF_RICH), (example, OF_EXAMPLE)) for page in sites.samples(site, count)]
    looked = [(site, page) for site, page in pages if page.kind != "redirect"]
    jobs += [(f"look {page.name}", look.look, True, (site, page)) for site, page in looked]
    jobs += [(f"keyboard {page.name}", keyboard.keyboard, True, (site, page)) for site, page in looked]
    jobs += [(f"redirect {page.name}", keyboard.redirect, True, (site, page)) for site, page in pages if page.kind == "redirect"]
    for site in (rich, example):
        jobs += [(f"print {page.name}", printing.printing, True, (site, page, site is example))
                 for page in site.pages() if page.kind == "role"]
    jobs += [(f"hostile text: {name}", hostile.texts, True, (name,)) for name in hostile_content.TEXTS]
    jobs += [(f"hostile address: {attack}", hostile.addresses, True, (attack,)) for attack in hostile_content.ADDRESSES]
    jobs += [(f"hostile HTML: {allowed}", hostile.raw, True, (allowed,)) for allowed in (False, True)]
    jobs += [(f"task {index}", tasks.tasks, True, (example, index, width)) for index in range(len(tasks.TASKS)) for width in (360, 1280)]
    jobs += [(f"weight of {site.name}", weight.budgets, False, (site, site is example)) for site in (example, rich)]
    return jobs


def build_all(folder):
    """The example site and the rich one, built and served."""
    if not sites.PROGRAM.exists():
        subprocess.run(["swift", "build", "--product", "sitegen"], cwd=sites.PROJECT, check=True)
    built = [sites.build("example", sites.PROJECT, f"{folder}/example"), sites.build("rich", sites.BROWSER / "rich", f"{folder}/rich")]
    # The example names no address of its own, so it is made for the root of a host; the other one is under a path.
    bases = {"example": "/", "rich": "/guide/"}
    return [dataclasses.replace(site, base=bases[site.name], origin=server.serve(
        site.folder, base=bases[site.name], delay=server.PICTURE_DELAY)) for site in built]


def report(outcomes, started):
    for outcome in outcomes:
        if outcome.problems:
            print(outcome.text())
    told = [outcome for outcome in outcomes if not outcome.problems and (outcome.remark or outcome.missing)]
    for outcome in told:
        if outcome.missing:
            print(f"not yet possible: {outcome.check}: {outcome.page} ({outcome.mode}): {outcome.missing}")
        elif outcome.check in ("budget", "a newcomer's task", "printed pages"):
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
        example, rich = build_all(folder)
        jobs = [job for job in jobs_of(example, rich) if options.only in job[0]]
        pool = concurrent.futures.ProcessPoolExecutor(
            options.jobs, mp_context=multiprocessing.get_context("spawn"), initializer=start_browser)
        outcomes = []
        with pool:
            for name, seconds, found in pool.map(work, jobs):
                outcomes += found
                if options.list:
                    print(f"{seconds:6.1f} s  {name}", file=sys.stderr)
        return report(outcomes, started)


if __name__ == "__main__":
    sys.exit(main())
