"""A small guide that changes, and the program that publishes it."""

import os
import pathlib
import shutil
import subprocess

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = ROOT / ".build/debug/sitegen"

ROLE = """---
title: {title}
summary: Does the work.
skills: [{skills}]
salary:
  place: United States
  currency: USD
  per: year
  as_of: 2025-05
  source: Our placements
  levels:
    senior: {{ p25: 60000, median: {median}, p75: 150000 }}
---
What the job is. {text}
"""


class Guide:
    """A guide in a folder of its own."""

    def __init__(self, folder, publish):
        self.folder = pathlib.Path(folder)
        shutil.rmtree(self.folder, ignore_errors=True)
        (self.folder / "content/roles").mkdir(parents=True)
        (self.folder / "content/static").mkdir()
        self.put("site.yml", f"title: Guide\nurl: http://127.0.0.1/\npublish:\n{publish}")
        self.role("data-scientist", "Data Scientist", 112590)
        self.role("analyst", "Analyst", 80000)
        # Names that shells, lists of files and addresses could take for something else.
        self.put("static/plain & odd 'name'.txt", "odd\n")
        self.put("static/größe.txt", "wide\n")
        self.put("static/#remark.txt", "no remark\n")
        self.put("static/;remark.txt", "no remark\n")
        self.put("static/downloads/a.txt", "a\n")

    def put(self, path, text):
        path = self.folder / "content" / path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def role(self, name, title, median, text="", skills="Python"):
        self.put(f"roles/{name}.md", ROLE.format(title=title, median=median, text=text, skills=skills))

    def remove(self, path):
        (self.folder / "content" / path).unlink()

    def run(self, *arguments, answer=None, environment=None):
        """Runs the program on the guide."""
        return subprocess.run(
            [PROGRAM, *arguments, "--source", self.folder],
            input=answer, capture_output=True, text=True, timeout=120,
            env={**os.environ, **(environment or {})},
        )

    def publish(self, *arguments, **options):
        return self.run("publish", *arguments, "--yes", "--no-verify", **options)

    def built(self):
        """Every file of the site and its bytes."""
        return files(self.folder / "public")


def files(folder):
    folder = pathlib.Path(folder)
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }
