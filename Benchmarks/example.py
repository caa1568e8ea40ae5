"""How long `swift run sitegen build` takes for the example guide when everything is compiled and nothing changed."""

import re
import statistics
import subprocess
import tempfile
import time

from contestants import PROJECT


def measure(runs):
    """Medians in seconds: of the whole command, and of the program's own time, as its last line tells it."""
    whole, own = [], []
    subprocess.run(["swift", "build", "--product", "sitegen"], cwd=PROJECT, check=True, stdout=subprocess.DEVNULL)
    with tempfile.TemporaryDirectory() as folder:
        # Into another folder, so that measuring never changes the site in the repository.
        command = ["swift", "run", "sitegen", "build", "--output", f"{folder}/public"]
        subprocess.run(command, cwd=PROJECT, check=True, capture_output=True)
        for _ in range(runs):
            began = time.perf_counter()
            result = subprocess.run(command, cwd=PROJECT, check=True, capture_output=True, text=True)
            whole.append(time.perf_counter() - began)
            own.append(float(re.search(r"([\d.]+) s$", result.stdout.strip())[1]))
    return {"whole": statistics.median(whole), "own": statistics.median(own)}
