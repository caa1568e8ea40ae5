"""Real servers on this computer: SSH, S3, and what serves a folder."""

import contextlib
import functools
import getpass
import http.server
import os
import pathlib
import shutil
import socket
import subprocess
import threading
import time


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def wait_for(port, process, log):
    for _ in range(200):
        if process.poll() is not None:
            raise RuntimeError(f"a server ended: {pathlib.Path(log).read_text()[-500:]}")
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
            return
        time.sleep(0.05)
    raise RuntimeError("a server does not answer")


@contextlib.contextmanager
def running(command, port, folder, environment=None):
    log = folder / "server.log"
    with open(log, "w") as output:
        process = subprocess.Popen(
            command, stdout=output, stderr=output, env={**os.environ, **(environment or {})})
    try:
        wait_for(port, process, log)
        yield
    finally:
        process.terminate()
        process.wait(timeout=10)


@contextlib.contextmanager
def ssh_server(folder):
    """OpenSSH's server with a key of its own.

    Gives the port and the variables with which `ssh` reaches it: the program is found first in a folder of our own and
    is told where the key is, as ~/.ssh/config would.
    """
    folder = pathlib.Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    for name in ("host", "user"):
        subprocess.run(
            ["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", folder / name], check=True)
    (folder / "authorized").write_text((folder / "user.pub").read_text())
    (folder / "authorized").chmod(0o600)
    port = free_port()
    (folder / "sshd.conf").write_text(
        f"Port {port}\nListenAddress 127.0.0.1\nHostKey {folder}/host\nPidFile {folder}/pid\n"
        f"AuthorizedKeysFile {folder}/authorized\nStrictModes no\nUsePAM no\nPasswordAuthentication no\n"
        "PermitRootLogin prohibit-password\n")
    host_key = " ".join((folder / "host.pub").read_text().split()[:2])
    (folder / "known").write_text(f"[127.0.0.1]:{port} {host_key}\n")
    (folder / "config").write_text(
        f"Host *\n  IdentityFile {folder}/user\n  IdentitiesOnly yes\n  UserKnownHostsFile {folder}/known\n"
        "  StrictHostKeyChecking yes\n  BatchMode yes\n  ConnectTimeout 10\n")
    programs = folder / "bin"
    programs.mkdir()
    (programs / "ssh").write_text(f'#!/bin/sh\nexec {shutil.which("ssh")} -F {folder}/config "$@"\n')
    (programs / "ssh").chmod(0o755)
    if os.geteuid() == 0:
        pathlib.Path("/run/sshd").mkdir(parents=True, exist_ok=True)
    server = shutil.which("sshd") or "/usr/sbin/sshd"
    with running([server, "-D", "-e", "-f", folder / "sshd.conf"], port, folder):
        yield port, getpass.getuser(), {"PATH": f"{programs}:{os.environ['PATH']}"}


@contextlib.contextmanager
def s3_server(folder):
    """rclone's own S3 server over a folder, in which a folder is a bucket.

    Gives the variables with which rclone reaches it, among them its configuration with the remote `careers`.
    """
    folder = pathlib.Path(folder)
    (folder / "data").mkdir(parents=True, exist_ok=True)
    port = free_port()
    (folder / "rclone.conf").write_text(
        "[careers]\ntype = s3\nprovider = Rclone\n"
        f"endpoint = http://127.0.0.1:{port}\naccess_key_id = editor\nsecret_access_key = sesame-open\n"
        "force_path_style = true\n")
    command = [
        "rclone", "--config", "/dev/null", "serve", "s3", "--addr", f"127.0.0.1:{port}", "--auth-key",
        "editor,sesame-open", folder / "data"]
    with running(command, port, folder):
        yield {"RCLONE_CONFIG": str(folder / "rclone.conf")}


@contextlib.contextmanager
def web_server(folder):
    """Serves a folder."""

    class Quiet(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *_):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}/"
    finally:
        server.shutdown()
