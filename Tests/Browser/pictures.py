#!/usr/bin/env python3
"""Takes pictures of every kind of page, for people to look at.

    python3 Tests/Browser/pictures.py DIR [--rich]

Every kind of page of the example site (or of the site made for these tests) at three widths, light and dark, whole; and a
role's guide as it is printed, a PNG a page, where `pdftoppm` is installed.
"""

import argparse
import pathlib
import shutil
import subprocess
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
sys.dont_write_bytecode = True

import run
import sites
from visit import Visit

WIDTHS = (360, 768, 1280)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--rich", action="store_true", help="the site that was made for these tests")
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        example, rich = run.build_all(folder)
        site = rich if options.rich else example
        run.start_browser()
        browser = run.state["browser"]
        pages = [page for page in sites.samples(site, None if options.rich else 1) if page.kind != "redirect"]
        for page in pages:
            name = page.path.strip("/").replace("/", "_").removesuffix(".html") or "home"
            for width in WIDTHS:
                for scheme in ("light", "dark"):
                    with Visit(browser, site, width=width, color_scheme=scheme) as visit:
                        visit.open(page.path).screenshot(path=options.folder / f"{name}-{width}-{scheme}.png", full_page=True)
            if page.kind == "role":
                with Visit(browser, site) as visit:
                    paper = options.folder / f"{name}-print"
                    visit.open(page.path).pdf(path=f"{paper}.pdf", prefer_css_page_size=True, tagged=True, outline=True)
                if shutil.which("pdftoppm"):
                    subprocess.run(["pdftoppm", "-r", "80", "-png", f"{paper}.pdf", paper], check=True)
        browser.close()
        run.state["playwright"].stop()
    print(f"{len(list(options.folder.glob('*.png')))} pictures in {options.folder}")


if __name__ == "__main__":
    main()
