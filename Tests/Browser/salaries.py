"""The page of all figures: complete without its script, and filtered, sorted and shared with it."""

import contextlib
import csv
import re
import urllib.parse

from server import POLICY
from visit import asking

PATH = "salaries/"
MANY = 5000
# What a reader takes for no delay at all is 100 ms; a computer that runs other tests meanwhile needs more.
MOST_MILLISECONDS = 1000

# The rows that are shown: the table that they stand in, and the texts of their cells.
ROWS = """() => [...document.querySelectorAll('table.figures')].flatMap((table, index) =>
  [...table.querySelectorAll('tbody tr')].filter((row) => row.checkVisibility())
    .map((row) => [index, ...[...row.cells].map((cell) => cell.textContent)]))"""

# For each table with a column of that name, the values that its rows are sorted by, from the top.
VALUES = """(key) => [...document.querySelectorAll('table.figures')].flatMap((table) => {
  const column = [...table.tHead.rows[0].cells].findIndex((cell) => cell.dataset.key === key);
  return column < 0 ? [] : [[...table.tBodies].flatMap((body) => [...body.rows])
    .filter((row) => row.checkVisibility()).map((row) => row.cells[column].dataset.value)];
})"""

SMALL = """() => [...document.querySelectorAll('main :is(button, select, input, tbody th a)')]
  .filter((e) => e.checkVisibility() && Math.min(e.getBoundingClientRect().height, e.getBoundingClientRect().width) < 24)
  .map((e) => e.outerHTML.slice(0, 80))"""

# How long it takes to show one place, all places, and all in the order of pay.
SPENT = """() => {
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
}"""

# How many rows do not stand under their headings.
CROOKED = """() => [...document.querySelectorAll('table.figures')].flatMap((table) => {
  const lefts = [...table.rows].slice(0, 40).filter((row) => !row.hidden)
    .map((row) => [...row.cells].map((cell) => Math.round(cell.getBoundingClientRect().left)));
  return lefts.filter((left) => left.some((x, index) => Math.abs(x - lefts[0][index]) > 1 || x <= left[index - 1]));
}).length"""


# Whether anything of the form takes the focus.
REACHED = """() => [...document.querySelectorAll('main :is(button, select, input)')]
  .some((e) => { e.focus(); return document.activeElement === e; })"""


class View:
    """The page of all figures, as the checks ask it."""

    def __init__(self, visit, site):
        self.visit, self.page = visit, visit.page
        self.figures = list(csv.DictReader((site.folder / "data/salaries.csv").read_text(encoding="utf-8-sig").splitlines()))

    def rows(self):
        return self.page.evaluate(ROWS)

    def values(self, key):
        return self.page.evaluate(VALUES, key)

    def status(self):
        return self.page.locator("[role=status]").inner_text()

    def query(self):
        return urllib.parse.parse_qs(urllib.parse.urlsplit(self.page.url).query)

    def choice(self, name):
        return self.page.get_by_role("combobox", name=name, exact=True)

    def type(self, text):
        """Types words. They stand in the address when they have been looked for."""
        self.page.get_by_role("searchbox").fill(text)
        self.visit.until(lambda: self.query().get("q") == [text.strip()], f"?q={text} in the address")


@contextlib.contextmanager
def viewing(browser, site, check, query="", **options):
    advice = "see templates/assets/salaries.js and the page's template"
    with asking(browser, site, f"all figures: {check}", PATH, advice=advice, **options) as (visit, outcome):
        visit.open(PATH + query)
        yield View(visit, site), outcome


def without_script(browser, site):
    with viewing(browser, site, "without its script", java_script_enabled=False) as (view, outcome):
        page = view.page
        outcome.expect(page.locator("table.figures tbody tr").count() == len(view.figures), "a figure is missing")
        # Its room may be kept, but nobody may see it, come to it by Tab, or be read it.
        outcome.expect(page.locator("main :is(form, button, select, input, label):visible").count() == 0, "something is offered that does nothing")
        outcome.expect(not page.evaluate(REACHED), "something can be reached that does nothing")
        outcome.expect(page.locator("main").get_by_role("combobox").count() == 0, "screen readers are told of what does nothing")
        places = page.locator("table.figures tbody td:nth-child(3)").all_inner_texts()
        outcome.expect(sorted(places) == sorted(row["place"] for row in view.figures), "the places are not those of the spreadsheet")
        roles = page.locator("table.figures").first.locator("tbody th").all_inner_texts()
        outcome.expect([role.lower() for role in roles] == sorted(role.lower() for role in roles), "the roles are in no order")
        for width in (320, 768, 1280):
            view.visit.resize(width)
            outcome.problems += view.visit.measure("overflow")
    return [outcome]


