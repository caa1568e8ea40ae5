"""The search of the example guide, in English and German, as readers use it."""

import contextlib
import json
import pathlib
import re

from look import axe
from visit import Visit, asking

HERE = pathlib.Path(__file__).resolve().parent
ADVICE = "see templates/assets/search.js and Sources/Site/Search"

# What is typed, and what has to stand first.
QUERIES = [
    ("ML engineer", "Machine Learning Engineer"), ("machin lerning", "Machine Learning Engineer"),
    ("bioinformatican", "Bioinformatician"), ("data sci", "Data Scientist"), ("engineer quality", "Quality Engineer"),
    ("c r a", "Clinical Research Associate"), ("datascientist", "Data Scientist"),
    ("machinelearningengineer", "Machine Learning Engineer"), ("machinelearning", "Machine learning"), ("medicalscienceliaison", "Medical Science Liaison"),
]
GERMAN = ["Qualitätsingenieur", "qualitaetsingenieur", "qualitatsingenieur", "QUALITÄTSINGENIEURIN", "ingenieur qualität"]
EVIL = "<img src=x onerror=alert(1)> \"><script>alert(1)</script>"


class Search:
    """The field and its results."""

    def __init__(self, visit):
        self.visit, self.page = visit, visit.page
        self.field, self.status = self.page.locator("#search_query"), self.page.locator("#search_status")

    def titles(self):
        return self.page.locator("#search_results h2").all_inner_texts()

    def says(self):
        return self.page.evaluate("document.getElementById('search_status').textContent")

    def ask(self, query):
        """Empties the field, types and waits for the answer: the live region has words when it is there."""
        self.field.fill("")
        self.visit.until(lambda: not self.says(), "an empty live region")
        self.field.fill(query)
        self.visit.until(self.says, f"an answer to “{query}”")
        return self.titles()


@contextlib.contextmanager
def searching(browser, site, check, path="search/", before=None, **options):
    with asking(browser, site, f"search: {check}", path, advice=ADVICE, **options) as (visit, outcome):
        if before:
            before(visit)
        visit.open(path)
        yield Search(visit), outcome


def finding(browser, site):
    with searching(browser, site, "finding") as (search, outcome):
        for query, first in QUERIES:
            found = search.ask(query)
            outcome.expect(found[:1] == [first], f"“{query}” leads to {found}, not to {first}")
        outcome.expect(search.ask("monitor trials"), "“monitor trials” finds nothing")
        found = search.ask("python")
        outcome.expect(found[:1] == ["Python"], f"the skill itself does not stand first: {found}")
        wanted = {"Data Scientist", "Data Engineer", "Bioinformatician"}
        outcome.expect(wanted <= set(found), f"not all roles that need it: {found}")
    return [outcome]


def telling(browser, site):
    """What stands with a result, and what is said when there is none."""
    with searching(browser, site, "what it says") as (search, outcome):
        rest = search.page.locator("[data-without-search]")
        search.ask("ml engineer")
        first = search.page.locator("#search_results li").first
        text = first.inner_text()
        for words in ("Also called: ML engineer", "€40,000 to €120,000 a year", "Data and AI"):
            outcome.expect(words in text, f"“{words}” is not in “{text}”")
        outcome.expect(first.locator("mark").all_inner_texts()[:1] == ["Engineer"], f"not marked: {first.inner_html()}")
        outcome.expect(search.says() == "1 result", f"the live region says “{search.says()}”")
        outcome.expect(not rest.is_visible(), "the list from A to Z does not make room")
        search.ask("zzzzz <img src=x onerror=alert(1)>")
        outcome.expect("Nothing found for “zzzzz <img" in search.says(), f"the live region says “{search.says()}”")
        outcome.expect(search.status.locator("a").get_attribute("href").endswith("a-z/"), "it does not say where to look instead")
        outcome.expect(rest.is_visible(), "the list is not there again")
        outcome.problems += [f"a dialog: {text}" for text in search.visit.dialogs]
    return [outcome]


def german(browser, site):
    with searching(browser, site, "German", "de/search/") as (search, outcome):
        for query in GERMAN:
            found = search.ask(query)
            outcome.expect(found[:1] == ["Quality Engineer"], f"“{query}” leads to {found}")
        address = search.page.locator("#search_results a").first.get_attribute("href")
        outcome.expect(address == "../../de/roles/quality-engineer/", f"it leads to {address}, not to the German page")
    return [outcome]


