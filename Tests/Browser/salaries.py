"""The page of all figures in Chromium: complete without its script, and filtered, sorted and shared with it.

    python3 Tests/Browser/salaries.py FOLDER

FOLDER is a built site that has figures for several places and levels, such as public/. Ends with 1 when something
is not as it should be.
"""

import csv
import functools
import http.server
import io
import pathlib
import re
import shutil
import sys
import threading
import time
import urllib.parse

from playwright.sync_api import sync_playwright

POLICY = "default-src 'self'; base-uri 'none'; form-action 'self'"
MANY = 5000
problems = []


def check(is_true, what):
    if not is_true:
        problems.append(what)


class Handler(http.server.SimpleHTTPRequestHandler):
    """A host that forbids everything inline."""

    def end_headers(self):
        self.send_header("Content-Security-Policy", POLICY)
        super().end_headers()

    def log_message(self, *_):
        pass


class View:
    """The page of all figures, opened in a window of its own."""

    def __init__(self, browser, origin, query="", path="salaries/", width=1280, **options):
        self.context = browser.new_context(viewport={"width": width, "height": 900}, **options)
        self.page = self.context.new_page()
        self.page.on("console", lambda message: check(message.type != "error", f"console: {message.text}"))
        self.page.on("pageerror", lambda error: problems.append(f"error: {error}"))
        self.page.goto(f"{origin}{path}{query}")

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.context.close()

    def rows(self):
        """The rows that are shown: the table that they stand in, and the texts of their cells."""
        return self.page.evaluate("""() => [...document.querySelectorAll('table.figures')].flatMap((table, index) =>
          [...table.querySelectorAll('tbody tr')].filter((row) => row.checkVisibility())
            .map((row) => [index, ...[...row.cells].map((cell) => cell.textContent)]))""")

    def values(self, key):
        """For each table with a column of that name, the values that its rows are sorted by, from the top."""
        return self.page.evaluate("""(key) => [...document.querySelectorAll('table.figures')].flatMap((table) => {
          const column = [...table.tHead.rows[0].cells].findIndex((cell) => cell.dataset.key === key);
          return column < 0 ? [] : [[...table.tBodies].flatMap((body) => [...body.rows])
            .filter((row) => row.checkVisibility()).map((row) => row.cells[column].dataset.value)];
        })""", key)

    def status(self):
        return self.page.locator("[role=status]").inner_text()

    def query(self):
        return urllib.parse.parse_qs(urllib.parse.urlsplit(self.page.url).query)

    def type(self, text):
        self.page.get_by_role("searchbox").fill(text)
        self.page.wait_for_function("() => new Promise((done) => setTimeout(() => done(true), 250))")


def without_script(browser, origin, figures):
    with View(browser, origin, java_script_enabled=False) as view:
        page = view.page
        check(page.locator("table.figures tbody tr").count() == len(figures), "without script a figure is missing")
        check(page.locator("form, button, select").count() == 0, "without script something is offered that does nothing")
        places = page.locator("table.figures tbody td:nth-child(3)").all_inner_texts()
        check(sorted(places) == sorted(row["place"] for row in figures), "the places are not those of the spreadsheet")
        roles = page.locator("table.figures").first.locator("tbody th").all_inner_texts()
        check([role.lower() for role in roles] == sorted(role.lower() for role in roles), "the roles are in no order")


def filters(browser, origin, figures):
    places = [row["place"] for row in figures if row["place"]]
    place = max(sorted(set(places)), key=places.count)
    # A country means its parts too.
    wanted = [row for row in figures if row["place"] == place or row["place"].endswith(", " + place)]
    with View(browser, origin) as view:
        page = view.page
        everything = view.rows()
        check(str(len(figures)) in view.status(), f"the count does not say {len(figures)}: {view.status()}")
        page.get_by_role("combobox", name="Place", exact=True).select_option(place)
        check(len(view.rows()) == len(wanted), f"{place} shows {len(view.rows())} of {len(wanted)} figures")
        check(view.query() == {"place": [place]}, f"the address does not say {place}: {page.url}")
        check(view.status().startswith(f"{len(wanted)} "), f"the count is not told: {view.status()}")
        level = next(row["level"] for row in figures if row["level"])
        page.get_by_role("combobox", name="Place", exact=True).select_option("")
        page.get_by_role("combobox", name="Level", exact=True).select_option(level)
        shown = len([row for row in figures if row["level"] == level])
        check(len(view.rows()) == shown, f"the level {level} shows {len(view.rows())} of {shown} figures")
        page.reload()
        check(len(view.rows()) == shown, "a shared address shows something else")
        page.go_back()
        check(len(view.rows()) == len(everything), "the back button does not lead back to all figures")
        page.go_back()
        check(len(view.rows()) == len(wanted), "the back button does not lead back to the place")
        check(page.get_by_role("combobox", name="Place", exact=True).input_value() == place, "the list does not say what is shown")
        page.get_by_role("button", name="Clear filters").click()
        check(view.rows() == everything and view.query() == {}, "not everything is shown again")
        check(page.evaluate("document.activeElement.name") == "q", "the focus is lost with the button")


