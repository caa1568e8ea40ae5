"""How long `swift run sitegen build` takes for the example guide when everything is compiled."""

import os
import re
import statistics
import subprocess
import tempfile
import time

from contestants import PROJECT


def measure(runs):
    """Medians in seconds: of the whole command when nothing changed, of the program's own time in it, as its last line tells
    it, and of its own time when it makes everything anew."""
    whole, own, fresh = [], [], []

    def run(*options):
        result = subprocess.run([*command, *options], cwd=PROJECT, check=True, capture_output=True, text=True)
        return float(re.search(r"([\d.]+) s$", result.stdout.strip())[1])

    subprocess.run(["swift", "build", "--product", "sitegen"], cwd=PROJECT, check=True, stdout=subprocess.DEVNULL)
    with tempfile.TemporaryDirectory() as folder:
        # Into another folder, so that measuring never changes the site in the repository.
        command = ["swift", "run", "sitegen", "build", "--output", f"{folder}/public"]
        os.environ["XDG_CACHE_HOME"] = f"{folder}/cache"
        run()
        for _ in range(runs):
            fresh.append(run("--fresh"))
            began = time.perf_counter()
            own.append(run())
            whole.append(time.perf_counter() - began)
    return {name: statistics.median(times) for name, times in (("whole", whole), ("own", own), ("fresh", fresh))}
