"""The code blocks of docs/publishing.md, which are what is tested."""

import pathlib
import re

PROJECT = pathlib.Path(__file__).resolve().parents[2]
DOCUMENT = PROJECT / "docs" / "publishing.md"


def blocks():
    """Every block with a name, by its language and its name: `nginx root`."""
    found = re.findall(r"^```(\S+ \S+)\n(.*?)^```$", DOCUMENT.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)
    return dict(found)


def replaced(text, changes):
    """A block with paths and names of this computer. What is to be replaced has to be there."""
    for old, new in changes.items():
        if old not in text:
            raise SystemExit(f"docs/publishing.md does not say “{old}” where Tests/Hosts expects it")
        text = text.replace(old, new)
    return text