def words(browser, origin, figures):
    with View(browser, origin) as view:
        role = view.rows()[0][1]
        # Capitals, accents and order do not count.
        view.type("  ".join(reversed(role.upper().split())).replace("E", "É"))
        check({row[1] for row in view.rows()} == {role}, f"words do not find {role}")
        count = len(view.page.evaluate("[...Array(history.length)]"))
        view.type("no such words")
        check(view.rows() == [] and not re.search("[0-9]", view.status()), "nothing found is not told")
        check(view.page.locator("h2:visible").count() == 0, "headings stay above nothing")
        check(view.page.evaluate("history.length") == count, "every letter is a step of the back button")
        view.page.goto(f"{origin}salaries/?q=&level=%3Cb%3E&place=Atlantis&sort=__proto__")
        check(len(view.rows()) == len(figures), "an address with choices that there are not shows nothing")


def sorting(browser, origin):
    def numbers(values):
        return [[float(part) for part in value.split()] for value in values if value]

    with View(browser, origin) as view:
        page = view.page
        before = view.rows()
        button = page.get_by_role("columnheader", name="Pay").get_by_role("button").first
        button.focus()
        page.keyboard.press("Enter")
        columns = [numbers(column) for column in view.values("pay")]
        check(any(len(column) > 2 for column in columns), "there is nothing to sort")
        check(all(column == sorted(column) for column in columns), "pay is not in rising order")
        check(button.evaluate("b => b.closest('th').ariaSort") == "ascending", "aria-sort is not set")
        check(page.evaluate("document.activeElement.tagName") == "BUTTON", "sorting loses the focus")
        page.keyboard.press("Enter")
        columns = [numbers(column) for column in view.values("pay")]
        check(all(column == sorted(column, reverse=True) for column in columns), "pay is not in falling order")
        check(view.query() == {"sort": ["-pay"]}, "the order is not in the address")
        check(sorted(view.rows()) == sorted(before), "sorting loses or repeats a figure")
        page.go_back()
        page.go_back()
        check(view.rows() == before, "the back button does not lead back to the first order")
        page.get_by_role("columnheader", name="As of").get_by_role("button").first.click()
        check(all(column == sorted(column) for column in view.values("date")), "dates are not in rising order")


def widths(browser, origin):
    for width in (320, 360, 768, 1024, 1280):
        for script in (True, False):
            with View(browser, origin, width=width, java_script_enabled=script) as view:
                wide = view.page.evaluate("document.documentElement.scrollWidth") if script else 0
                check(wide <= width, f"at {width} px the page is {wide} px wide")
                if not script:
                    continue
                small = view.page.evaluate("""() => [...document.querySelectorAll(
                    'main :is(button, select, input, tbody th a)')].filter((e) => e.checkVisibility()).filter((e) => {
                      const box = e.getBoundingClientRect();
                      return box.height < 24 || box.width < 24;
                    }).map((e) => e.outerHTML.slice(0, 80))""")
                check(small == [], f"at {width} px too small to hit: {small[:3]}")


def many(browser, origin, folder):
    """The same with thousands of rows."""
    html = (folder / "salaries/index.html").read_text(encoding="utf-8")
    bodies = re.findall(r"<tbody.*?</tbody>\n", html, re.S)
    rows = sum(body.count("<tr>") for body in bodies)
    for body in bodies:
        html = html.replace(body, body * (MANY // rows + 1), 1)
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    page = context.new_page()
    page.route("**/salaries/", lambda route: route.fulfill(
        body=html, content_type="text/html; charset=utf-8", headers={"Content-Security-Policy": POLICY}))
    page.goto(f"{origin}salaries/")
    spent = page.evaluate("""() => {
      const spent = [];
      const field = document.querySelector('.filters [name=place]');
      const button = document.querySelector('[data-key=pay] button');
      const time = (work) => {
        const start = performance.now();
        work();
        document.body.offsetHeight;
        spent.push(Math.round(performance.now() - start));
      };
      for (const option of [1, 0]) {
        time(() => { field.selectedIndex = option; field.dispatchEvent(new Event('change', { bubbles: true })); });
      }
      time(() => button.click());
      return spent;
    }""")
    page.set_viewport_size({"width": 900, "height": 900})
    crooked = page.evaluate("""() => [...document.querySelectorAll('table.figures')].flatMap((table) => {
      const lefts = [...table.rows].slice(0, 40).filter((row) => !row.hidden)
        .map((row) => [...row.cells].map((cell) => Math.round(cell.getBoundingClientRect().left)));
      return lefts.filter((left) => left.some((x, index) => Math.abs(x - lefts[0][index]) > 1 || x <= left[index - 1]));
    }).length""")
    check(crooked == 0, f"{crooked} rows of {MANY} do not stand under their headings")
    print(f"{MANY} rows: one place {spent[0]} ms, all {spent[1]} ms, sorted {spent[2]} ms")
    check(max(spent) < 1000, f"with {MANY} rows it takes {spent} ms")
    context.close()


def main():
    folder = pathlib.Path(sys.argv[1]).resolve()
    server = http.server.ThreadingHTTPServer(
        ("127.0.0.1", 0), functools.partial(Handler, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    origin = f"http://127.0.0.1:{server.server_port}/"
    figures = list(csv.DictReader(io.StringIO((folder / "data/salaries.csv").read_text(encoding="utf-8"), newline="")))
    start = time.monotonic()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        without_script(browser, origin, figures)
        filters(browser, origin, figures)
        words(browser, origin, figures)
        sorting(browser, origin)
        widths(browser, origin)
        many(browser, origin, folder)
        browser.close()
    server.shutdown()
    for problem in problems:
        print(f"problem: {problem}")
    print(f"{len(problems)} problems; {time.monotonic() - start:.0f} s")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
