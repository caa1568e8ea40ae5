"""What a reader's first visit of a page costs."""

import gzip
import re

from outcome import Outcome

# Bytes of HTML and CSS, compressed. Ten packets, the first answer of a server, hold 14,336.
FIRST_ANSWER = 14_336
BUDGETS = {kind: FIRST_ANSWER for kind in (
    "role", "home", "sector", "skill", "skills", "sectors", "page", "not found", "redirect", "roles", "search", "comparison")}
# Pages that list everything grow with the guide; this is for the example, of twelve roles in two languages.
BUDGETS |= {"a-z": 16_384, "compare": 16_384, "salaries": 24_576, "pay": 16_384}
SCRIPT = 6_144


def compressed(data):
    return len(gzip.compress(data, 9, mtime=0))


def budgets(site, of_html):
    """Every page within the budget of its kind, and every script within its own."""
    found = []
    sizes, scripts, page_scripts = {}, {}, {}
    for page in site.pages():
        html = page.file.read_text(encoding="utf-8")
        styles = [resolve(site, page, href) for href in re.findall(r'<link rel="stylesheet" href="([^"]*)"', html)]
        sizes[page] = compressed(html.encode()) + sum(compressed(style.read_bytes()) for style in styles)
        for source in re.findall(r"<script[^>]* src=\"([^\"]*)\"", html):
            scripts[source.rsplit("/", 1)[-1]] = resolve(site, page, source)
        page_scripts[page] = re.findall(r"<script(?![^>]*application/ld\+json)[^>]*>", html)
    for kind in sorted({page.kind for page in sizes}) if of_html else []:
        pages = [page for page in sizes if page.kind == kind]
        heaviest = max(pages, key=lambda page: (sizes[page], page.path))
        limit = BUDGETS.get(kind)
        over = [f"/{page.path}: {sizes[page]:,} B" for page in pages if limit is not None and sizes[page] > limit]
        if limit is None:
            over = [f"the kind “{kind}” has no budget"]
        found.append(Outcome(
            "budget", f"{site.name}: {kind}", f"HTML and CSS ≤ {limit or 0:,} B", over,
            "shorten the page or the style; a new kind gets a budget in weight.py",
            remark=f"{sizes[heaviest]:,} B /{heaviest.path}"))
    for name, file in sorted(scripts.items()):
        size = compressed(file.read_bytes())
        over = [f"{size:,} B"] if size > SCRIPT else []
        found.append(Outcome("budget", f"{site.name}: {name}", f"≤ {SCRIPT:,} B", over, "shorten the script", remark=f"{size:,} B"))
    rude = [f"/{page.path}: {tag}" for page, tags in page_scripts.items() for tag in tags
            if " src=" not in tag or not re.search(r" (defer|type=\"module\")", tag)]
    found.append(Outcome("scripts wait", site.name, "", rude, "scripts are files, and deferred"))
    return found


def resolve(site, page, address):
    """The file of an address in a page: relative to it, or with the path under which the site is published."""
    address = address.split("?")[0]
    return site.folder / address.removeprefix(site.base) if address.startswith("/") else page.file.parent / address
