"""Guides whose editors chose to fetch something from elsewhere, under the policy that their own `_headers` sends: all of it
is there, and nothing is complained of."""

import pathlib
import tempfile

import hostile
import server
from outcome import Outcome
from sites import Site
from visit import Visit

ADVICE = "see Sources/Site/ForHosts/ContentPolicy.swift"
DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><rect width="40" height="40"/></svg>'


def opened(browser, files, path, shown):
    """Builds a guide beside another site, opens a page, and gives what a script finds in it."""
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        other = folder / "other"
        other.mkdir()
        (other / "picture.svg").write_text(DRAWING, encoding="utf-8")
        (other / "look.css").write_text("h1 { outline: 3px solid rgb(1, 2, 3); background: url(picture.svg) }", encoding="utf-8")
        (other / "code.js").write_text("document.documentElement.dataset.ran = 'yes';", encoding="utf-8")
        (other / "frame.html").write_text("<!doctype html><title>Frame</title>", encoding="utf-8")
        elsewhere = server.serve(other, policy=None)
        built = hostile.make(folder, {path: text.replace("ELSEWHERE", elsewhere) for path, text in files.items()})
        if isinstance(built, str):
            return [built], None
        site = Site("policy", built.folder, built.content, "/", server.serve(built.folder))
        with Visit(browser, site) as visit:
            visit.open(path)
            found = visit.page.evaluate(shown)
            return visit.errors + visit.page.evaluate("() => watched.violations"), found


def check(browser, name, files, shown, wanted, path="roles/analyst/"):
    problems, found = opened(browser, files, path, shown)
    return [Outcome("content security policy", name, "", problems + ([] if found == wanted else [f"{found} and not {wanted}"]), ADVICE)]


def remote_image(browser):
    """A picture in a text."""
    role = "# Analyst\n\nText.\n\n![A square](ELSEWHERE/picture.svg)\n"
    return check(browser, "an image from elsewhere", {"site.yml": "title: Guide\n", "roles/analyst.md": role},
                 "() => document.querySelector('main img').naturalWidth", 40)


def remote_style(browser):
    """A stylesheet that brings another one, and its picture; and a font in the stylesheet itself."""
    css = ('@import "ELSEWHERE/look.css";\n@font-face { font-family: Own; src: url(data:font/woff2;base64,d09GMgABAAAAAA==) }\n'
           ".skip { background: url(\"data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'/%3E\") }\n")
    files = {"site.yml": "title: Guide\ntheme: { css: static/own.css }\n", "roles/analyst.md": "# Analyst\n\nText.\n", "static/own.css": css}
    return check(browser, "a style from elsewhere", files, "() => getComputedStyle(document.querySelector('h1')).outlineColor", "rgb(1, 2, 3)")


def own_html(browser):
    """Raw HTML, with everything that editors paste into pages."""
    role = ('# Analyst\n\nText.\n\n<p id="mine" style="color: rgb(4, 5, 6)">Mine</p>\n<script>document.body.dataset.inline = "yes";</script>\n'
            '<script src="ELSEWHERE/code.js"></script>\n<iframe src="ELSEWHERE/frame.html" title="Frame"></iframe>\n'
            '<img src="ELSEWHERE/picture.svg" alt="">\n')
    shown = """() => [getComputedStyle(document.querySelector('#mine')).color, document.body.dataset.inline,
      document.documentElement.dataset.ran, document.querySelector('main img').naturalWidth]"""
    # The frame and the script are on a host without a certificate, which only a test would have.
    return check(browser, "raw HTML", {"site.yml": "title: Guide\nraw_html: true\n", "roles/analyst.md": role}, shown, ["rgb(4, 5, 6)", "yes", "yes", 40])


def own_pages(browser):
    """A page that the editor made, beside those of the guide."""
    page = "<!doctype html><html lang=\"en\"><title>Mine</title><style>p { color: rgb(4, 5, 6) }</style><p>Mine</p><script>document.body.dataset.inline = 'yes'</script></html>"
    files = {"site.yml": "title: Guide\n", "roles/analyst.md": "# Analyst\n\nText.\n", "static/mine/index.html": page}
    return check(browser, "a page of the editor's own", files,
                 "() => [getComputedStyle(document.querySelector('p')).color, document.body.dataset.inline]", ["rgb(4, 5, 6)", "yes"], "mine/")


CHECKS = [remote_image, remote_style, own_html, own_pages]
