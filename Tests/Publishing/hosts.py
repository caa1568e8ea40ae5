"""What is published stands there byte for byte, and nothing else is touched."""

import contextlib
import functools
import os
import re
import shutil
import signal
import subprocess
import threading
import time

from guide import PROGRAM, Guide, files
from places import KINDS


def same(place, guide):
    """Holds what stands at a place against what was built."""
    there, built = place.files(), guide.built()
    own = {path: data for path, data in there.items() if path not in (".well-known/acme", "downloads/precious.zip")}
    assert own == built, f"differs: {sorted(set(own) ^ set(built)) or [p for p in own if own[p] != built[p]]}"


def told(run, status, *texts):
    """Holds what a run said, and its exit status, against what is expected."""
    everything = run.stdout + run.stderr
    assert run.returncode == status, f"status {run.returncode}:\n{everything}"
    for text in texts:
        assert text in everything, f"‘{text}’ is missing in:\n{everything}"
    return everything


def life(kind, root):
    """A site is published, changed, published again, and loses a page."""
    with KINDS[kind](root) as place:
        guide = Guide(f"{root}/guide", place.target)
        publish = functools.partial(guide.publish, environment=place.environment)
        told(publish("--dry-run"), 0, "nothing was published, because of --dry-run")
        assert place.files() == {}
        told(publish(), 0, "pages added", "published to live")
        same(place, guide)
        told(publish(), 0, "nothing to publish")

        place.put(".well-known/acme", "the host's own")
        place.put("downloads/precious.zip", "the host's own")
        guide.remove("static/downloads/a.txt")
        guide.role("data-scientist", "Data Scientist", 120230)
        guide.role("engineer", "Engineer", 99000, text="[What engineers do](https://example.org/more)")
        guide.remove("roles/analyst.md")
        expected = (
            "Data Scientist, Senior, United States, median: $112,590 → $120,230",
            "new: Engineer, Senior, United States", "gone: Analyst, Senior, United States",
            "added   /roles/engineer/", "changed /roles/data-scientist/", "removed /roles/analyst/",
            "/roles/analyst/ was published and is gone, and nothing leads on from it [page-gone]")
        told(guide.run("publish", "--dry-run", environment=place.environment), 0, *expected)
        told(publish("--strict"), 1, "nothing was published, since --strict treats warnings as errors")
        told(publish(), 0, *expected, "published to live")
        same(place, guide)
        assert {".well-known/acme", "downloads/precious.zip"} <= set(place.files())
        assert not any(re.search("analyst$", folder) for folder in place.folders()), place.folders()

        # An old address leads on: no warning.
        guide.role("engineer", "Engineer", 99000, text="New words.")
        guide.put("site.yml", f"title: Guide\nredirects:\n  /roles/engineer/: /roles/data-scientist/\npublish:\n{place.target}")
        guide.remove("roles/engineer.md")
        everything = told(publish(), 0, "moved   /roles/engineer/")
        assert "page-gone" not in everything, everything
        same(place, guide)


def history(root):
    """Each publication is a commit whose message says what changed."""
    with KINDS["git"](root) as place:
        guide = Guide(f"{root}/guide", place.target)
        told(guide.publish(), 0)
        guide.role("data-scientist", "Data Scientist", 120230)
        # A machine that only builds has no name for commits.
        told(guide.publish(environment={
            "HOME": root, "GIT_CONFIG_NOSYSTEM": "1", "EMAIL": "", "GIT_AUTHOR_NAME": "", "GIT_COMMITTER_NAME": ""}), 0)
        log = place.git("log", "--format=%an|%s|%b", "pages").decode()
        assert log.count("Publish: ") == 2, log
        assert "median: $112,590 → $120,230" in log, log


def own_repository(root):
    """A branch of the repository that holds the guide itself, of which nothing that is checked out is touched."""
    guide = Guide(f"{root}/guide", "  live: { git: ., branch: pages }\n")
    subprocess.run(["git", "init", "-q", "-b", "main", guide.folder], check=True)
    told(guide.publish(), 0, "published to live")
    guide.role("analyst", "Analyst", 81000)
    told(guide.publish(), 0, "median: $80,000 → $81,000")
    there = subprocess.run(
        ["git", "-C", guide.folder, "ls-tree", "-r", "-z", "--name-only", "pages"], check=True, capture_output=True).stdout
    assert set(there.decode().strip("\0").split("\0")) == set(guide.built())


