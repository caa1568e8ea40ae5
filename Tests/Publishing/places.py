"""The kinds of places that a site can be published to, each with what stands there now."""

import contextlib
import os
import pathlib
import subprocess

from guide import files
from servers import s3_server, ssh_server


class Place:
    """A place to publish to."""

    def __init__(self, target, folder, environment=None):
        self.target = target
        self.folder = pathlib.Path(folder)
        self.environment = environment or {}

    def files(self):
        """Every file that stands there and its bytes."""
        return files(self.folder)

    def put(self, path, text):
        """Puts a file there that no publication wrote."""
        (self.folder / path).parent.mkdir(parents=True, exist_ok=True)
        (self.folder / path).write_text(text)

    def folders(self):
        """Every folder that stands there."""
        return {str(path.relative_to(self.folder)) for path in self.folder.rglob("*") if path.is_dir()}


class Bucket(Place):
    """A part of a bucket, to which files come through the server alone."""

    def put(self, path, text):
        subprocess.run(
            ["rclone", "rcat", f"careers:bucket/guide/{path}"], input=text, text=True, check=True,
            env={**os.environ, **self.environment})


class Branch(Place):
    """A branch of a bare repository."""

    def git(self, *arguments, **options):
        return subprocess.run(
            ["git", "-C", self.folder, "-c", "user.name=A", "-c", "user.email=a@example.org", *arguments],
            check=True, capture_output=True, **options).stdout

    def files(self):
        try:
            names = self.git("ls-tree", "-r", "-z", "--name-only", "pages").split(b"\0")
        except subprocess.CalledProcessError:
            return {}
        return {name.decode(): self.git("show", b"pages:" + name) for name in names if name}

    def put(self, path, text):
        work = self.folder.parent / "work"
        subprocess.run(["git", "init", "-q", "-b", "pages", work], check=True)
        subprocess.run(["git", "-C", work, "pull", "-q", self.folder, "pages"], check=False, capture_output=True)
        (work / path).parent.mkdir(parents=True, exist_ok=True)
        (work / path).write_text(text)
        for command in (["add", "-A"], ["commit", "-q", "-m", "by hand"], ["push", "-q", self.folder, "pages"]):
            subprocess.run(
                ["git", "-C", work, "-c", "user.name=A", "-c", "user.email=a@example.org", *command], check=True)

    def folders(self):
        return set()


@contextlib.contextmanager
def folder(root):
    yield Place(f"  live: {{ folder: {root}/there/site }}\n", f"{root}/there/site")


@contextlib.contextmanager
def git(root):
    subprocess.run(["git", "init", "-q", "--bare", f"{root}/careers.git"], check=True)
    yield Branch(f"  live: {{ git: {root}/careers.git, branch: pages }}\n", f"{root}/careers.git")


@contextlib.contextmanager
def rsync(root):
    with ssh_server(f"{root}/ssh") as (port, user, environment):
        pathlib.Path(f"{root}/server").mkdir()
        # A space in the path is for the far side's shell to misread.
        where = f"{root}/server/the site"
        yield Place(
            f'  live: {{ rsync: "{user}@127.0.0.1:{where}", port: {port} }}\n', where, environment)


@contextlib.contextmanager
def rclone(root):
    with s3_server(f"{root}/s3") as environment:
        pathlib.Path(f"{root}/s3/data/bucket").mkdir()
        yield Bucket('  live: { rclone: "careers:bucket/guide" }\n', f"{root}/s3/data/bucket/guide", environment)


KINDS = {"folder": folder, "git": git, "rsync": rsync, "rclone": rclone}
