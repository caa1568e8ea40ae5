"""What fails says why in one line and what to do; the next publication ends right."""

import functools
import os
import pathlib
import shutil
import subprocess

from guide import Guide
from hosts import same, told
from places import KINDS
from servers import free_port


def shim(root, program, environment):
    """A program that does its work by the real one, and breaks off at the call whose number is in a file: before its work,
    or after half of it, as when a line is cut.

    Gives the variables of the run and a function that sets that number.
    """
    folder = pathlib.Path(root) / "shim"
    folder.mkdir(exist_ok=True)
    path = environment.get("PATH", os.environ["PATH"])
    real = shutil.which(program, path=path)
    (folder / program).write_text(
        f"#!/bin/sh\nn=$(cat {folder}/calls)\necho $((n - 1)) > {folder}/calls\n"
        f"if [ $n -eq 0 ]; then echo 'fatal: connection timed out' >&2; exit 12; fi\nexec {real} \"$@\"\n")
    (folder / program).chmod(0o755)

    def break_at(call):
        (folder / "calls").write_text(str(call))

    return {**environment, "PATH": f"{folder}:{path}"}, break_at


def broken_off(kind, program, root):
    """A publication that breaks off at any step is finished by the next, whatever has changed meanwhile."""
    with KINDS[kind](root) as place:
        guide = Guide(f"{root}/guide", place.target)
        environment, break_at = shim(root, program, place.environment)
        told(guide.publish(environment=place.environment), 0)
        for call in range(30):
            # A page that only this publication has; the next one must know of it.
            guide.role(f"role-{call}", f"Role {call}", 90000 + call)
            guide.role("analyst", "Analyst", 80000 + call)
            if call:
                guide.remove(f"roles/role-{call - 1}.md")
            break_at(call)
            run = guide.publish(environment=environment)
            if run.returncode == 0:
                break
            told(run, 1, f"{program} says: connection timed out", "see that this computer is online")
            guide.remove(f"roles/role-{call}.md")
            guide.role("other", "Other", 70000 + call)
            told(guide.publish(environment=place.environment), 0)
            same(place, guide)
            guide.role(f"role-{call}", f"Role {call}", 90000 + call)
        assert 3 <= call < 29, call
        same(place, guide)


def refused(target, environment, texts, root):
    """A place that cannot be published to: one line with the tool's own reason, one with what to do."""
    guide = Guide(f"{root}/guide", target)
    told(guide.run("build"), 0)
    before = guide.built()
    everything = told(guide.publish(environment=environment), 1, *texts, "   fix: ")
    assert guide.built() == before
    assert "sesame" not in everything, everything


def ssh_refusals(root):
    with KINDS["rsync"](root) as place:
        port = place.target.split("port: ")[1].split(" ")[0]
        user = place.target.split('"')[1].split("@")[0]
        other = f"{root}/other"
        subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", other], check=True)
        config = pathlib.Path(f"{root}/ssh/config")
        known = config.read_text()
        for change, texts in (
            (lambda: config.write_text(known.replace(f"{root}/ssh/user", other)), ["Permission denied", "your key is known"]),
            (lambda: config.write_text(known.replace(f"{root}/ssh/known", "/dev/null")), ["Host key verification failed", "compare the fingerprint"]),
        ):
            change()
            refused(place.target, place.environment, ["rsync says: ", *texts], f"{root}/a")
        config.write_text(known)
        closed = place.target.replace(port, str(free_port()))
        refused(closed, place.environment, ["Connection refused", "the server is running"], f"{root}/b")
        deep = place.target.replace("/server/the site", "/no/such/folder")
        refused(deep, place.environment, ["rsync says: ", "No such file"], f"{root}/c")
        assert user


def git_refusals(root):
    refused(f"  live: {{ git: {root}/nothing.git }}\n", {}, ["git says: ", "make the repository first"], f"{root}/a")
    refused(
        f'  live: {{ git: "http://127.0.0.1:{free_port()}/careers.git" }}\n', {"GIT_TERMINAL_PROMPT": "0"},
        ["git says: ", "the server is running"], f"{root}/b")
    with KINDS["git"](root) as place:
        hook = place.folder / "hooks/pre-receive"
        hook.write_text("#!/bin/sh\necho Checking your push carefully >&2\necho 'error: GH006: Protected branch update failed.' >&2\nexit 1\n")
        hook.chmod(0o755)
        refused(
            place.target, {}, ["git says: GH006: Protected branch update failed.", "the repository's own rules refuse it"],
            f"{root}/d")
        hook.write_text("#!/bin/sh\necho 'fatal: no space left on device' >&2\nexit 1\n")
        hook.chmod(0o755)
        refused(place.target, {}, ["git says: no space left on device", "make room where the site is kept"], f"{root}/c")


