"""What `sitegen verify` proves, and what publishing looks at afterwards."""

import os
import pathlib
import shutil
import subprocess
import tempfile

from guide import PROGRAM, ROOT, Guide
from hosts import told
from servers import web_server


def folder(root):
    guide = Guide(f"{root}/guide", "  live: { folder: there }\n")
    told(guide.run("verify"), 1, "there is no build here")
    told(guide.run("build"), 0)
    told(guide.run("verify"), 0, "is exactly build")
    public = guide.folder / "public"
    (public / "index.html").write_bytes((public / "index.html").read_bytes().replace(b"a", b"b", 1))
    shutil.rmtree(public / "roles/analyst")
    (public / "extra.txt").write_text("extra")
    told(
        guide.run("verify"), 1, "index.html: error: the file is not the one that was built",
        "roles/analyst/index.html: error: the file is missing", "extra.txt: error: no build wrote this file", "4 files differ")
    told(guide.run("build"), 0)
    told(guide.run("verify"), 1, "1 file differs", "extra.txt")


def web(root):
    guide = Guide(f"{root}/guide", "  live: { folder: there }\n")
    with web_server(f"{root}/guide/there") as address:
        guide.put("site.yml", f'title: Guide\nurl: "{address}"\npublish: {{ folder: there }}\n')
        told(guide.run("publish", "--yes"), 0, f"looked at on {address}: as built")
        told(guide.run("verify", address), 0, "is exactly build")
        told(guide.run("verify", address, "--against", f"{root}/guide/there"), 0, "is exactly build")
        guide.role("analyst", "Analyst", 85000)
        told(guide.run("build"), 0)
        told(guide.run("verify", address), 1, "the site lists build", "the site serves another file")
        shutil.rmtree(guide.folder / "there/roles/analyst")
        shutil.rmtree(guide.folder / "public")
        told(guide.run("verify", address), 1, "the site has no such page (404)")
        told(guide.run("verify", "http://127.0.0.1:9/"), 1, "there is no manifest.json of a build")


def unseen(root):
    """The address shows another place than the one that was published to."""
    guide = Guide(f"{root}/guide", "  live: { folder: there }\n")
    (guide.folder / "elsewhere").mkdir()
    with web_server(f"{root}/guide/elsewhere") as address:
        guide.put("site.yml", f'title: Guide\nurl: "{address}"\npublish: {{ folder: there }}\n')
        told(
            guide.run("publish", "--yes"), 1,
            "it is not to be seen yet: there is no manifest.json of a build: the site has no such page (404)")
        assert (guide.folder / "there/index.html").exists()


def everywhere(root):
    """One core or all, another file system, another day, another user's habits: the same build, to the byte."""
    content = ROOT / "content"
    expected = (ROOT / "public/manifest.json").read_bytes()
    taskset = shutil.which("taskset")
    for name, folder, prefix, environment in (
        ("one core", root, [taskset, "-c", "0"] if taskset else [], {}),
        ("memory as a disk", "/dev/shm" if os.access("/dev/shm", os.W_OK) else root, [], {}),
        ("another day", root, [], {"SOURCE_DATE_EPOCH": "2000000000", "TZ": "Pacific/Kiritimati"}),
        ("another user", root, ["sh", "-c", 'umask 077; exec "$@"', "sh"], {"LC_ALL": "tr_TR.UTF-8", "HOME": "/nonexistent"}),
    ):
        with tempfile.TemporaryDirectory(dir=folder) as place:
            shutil.copytree(content, f"{place}/content")
            subprocess.run(
                [*prefix, PROGRAM, "build", "--source", place], check=True, capture_output=True,
                env={**os.environ, **environment})
            assert pathlib.Path(f"{place}/public/manifest.json").read_bytes() == expected, name


def checks():
    yield "verify: the same build everywhere", everywhere
    yield "verify: a folder", folder
    yield "verify: a site", web
    yield "publish: what is not to be seen", unseen
