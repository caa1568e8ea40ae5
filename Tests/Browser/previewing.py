"""What a person sees who saves files while the guide is open in the browser."""

import os
import re
import subprocess

import preview
from visit import asking

ROLE = "roles/machine-learning-engineer.md"
PAGE = "roles/machine-learning-engineer/"


def opened(browser, served, path=PAGE, **options):
    return asking(browser, served, "the preview in a browser", path, **options)


def mark(page):
    """Leaves something in the window that a reload would take away."""
    page.evaluate("window.isTheSame = true")


def is_same(page):
    return page.evaluate("window.isTheSame === true")


def panel(page):
    """The text of the list of problems; empty where there is none."""
    return page.evaluate("document.querySelector('sitegen-problems')?.shadowRoot.querySelector('section')?.innerText ?? ''")


def corner(page):
    return page.evaluate("document.querySelector('sitegen-problems')?.shadowRoot.querySelector('button.corner')?.innerText ?? ''")


def saved(browser):
    """A file is saved: the page is the new one, in the same window and at the same place."""
    with preview.preview() as served, opened(browser, served) as (visit, outcome):
        page = visit.open(PAGE)
        mark(page)
        page.evaluate("document.querySelector('footer').scrollIntoView({ behavior: 'instant' }); scrollBy(0, -300)")
        before = page.evaluate("scrollY")
        outcome.expect(before > 500, "the page is too short to be scrolled")
        served.change(ROLE, "Machine learning engineers turn", "Machine learning people turn")
        visit.until(lambda: "Machine learning people turn" in page.inner_text("main"), "the new text")
        outcome.expect(is_same(page), "the page was loaded anew")
        outcome.expect(page.evaluate("scrollY") == before, f"scrolled from {before} to {page.evaluate('scrollY')}")
        served.change(ROLE, "title: Machine Learning Engineer", "title: Machine Learning Person")
        visit.until(lambda: page.title().startswith("Machine Learning Person"), "the new title")
        visit.open("roles/data-scientist/")
        outcome.expect("Machine Learning Person" in page.inner_text("main"), "another page has the old title")
        mark(page)
        served.change(ROLE, "Machine Learning Person", "Machine Learning Master")
        visit.until(lambda: "Machine Learning Master" in page.inner_text("main"), "the title on another page")
        outcome.expect(is_same(page), "the other page was loaded anew")
        visit.open("salaries/")
        served.change(ROLE, "high: 60000", "high: 61234")
        visit.until(lambda: "61,234" in page.inner_text("main"), "the new amount among all figures")
    return [outcome]


def wrong(browser):
    """A mistake shows over the last good page, as at the terminal, and goes away when it is mended."""
    with preview.preview("--port", "0", "--editor", "code") as served, opened(browser, served) as (visit, outcome):
        page = visit.open(PAGE)
        mark(page)
        outcome.expect(panel(page) == "" and corner(page) == "", "there is a list of no problems")
        text = page.inner_text("main")
        served.change(ROLE, "entry: { low: 40000", "entry: { low: 99000")
        visit.until(lambda: "99,000" in panel(page), "the list of problems")
        shown = panel(page)
        told = re.search(r"(content/roles/\S+): error: (.*) \[(\S+)\]\n.*\n.*\n   fix: (.*)\n", served.said())
        for part in told.groups():
            outcome.expect(part in shown, f"the terminal says “{part}”, and the page does not: {shown}")
        link = page.evaluate("document.querySelector('sitegen-problems').shadowRoot.querySelector('a').href")
        outcome.expect(link == f"vscode://file{os.path.realpath(served.folder)}/{told[1]}", f"the link leads to {link}")
        outcome.expect(page.inner_text("main") == text, "the page is not the last good one")
        page.keyboard.press("Escape")
        outcome.expect(panel(page) == "" and corner(page).startswith("1 error"), f"folded it is “{panel(page)}{corner(page)}”")
        visit.open("roles/data-scientist/")
        visit.until(lambda: "99,000" in panel(page), "the list on another page")
        served.change(ROLE, "entry: { low: 99000", "entry: { low: 41000")
        visit.until(lambda: panel(page) == "" and corner(page) == "", "the list goes away")
        visit.open(PAGE)
        outcome.expect("41,000" in page.inner_text("main"), "the mended page is not shown")
        served.change(ROLE, "title: ", "titel: x\ntitle: ")
        visit.until(lambda: corner(page) == "1 warning", "a warning in the corner")
        outcome.expect(panel(page) == "", "a warning covers the page")
    return [outcome]


def from_the_start(browser):
    """A guide with an error from the start: the page says so, and becomes the guide."""
    def prepare(folder):
        file = folder / "content" / ROLE
        file.write_text(file.read_text().replace("low: 40000", "low: 99000", 1))

    with preview.preview(prepare=prepare) as served, opened(browser, served) as (visit, outcome):
        visit.status = 404
        page = visit.page
        page.goto(served.address(PAGE))
        visit.errors.clear()
        outcome.expect("99,000" in page.inner_text("body"), "the error is not shown")
        served.change(ROLE, "low: 99000", "low: 40000")
        visit.until(lambda: "Machine learning engineers turn" in page.inner_text("body"), "the guide")

    def ask(folder):
        file = folder / "content" / ROLE
        file.write_text(file.read_text() + "\n✎ What else?\n")

    # An error that only the checks find.
    with preview.preview(prepare=ask) as served:
        outcome.expect(served.ask("/")[0] == 503, "a guide with a question that nobody answered is shown")
        served.change(ROLE, "\n✎ What else?\n", "\n")
        preview.until(lambda: served.ask("/")[0] == 200, "the guide without the question")
    return [outcome]