def checked_out(root):
    """The branch is checked out where it is to be published."""
    there = f"{root}/there"
    subprocess.run(["git", "init", "-q", "-b", "pages", there], check=True)
    refused(
        f"  live: {{ git: {there}, branch: pages }}\n", {},
        ["git says: refusing to update checked out branch", "a branch that nobody has checked out there"], f"{root}/a")


def s3_refusals(root):
    with KINDS["rclone"](root) as place:
        refused('  live: { rclone: "nowhere:bucket" }\n', place.environment, ["rclone says: ", "rclone config"], f"{root}/a")
        config = pathlib.Path(place.environment["RCLONE_CONFIG"])
        known = config.read_text()
        config.write_text(known.replace("sesame-open", "sesame-shut"))
        refused(place.target, place.environment, ["rclone says: ", "rclone"], f"{root}/b")
        config.write_text("\n".join(
            f"endpoint = http://127.0.0.1:{free_port()}" if line.startswith("endpoint") else line for line in known.splitlines()))
        refused(place.target, place.environment, ["rclone says: ", "the server is running"], f"{root}/c")


def missing(root):
    """A program that is not installed is named, with how to install it."""
    nothing = pathlib.Path(root) / "bin"
    nothing.mkdir()
    for target, program in (
        (f"  live: {{ git: {root}/careers.git }}\n", "git"), ("  live: { rsync: example.org:site }\n", "rsync"),
        ("  live: { rclone: careers:site }\n", "rclone")):
        refused(target, {"PATH": str(nothing)}, [f"by the program {program}, which is not installed", "install it"], f"{root}/{program}")


def settings(root):
    """Mistakes in the settings."""
    guide = Guide(f"{root}/guide", "  live: { folder: there }\n  spare: { folder: elsewhere }\n")
    told(guide.publish("life"), 1, "there is no target `life`", "did you mean `live`?")
    told(guide.publish("spare"), 0, "published to spare")
    guide.put("site.yml", "title: Guide\n")
    told(guide.publish(), 1, "the settings name no place to publish to", "publish:")
    guide.put("site.yml", "title: Guide\npublish: { folder: there }\n")
    told(guide.publish("--full"), 0, "published to live")
    for place in ("public", "public/sub", "content/static/x", ".", "..", ".git/x", "templates"):
        guide.put("site.yml", f"title: Guide\npublish: {{ folder: {place} }}\n")
        told(guide.publish(), 1, "the site cannot be published to", "name a folder outside of the guide")
    for target, text in (
        ('staging: { folder: "" }, live: { folder: there }', "a publishing target is exactly one of"),
        ('live: { git: "https://editor:sesame@127.0.0.1:1/x.git" }', "[publish-secret]"),
        ('live: { git: "https://editor:sesa/me@127.0.0.1:1/x.git" }', "[publish-secret]"),
        ('live: { folder: there, url: "https://editor:sesame@example.org/" }', "[publish-secret]"),
        ('live: { git: ./x.git, branch: "a..b" }', "cannot be the name of a branch"),
        ('live: { rsync: "h:/x", port: 99999 }', "a port is a number"),
        ('live: { rsync: "-e sh" }', "would be taken for something else"),
        ("live: { foldr: x }", "did you mean `folder`"),
    ):
        guide.put("site.yml", f"title: Guide\npublish: {{ {target} }}\n")
        said = told(guide.publish(), 1, text)
        assert "says" not in said.split("[publish-secret]")[0], said
    guide.put("site.yml", "title: Guide\npublish: { folder: there }\n")
    guide.put("roles/broken.md", "---\ntitle: [\n---\n")
    told(guide.publish(), 1, "nothing was written")


def checks():
    yield "rsync: a publication that breaks off", functools.partial(broken_off, "rsync", "rsync")
    yield "rclone: a publication that breaks off", functools.partial(broken_off, "rclone", "rclone")
    yield "git: a publication that breaks off", functools.partial(broken_off, "git", "git")
    yield "rsync: what a server refuses", ssh_refusals
    yield "git: what a repository refuses", git_refusals
    yield "git: a branch that is checked out", checked_out
    yield "rclone: what a bucket refuses", s3_refusals
    yield "programs that are missing", missing
    yield "mistakes in the settings", settings
