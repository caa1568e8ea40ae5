"""What `sitegen diff` tells of two builds."""

import json
import shutil
import subprocess

from guide import PROGRAM, ROOT, Guide
from hosts import told
from places import KINDS
from servers import web_server


def folders(root):
    """Two folders: pages, pay and links, not lines of HTML."""
    guide = Guide(f"{root}/guide", "  live: { folder: there }\n")
    told(guide.run("build"), 0)
    old = f"{root}/old"
    shutil.copytree(guide.folder / "public", old)
    told(guide.run("diff", old), 0, "nothing has changed")
    guide.role("analyst", "Analyst", 85000, text="See [the law](https://example.org/law?a=1&b=2).")
    guide.put("site.yml", "title: Guide\nnavigation: [{ title: Pay, link: /salaries/ }]\n")
    told(guide.run("build"), 0)
    new = guide.folder / "public"
    everything = told(
        guide.run("diff", old, new), 0, "changed /roles/analyst/", "changed only around the content",
        "Analyst, Senior, United States, median: $80,000 → $85,000",
        "new:  https://example.org/law?a=1&b=2 on /roles/analyst/")
    assert "<" not in everything, everything
    report = json.loads(subprocess.run([PROGRAM, "diff", old, new, "--format", "json"], capture_output=True, check=True).stdout)
    assert report["salaries"]["changed"] == ["Analyst, Senior, United States, median: $80,000 → $85,000"], report
    # Backwards: the other way round.
    told(guide.run("diff", new, old), 0, "median: $85,000 → $80,000", "gone: https://example.org/law?a=1&b=2")
    told(guide.run("diff", f"{root}/nothing"), 1, "there is no build here", "build-missing")


def published(root):
    """What was last published, by the name of its target and by its address."""
    with KINDS["rsync"](root) as place:
        guide = Guide(f"{root}/guide", place.target)
        told(guide.publish(environment=place.environment), 0)
        guide.role("analyst", "Analyst", 85000)
        told(guide.run("build"), 0)
        expected = ("changed /roles/analyst/", "Analyst, Senior, United States, median: $80,000 → $85,000")
        told(guide.run("diff", environment=place.environment), 0, *expected)
        told(guide.run("diff", "live", environment=place.environment), 0, *expected)
        with web_server(place.folder) as address:
            told(guide.run("diff", address), 0, *expected)
            told(guide.run("diff", address + "nothing/"), 1, "there is no manifest.json of a build")


def document(root):
    """What docs/publishing.md shows is what is said."""
    text = (ROOT / "docs/publishing.md").read_text(encoding="utf-8")
    shown = text.split("```text\nPages\n")[1].split("```")[0]
    with KINDS["git"](root) as place:
        guide = Guide(f"{root}/guide", place.target)
        told(guide.publish(), 0)
        guide.role("data-scientist", "Data Scientist", 120230)
        said = guide.run("publish", answer="n\n").stdout.split("\nPages\n")[1]
        said = said.replace(f"the branch pages of {root}/careers.git", "the branch gh-pages of git@github.com:example/careers.git")
        assert said.startswith(shown.rstrip("\n")), said


def checks():
    yield "diff: what the document shows", document
    yield "diff: two folders", folders
    yield "diff: what was published", published
