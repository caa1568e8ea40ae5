"""Five tasks of somebody who has never seen the guide, on the example site: each in at most three actions."""

import re
import time

from outcome import Outcome
from visit import Visit

MOST_ACTIONS = 3
ROLE = "roles/machine-learning-engineer/"


class Reader:
    """Somebody who reads, clicks, types and scrolls; what they do is counted."""

    def __init__(self, visit, site):
        self.visit, self.page, self.site = visit, visit.page, site
        self.actions = []

    def begins_at(self, path):
        self.visit.open(path)

    def clicks(self, target):
        self.actions.append("click")
        target.first.click()
        self.page.wait_for_load_state("load")

    def types(self, target, text):
        self.actions.append(f"type “{text}”")
        target.first.press_sequentially(text, delay=20)

    def presses(self, key):
        self.actions.append(f"press {key}")
        self.page.keyboard.press(key)
        self.page.wait_for_load_state("load")
        # Scrolling takes a moment.
        self.page.wait_for_timeout(300)

    def sees(self, target):
        """Whether something stands within the window."""
        box = target.first.bounding_box() if target.count() else None
        return bool(box) and box["y"] >= 0 and box["y"] + box["height"] <= self.page.viewport_size["height"]

    def is_at(self, path):
        return self.page.url.split("#")[0].split("?")[0] == self.site.address(path)


def other_title(reader):
    """Find a role by its other title"""
    reader.begins_at("")
    box = reader.page.locator("input[type=search]:visible")
    if box.count() == 0:
        reader.clicks(reader.page.locator('a[href$="search/"]:visible'))
    reader.types(box, "applied scientist")
    result = reader.page.locator(f'main a[href$="{ROLE}"]:visible')
    if reader.is_at(""):
        # The home page may list the role anyway: what is asked is whether the search finds it.
        reader.presses("Enter")
    if not reader.is_at(ROLE):
        result.first.wait_for(timeout=5_000)
        first = reader.page.locator('main a[href*="roles/"]:visible').first.get_attribute("href")
        if not first.endswith(ROLE):
            return f"the first result is {first}"
        reader.clicks(result)
    return None if reader.is_at(ROLE) else f"one is at {reader.page.url}"


def senior_pay(reader):
    """Read its senior pay"""
    reader.begins_at(ROLE)
    row = reader.page.locator("table tr", has_text="Senior").filter(has_text="90,000")
    if not reader.sees(row):
        reader.clicks(reader.page.locator('main a[href^="#salary"]:visible'))
    while not reader.sees(row) and len(reader.actions) <= MOST_ACTIONS:
        reader.presses("PageDown")
    text = row.first.inner_text()
    return None if "120,000" in text else f"the row says {text!r}"


def comparison(reader):
    """Compare it with a related role"""
    reader.begins_at(ROLE)
    reader.clicks(reader.page.locator('main a[href*="compare/"]:visible'))
    main = reader.page.locator("main")
    if not re.search(r"/compare/.+/", reader.page.url):
        return f"the link leads to {reader.page.url}, not to two roles side by side"
    text = main.inner_text()
    wanted = ["Machine Learning Engineer", "€", "Python"]
    return next((f"{word} does not stand there" for word in wanted if word not in text), None)


def skill(reader):
    """Find all roles that need Python"""
    files = [file for file in (reader.site.content / "roles").glob("*.md") if file.name.count(".") == 1]
    wanted = sorted(f"roles/{file.stem}/" for file in files
                    if re.search(r"^skills: \[(.*, )?Python[,\]]", file.read_text(encoding="utf-8"), re.M))
    reader.begins_at("")
    reader.clicks(reader.page.locator('header a[href$="skills/"]:visible'))
    reader.clicks(reader.page.locator("main a:visible", has_text=re.compile(r"^Python\b")))
    links = reader.page.locator('main a[href*="roles/"]:visible').evaluate_all("(links) => links.map((link) => link.href)")
    found = sorted({link.removeprefix(reader.site.address("")) for link in links} - {"roles/"})
    return None if found == wanted and wanted else f"found {found}, wanted {wanted}"


def paper(reader):
    """Print a guide"""
    reader.begins_at(ROLE)
    reader.actions.append("print")
    data = reader.page.pdf(prefer_css_page_size=True)
    reader.page.emulate_media(media="print")
    lost = [what for what in ("h1", ".salary", ".reviewed") if not reader.page.locator(what).first.is_visible()]
    return f"not on paper: {lost}" if lost or not data.startswith(b"%PDF") else None


# Each with the kinds of pages that it needs.
TASKS = [(other_title, {"search"}), (senior_pay, set()), (comparison, {"comparison"}), (skill, set()), (paper, set())]


def tasks(browser, site, index, width):
    """One of the tasks. Where pages that it needs are not in the site, it is not possible yet."""
    task, needs = TASKS[index]
    outcome = Outcome("a newcomer's task", task.__doc__, f"{width} px", advice=f"it has to be possible in {MOST_ACTIONS} actions")
    absent = sorted(needs - {page.kind for page in site.pages()})
    if absent:
        outcome.missing = f"the site has no page of the kind “{', '.join(absent)}”"
        return [outcome]
    with Visit(browser, site, width=width, height=740 if width < 500 else 900) as visit:
        reader = Reader(visit, site)
        started = time.monotonic()
        problem = task(reader)
        outcome.problems += [problem] if problem else []
        if len(reader.actions) > MOST_ACTIONS:
            outcome.problems.append(f"it takes {len(reader.actions)} actions: {', '.join(reader.actions)}")
        outcome.remark = f"{len(reader.actions)} actions ({', '.join(reader.actions)}), {time.monotonic() - started:.1f} s"
    return [outcome]
