"""A guide on paper."""

import re

from outcome import Outcome
from visit import Visit

PAGES = 4
# What the printer leaves of an A4 page between the margins of site.css, in px of CSS, and of one on its side between
# those of salaries.css.
PAPER = {"role": 658, "salaries": 1031}


def printing(browser, site, page, limited):
    """A page as PDF: not long, light, tagged, nothing cut off. Printed from a browser in dark colours."""
    found = []

    def tell(check, problems, advice, remark=""):
        found.append(Outcome(check, page.name, "print", problems, advice, remark=remark))

    with Visit(browser, site, color_scheme="dark") as visit:
        visit.open(page.path)
        data = visit.page.pdf(prefer_css_page_size=True, tagged=True, outline=True, print_background=True)
        count = len(re.findall(rb"/Type\s*/Page\b", data))
        long = limited and count > PAGES
        tell("printed pages", [f"{count} pages, more than {PAGES}"] * long + ["no pages"] * (count == 0),
             "tighten the print part of the style", f"{count} pages")
        absent = [key for key in ("/MarkInfo", "/StructTreeRoot", "/Lang", "/Outlines") if key.encode() not in data]
        tell("tagged PDF", [f"no {key}" for key in absent], "headings, language and tables have to be real ones")
        visit.page.emulate_media(media="print", color_scheme="dark")
        visit.resize(PAPER.get(page.kind, PAPER["role"]))
        dark = visit.page.evaluate("""() => {
          const light = (text) => { const c = text.match(/[\\d.]+/g).map(Number); return c[3] === 0 || Math.min(...c.slice(0, 3)) > 225; };
          return [...document.querySelectorAll('html, body, body *:not(svg *)')].filter((e) => e.checkVisibility() && !light(getComputedStyle(e).backgroundColor))
            .map((e) => `${e.localName}.${e.className} has the background ${getComputedStyle(e).backgroundColor}`);
        }""")
        ink = visit.page.evaluate("() => getComputedStyle(document.querySelector('main p, main h1')).color")
        tell("light paper", dark + [f"text is {ink}"] * (ink != "rgb(0, 0, 0)"), "set the tokens in the print part of site.css")
        tell("nothing cut", visit.measure("cutTables"), "let the table be as wide as the paper")
        left = visit.page.evaluate("""() => [...document.querySelectorAll('nav, form, button, .skip')].filter((e) => e.checkVisibility()).map((e) => `${e.localName}.${e.className}`)""")
        tell("only the guide", left, "hide on paper what one can only click")
    return found
