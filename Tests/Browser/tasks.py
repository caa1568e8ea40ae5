"""Five tasks of somebody who has never seen the guide, on the example site: each in at most three actions."""

import re
import subprocess
import tempfile
import time

from visit import asking

MOST_ACTIONS = 3
WIDTHS = (360, 1280)
ROLE = "roles/machine-learning-engineer/"
TITLE = "Machine Learning Engineer"
SENIOR_PAY = re.compile(r"90,000\D+120,000")


class Reader:
    """Somebody who reads, clicks, types and scrolls; what they do is counted."""

    def __init__(self, visit, site):
        self.visit, self.page, self.site = visit, visit.page, site
        self.actions = []

    def begins_at(self, path):
        self.visit.open(path)

    def clicks(self, target):
        """Clicks something; what is not in the window is scrolled to first, and that is an action too."""
        target.first.wait_for()
        if not self.sees(target):
            self.actions.append("scroll")
        self.actions.append(f"click “{' '.join(target.first.inner_text().split())}”")
        target.first.click()
        self.page.wait_for_load_state("load")
        self.visit.settle()

    def types(self, target, text):
        self.actions.append(f"type “{text}”")
        target.first.press_sequentially(text, delay=5)

    def presses(self, key):
        self.actions.append(f"press {key}")
        self.page.keyboard.press(key)
        self.page.wait_for_load_state("load")
        self.visit.settle()

    def sees(self, target):
        """Whether something stands within the window."""
        box = target.first.bounding_box() if target.count() else None
        return bool(box) and box["y"] >= 0 and box["y"] + box["height"] <= self.page.viewport_size["height"]

    def is_at(self, path):
        return self.page.url.split("#")[0].split("?")[0] == self.site.address(path)

    def heading(self):
        return self.page.locator("main h1").inner_text()


def other_title(reader):
    """Find a role by its other title"""
    reader.begins_at("")
    box = reader.page.locator("main input[type=search]:visible")
    if box.count() == 0:
        reader.clicks(reader.page.locator('a[href$="search/"]:visible'))
    reader.types(box, "applied scientist")
    # The home page may list the role anyway: what is asked is what the search finds.
    results = reader.page.locator("#search_results a:visible")
    results.first.wait_for()
    reader.visit.until(lambda: TITLE in results.first.inner_text(), f"{TITLE} as the first result")
    reader.clicks(results)
    return None if reader.is_at(ROLE) and reader.heading() == TITLE else f"one is at {reader.page.url}"


def senior_pay(reader):
    """Read its senior pay"""
    reader.begins_at(ROLE)
    row = reader.page.locator("main table tr:visible", has_text="Senior").filter(has_text=SENIOR_PAY)
    if not reader.sees(row):
        reader.clicks(reader.page.locator('main a[href^="#salary"]:visible'))
    while not reader.sees(row) and len(reader.actions) <= MOST_ACTIONS:
        reader.presses("PageDown")
    return None if reader.sees(row) else "the row is not in the window"


def comparison(reader):
    """Compare it with a related role"""
    reader.begins_at(ROLE)
    reader.clicks(reader.page.locator('main a[href*="compare/"]:visible'))
    if not re.search(r"/compare/.+/", reader.page.url):
        return f"the link leads to {reader.page.url}, not to two roles side by side"
    table = reader.page.get_by_role("table").first
    roles = table.get_by_role("columnheader").all_inner_texts()
    if len(roles) != 2 or TITLE not in roles or not all(role in reader.heading() for role in roles):
        return f"“{reader.heading()}” compares {roles}"
    rows = table.get_by_role("row").all()
    if not any(row.get_by_role("cell").filter(has_text="€").count() == 2 for row in rows):
        return "pay of the two does not stand side by side"
    return None if "Python" in table.inner_text() else "skills are not compared"


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
    with tempfile.NamedTemporaryFile(suffix=".pdf") as file:
        reader.page.pdf(path=file.name, prefer_css_page_size=True)
        text = subprocess.run(["pdftotext", "-layout", file.name, "-"], capture_output=True, text=True, check=True).stdout
    wanted = {"title": TITLE, "senior pay": r"Senior\s.*" + SENIOR_PAY.pattern, "review": r"[Ll]ast reviewed"}
    lost = [what for what, pattern in wanted.items() if not re.search(pattern, text)]
    return f"not on paper: {lost}" if lost else None


TASKS = [other_title, senior_pay, comparison, skill, paper]


def index_of(task):
    return TASKS.index(task)


def tasks(browser, site, index, width):
    """One of the tasks, on a phone or a laptop."""
    task = TASKS[index]
    height = 740 if width < 500 else 900
    advice = f"it has to be possible in {MOST_ACTIONS} actions"
    with asking(browser, site, "a newcomer's task", "", f"{task.__doc__}, {width} px", advice, width=width, height=height) as (visit, outcome):
        reader = Reader(visit, site)
        started = time.monotonic()
        problem = task(reader)
        outcome.problems += [problem] if problem else []
        count = len(reader.actions)
        outcome.expect(count <= MOST_ACTIONS, f"it takes {count} actions: {', '.join(reader.actions)}")
        outcome.remark = f"{count} actions ({', '.join(reader.actions)}), {time.monotonic() - started:.1f} s"
    return [outcome]
