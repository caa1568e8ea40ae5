"""Runs a program and tells what it took, as JSON on standard output.

    python3 -I -S launch.py LOG CORES PROGRAM [ARGUMENT…]

What the program says goes to the file LOG. CORES is how many processors it may use, 0 for all.

This is a process of its own because Linux counts the memory of the process that starts a program as the program's peak,
too: so the peak is never told as less than the 10 MB of this one, whatever the measuring program needs.
"""

import json
import os
import sys
import time

log, cores, *command = sys.argv[1:]
began = time.perf_counter()
child = os.fork()
if child == 0:
    output = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o644)
    os.dup2(output, 1)
    os.dup2(output, 2)
    if int(cores) > 0 and hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:int(cores)])
    try:
        os.execvp(command[0], command)
    except OSError as error:
        os.write(2, f"{command[0]}: {error}\n".encode())
        os._exit(127)
_, status, used = os.wait4(child, 0)
wall = time.perf_counter() - began
# Linux counts the peak in KB, macOS in bytes.
unit = 1 if sys.platform == "darwin" else 1024
print(json.dumps({
    "status": os.waitstatus_to_exitcode(status), "wall": wall, "user": used.ru_utime, "system": used.ru_stime,
    "memory": used.ru_maxrss * unit}))