def filters(browser, site):
    with viewing(browser, site, "filters") as (view, outcome):
        page, figures = view.page, view.figures
        places = [row["place"] for row in figures if row["place"]]
        place = max(sorted(set(places)), key=places.count)
        # A country means its parts too.
        wanted = [row for row in figures if row["place"] == place or row["place"].endswith(", " + place)]
        everything = view.rows()
        outcome.expect(str(len(figures)) in view.status(), f"the count does not say {len(figures)}: {view.status()}")
        view.choice("Place").select_option(place)
        outcome.expect(len(view.rows()) == len(wanted), f"{place} shows {len(view.rows())} of {len(wanted)} figures")
        outcome.expect(view.query() == {"place": [place]}, f"the address does not say {place}: {page.url}")
        outcome.expect(view.status().startswith(f"{len(wanted)} "), f"the count is not told: {view.status()}")
        level = next(row["level"] for row in figures if row["level"])
        view.choice("Place").select_option("")
        view.choice("Level").select_option(level)
        shown = len([row for row in figures if row["level"] == level])
        outcome.expect(len(view.rows()) == shown, f"the level {level} shows {len(view.rows())} of {shown} figures")
        page.reload()
        outcome.expect(len(view.rows()) == shown, "a shared address shows something else")
        page.go_back()
        outcome.expect(len(view.rows()) == len(everything), "the back button does not lead back to all figures")
        page.go_back()
        outcome.expect(len(view.rows()) == len(wanted), "the back button does not lead back to the place")
        outcome.expect(view.choice("Place").input_value() == place, "the list does not say what is shown")
        page.get_by_role("button", name="Clear filters").click()
        outcome.expect(view.rows() == everything and view.query() == {}, "not everything is shown again")
        outcome.expect(page.evaluate("document.activeElement.name") == "q", "the focus is lost with the button")
    return [outcome]


def words(browser, site):
    with viewing(browser, site, "words") as (view, outcome):
        # The longest name, so that no other row holds all of its words.
        role = max((row[1] for row in view.rows()), key=len)
        # Capitals, accents and order do not count.
        view.type("  ".join(reversed(role.upper().split())).replace("E", "É"))
        outcome.expect({row[1] for row in view.rows()} == {role}, f"words do not find {role}")
        count = view.page.evaluate("history.length")
        view.type("qqqqqq")
        outcome.expect(view.rows() == [] and "“qqqqqq”" in view.status(), "nothing found is not told")
        outcome.expect(view.page.locator("main h2:visible").count() == 0, "headings stay above nothing")
        outcome.expect(view.page.evaluate("history.length") == count, "every letter is a step of the back button")
        view.choice("Place").select_option(index=1)
        outcome.expect("filters" in view.status(), "that filters can be the reason is not told")
        view.visit.open(f"{PATH}?q=&level=%3Cb%3E&place=Atlantis&sort=__proto__")
        outcome.expect(len(view.rows()) == len(view.figures), "an address with choices that there are not shows nothing")
    return [outcome]


def as_the_search(browser, site):
    """What the site's search finds: other titles, skills, slips, and umlauts written with an e."""
    with viewing(browser, site, "words of the search") as (view, outcome):
        for text, role in (("ML engineer", "Machine Learning Engineer"), ("python", "Data Scientist"),
                           ("sceintist", "Research Scientist"), ("Muenchen", None)):
            view.type(text)
            found = {row[1] for row in view.rows()}
            # No word is near to the last.
            outcome.expect(role in found if role else not found, f"“{text}” finds {sorted(found)}")
            tables = {row[0] for row in view.rows() if row[1] == role}
            every = {row["currency"] for row in view.figures if row["role"] == (role or "").lower().replace(" ", "-")}
            outcome.expect(len(tables) >= len(every), f"“{text}” finds {role} not in every table")
    with viewing(browser, site, "umlauts") as (view, outcome_of_umlauts):
        view.page.route("**/salaries/", lambda route: route.fulfill(
            body=(site.folder / PATH / "index.html").read_text(encoding="utf-8").replace("<td>London</td>", "<td>Köln</td>"),
            content_type="text/html; charset=utf-8", headers={"Content-Security-Policy": POLICY}))
        view.visit.open(PATH)
        for text in ("Koeln", "KÖLN", "koln"):
            view.type(text)
            outcome_of_umlauts.expect({row[3] for row in view.rows()} == {"Köln"}, f"“{text}” does not find Köln")
    return [outcome, outcome_of_umlauts]


