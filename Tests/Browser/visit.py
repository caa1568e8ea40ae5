"""Opening a page, and remembering what happened meanwhile."""

import contextlib
import pathlib
import time
import traceback

import playwright.sync_api

from outcome import Outcome

# What pages did that the policy of their own site forbids, since it was last asked for.
forbidden = []


def policy_outcomes(name):
    """What became of the policy in a job: a failure if any page said a word of it."""
    found = [Outcome("content security policy", name, "", sorted(set(forbidden)), "see Sources/Site/ForHosts/ContentPolicy.swift")]
    forbidden.clear()
    return found if found[0].problems else []

MEASURE = (pathlib.Path(__file__).resolve().parent / "measure.js").read_text(encoding="utf-8")

# Before anything of the page runs: what it is not allowed to do, and what moved.
WATCH = """
window.watched = { violations: [], shifts: [] };
document.addEventListener('securitypolicyviolation', (event) => {
  watched.violations.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
});
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) {
    if (entry.hadRecentInput) continue;
    const moved = entry.sources.map((source) => source.node?.parentElement?.className || source.node?.nodeName);
    watched.shifts.push(`${entry.value.toFixed(4)} ${moved.join(', ')}`);
  }
}).observe({ type: 'layout-shift', buffered: true });
"""


# Resolves when nothing has scrolled for a few frames. A frame without painting may never come, so there is a clock too.
SETTLED = """async () => {
  const frame = () => new Promise((done) => { requestAnimationFrame(done); setTimeout(done, 50); });
  for (let still = 0, last = -1; still < 4; last = scrollY) {
    await frame();
    still = scrollY === last ? still + 1 : 0;
  }
}"""


class Visit:
    """A page in a context of its own, with what it asked for and complained of."""

    def __init__(self, browser, site, width=1280, height=900, **options):
        self.site = site
        self.has_scripts = options.get("java_script_enabled", True)
        self.context = browser.new_context(
            viewport={"width": width, "height": height}, reduced_motion="reduce", **options)
        self.context.add_init_script(WATCH)
        self.errors = []
        self.requests = []
        self.dialogs = []
        self.page = self.context.new_page()
        self.page.set_default_timeout(site.patience * 1000)
        self.page.on("console", lambda message: self._said(message))
        self.page.on("pageerror", lambda error: self.errors.append(f"error: {error}"))
        self.page.on("request", lambda request: self.requests.append((request.resource_type, request.url)))
        # What is broken off because the next page is opened is no mistake.
        self.page.on("requestfailed", lambda request: request.failure == "net::ERR_ABORTED"
                     or self.errors.append(f"no answer: {request.url}"))
        self.page.on("dialog", lambda dialog: (self.dialogs.append(dialog.message), dialog.dismiss()))

    def _said(self, message):
        if self.site.keeps_policy and "Content Security Policy" in message.text:
            forbidden.append(message.text)
        # A page that is not there is told of in the console; it is the answer that was wanted.
        if message.type in ("error", "warning") and not (self.status == 404 and "404" in message.text):
            self.errors.append(f"{message.type}: {message.text} {message.location.get('url', '')}")

    status = None

    def open(self, path):
        """Opens a page of the site. A page that is not found is asked for where there is none, deep in the site."""
        is_missing = path == "404.html"
        self.status = 404 if is_missing else None
        self.page.goto(self.site.address("no/such/page/" if is_missing else path), wait_until="load")
        self.page.evaluate(MEASURE)
        return self.page

    def resize(self, width, height=900):
        self.page.set_viewport_size({"width": width, "height": height})
        # Without scripts no frame is told of; but nothing has to happen in one either.
        if self.has_scripts:
            self.page.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")

    def settle(self):
        """Waits until nothing scrolls any more, on this page or the one that it has just led to."""
        try:
            self.page.evaluate(SETTLED)
        except playwright.sync_api.Error as error:
            if "navigation" not in str(error):
                raise
            self.page.wait_for_load_state("load")
            self.page.evaluate(SETTLED)

    def until(self, holds, what):
        """Waits for a condition. It is asked from here, since a policy may forbid what Playwright would wait with."""
        end = time.monotonic() + self.site.patience
        while not holds():
            if time.monotonic() > end:
                raise TimeoutError(f"in vain waited for this: {what}")
            self.page.wait_for_timeout(20)

    def measure(self, what):
        return self.page.evaluate(f"() => measure.{what}()")

    def foreign_requests(self):
        return sorted({url for _, url in self.requests if not url.startswith((self.site.origin + "/", "data:", "blob:"))})

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.context.close()


@contextlib.contextmanager
def asking(browser, site, check, page, mode="", advice="", **options):
    """One check that uses a page like a reader: what the page complains of, and a step that cannot be done, are problems.

    Gives the visit and the outcome to fill."""
    outcome = Outcome(check, f"{site.name}:/{page}", mode, advice=advice)
    with Visit(browser, site, **options) as visit:
        try:
            yield visit, outcome
        except Exception as error:
            own = [f"line {frame.lineno} of {pathlib.Path(frame.filename).name}" for frame in traceback.extract_tb(error.__traceback__)
                   if pathlib.Path(frame.filename).parent == pathlib.Path(__file__).resolve().parent]
            outcome.problems.append(f"{type(error).__name__} in {' › '.join(own[-2:])}: {str(error)[:300]}")
        outcome.problems += visit.errors