def addresses(browser, site):
    """What is asked stands in the address, so that the way back leads to the results."""
    with searching(browser, site, "addresses") as (search, outcome):
        page, visit = search.page, search.visit
        search.ask("python")
        outcome.expect(page.url.endswith("search/?q=python"), f"the address does not say what was asked: {page.url}")
        page.locator("#search_results a", has_text="Data Scientist").click()
        page.wait_for_url(site.address("roles/data-scientist/"))
        page.go_back()
        page.locator("#search_results li").first.wait_for()
        outcome.expect(search.field.input_value() == "python", "the way back does not lead to the results")
        search.field.press("Enter")
        search.ask("biostatistician")
        page.go_back()
        page.locator("#search_results", has_text="Data Engineer").wait_for()
        outcome.expect(search.field.input_value() == "python", f"a search that was sent is no step back: {page.url}")
        visit.open("search/?q=ml+engineer")
        visit.until(search.titles, "results of an address with a question")
        outcome.expect(search.titles()[0] == "Machine Learning Engineer", f"an address shows {search.titles()}")
    return [outcome]


def keyboard(browser, site):
    """On the home page, with the keyboard alone, while somebody types letter after letter."""
    with searching(browser, site, "keyboard", "") as (search, outcome):
        page, visit = search.page, search.visit
        fetched = [url for _, url in visit.requests if url.endswith(".json")]
        outcome.expect(not fetched, f"fetched before the search is used: {fetched}")
        for _ in range(30):
            page.keyboard.press("Tab")
            if page.evaluate("document.activeElement.id") == "search_query":
                break
        page.keyboard.type("machin lerning", delay=5)
        visit.until(lambda: search.titles()[:1] == ["Machine Learning Engineer"], "a result on the home page")
        page.keyboard.press("Tab")
        page.keyboard.press("Tab")
        focus = page.evaluate("document.activeElement.textContent")
        outcome.expect(focus == "Machine Learning Engineer", f"the first result does not follow the button, but “{focus}”")
        page.keyboard.press("Enter")
        page.wait_for_url(site.address("roles/machine-learning-engineer/"))
        page.go_back()
        page.locator("#search_results li").first.wait_for()
        search.field.focus()
        page.keyboard.press("Enter")
        page.wait_for_url(re.compile(re.escape(site.address("search/")) + r"\?q=machin.lerning$"))
        page.locator("#search_results li").first.wait_for()
        outcome.expect(search.field.input_value() == "machin lerning", "the field does not keep what was typed")
    return [outcome]


def without_script(browser, site):
    with searching(browser, site, "without scripts", "", java_script_enabled=False) as (search, outcome):
        page = search.page
        search.field.fill("ml engineer")
        search.field.press("Enter")
        page.wait_for_url(site.address("search/?q=ml+engineer"))
        link = page.get_by_role("link", name="ML engineer", exact=True)
        outcome.expect(link.is_visible() and page.locator("noscript a").count() == 1, "the list from A to Z is not there")
        link.click()
        page.wait_for_url(site.address("roles/machine-learning-engineer/"))
    return [outcome]


def without_network(browser, site):
    """Where the index cannot be had, the list stays: without a network, and in a page that was opened from a folder."""
    def break_off(visit):
        visit.page.route("**/*.json", lambda route: route.abort())

    with searching(browser, site, "without its index", before=break_off) as (search, outcome):
        search.field.fill("python")
        search.visit.until(search.says, "words in the live region")
        outcome.expect(search.page.locator("[data-without-search]").is_visible(), "the list is gone")
        # That there is no answer is what was wanted.
        search.visit.errors[:] = [error for error in search.visit.errors if ".json" not in error]
    from_folder = []
    with Visit(browser, site) as visit:
        visit.page.on("pageerror", lambda error: from_folder.append(f"from a folder: {error}"))
        visit.page.goto((site.folder / "search" / "index.html").as_uri())
        search = Search(visit)
        search.field.fill("python")
        visit.until(search.says, "words in the live region")
        outcome.expect(visit.page.locator("[data-without-search]").is_visible(), "from a folder: the list is gone")
    outcome.problems += from_folder
    return [outcome]


