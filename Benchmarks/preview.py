#!/usr/bin/env python3
"""How quickly a preview of a large guide starts, and how soon a saved file is on the screen of a real browser.

    python3 Benchmarks/preview.py [--roles 10000] [--saves 200]

Builds the program for release, makes a guide (corpus.py) on a RAM disk where there is one, and saves one of its files
again and again while Chromium shows a page that the change is on: the text on the role's own page, its title on the page
of another role, its pay on the page that compares the two. The time is that from the moment the new file is in its place
until the browser has painted the page with it.
"""

import argparse
import os
import pathlib
import platform
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

BENCHMARKS = pathlib.Path(__file__).resolve().parent
PROJECT = BENCHMARKS.parent
sys.dont_write_bytecode = True
sys.path[:0] = [str(BENCHMARKS), str(PROJECT / "Tests" / "Browser")]

import corpus

# Resolves when a text is on the page and the page is painted, with the time at that moment.
WATCH = """(text) => { window.seen = new Promise((done) => {
  const painted = () => requestAnimationFrame(() => setTimeout(() => done(performance.timeOrigin + performance.now())));
  const look = () => { if (document.body?.textContent.includes(text)) { observer.disconnect(); painted(); } };
  const observer = new MutationObserver(look);
  observer.observe(document, { subtree: true, childList: true, characterData: true });
}); }"""


def status(process, name):
    """A line of what Linux says of a process, in MB."""
    text = pathlib.Path(f"/proc/{process.pid}/status").read_text()
    return int(re.search(rf"{name}:\s+(\d+) kB", text)[1]) / 1000


def start(program, folder):
    log = pathlib.Path(folder) / "log.txt"
    began = time.monotonic()
    with log.open("wb") as output:
        process = subprocess.Popen([program, "serve", "--port", "0"], cwd=folder, stdout=output, stderr=output)
    while not (found := re.search(r"http://[^/]+:(\d+)/", log.read_text())):
        if process.poll() is not None:
            sys.exit(log.read_text())
        time.sleep(0.005)
    return process, f"http://127.0.0.1:{found[1]}/", time.monotonic() - began


def save(file, text):
    """As most editors do. Gives the moment before the new file is in its place, in milliseconds."""
    new = file.with_name(".new")
    new.write_text(text)
    now = time.time() * 1000
    new.rename(file)
    return now


def measure(page, file, edit, saves):
    """How long each save takes, in milliseconds."""
    times = []
    for number in range(saves):
        text, wanted = edit(file.read_text(), number)
        page.evaluate(WATCH, wanted)
        began = save(file, text)
        times.append(page.evaluate("window.seen") - began)
        time.sleep(0.05)
    return times


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--roles", type=int, default=10_000)
    parser.add_argument("--saves", type=int, default=200)
    options = parser.parse_args()
    import browser
    subprocess.run(["swift", "build", "-c", "release", "--product", "sitegen"], cwd=PROJECT, check=True, stdout=subprocess.DEVNULL)
    program = PROJECT / ".build" / "release" / "sitegen"
    fast = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    with tempfile.TemporaryDirectory(dir=fast) as folder:
        names = corpus.corpus(options.roles, folder)
        role = names[0]
        # The role that the first one names as related: a page of its own, and one that compares the two.
        text = (pathlib.Path(folder) / f"content/roles/{role}.md").read_text()
        other = re.search(r"related: \[([^,\]]+)", text)[1]
        pair = "-and-".join(sorted([role, other]))
        file = pathlib.Path(folder) / f"content/roles/{role}.md"
        starts = []
        for _ in range(3):
            process, address, seconds = start(program, folder)
            starts.append(seconds)
            process.terminate()
            process.wait()
        process, address, seconds = start(program, folder)
        starts.append(seconds)
        print(f"{options.roles:,} roles, {platform.machine()}, {os.cpu_count()} cores\n")
        print(f"| start until the address is told | {statistics.median(starts):.2f} s (median of {len(starts)}) |")
        print("| --- | --- |")
        print(f"| memory after the start | {status(process, 'VmRSS'):.0f} MB, most {status(process, 'VmHWM'):.0f} MB |")
        page = browser.start().new_page()
        edits = [
            ("its text, on its own page", f"roles/{role}/", lambda text, n: (
                re.sub(r"(\n---\n\n)(Edit \d+\. )?", rf"\1Edit {n}. ", text, count=1), f"Edit {n}. ")),
            ("its title, on the page of another role", f"roles/{other}/", lambda text, n: (
                re.sub(r"title: .*", f"title: Edited title {n} here", text, count=1), f"Edited title {n} here")),
            ("its pay, on a comparison", f"compare/{pair}/", lambda text, n: (
                re.sub(r"median: \d+", f"median: {60_000 + n}", text, count=1), f"{60_000 + n:,}")),
            ("a heading, on its own page", f"roles/{role}/", lambda text, n: (
                re.sub(r"## A working day.*", f"## A working day {n}.", text, count=1), f"A working day {n}.")),
        ]
        for name, path, edit in edits:
            page.goto(address + path)
            page.wait_for_timeout(500)
            times = sorted(measure(page, file, edit, options.saves))
            print(f"| {name} | median {statistics.median(times):.0f} ms, 95 % within {times[int(len(times) * 0.95)]:.0f} ms, "
                  f"longest {times[-1]:.0f} ms ({len(times)} saves) |", flush=True)
        print(f"| memory after all saves | {status(process, 'VmRSS'):.0f} MB, most {status(process, 'VmHWM'):.0f} MB |")
        process.terminate()
        process.wait()


if __name__ == "__main__":
    main()