def foreign(kind, root):
    """What no publication wrote is never replaced."""
    with KINDS[kind](root) as place:
        guide = Guide(f"{root}/guide", place.target)
        place.put("index.html", "somebody else's")
        before = place.files()
        told(guide.publish(environment=place.environment), 1, "holds files that no publication wrote, such as ‘index.html’")
        assert place.files() == before


def in_the_way(kind, root):
    """A file that came to the host by another way is not replaced by one of ours that has its name now."""
    with KINDS[kind](root) as place:
        guide = Guide(f"{root}/guide", place.target)
        told(guide.publish(environment=place.environment), 0)
        place.put("price list.txt", "the host's own")
        guide.put("static/price list.txt", "ours")
        before = place.files()
        told(guide.publish(environment=place.environment), 1, "price list.txt", "stands in the way")
        assert place.files() == before


def race(root):
    """The site is built anew while the question waits: nothing is published that was not shown."""
    with KINDS["rsync"](root) as place:
        guide = Guide(f"{root}/guide", place.target)
        told(guide.publish(environment=place.environment), 0)
        before = place.files()
        guide.role("analyst", "Analyst", 81000)
        run = subprocess.Popen(
            [PROGRAM, "publish", "--no-verify", "--source", guide.folder], stdin=subprocess.PIPE,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, env={**os.environ, **place.environment})
        said = b""
        while b"[y/N]" not in said:
            said += os.read(run.stdout.fileno(), 4096)
        guide.role("analyst", "Analyst", 99000)
        told(guide.run("build"), 0)
        _, errors = run.communicate(b"y\n", timeout=60)
        assert run.returncode == 1 and b"built anew while it was being published" in errors, errors
        assert place.files() == before
        told(guide.publish(environment=place.environment), 0, "median: $80,000 → $99,000")
        same(place, guide)


def link(root):
    """A folder on the server that is a link somewhere else stays one."""
    with KINDS["rsync"](root) as place:
        guide = Guide(f"{root}/guide", place.target)
        told(guide.publish(environment=place.environment), 0)
        (place.folder / "roles").rename(f"{root}/elsewhere")
        (place.folder / "roles").symlink_to(f"{root}/elsewhere")
        guide.role("analyst", "Analyst", 81000)
        # Newer versions of rsync refuse to follow it, older ones do; none may put a folder in its place.
        run = guide.publish(environment=place.environment)
        assert (place.folder / "roles").is_symlink()
        assert {"index.html", "analyst/index.html", "data-scientist/index.html"} <= set(files(f"{root}/elsewhere"))
        if run.returncode:
            told(run, 1, "symbolic link")
        else:
            same(place, guide)


def broken_off_by_hand(root):
    """Ctrl-C in the middle leaves nothing here and says what to do."""
    with KINDS["rsync"](root) as place:
        guide = Guide(f"{root}/guide", place.target)
        shim, temporary = f"{root}/shim", f"{root}/temporary"
        os.makedirs(shim)
        os.makedirs(temporary)
        real = shutil.which("rsync")
        with open(f"{shim}/rsync", "w") as script:
            script.write(f'#!/bin/sh\ncase "$*" in *--delay-updates*) touch {root}/begun; sleep 30;; esac\nexec {real} "$@"\n')
        os.chmod(f"{shim}/rsync", 0o755)
        environment = {**os.environ, **place.environment, "TMPDIR": temporary}
        environment["PATH"] = f"{shim}:{environment['PATH']}"
        run = subprocess.Popen(
            [PROGRAM, "publish", "--yes", "--no-verify", "--source", guide.folder], stdout=subprocess.PIPE,
            stderr=subprocess.PIPE, env=environment)
        while not os.path.exists(f"{root}/begun"):
            assert run.poll() is None
            time.sleep(0.05)
        assert os.listdir(temporary)
        run.send_signal(signal.SIGINT)
        _, errors = run.communicate(timeout=20)
        assert run.returncode == 130 and b"publish again to finish it" in errors, errors
        assert os.listdir(temporary) == [], os.listdir(temporary)
        told(guide.publish(environment=place.environment), 0)
        same(place, guide)


