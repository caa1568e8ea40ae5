"""The preview server, run as an editor runs it: the real program, on a copy of the example guide."""

import contextlib
import http.client
import os
import pathlib
import re
import shutil
import signal
import subprocess
import tempfile
import time

import sites

SCRIPT = re.compile(rb'<script src="/\.sitegen/preview\.js"[^>]*></script>')
# Seconds to wait for what takes a tenth of one, on a computer that has other things to do.
PATIENCE = 30


def until(holds, what, patience=PATIENCE):
    """Waits for a condition."""
    end = time.monotonic() + patience
    while not (found := holds()):
        if time.monotonic() > end:
            raise TimeoutError(f"in vain waited for this: {what}")
        time.sleep(0.01)
    return found


class Preview:
    """A server with a guide of its own."""

    def __init__(self, folder, *arguments, program=sites.PROGRAM):
        self.folder = pathlib.Path(folder)
        self.program = program
        self.log = self.folder / "log.txt"
        self.start(*arguments)

    # Which site a visit is to.
    name = "preview"
    keeps_policy = False
    patience = PATIENCE
    base = "/"

    def start(self, *arguments):
        arguments = arguments or ("--port", "0")
        with self.log.open("ab") as log:
            self.start_of_log = self.log.stat().st_size
            self.process = subprocess.Popen(
                [self.program, "serve", *arguments], cwd=self.folder, stdout=log, stderr=log,
                env={"PATH": os.environ["PATH"], "SOURCE_DATE_EPOCH": "1795305600", "HOME": str(self.folder)})
        found = until(lambda: re.search(r"http://[^/]+:(\d+)/", self.said()) or self.process.poll() is not None, "an address")
        if found is True:
            raise RuntimeError(f"the server ended: {self.said()}")
        self.port = int(found[1])
        self.origin = f"http://127.0.0.1:{self.port}"

    def address(self, path):
        return f"{self.origin}/{path}"

    def said(self):
        return self.log.read_bytes()[self.start_of_log:].decode()

    def stop(self, number=signal.SIGINT):
        self.process.send_signal(number)
        return self.process.wait(PATIENCE)

    # Content

    def file(self, path):
        return self.folder / "content" / path

    def save(self, path, text):
        """Saves as most editors do: a new file takes the place of the old one."""
        file = self.file(path)
        file.parent.mkdir(parents=True, exist_ok=True)
        new = file.with_name(f".{file.name}.new")
        new.write_text(text, encoding="utf-8")
        new.rename(file)

    def change(self, path, old, new):
        text = self.file(path).read_text(encoding="utf-8")
        assert old in text, f"{path} does not hold {old}"
        self.save(path, text.replace(old, new, 1))

    # Requests

    def ask(self, path, method="GET", headers=None, host="127.0.0.1"):
        """The status, the headers and the body of an answer."""
        connection = http.client.HTTPConnection(host, self.port, timeout=PATIENCE)
        try:
            connection.request(method, path, headers=headers or {})
            answer = connection.getresponse()
            return answer.status, {name.lower(): value for name, value in answer.getheaders()}, answer.read()
        finally:
            connection.close()

    def page(self, path):
        """The bytes of a page without the script that only the preview adds."""
        return SCRIPT.sub(b"", self.ask(path)[2])

    def build(self, name="built"):
        """What `build` makes of the same content."""
        folder = self.folder / name
        shutil.rmtree(folder, ignore_errors=True)
        done = subprocess.run(
            [self.program, "build", "--output", folder], cwd=self.folder, capture_output=True, text=True, check=False,
            env={"PATH": os.environ["PATH"], "SOURCE_DATE_EPOCH": "1795305600"})
        assert done.returncode == 0, done.stderr
        return folder


@contextlib.contextmanager
def preview(*arguments, prepare=lambda folder: None):
    """A server on a copy of the example guide."""
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(sites.PROJECT / "content", pathlib.Path(folder) / "content")
        prepare(pathlib.Path(folder))
        served = Preview(folder, *arguments)
        try:
            yield served
        finally:
            if served.process.poll() is None:
                served.process.kill()
                served.process.wait()
