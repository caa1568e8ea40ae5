"""Searches a built site in Chromium as readers do: `python3 Tests/Browser/search.py <folder of the built site>`.

Holds for the example guide of this project, in English and German. Every check that fails is told, and the exit status
is 1 then. CHROMIUM names the browser where it is not /usr/bin/chromium.
"""

import functools
import http.server
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import threading

from playwright.sync_api import sync_playwright

HERE = pathlib.Path(__file__).resolve().parent
BASE = "/some/where/"
failures = []


class Host(http.server.SimpleHTTPRequestHandler):
    """A static host that serves the site under a path and allows nothing inline."""

    def translate_path(self, path):
        return super().translate_path(path.removeprefix(BASE.rstrip("/")))

    def end_headers(self):
        policy = "default-src 'self'; base-uri 'none'; require-trusted-types-for 'script'"
        self.send_header("Content-Security-Policy", policy)
        super().end_headers()

    def log_message(self, *_):
        pass


def expect(what, holds, got=""):
    if not holds:
        failures.append(f"{what}: {got}")


def titles(page):
    return page.locator("#search_results h3").all_inner_texts()


def status_is(page, empty):
    """Waits; by asking, since the policy forbids what Playwright waits with."""
    for _ in range(100):
        if (page.evaluate("document.getElementById('search_status').textContent") == "") == empty:
            return
        page.wait_for_timeout(50)
    expect(f"the live region {'is empty' if empty else 'says something'}", False, page.url)


def type_and_wait(page, query):
    page.fill("#search_query", "")
    status_is(page, empty=True)
    page.locator("#search_query").press_sequentially(query, delay=5)
    status_is(page, empty=False)
    page.wait_for_timeout(300)
    return titles(page)


def finding(page, origin):
    page.goto(origin + "search/")
    for query, first in [
        ("ML engineer", "Machine Learning Engineer"),
        ("machin lerning", "Machine Learning Engineer"),
        ("bioinformatican", "Bioinformatician"),
        ("monitor trials", None),
        ("data sci", "Data Scientist"),
        ("engineer quality", "Quality Engineer"),
        ("c r a", "Clinical Research Associate"),
    ]:
        found = type_and_wait(page, query)
        if first:
            expect(f"“{query}” leads to {first}", found[:1] == [first], found)
        else:
            expect(f"“{query}” finds something", len(found) > 0)
    found = type_and_wait(page, "python")
    expect("the skill itself stands first", found[0] == "Python", found)
    expect("and then the roles that need it", {"Data Scientist", "Data Engineer", "Bioinformatician"} <= set(found), found)
    type_and_wait(page, "ml engineer")
    first = page.locator("#search_results li").first
    expect("what matched", "Also called: ML engineer" in first.inner_text(), first.inner_text())
    expect("pay", "€40,000 to €120,000 a year" in first.inner_text(), first.inner_text())
    expect("sector", "Data and AI" in first.inner_text(), first.inner_text())
    expect("marks", first.locator("mark").all_inner_texts()[:1] == ["Engineer"], first.inner_html())
    count = page.locator("#search_status").inner_text()
    expect("the live region says how many", count == "1 result", count)
    expect("the list from A to Z makes room", not page.locator("[data-without-search]").is_visible())
    type_and_wait(page, "zzzzz <img src=x onerror=alert(1)>")
    status = page.locator("#search_status")
    expect("nothing found", "Nothing found for “zzzzz <img" in status.inner_text(), status.inner_text())
    expect("and where to look", status.locator("a").get_attribute("href").endswith("a-z/"))
    expect("the list is there again", page.locator("[data-without-search]").is_visible())


def german(page, origin):
    page.goto(origin + "de/search/")
    for query in ["Qualitätsingenieur", "qualitaetsingenieur", "qualitatsingenieur", "QUALITÄTSINGENIEURIN", "ingenieur qualität"]:
        found = type_and_wait(page, query)
        expect(f"“{query}” leads to the quality engineer", found[:1] == ["Quality Engineer"], found)
    expect("the German page", page.locator("#search_results a").first.get_attribute("href") == "../../de/roles/quality-engineer/")


def addresses(page, origin):
    page.goto(origin)
    page.goto(origin + "search/")
    type_and_wait(page, "python")
    expect("the address says what was asked", page.url.endswith("search/?q=python"), page.url)
    page.locator("#search_results a", has_text="Data Scientist").click()
    expect("a result leads to its page", page.url == origin + "roles/data-scientist/", page.url)
    page.go_back()
    page.wait_for_selector("#search_results li")
    expect("the way back leads to the results", page.input_value("#search_query") == "python")
    page.press("#search_query", "Enter")
    type_and_wait(page, "biostatistician")
    page.go_back()
    page.locator("#search_results", has_text="Data Engineer").wait_for()
    expect("a search that was sent is a step back", page.input_value("#search_query") == "python", page.url)
    page.goto(origin + "search/?q=ml+engineer")
    page.wait_for_selector("#search_results li")
    expect("an address with a question shows the answer", titles(page)[0] == "Machine Learning Engineer", titles(page))


