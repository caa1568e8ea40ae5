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
# Who asks for more contrast gets 7:1 for text. What else the rules say does not depend on colours.
MORE = {"runOnly": {"type": "rule", "values": ["color-contrast", "color-contrast-enhanced", "link-in-text-block"]},
        "resultTypes": ["violations"]}
WIDTHS = (320, 360, 768, 1024, 1280, 1920)

# What WCAG 1.4.12 lets readers do to the spacing of text.
SPACING = """() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }');
  document.adoptedStyleSheets = [sheet];
}"""


def axe(visit, rules=RULES):
    """The rules that the page breaks, each with the first places."""
    visit.page.evaluate(AXE + "; undefined")
    result = visit.page.evaluate("(options) => axe.run(document, options)", rules)
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
        for width in (360, 1280):
            visit.resize(width)
            open_and_scroll(visit, page.path)
            tell("layout shift", f"{width} px", shifts(visit), "keep the place of what arrives late: width and height, or a size in CSS")
        links, rows = visit.measure("links"), visit.measure("rows")
        for width in WIDTHS:
            visit.resize(width)
            tell("width", f"{width} px", visit.measure("overflow"), "let it wrap, or scroll in a box of its own")
            tell("targets", f"{width} px", visit.measure("smallTargets"), "give it padding until it is 24 px high and wide")
            if width == 320:
                tell("axe", "320 px", axe(visit), "mend the template or the style")
        visit.resize(1280)
        colours(visit, tell)
        large_text(visit, tell)
        conduct(visit, tell)
    return found + without_scripts(browser, site, page, links, rows)


def colours(visit, tell):
    """Every scheme of colours that a reader can ask for."""
    for mode, media, advice in (
        ("light", {}, "mend the template or the colour"),
        ("more contrast, light", {"contrast": "more"}, "mend the colours of prefers-contrast: more"),
        ("more contrast, dark", {"contrast": "more", "color_scheme": "dark"}, "mend the dark colours of prefers-contrast: more"),
        ("dark", {"color_scheme": "dark"}, "mend the dark colours"),
        ("forced colours", {"forced_colors": "active"}, "use the system's colours there"),
    ):
        visit.page.emulate_media(**{"color_scheme": "light", "contrast": "no-preference", "forced_colors": "none"} | media)
        tell("axe", mode, axe(visit, MORE if "contrast" in media else RULES), advice)
    visit.page.emulate_media(color_scheme="light", contrast="no-preference", forced_colors="none")


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
    tell("errors", "", visit.errors + violations, "the page has to work under the policy of its _headers without a word in the console")
    tell("other sites", "", visit.foreign_requests(), "fetch nothing from elsewhere")
    fonts = [url for kind, url in visit.requests if kind == "font"]
    cookies = [cookie["name"] for cookie in visit.context.cookies()]
    tell("web fonts and cookies", "", fonts + cookies, "use installed fonts, and keep nothing")
