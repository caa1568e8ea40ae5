"""What a page looks like in every mode: rules of accessibility, its width, its targets, what it asks for and what moves."""

import pathlib

import axe_playwright_python

from keyboard import without_scripts
from outcome import Outcome
from visit import Visit

AXE = (pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")

# Rules of WCAG 2.2 are off in axe unless they are asked for, and so is `target-size` among them.
RULES = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "rules": {name: {"enabled": True} for name in ("target-size", "td-has-header", "table-fake-caption")},
    "resultTypes": ["violations"],
}
WIDTHS = (320, 360, 768, 1280, 1920)

# What WCAG 1.4.12 lets readers do to the spacing of text.
SPACING = """() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }');
  document.adoptedStyleSheets = [sheet];
}"""


def axe(visit):
    """The rules that the page breaks, each with the first places."""
    visit.page.evaluate(AXE + "; undefined")
    result = visit.page.evaluate("(options) => axe.run(document, options)", RULES)
    problems = []
    for rule in result["violations"]:
        for node in rule["nodes"][:4]:
            summary = (node["failureSummary"] or "").split("\n", 1)[-1]
            problems.append(f"{rule['id']}: {rule['help']}: {' '.join(map(str, node['target']))}: {summary}")
    return problems


def look(browser, site, page):
    """A page in every mode."""
    found = []

    def tell(check, mode, problems, advice):
        found.append(Outcome(check, page.name, mode, problems, advice))

    with Visit(browser, site, width=360) as visit:
        open_and_scroll(visit, page.path)
        tell("layout shift", "360 px", shifts(visit), "keep the place of what arrives late: width and height, or a size in CSS")
        tell("targets", "360 px", visit.measure("smallTargets"), "give it padding until it is 24 px high and wide")
        visit.resize(1280)
        open_and_scroll(visit, page.path)
        tell("layout shift", "1280 px", shifts(visit), "keep the place of what arrives late: width and height, or a size in CSS")
        tell("targets", "1280 px", visit.measure("smallTargets"), "give it padding until it is 24 px high and wide")
        links, rows = visit.measure("links"), visit.measure("rows")
        tell("axe", "light", axe(visit), "mend the template or the colour")
        for width in WIDTHS:
            visit.resize(width)
            tell("width", f"{width} px", visit.measure("overflow"), "let it wrap, or scroll in a box of its own")
            if width == 320:
                tell("axe", "320 px", axe(visit), "mend the template or the style")
        visit.resize(1280)
        visit.page.emulate_media(color_scheme="dark")
        tell("axe", "dark", axe(visit), "mend the dark colours")
        visit.page.emulate_media(color_scheme="light", forced_colors="active")
        tell("axe", "forced colours", axe(visit), "use the system's colours there")
        visit.page.emulate_media(forced_colors="none")
        large_text(visit, tell)
        conduct(visit, tell)
    return found + without_scripts(browser, site, page, links, rows)


def open_and_scroll(visit, path):
    visit.open(path)
    visit.page.evaluate("""async () => {
      for (let y = 0; y < document.body.scrollHeight; y += innerHeight / 2) {
        scrollTo({ top: y, behavior: 'instant' });
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 5)));
      }
      await Promise.all([...document.images].map((image) => image.complete || new Promise((done) => { image.onload = image.onerror = done; })));
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      scrollTo({ top: 0, behavior: 'instant' });
    }""")


def shifts(visit):
    return visit.page.evaluate("() => watched.shifts")


def large_text(visit, tell):
    """Text of twice the size, as readers choose it in the browser, and text with wider spacing."""
    session = visit.context.new_cdp_session(visit.page)
    session.send("Page.setFontSizes", {"fontSizes": {"standard": 32, "fixed": 26}})
    for width in (1280, 640):
        visit.resize(width)
        size = visit.page.evaluate("() => parseFloat(getComputedStyle(document.documentElement).fontSize)")
        mode = f"200 % text, {width} px"
        unheard = [] if size >= 32 else [f"text has {size} px: the browser's size is not heard"]
        problems = unheard + visit.measure("overflow") + visit.measure("clipped")
        tell("width", mode, problems, "let it wrap; no fixed heights or widths around text")
        if width == 1280:
            tell("axe", mode, axe(visit), "mend the template or the style")
    session.send("Page.setFontSizes", {"fontSizes": {"standard": 16, "fixed": 13}})
    visit.resize(320)
    visit.page.evaluate(SPACING)
    problems = visit.measure("overflow") + visit.measure("clipped")
    tell("width", "wide spacing of text, 320 px", problems, "let it wrap; no fixed heights or widths around text")


def conduct(visit, tell):
    """What the page did all the while."""
    violations = visit.page.evaluate("() => watched.violations")
    tell("errors", "", visit.errors + violations, "the page has to work under the policy in server.py without a word in the console")
    tell("other sites", "", visit.foreign_requests(), "fetch nothing from elsewhere")
    fonts = [url for kind, url in visit.requests if kind == "font"]
    cookies = [cookie["name"] for cookie in visit.context.cookies()]
    tell("web fonts and cookies", "", fonts + cookies, "use installed fonts, and keep nothing")
