"""Runs programs, and looks at the folders that they write."""

import hashlib
import json
import os
import pathlib
import signal
import subprocess
import sys
import tempfile

LAUNCH = pathlib.Path(__file__).with_name("launch.py")


class Failed(Exception):
    """A program that did not do its work; the text says why."""


def run(command, folder, cores=0, timeout=None):
    """Runs a program in a folder.

    cores: how many processors it may use; 0 for all. timeout: in seconds.
    Gives what it took: `wall`, `user`, `system` and `CPU` in seconds, `memory` in bytes.
    """
    with tempfile.NamedTemporaryFile(mode="r", errors="replace") as log:
        launcher = subprocess.Popen(
            [sys.executable, "-I", "-S", str(LAUNCH), log.name, str(cores), *map(str, command)],
            cwd=folder, stdout=subprocess.PIPE, text=True, start_new_session=True)
        try:
            answer, _ = launcher.communicate(timeout=timeout)
        except BaseException as error:
            # The program is in the launcher's group, and in no other.
            os.killpg(launcher.pid, signal.SIGKILL)
            launcher.wait()
            if isinstance(error, subprocess.TimeoutExpired):
                raise Failed(f"took more than {timeout:.0f} s") from None
            raise
        took = json.loads(answer)
        if took["status"] < 0:
            raise Failed(f"was ended by the system (signal {-took['status']}), for want of memory perhaps")
        if took["status"] > 0:
            raise Failed(f"ended with status {took['status']}:\n{log.read()[-2000:]}")
    took["CPU"] = took["user"] + took["system"]
    return took


def files(folder):
    """Every file of a folder as `(path, status)`; the path is relative."""
    start = len(str(folder)) + 1
    waiting = [str(folder)]
    while waiting:
        with os.scandir(waiting.pop()) as entries:
            for entry in entries:
                if entry.is_dir(follow_symlinks=False):
                    waiting.append(entry.path)
                else:
                    yield entry.path[start:], entry.stat(follow_symlinks=False)


def size(folder):
    """How many files and how many bytes are in a folder."""
    count = total = 0
    for _, status in files(folder):
        count += 1
        total += status.st_size
    return {"files": count, "bytes": total}


def stamps(folder):
    """What shows whether a file was written since: by path its number on the disk, its time and its length."""
    return {path: (status.st_ino, status.st_mtime_ns, status.st_size) for path, status in files(folder)}


def written(before, after):
    """The paths of the files that were written between two looks, and how many bytes they hold; removed ones too."""
    paths = {path for path, stamp in after.items() if before.get(path) != stamp}
    return {"files": len(paths), "bytes": sum(after[path][2] for path in paths)}, paths | (before.keys() - after.keys())


def contents(folder):
    """What is in a folder: by path a number that stands for the bytes."""
    found = {}
    for path, _ in files(folder):
        with open(os.path.join(folder, path), "rb") as file:
            found[path] = hashlib.blake2b(file.read(), digest_size=16).digest()
    return found


def different(before, after):
    """The paths that hold something else, or are there only once."""
    return {path for path in before.keys() | after.keys() if before.get(path) != after.get(path)}
