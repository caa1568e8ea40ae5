"""Comparisons of roles, the form that chooses one, and the map of career paths."""

from visit import asking

ADVICE = "see templates/assets/compare.js, compare.css, and the templates of comparisons and career paths"
ROLES = "data-engineer-and-data-scientist"
# Every kind of page that holds a comparison or a map, in both languages.
PAGES = [
    "compare/", "compare/data-scientist-and-machine-learning-engineer/",
    "compare/product-manager-and-software-engineer-medical-devices/", "de/compare/", "roles/product-manager/",
    "de/roles/machine-learning-engineer/"]

# Links and fields of comparisons and maps that are less than 24 px high, even those within a line of text.
SMALL = """() => [...document.querySelectorAll(':is(.compare, .path, .chooser, .comparisons) :is(a, button, select)')]
  .filter((e) => e.getClientRects().length && e.getBoundingClientRect().height < 23.5).map((e) => e.textContent)"""

# Where the roles of a map stand: left, top, right, bottom.
BOXES = """() => [...document.querySelectorAll('.path li')].map((e) => {
  const b = e.getBoundingClientRect();
  return [b.left, b.top, b.right, b.bottom];
})"""

# Whether the lines of each drawing begin at the middle of roles. Its height is 840 units.
LINES = """() => [...document.querySelectorAll('.path svg')].map((svg) => {
  const b = svg.getBoundingClientRect(), d = svg.querySelector('path').getAttribute('d');
  const ys = [...d.matchAll(/M0 (\\d+)/g)].map((m) => b.top + m[1] / 840 * b.height);
  const middles = [...svg.previousElementSibling.querySelectorAll('li')].map((e) => {
    const r = e.getBoundingClientRect();
    return (r.top + r.bottom) / 2;
  });
  return ys.every((y) => middles.some((m) => Math.abs(m - y) < 2));
})"""


def from_role(browser, site):
    """From a role to its comparison with another, which is a real table at every width."""
    with asking(browser, site, "comparison: from a role", f"compare/{ROLES}/", advice=ADVICE) as (visit, outcome):
        page = visit.open("roles/data-scientist/")
        page.locator(".nearby div", has_text="Compare with").get_by_role("link", name="Data Engineer").click()
        page.wait_for_url(f"**/compare/{ROLES}/")
        heading = page.locator("h1").inner_text()
        outcome.expect(heading == "Data Engineer and Data Scientist compared", f"the heading is “{heading}”")
        table = page.get_by_role("table").first
        outcome.expect(table.get_by_role("columnheader").count() == 2, "not one column header for each role")
        outcome.expect(table.get_by_role("rowheader").count() >= 7, "rows have no headers")
        visit.resize(320)
        outcome.expect(table.get_by_role("rowheader").count() >= 7, "rows have no headers at 320 px")
    return [outcome]


def chooser(browser, site):
    """The form that leads to a comparison, with the keyboard, and what it says where there is none."""
    with asking(browser, site, "comparison: chooser", "compare/", advice=ADVICE) as (visit, outcome):
        page = visit.open("compare/")
        page.get_by_label("First role").focus()
        for key in ("Data Sc", "Machine"):
            page.keyboard.type(key)
            page.keyboard.press("Tab")
        page.keyboard.press("Enter")
        page.wait_for_url("**/compare/data-scientist-and-machine-learning-engineer/")
        page.go_back()
        page.get_by_label("First role").select_option(label="Data Scientist")
        offered = page.get_by_label("Second role").locator("option").all_inner_texts()[1:]
        section = page.locator("section", has=page.locator("#role_data-scientist"))
        outcome.expect(offered == section.locator("li").all_inner_texts(), f"it offers {offered}")
        page.get_by_role("button", name="Compare").click()
        outcome.expect(page.url.endswith("/compare/"), "it leads somewhere though no second role is chosen")
        visit.open("de/compare/")
        outcome.expect(page.get_by_label("Erster Beruf").count() == 1, "it does not speak German")
    return [outcome]


def without_script(browser, site):
    with asking(browser, site, "comparison: without scripts", "compare/", advice=ADVICE, java_script_enabled=False) as (visit, outcome):
        page = visit.open("compare/")
        outcome.expect(page.locator("main form:visible").count() == 0, "a form is offered that does nothing")
        roles = page.locator("section", has=page.locator("#role_data-scientist"))
        roles.get_by_role("link", name="Biostatistician").click()
        outcome.expect(page.url.endswith("/compare/biostatistician-and-data-scientist/"), f"the link leads to {page.url}")
    return [outcome]


def path_map(browser, site):
    """The map is a list of links in which nothing overlaps, with lines between roles where there is room for them."""
    with asking(browser, site, "career paths: map", "roles/machine-learning-engineer/", advice=ADVICE) as (visit, outcome):
        page = visit.open("roles/machine-learning-engineer/")
        links = page.locator(".path a")
        outcome.expect(links.count() >= 4, f"{links.count()} links on the map")
        page.locator("#page_nearby").evaluate("e => { e.tabIndex = -1; e.focus(); }")
        page.keyboard.press("Tab")
        outcome.expect(page.evaluate("!!document.activeElement.closest('.path')"), "Tab does not lead from its heading to the map")
        boxes = page.evaluate(BOXES)
        for index, a in enumerate(boxes):
            for b in boxes[index + 1:]:
                apart = a[2] <= b[0] or b[2] <= a[0] or a[3] <= b[1] or b[3] <= a[1]
                outcome.expect(apart, f"roles overlap: {a} {b}")
        ends = page.evaluate(LINES)
        outcome.expect(ends and all(ends), "lines do not begin at the middle of roles")
        links.first.click()
        heading = page.locator("h1").inner_text()
        outcome.expect(heading == "Bioinformatician", f"the first link leads to “{heading}”")
        visit.resize(320)
        outcome.expect(page.locator(".path svg").first.is_hidden(), "lines at 320 px")
        outcome.expect(page.locator(".path li").first.is_visible(), "no list at 320 px")
    return [outcome]


def sizes(browser, site):
    """Every such page in every scheme of colours: as wide as the window, and easy to hit."""
    with asking(browser, site, "comparison: sizes", "compare/", "all schemes and widths", ADVICE) as (visit, outcome):
        for path in PAGES:
            page = visit.open(path)
            for scheme, colours in (("light", "active"), ("dark", "none"), ("light", "none")):
                page.emulate_media(color_scheme=scheme, forced_colors=colours)
                for width in (1280, 768, 360, 320):
                    visit.resize(width)
                    where = f"/{path} at {width} px ({scheme}, forced colours {colours}): "
                    outcome.problems += [where + problem for problem in visit.measure("overflow")]
                    outcome.problems += [f"{where}only {text!r} is small" for text in page.evaluate(SMALL)]
            if not path.startswith("compare/"):
                continue
            page.evaluate("() => { document.documentElement.style.fontSize = '200%'; }")
            outcome.problems += [f"/{path} at 320 px with text of 200 %: {problem}" for problem in visit.measure("overflow")]
    return [outcome]


CHECKS = [from_role, chooser, without_script, path_map, sizes]
