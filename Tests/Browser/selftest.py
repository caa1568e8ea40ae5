"""A page on which everything is wrong: every check has to say so, or it could not fail anywhere."""

import dataclasses
import pathlib
import tempfile

import hostile
import keyboard
import look
import printing
import validity
import weight
from outcome import Outcome
from server import serve
from sites import Page, Site
from visit import Visit, policy_outcomes

# Without a policy, as on a host that sends none, so that the inline parts do their harm.
BROKEN = """<!doctype html>
<html>
<head>
<meta charset="utf-8">
<title>Broken</title>
<style>
@page { size: A4; margin: 0 } html { font-size: 16px } :focus { outline: none } small { color: #bbb; background: #ccc }
div { width: 2000px; height: 20000px; background: #222 } td, p { white-space: nowrap } i { display: block; width: 40px; overflow: hidden }
</style>
</head>
<body>
<nav><a href="#nowhere">Skip</a> <a tabindex="3" href="x/"><b>x</b></a></nav>
<main>
<p>Text that is long enough not to fit on a narrow telephone, nor into whatever is on the paper that one prints it on, is it not, as it goes on</p>
<table><tr><td>A table that is far too wide for the paper, with text that goes on and on and on, without ever being broken, until the very end of it</td></tr></table>
<img src="late.svg"><p>Below the picture</p><small>pale</small><i>Cutofftext</i>
<button>Does nothing</button>
<b onclick="hit()">b</b><img src="nothing" onerror="hit()"><a href="javascript:hit()">a</a>
<div></div>
</main>
<script src="late.js"></script>
</body>
</html>
"""
SCRIPT = """document.cookie = 'a=b';
fetch('http://127.0.0.2:9/').catch(() => {});
addEventListener('load', () => document.querySelector('main').insertAdjacentHTML('beforeend', '<a href="only-here/">x</a><table><tr><td>row</td></tr></table>'));
"""

# Every check, and what of it the page breaks.
WANTED = {
    "layout shift", "targets", "axe", "width", "errors", "other sites", "web fonts and cookies", "without scripts",
    "tab order", "skip link", "printed pages", "tagged PDF", "light paper", "nothing cut", "only the guide", "valid HTML",
    "budget", "scripts wait", "redirect",
}


def selftest(browser):
    """Every check of a page, on a page that passes none."""
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        (folder / "index.html").write_text(BROKEN, encoding="utf-8")
        (folder / "404.html").write_text("<!doctype html><title>Nothing</title>", encoding="utf-8")
        (folder / "late.js").write_text(SCRIPT + "// " + "".join(chr(33 + i * i % 89) + str(i * 7919) for i in range(4000)), encoding="utf-8")
        (folder / "late.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg" width="300" height="300"/>', encoding="utf-8")
        site = Site("broken", folder, folder, "/", serve(folder, policy=None, delay=0.3))
        page = Page("broken", "", "home", "", folder / "index.html")
        outcomes = look.look(browser, site, page) + keyboard.keyboard(browser, site, page)
        outcomes += printing.printing(browser, site, page, True) + validity.validity(site) + weight.budgets(site, True)
        outcomes += keyboard.redirect(browser, site, dataclasses.replace(page, path="nothing/"))
        found = {outcome.check for outcome in outcomes if outcome.problems}
        silent = [f"“{check}” finds nothing wrong" for check in sorted(WANTED - found)]
        strange = [f"“{outcome.check}” is not asked to find anything" for outcome in outcomes if outcome.check not in WANTED]
        attacks = hostile.visit_all(browser, site, [""]).problems
        silent += [f"attacks: “{word}” is not seen" for word in ("onclick", "it ran", "leads to javascript", "script-src-attr inline", "require-trusted-types-for")
                   if not any(word in problem for problem in attacks)]
        silent += unheard(browser, folder)
        return [Outcome("the checks themselves", "a broken page", "", silent + sorted(set(strange)), "a check that cannot fail is none")]


def unheard(browser, folder):
    """The same page under a policy that has to be kept."""
    (folder / "_headers").write_text("/*\n  Content-Security-Policy: default-src 'self'\n", encoding="utf-8")
    site = Site("broken", folder, folder, "/", serve(folder), keeps_policy=True)
    with Visit(browser, site) as visit:
        visit.open("")
    found = policy_outcomes("a broken page")
    return [] if found and any("inline" in problem for problem in found[0].problems) else ["the policy of `_headers` is not kept"]