def style(browser):
    """A stylesheet and the colours of the settings change without a reload."""
    def prepare(folder):
        (folder / "content/static").mkdir(exist_ok=True)
        (folder / "content/static/own.css").write_text("main { outline: 3px solid rgb(1, 2, 3) }\n")
        settings = folder / "content/site.yml"
        text = settings.read_text()
        assert "theme:" not in text
        settings.write_text(text + "\ntheme:\n  css: static/own.css\n")

    colour = "getComputedStyle(document.querySelector('main')).outlineColor"
    with preview.preview(prepare=prepare) as served, opened(browser, served) as (visit, outcome):
        page = visit.open(PAGE)
        mark(page)
        visit.until(lambda: page.evaluate(colour) == "rgb(1, 2, 3)", "the first style")
        served.save("static/own.css", "main { outline: 3px solid rgb(4, 5, 6) }\n")
        visit.until(lambda: page.evaluate(colour) == "rgb(4, 5, 6)", "the new style")
        served.change("site.yml", "  css: static/own.css", "  css: static/own.css\n  ink: '#123456'")
        visit.until(lambda: page.evaluate("getComputedStyle(document.documentElement).getPropertyValue('--ink').trim()") == "#123456", "the new ink")
        outcome.expect(is_same(page), "the page was loaded anew")
        # What changed while nothing could be shown is not forgotten.
        served.change("site.yml", "  ink: '#123456'", "  ink: '#123456")
        visit.until(lambda: panel(page) != "", "the error")
        served.save("static/own.css", "main { outline: 3px solid rgb(7, 8, 9) }\n")
        served.change("site.yml", "  ink: '#123456", "  ink: '#123456'")
        visit.until(lambda: page.evaluate(colour) == "rgb(7, 8, 9)", "the style of meanwhile")
    return [outcome]


def renamed(browser):
    """The browser follows a page that gets another address."""
    with preview.preview() as served, opened(browser, served, "roles/quality-engineer/") as (visit, outcome):
        page = visit.open("roles/quality-engineer/")
        served.change("roles/quality-engineer.md", "title: ", "slug: quality-person\ntitle: ")
        visit.until(lambda: page.url == served.address("roles/quality-person/"), "the new address")
        # There and back, and a new page at an address that another one has left.
        served.change("roles/quality-engineer.md", "slug: quality-person\n", "")
        visit.until(lambda: page.url == served.address("roles/quality-engineer/"), "the first address again")
        outcome.expect(served.ask("/roles/quality-engineer/")[0] == 200, "the first address leads elsewhere")
        served.change("roles/quality-engineer.md", "title: ", "slug: quality-person\ntitle: ")
        visit.until(lambda: page.url == served.address("roles/quality-person/"), "the new address again")
        page.goto(served.address("roles/quality-engineer/"))
        outcome.expect(page.url == served.address("roles/quality-person/"), f"the old address leads to {page.url}")
        served.save("pages/one.md", "# One page\n\nWords.\n")
        visit.until(lambda: served.ask("/one/")[0] == 200, "a new page")
        visit.open("one/")
        served.file("pages/one.md").rename(served.file("pages/two.md"))
        visit.until(lambda: page.url == served.address("two/"), "the renamed page")
        # Renamed while something else is wrong: it is followed when that is mended.
        served.save("pages/wrong.md", "# Wrong\n\n[Nowhere](nowhere.md)\n")
        visit.until(lambda: "nowhere.md" in panel(page), "the error")
        served.file("pages/two.md").rename(served.file("pages/three.md"))
        page.wait_for_timeout(300)
        served.file("pages/wrong.md").unlink()
        visit.until(lambda: page.url == served.address("three/"), "the page that was renamed meanwhile")
        served.file("pages/three.md").rename(served.file("pages/two.md"))
        visit.until(lambda: page.url == served.address("two/"), "and back")
        served.save("pages/one.md", "# Another page\n\nWords.\n")
        preview.until(lambda: served.ask("/one/")[0] == 200, "a page at the old address")
        visit.open("one/")
        page.wait_for_timeout(300)
        outcome.expect(page.url == served.address("one/"), f"it leads to {page.url}")
        served.file("pages/one.md").unlink()
        served.file("pages/two.md").unlink()
        preview.until(lambda: served.ask("/one/")[0] == 404 and served.ask("/two/")[0] == 404, "both are gone")
        visit.errors.clear()
    return [outcome]


def without_scripts(browser):
    """A browser without JavaScript sees the guide and nothing else."""
    with preview.preview() as served, opened(browser, served, java_script_enabled=False) as (visit, outcome):
        page = visit.page
        page.goto(served.address(PAGE))
        outcome.expect(page.locator("sitegen-problems").count() == 0, "the list of problems is there")
        outcome.expect("Machine learning engineers turn" in page.inner_text("main"), "the page is not")
    return [outcome]


def restarted(browser):
    """The server ends and begins again: the page says so, and is the new one afterwards."""
    with preview.preview() as served, opened(browser, served) as (visit, outcome):
        page = visit.open(PAGE)
        served.stop()
        text = "document.querySelector('sitegen-problems')?.shadowRoot.querySelector('.status')?.innerText ?? ''"
        visit.until(lambda: "has stopped" in page.evaluate(text), "a message that the server is gone")
        served.change(ROLE, "Machine learning engineers turn", "Machine learning people turn")
        served.start("--port", str(served.port))
        visit.until(lambda: "Machine learning people turn" in page.inner_text("main"), "the new text")
        visit.errors.clear()
    return [outcome]


CHECKS = (saved, wrong, from_the_start, style, renamed, without_scripts, restarted)
