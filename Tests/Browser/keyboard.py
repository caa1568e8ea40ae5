"""Everything with the keyboard alone, and everything without scripts."""

from outcome import Outcome
from visit import Visit


def keyboard(browser, site, page):
    """Tab comes to everything once, in the order of the page, and one always sees where one is."""
    found = []
    with Visit(browser, site, color_scheme="light") as visit:
        for mode, scheme, width in (("light, 1280 px", "light", 1280), ("dark, 360 px", "dark", 360)):
            visit.page.emulate_media(color_scheme=scheme)
            visit.resize(width)
            visit.open(page.path)
            found.append(Outcome("tab order", page.name, mode, walk(visit), "native elements in a sensible order, with the outline of site.css"))
        found.append(skip_link(visit, page))
    return found


def walk(visit):
    stops = visit.measure("tabStops")
    problems = [f"tabindex above 0: {name}" for name in visit.measure("positiveTabIndex")]
    reached = []
    for _ in range(len(stops) + 5):
        visit.page.keyboard.press("Tab")
        focus = visit.measure("focused")
        if focus is None or (reached and focus["stop"] == reached[0]):
            break
        problems += [f"{focus['name']}: {problem}" for problem in focus["problems"]]
        # Chromium lets one come to a box that scrolls, too.
        if focus["stop"] >= 0:
            reached.append(focus["stop"])
    problems += [f"not reached: {stops[index]}" for index in range(len(stops)) if index not in reached]
    problems += [f"out of order: {stops[b]} after {stops[a]}" for a, b in zip(reached, reached[1:]) if b <= a]
    return problems


def skip_link(visit, page):
    outcome = Outcome("skip link", page.name, advice="the first link leads to the main part, and Tab goes on from there")
    visit.open(page.path)
    visit.page.keyboard.press("Tab")
    here = visit.page.url
    visit.page.keyboard.press("Enter")
    visit.settle()
    if visit.page.url.split("#")[0] != here:
        outcome.problems.append("the first link leads to another page")
        return outcome
    visit.page.keyboard.press("Tab")
    state = visit.page.evaluate("""() => {
      const main = document.querySelector('main'), focus = document.activeElement;
      const first = [...main.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]')].find((e) => e.checkVisibility() && !e.disabled);
      return { jumped: location.hash === '#' + main.id, after: first ? focus === first : !main.contains(focus) && focus !== document.body };
    }""")
    if not state["jumped"]:
        outcome.problems.append("the first Tab and Enter do not jump to the main part")
    elif not state["after"]:
        outcome.problems.append("Tab does not go on with the first link of the main part")
    return outcome


def without_scripts(browser, site, page, links, rows):
    """What a page holds with scripts, it holds without; and nothing is offered that does not work.

    `links` and `rows` are what it holds with scripts."""
    with Visit(browser, site, java_script_enabled=False) as visit:
        visit.open(page.path)
        plain_links, plain_rows = set(visit.measure("links")), set(visit.measure("rows"))
        problems = [f"link only with scripts: {link}" for link in links if link not in plain_links]
        problems += [f"row only with scripts: {row}" for row in rows if row not in plain_rows]
        problems += [f"does nothing without scripts: {name}" for name in visit.measure("deadControls")]
        for width in (1280, 320):
            visit.resize(width)
            problems += [f"at {width} px: {problem}" for problem in visit.measure("overflow")]
        if not visit.page.evaluate("() => document.querySelector('main h1')?.innerText.trim()"):
            problems.append("the main part has no heading")
    return [Outcome("without scripts", page.name, "", problems, "write it into the page; show what needs a script from the script alone")]


def redirect(browser, site, page):
    """An old address leads to a page of the site, and says nothing against the policy."""
    with Visit(browser, site) as visit:
        visit.page.goto(site.address(page.path), wait_until="commit")
        problems = []
        try:
            visit.page.wait_for_url(lambda url: url != site.address(page.path), timeout=5_000)
            visit.page.wait_for_load_state("load")
            problems += [] if visit.page.locator("main h1").count() == 1 else [f"it leads to {visit.page.url}, which is no page"]
        except Exception:
            problems.append("it leads nowhere")
        # A page that is left at once names no icon; browsers then ask for one where every host may have it.
        problems += [error for error in visit.errors if not error.endswith("/favicon.ico")]
        return [Outcome("redirect", page.name, "", problems, "see templates/Pages/RedirectPage.swift")]
