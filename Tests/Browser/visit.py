"""Opening a page, and remembering what happened meanwhile."""

import pathlib

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


class Visit:
    """A page in a context of its own, with what it asked for and complained of."""

    def __init__(self, browser, site, width=1280, height=900, **options):
        self.site = site
        self.context = browser.new_context(
            viewport={"width": width, "height": height}, reduced_motion="reduce", **options)
        self.context.add_init_script(WATCH)
        self.errors = []
        self.requests = []
        self.dialogs = []
        self.page = self.context.new_page()
        self.page.set_default_timeout(10_000)
        self.page.on("console", lambda message: self._said(message))
        self.page.on("pageerror", lambda error: self.errors.append(f"error: {error}"))
        self.page.on("request", lambda request: self.requests.append((request.resource_type, request.url)))
        # What is broken off because the next page is opened is no mistake.
        self.page.on("requestfailed", lambda request: request.failure == "net::ERR_ABORTED"
                     or self.errors.append(f"no answer: {request.url}"))
        self.page.on("dialog", lambda dialog: (self.dialogs.append(dialog.message), dialog.dismiss()))

    def _said(self, message):
        # A page that is not there is told of in the console; it is the answer that was wanted.
        if message.type in ("error", "warning") and not (self.status == 404 and "404" in message.text):
            self.errors.append(f"{message.type}: {message.text}")

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
        self.page.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")

    def measure(self, what):
        return self.page.evaluate(f"() => measure.{what}()")

    def foreign_requests(self):
        return sorted({url for _, url in self.requests if not url.startswith((self.site.origin + "/", "data:", "blob:"))})

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.context.close()