def numbers(values):
    return [[float(part) for part in value.split()] for value in values if value]


def sorting(browser, site):
    with viewing(browser, site, "sorting") as (view, outcome):
        page = view.page
        before = view.rows()
        outcome.expect(page.locator("[data-key=role]").first.get_attribute("aria-sort") == "ascending", "the first order is not told")
        button = page.get_by_role("columnheader", name="Pay").get_by_role("button").first
        button.focus()
        page.keyboard.press("Enter")
        columns = [numbers(column) for column in view.values("pay")]
        outcome.expect(any(len(column) > 2 for column in columns), "there is nothing to sort")
        outcome.expect(all(column == sorted(column, reverse=True) for column in columns), "pay is not in falling order")
        outcome.expect(button.evaluate("b => b.closest('th').ariaSort") == "descending", "aria-sort is not set")
        outcome.expect(view.status().endswith("sorted by Pay, highest first"), f"the order is not told: {view.status()}")
        outcome.expect(view.query() == {"sort": ["-pay"]}, "the order is not in the address")
        outcome.expect(page.evaluate("document.activeElement.tagName") == "BUTTON", "sorting loses the focus")
        page.keyboard.press("Enter")
        columns = [numbers(column) for column in view.values("pay")]
        outcome.expect(all(column == sorted(column) for column in columns), "pay is not in rising order")
        outcome.expect(view.status().endswith("lowest first"), f"the other order is not told: {view.status()}")
        outcome.expect(sorted(view.rows()) == sorted(before), "sorting loses or repeats a figure")
        page.go_back()
        page.go_back()
        outcome.expect(view.rows() == before, "the back button does not lead back to the first order")
        page.get_by_role("columnheader", name="As of").get_by_role("button").first.click()
        outcome.expect(all(column == sorted(column, reverse=True) for column in view.values("date")), "dates do not begin with the newest")
        outcome.expect(not view.choice("Sort by").is_visible(), "the list of orders is beside the headings that sort")
    return [outcome]


def sorting_cards(browser, site):
    with viewing(browser, site, "sorting cards", width=360) as (view, outcome):
        page, before = view.page, view.rows()
        outcome.expect(page.locator("thead :visible").count() == 0, "headings stand above cards")
        view.choice("Sort by").select_option("Median, highest first")
        columns = [numbers(column) for column in view.values("median")]
        outcome.expect(all(column == sorted(column, reverse=True) for column in columns), "cards are not in falling order")
        outcome.expect(view.query() == {"sort": ["-median"]}, "the order is not in the address")
        outcome.expect(view.status().endswith("sorted by Median, highest first"), f"the order is not told: {view.status()}")
        page.go_back()
        outcome.expect(view.rows() == before and view.choice("Sort by").input_value() == "", "the back button does not lead back")
    return [outcome]


def targets(browser, site):
    """Stricter than for other pages: a link in a row is a target of its own."""
    with viewing(browser, site, "targets") as (view, outcome):
        for width in (320, 360, 768, 1024, 1280):
            view.visit.resize(width)
            small = view.page.evaluate(SMALL)
            outcome.expect(small == [], f"at {width} px too small to hit: {small[:3]}")
    return [outcome]


def many(browser, site):
    """The same with thousands of rows."""
    html = (site.folder / PATH / "index.html").read_text(encoding="utf-8")
    bodies = re.findall(r"<tbody.*?</tbody>\n", html, re.S)
    rows = sum(body.count("<tr>") for body in bodies)
    for body in bodies:
        html = html.replace(body, body * (MANY // rows + 1), 1)
    check = f"all figures: {MANY:,} rows"
    with asking(browser, site, check, PATH, advice="keep what is done for a row small, and the table a table") as (visit, outcome):
        visit.page.route("**/salaries/", lambda route: route.fulfill(
            body=html, content_type="text/html; charset=utf-8", headers={"Content-Security-Policy": POLICY}))
        visit.open(PATH)
        spent = visit.page.evaluate(SPENT)
        visit.resize(900)
        crooked = visit.page.evaluate(CROOKED)
        outcome.expect(crooked == 0, f"{crooked} rows do not stand under their headings")
        outcome.expect(max(spent) < MOST_MILLISECONDS, f"it takes {spent} ms")
        outcome.remark = f"one place {spent[0]} ms, all {spent[1]} ms, sorted {spent[2]} ms"
    return [outcome]


CHECKS = [without_script, filters, words, as_the_search, sorting, sorting_cards, targets, many]
