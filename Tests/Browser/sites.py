"""Sites to look at: built with the real program into folders that are thrown away, and what kinds of pages are in them."""

import dataclasses
import pathlib
import re
import subprocess

BROWSER = pathlib.Path(__file__).resolve().parent
PROJECT = BROWSER.parent.parent
PROGRAM = PROJECT / ".build" / "debug" / "sitegen"

KINDS = {
    "": "home", "404.html": "not found", "roles": "roles", "skills": "skills", "sectors": "sectors",
    "salaries": "salaries", "compare": "compare", "a-z": "a-z", "search": "search",
}
KINDS_BELOW = {"roles": "role", "skills": "skill", "sectors": "sector", "salaries": "pay", "compare": "comparison"}


@dataclasses.dataclass(frozen=True)
class Page:
    """A page of a built site."""

    site: str
    path: str
    kind: str
    language: str
    file: pathlib.Path

    @property
    def name(self):
        return f"{self.site}:/{self.path}"


@dataclasses.dataclass(frozen=True)
class Site:
    """A built site, and where it is served."""

    name: str
    folder: pathlib.Path
    content: pathlib.Path
    # Under which path it is served: that of its `url`.
    base: str = "/"
    origin: str = ""
    # How many seconds to wait for something in its pages.
    patience: float = 10
    # Whether a page that does what the host's policy forbids is a failure, whatever is looked at.
    keeps_policy: bool = False

    def address(self, path):
        return self.origin + self.base + path

    def pages(self):
        """Every page, by its address."""
        return sorted((self._page(file) for file in self.folder.rglob("*.html")), key=lambda page: page.path)

    def _page(self, file):
        path = file.relative_to(self.folder).as_posix().removesuffix("index.html")
        parts = [part for part in path.split("/") if part]
        text = file.read_text(encoding="utf-8")
        language = ""
        if parts and re.fullmatch(r"[a-z]{2}(-[a-z]+)?", parts[0]) and (self.folder / parts[0] / "index.html").exists():
            language = parts.pop(0)
        if 'http-equiv="refresh"' in text:
            kind = "redirect"
        elif len(parts) <= 1:
            kind = KINDS.get("".join(parts), "page")
        else:
            kind = KINDS_BELOW.get(parts[0], "page")
        return Page(self.name, path, kind, language, file)


def build(name, source, folder):
    """Builds a site; an error of the program ends the tests, since there is nothing to look at."""
    run = subprocess.run(
        [PROGRAM, "build", "--source", source, "--output", folder], capture_output=True, text=True, check=False)
    if run.returncode != 0:
        raise SystemExit(f"{name} could not be built:\n{run.stdout}{run.stderr}")
    return Site(name, pathlib.Path(folder), pathlib.Path(source) / "content")


def samples(site, is_varied=False):
    """Pages that stand for all: in each language the heaviest of a kind. Of a site that is varied on purpose the lightest
    too, and every page that has a text of its own."""
    groups = {}
    for page in site.pages():
        groups.setdefault((page.kind, page.language), []).append(page)
    chosen = []
    for (kind, _), pages in groups.items():
        pages.sort(key=lambda page: (-page.file.stat().st_size, page.path))
        if is_varied and kind not in ("role", "page", "redirect"):
            pages = pages[:1] + pages[1:][-1:]
        chosen += pages if is_varied else pages[:1]
    return sorted(chosen, key=lambda page: page.path)