def full(root):
    """--full mends what somebody changed on the host."""
    with KINDS["rsync"](root) as place:
        guide = Guide(f"{root}/guide", place.target)
        told(guide.publish(environment=place.environment), 0)
        place.put("index.html", "spoilt")
        told(guide.publish(environment=place.environment), 0, "nothing to publish")
        told(guide.publish("--full", environment=place.environment), 0, "published to live")
        same(place, guide)


def asked(root):
    """Nothing is published unless somebody says so."""
    with KINDS["folder"](root) as place:
        guide = Guide(f"{root}/guide", place.target)
        told(guide.run("publish", "--no-verify", answer="n\n"), 0, "Publish this? [y/N]", "nothing was published")
        told(guide.run("publish", "--no-verify", answer=""), 64, "add --yes to publish without asking")
        assert place.files() == {}
        told(guide.run("publish", "--no-verify", answer="yes\n"), 0, "published to live")
        same(place, guide)


def readers(root):
    """While a site is being published over SSH, every page that is there has its stylesheet."""
    with KINDS["rsync"](root) as place:
        guide = Guide(f"{root}/guide", place.target)
        told(guide.publish(environment=place.environment), 0)
        found, is_over = [], threading.Event()

        def read():
            while not is_over.is_set():
                # A page that goes between two looks is no page any more.
                with contextlib.suppress(FileNotFoundError):
                    for page in place.folder.rglob("*.html"):
                        # Where rsync keeps files until all are there.
                        if ".~tmp~" in page.parts:
                            continue
                        text = page.read_text()
                        for asset in re.findall(r'(?:href|src)="((?:\.\./)*assets/[^"]+)"', text):
                            if not (page.parent / asset).exists() and page.read_text() == text:
                                found.append(f"{page} has no {asset}")

        reader = threading.Thread(target=read)
        reader.start()
        for accent in ("#123456", "#0b5563", "#204060"):
            guide.put("site.yml", f'title: Guide {accent[1:]}\ntheme: {{ accent: "{accent}" }}\npublish:\n{place.target}')
            told(guide.publish(environment=place.environment), 0)
        is_over.set()
        reader.join()
        assert not found, found[:5]


def at_once(root):
    """Somebody else publishes while this one is being prepared: theirs is not lost."""
    with KINDS["git"](root) as place:
        guide = Guide(f"{root}/guide", place.target)
        told(guide.publish(), 0)
        guide.role("analyst", "Analyst", 81000)
        hook = place.folder / "hooks/pre-receive"
        # As if the branch moved after it was looked at and before it is pushed to.
        hook.write_text(
            "#!/bin/sh\nunset GIT_QUARANTINE_PATH\n"
            "git update-ref refs/heads/pages $(git -c user.name=B -c user.email=b@example.org commit-tree -m theirs -p pages pages^{tree})\n")
        hook.chmod(0o755)
        run = guide.publish()
        told(run, 1, "git says: ", "publish again")
        hook.unlink()
        told(guide.publish(), 0)
        same(place, guide)
        assert "theirs" in place.git("log", "--format=%s", "pages").decode()


def checks():
    for kind in KINDS:
        yield f"{kind}: the life of a site", functools.partial(life, kind)
        yield f"{kind}: what is somebody else's", functools.partial(foreign, kind)
        yield f"{kind}: what stands in the way", functools.partial(in_the_way, kind)
    yield "git: history", history
    yield "git: two at once", at_once
    yield "git: the guide's own repository", own_repository
    yield "rsync: a host that was changed by hand", full
    yield "rsync: a build while the question waits", race
    yield "rsync: a folder that is a link", link
    yield "rsync: Ctrl-C", broken_off_by_hand
    yield "rsync: readers while it is published", readers
    yield "folder: nobody says yes", asked
