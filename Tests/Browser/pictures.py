#!/usr/bin/env python3
"""Takes pictures of every kind of page, for people to look at.

    python3 Tests/Browser/pictures.py FOLDER [--rich]
    python3 Tests/Browser/pictures.py --gallery docs/pictures

The first takes whole pages of the example site (or of the site made for these tests) at three widths, light and dark, and
guides as they are printed, a PNG a sheet. The second takes the pictures of the documents and writes docs/gallery.md; it
needs `pip install Pillow`.
"""

import argparse
import pathlib
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
sys.dont_write_bytecode = True

import run
import sites
from visit import Visit

WIDTHS = (360, 768, 1280)


def whole_pages(browser, site, folder, is_varied):
    """Every kind of page from its top to its end."""
    folder.mkdir(parents=True, exist_ok=True)
    for page in sites.samples(site, is_varied):
        if page.kind == "redirect":
            continue
        name = page.path.strip("/").replace("/", "_").removesuffix(".html") or "home"
        for width in WIDTHS:
            for scheme in ("light", "dark"):
                with Visit(browser, site, width=width, color_scheme=scheme) as visit:
                    visit.open(page.path).screenshot(path=folder / f"{name}-{width}-{scheme}.png", full_page=True)
        if page.kind == "role":
            with Visit(browser, site) as visit:
                paper = folder / f"{name}-print"
                visit.open(page.path).pdf(path=f"{paper}.pdf", prefer_css_page_size=True, tagged=True, outline=True)
            subprocess.run(["pdftoppm", "-r", "80", "-png", f"{paper}.pdf", paper], check=True)
    return sum(file.stat().st_size for file in folder.glob("*.png"))


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("folder", type=pathlib.Path, nargs="?")
    parser.add_argument("--rich", action="store_true", help="the site that was made for these tests")
    parser.add_argument("--gallery", type=pathlib.Path, metavar="FOLDER", help="the pictures of the documents")
    options = parser.parse_args()
    if not options.folder and not options.gallery:
        parser.error("a folder is wanted")
    with tempfile.TemporaryDirectory() as folder:
        example, rich = run.build_all(folder)
        chromium = run.browser.start()
        if options.gallery:
            import gallery

            size = gallery.gallery(chromium, example, options.gallery.resolve())
        else:
            size = whole_pages(chromium, rich if options.rich else example, options.folder, options.rich)
        chromium.close()
    print(f"{size / 1e6:.1f} MB of pictures in {options.gallery or options.folder}")


if __name__ == "__main__":
    main()