def keyboard(page, origin):
    fetched = []
    page.on("request", lambda request: fetched.append(request.url))
    page.goto(origin)
    expect("nothing is fetched before the search is used", not any(url.endswith(".json") for url in fetched), fetched)
    for _ in range(30):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.id") == "search_query":
            break
    page.keyboard.type("machin lerning")
    page.wait_for_selector("#search_results li")
    page.wait_for_timeout(300)
    expect("results on the home page", titles(page)[:1] == ["Machine Learning Engineer"], titles(page))
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    expect("the first result follows the button", page.evaluate("document.activeElement.textContent") == "Machine Learning Engineer",
           page.evaluate("document.activeElement.outerHTML"))
    page.keyboard.press("Enter")
    page.wait_for_url(origin + "roles/machine-learning-engineer/")
    page.go_back()
    page.wait_for_selector("#search_results li")
    page.focus("#search_query")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(re.escape(origin) + r"search/\?q=machin.lerning$"))
    page.wait_for_selector("#search_results li")
    expect("the field keeps what was typed", page.input_value("#search_query") == "machin lerning")


def without_script(browser, origin):
    page = browser.new_context(java_script_enabled=False).new_page()
    page.goto(origin)
    page.fill("#search_query", "ml engineer")
    page.press("#search_query", "Enter")
    expect("the form leads to the search", page.url == origin + "search/?q=ml+engineer", page.url)
    link = page.get_by_role("link", name="ML engineer", exact=True)
    expect("which is the list from A to Z", link.is_visible() and page.locator("noscript a").count() == 1)
    link.click()
    expect("and leads on", page.url == origin + "roles/machine-learning-engineer/", page.url)


def without_network(browser, origin, folder):
    page = browser.new_page()
    page.route("**/*.json", lambda route: route.abort())
    page.goto(origin + "search/")
    page.fill("#search_query", "python")
    status_is(page, empty=False)
    expect("no index: the list stays", page.locator("[data-without-search]").is_visible())
    errors = []
    page = browser.new_page()
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.goto((folder / "search" / "index.html").as_uri())
    page.fill("#search_query", "python")
    status_is(page, empty=False)
    expect("from a folder: the list stays", page.locator("[data-without-search]").is_visible())
    expect("from a folder: no errors", not errors, errors)


def in_parts(browser, origin, folder):
    """A large guide has its index in parts; the example's is cut in two here."""
    index = json.loads(next((folder / "assets").glob("search-en-gb.*.json")).read_text())
    part = {**index, "skills": [skill[:2] for skill in index["skills"]]}
    part.pop("summaries", None)
    words = {"words": "engineer learning machine statistics", "parts": [[0, "one.json"], [2, "two.json"]]}
    asked = []

    def answer(route):
        name = route.request.url.rsplit("/", 1)[1]
        asked.append(name)
        route.fulfill(json=part if name in ("one.json", "two.json") else words)

    page = browser.new_page()
    page.route("**/*.json", answer)
    page.goto(origin + "search/")
    found = type_and_wait(page, "machin lerning")
    expect("in parts: found", found[:1] == ["Machine Learning Engineer"], found)
    expect("in parts: fetched after the words", sorted(set(asked[1:])) == ["one.json", "two.json"], asked)
    expect("in parts: each once", len(found) == len(set(found)), found)


def hostile(browser, origin):
    """Text of a guide stays text, whatever it is."""
    evil = "<img src=x onerror=alert(1)> \"><script>alert(1)</script>"
    part = {"title": [evil], "path": ["x"], "also": [[evil]], "sector": [0], "pay": [[evil, evil]], "sections": [[0]],
            "headings": [[evil, 0]], "skills": [[evil, 0, 0]], "sectors": [[evil, 0]], "pages": [[evil, "y"]]}
    page = browser.new_page()
    page.on("dialog", lambda dialog: expect("no script runs", False, dialog.message))
    page.route("**/*.json", lambda route: route.fulfill(json=part))
    page.goto(origin + "search/")
    type_and_wait(page, "script")
    expect("text stays text", page.locator("#search_results :is(img, script)").count() == 0)
    expect("and is shown", evil.split()[0] in page.locator("#search_results").inner_text())


def ranking(page, origin):
    if shutil.which("node"):
        run = subprocess.run(["node", HERE / "ranking.js"], capture_output=True, text=True)
        expect("ranking", run.returncode == 0, run.stderr)
        return
    script = (HERE.parent.parent / "templates" / "assets" / "search.js").read_text()
    names = "{ wordsOf, slips, entries, rank, partsFor }"
    told = page.evaluate(f"() => {{ {script}\n{(HERE / 'ranking.js').read_text()}\nreturn rankingFailures({names}); }}")
    expect("ranking", not told, told)


def main():
    folder = pathlib.Path(sys.argv[1]).resolve()
    handler = functools.partial(Host, directory=str(folder))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    origin = f"http://127.0.0.1:{server.server_address[1]}{BASE}"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=os.environ.get("CHROMIUM", "/usr/bin/chromium"), args=["--no-sandbox"])
        messages = []
        for check in [finding, german, addresses, keyboard, ranking]:
            page = browser.new_page()
            page.on("console", lambda message: messages.append(message.text) if message.type == "error" else None)
            page.on("pageerror", lambda error: messages.append(str(error)))
            check(page, origin)
        expect("no errors in the browser's console", not messages, messages)
        without_script(browser, origin)
        without_network(browser, origin, folder)
        in_parts(browser, origin, folder)
        hostile(browser, origin)
        browser.close()
    server.shutdown()
    for failure in failures:
        print(failure, file=sys.stderr)
    print(f"{len(failures)} failures" if failures else "The search works.")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
