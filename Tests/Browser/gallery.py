"""The pictures of the documents: the first screen of every kind of page, and a printed guide."""

import io
import pathlib
import subprocess
import tempfile

from PIL import Image

from search import Search
from visit import Visit

# Width, height, and what has such a screen.
SCREENS = {"Phone": (360, 780), "Tablet": (768, 1024), "Laptop": (1280, 900)}
SCHEMES = ("light", "dark")
# Few colours make small files, and pages have few.
COLOURS = 64
QUERY = "machin lerning"

# The name of the pictures, the heading, the page, and what is seen.
KINDS = [
    ("home", "Home", "", "the home page, with the search, the sectors and some roles"),
    ("roles", "All roles", "roles/", "the list of all roles with their pay"),
    ("role", "A role", "roles/machine-learning-engineer/", "the guide to machine learning engineers, which begins with pay and other key facts"),
    ("sector", "A sector", "sectors/data-and-ai/", "the page of the sector Data and AI, with its roles"),
    ("skill", "A skill", "skills/python/", "the page of the skill Python, with the roles that need it"),
    ("skills", "All skills", "skills/", "the list of all skills"),
    ("salaries", "All salaries", "salaries/", "the table of all figures, with fields to filter and to sort it"),
    ("compare", "Choosing a comparison", "compare/", "the form that chooses two roles to compare"),
    ("comparison", "A comparison", "compare/data-scientist-and-machine-learning-engineer/",
     "data scientists and machine learning engineers side by side"),
    ("a-z", "From A to Z", "a-z/", "all titles, other titles and skills from A to Z"),
    ("search", "Search", "search/", f"what the search finds for “{QUERY}”, misspelt: the machine learning engineer"),
    ("page", "A page of text", "about/", "the page about the guide"),
    ("not-found", "Not found", "404.html", "what is shown where there is no page"),
]


def gallery(browser, site, folder):
    """Takes the pictures into a folder and writes `gallery.md` beside it."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, _, path, _ in KINDS:
        for width, height in SCREENS.values():
            for scheme in SCHEMES:
                with Visit(browser, site, width, height, color_scheme=scheme) as visit:
                    page = visit.open(path)
                    if name == "search":
                        Search(visit).ask(QUERY)
                        page.evaluate("() => document.activeElement.blur()")
                    keep(page.screenshot(), folder / f"{name}-{width}-{scheme}.png")
    sheets = printed(browser, site, folder)
    folder.with_name("gallery.md").write_text(document(folder.name, sheets), encoding="utf-8")
    return sum(file.stat().st_size for name, *_ in KINDS for file in folder.glob(f"{name}-*.png"))


def keep(data, file):
    """Writes a picture with few colours."""
    image = Image.open(io.BytesIO(data)).convert("RGB")
    image.quantize(COLOURS, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE).save(file, optimize=True)


def printed(browser, site, folder):
    """The sheets of a printed guide; gives their number."""
    for old in folder.glob("role-print-*.png"):
        old.unlink()
    path = next(path for name, _, path, _ in KINDS if name == "role")
    with tempfile.TemporaryDirectory() as paper, Visit(browser, site) as visit:
        visit.open(path).pdf(path=f"{paper}/role.pdf", prefer_css_page_size=True)
        subprocess.run(["pdftoppm", "-r", "96", "-png", f"{paper}/role.pdf", f"{paper}/sheet"], check=True)
        sheets = sorted(pathlib.Path(paper).glob("sheet-*.png"))
        for index, sheet in enumerate(sheets, 1):
            keep(sheet.read_bytes(), folder / f"role-print-{index}.png")
    return len(sheets)


def document(folder, sheets):
    """The page that shows the pictures."""
    lines = [
        "# Every kind of page", "",
        "The example guide at 360, 768 and 1280 px, light above dark: what one sees before scrolling.",
        f"`python3 Tests/Browser/pictures.py --gallery docs/{folder}` takes the pictures and writes this page."]
    for name, heading, _, seen in KINDS:
        lines += ["", f"## {heading}", "", "| " + " | ".join(SCREENS) + " |", "| --- | --- | --- |"]
        for scheme in SCHEMES:
            cells = [f"![On a {device.lower()}, {scheme}: {seen}]({folder}/{name}-{width}-{scheme}.png)"
                     for device, (width, _) in SCREENS.items()]
            lines.append("| " + " | ".join(cells) + " |")
    lines += ["", "## On paper", "", "| " + " | ".join(f"Sheet {index}" for index in range(1, sheets + 1)) + " |",
              "| " + " | ".join(["---"] * sheets) + " |"]
    lines.append("| " + " | ".join(
        f"![Sheet {index} of the printed guide to machine learning engineers]({folder}/role-print-{index}.png)"
        for index in range(1, sheets + 1)) + " |")
    return "\n".join(lines) + "\n"