def in_parts(browser, site):
    """A large guide has its index in parts; the example's is cut in two here."""
    index = json.loads(next((site.folder / "assets").glob("search-en-gb.*.json")).read_text(encoding="utf-8"))
    part = {**index, "skills": [skill[:2] for skill in index["skills"]]}
    part.pop("summaries", None)
    words = {"words": "engineer learning machine statistics", "parts": [[0, "one.json"], [2, "two.json"]]}
    asked = []

    def answer(route):
        asked.append(route.request.url.rsplit("/", 1)[1])
        route.fulfill(json=part if asked[-1] in ("one.json", "two.json") else words)

    def replace(visit):
        visit.page.route("**/*.json", answer)

    with searching(browser, site, "in parts", before=replace) as (search, outcome):
        found = search.ask("machin lerning")
        outcome.expect(found[:1] == ["Machine Learning Engineer"], f"found {found}")
        outcome.expect(sorted(set(asked[1:])) == ["one.json", "two.json"], f"fetched {asked}")
        outcome.expect(len(found) == len(set(found)), f"not each once: {found}")
    return [outcome]


def hostile(browser, site):
    """Text of a guide stays text, whatever it is."""
    part = {"title": [EVIL], "path": ["x"], "also": [[EVIL]], "sector": [0], "pay": [[EVIL, EVIL]], "sections": [[0]],
            "headings": [[EVIL, 0]], "skills": [[EVIL, 0, 0]], "sectors": [[EVIL, 0]], "pages": [[EVIL, "y"]]}

    def replace(visit):
        visit.page.route("**/*.json", lambda route: route.fulfill(json=part))

    with searching(browser, site, "hostile text", before=replace) as (search, outcome):
        search.ask("script")
        outcome.problems += [f"a dialog: {text}" for text in search.visit.dialogs]
        results = search.page.locator("#search_results")
        outcome.expect(results.locator(":is(img, script)").count() == 0, "text becomes elements")
        outcome.expect(EVIL.split()[0] in results.inner_text(), "the text is not shown")
    return [outcome]


def rules(browser, site):
    """The rules of accessibility hold with results as well."""
    outcomes = []
    for path in ("search/?q=data", ""):
        with searching(browser, site, "rules with results", path) as (search, outcome):
            if not path:
                search.ask("data")
            search.visit.until(search.titles, "results")
            outcome.problems += axe(search.visit)
        outcomes.append(outcome)
    return outcomes


def above_a_keyboard(browser, site):
    """On a phone a keyboard hides the lower half, so the field goes to the top when somebody begins, and only then."""
    with searching(browser, site, "above a keyboard", "", width=360, height=740) as (search, outcome):
        page, visit = search.page, search.visit
        top = "document.querySelector('form.search').getBoundingClientRect().top"
        search.field.focus()
        page.keyboard.type("d")
        visit.until(search.titles, "results")
        visit.settle()
        outcome.expect(0 <= page.evaluate(top) < 100, f"the field stays at {page.evaluate(top)} px")
        page.evaluate("scrollBy(0, -60)")
        before = page.evaluate("scrollY")
        page.keyboard.type("ata")
        visit.until(lambda: "results" in search.says(), "more results")
        visit.settle()
        outcome.expect(page.evaluate("scrollY") == before, "it jumps with every letter")
        outcome.expect(page.evaluate("document.activeElement.id") == "search_query", "the focus leaves the field")
    with searching(browser, site, "on a large screen", "") as (search, wide):
        search.ask("data")
        wide.expect(search.page.evaluate("scrollY") == 0, "the page jumps though there is room")
    return [outcome, wide]


def ranking(browser, site):
    """What ranking.js holds, also where there is no Node."""
    script = next((site.folder / "assets").glob("search.*.js")).read_text(encoding="utf-8")
    names = "{ wordsOf, slips, entries, rank, partsFor }"
    with asking(browser, site, "search: ranking", "search/", advice=ADVICE) as (visit, outcome):
        told = visit.page.evaluate(f"() => {{ {script}\n{(HERE / 'ranking.js').read_text(encoding='utf-8')}\nreturn rankingFailures({names}); }}")
        outcome.problems += told
    return [outcome]


CHECKS = [finding, telling, german, addresses, keyboard, without_script, without_network, in_parts, hostile, rules, above_a_keyboard,
          ranking]
