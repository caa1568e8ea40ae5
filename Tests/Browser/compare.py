#!/usr/bin/env python3
"""Comparisons and career paths in a real browser: Tests/Browser/compare.py public

Takes the folder of the built example site. Says what fails and exits with 1; needs Playwright and Chromium, which
CHROMIUM names where it is not /usr/bin/chromium.
"""
import functools
import http.server
import os
import sys
import threading
from playwright.sync_api import sync_playwright

failures = []


def check(holds, what):
    if not holds:
        failures.append(what)


def serve(folder):
    class Quiet(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *_):
            pass

        def end_headers(self):
            self.send_header("Content-Security-Policy", "default-src 'self'")
            super().end_headers()

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=folder))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


def overflow(page):
    return page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")


def small_targets(page, area):
    """Links and buttons in an area whose target is less than 24 px high, but for those within a line of text."""
    return page.evaluate(
        """area => [...document.querySelectorAll(area + ' :is(a, button, select)')]
          .filter(e => e.getClientRects().length && e.getBoundingClientRect().height < 23.5)
          .map(e => e.textContent)""",
        area,
    )


def role_to_comparison(page, base):
    page.goto(base + "roles/data-scientist/")
    page.locator(".nearby div", has_text="Compare with").get_by_role("link", name="Data Engineer").click()
    page.wait_for_url("**/compare/data-engineer-and-data-scientist/")
    check(page.locator("h1").inner_text() == "Data Engineer and Data Scientist compared", "heading of a comparison")
    table = page.get_by_role("table").first
    check(table.get_by_role("columnheader").count() == 2, "a column header for each role")
    check(table.get_by_role("rowheader").count() >= 7, "a header for each row")
    page.set_viewport_size({"width": 320, "height": 700})
    check(page.get_by_role("table").first.get_by_role("rowheader").count() >= 7, "row headers at 320 px")


def chooser(page, base):
    page.goto(base + "compare/")
    first, second = page.get_by_label("First role"), page.get_by_label("Second role")
    first.focus()
    page.keyboard.type("Data Sc")
    page.keyboard.press("Tab")
    page.keyboard.type("Machine")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_url("**/compare/data-scientist-and-machine-learning-engineer/")
    page.go_back()
    page.get_by_label("First role").select_option(label="Data Scientist")
    page.get_by_label("Second role").select_option(label="Quality Engineer")
    said = page.get_by_role("status").inner_text()
    check(said == "There is no comparison of Data Scientist and Quality Engineer.", f"chooser says: {said}")
    page.get_by_role("button", name="Compare").click()
    check(page.url.endswith("/compare/"), "chooser stays where there is no comparison")
    page.get_by_label("Second role").select_option(label="Data Engineer")
    check(page.get_by_role("status").inner_text() == "", "chooser takes back what it said")
    page.goto(base + "de/compare/")
    check(page.get_by_label("Erster Beruf").count() == 1, "chooser in German")


def without_script(browser, base):
    page = browser.new_context(java_script_enabled=False).new_page()
    page.goto(base + "compare/")
    check(not page.locator("form").is_visible(), "no form without JavaScript")
    page.locator("section", has=page.locator("#role_data-scientist")).get_by_role("link", name="Biostatistician").click()
    check(page.url.endswith("/compare/biostatistician-and-data-scientist/"), "comparison without JavaScript")


def path_map(page, base):
    page.set_viewport_size({"width": 1280, "height": 900})
    page.goto(base + "roles/machine-learning-engineer/")
    links = page.locator(".path a")
    check(links.count() >= 4, "links on the map")
    page.locator("#page_nearby").evaluate("e => { e.tabIndex = -1; e.focus(); }")
    page.keyboard.press("Tab")
    check(page.evaluate("!!document.activeElement.closest('.path')"), "map is reached by keyboard")
    boxes = page.evaluate(
        "[...document.querySelectorAll('.path li')].map(e => { const b = e.getBoundingClientRect(); return [b.left, b.top, b.right, b.bottom]; })"
    )
    for i, a in enumerate(boxes):
        for b in boxes[i + 1 :]:
            apart = a[2] <= b[0] or b[2] <= a[0] or a[3] <= b[1] or b[3] <= a[1]
            check(apart, f"roles overlap on the map: {a} {b}")
    ends = page.evaluate(
        """[...document.querySelectorAll('.path svg')].map(svg => {
          const b = svg.getBoundingClientRect(), d = svg.querySelector('path').getAttribute('d');
          const ys = [...d.matchAll(/M0 (\\d+)/g)].map(m => b.top + m[1] / 840 * b.height);
          const middles = [...svg.previousElementSibling.querySelectorAll('li')].map(e => {
            const r = e.getBoundingClientRect(); return (r.top + r.bottom) / 2; });
          return ys.every(y => middles.some(m => Math.abs(m - y) < 2)); })"""
    )
    check(ends and all(ends), "lines begin at the middle of roles")
    links.first.click()
    check(page.locator("h1").inner_text() == "Bioinformatician", "a link of the map")
    page.set_viewport_size({"width": 320, "height": 700})
    check(page.locator(".path svg").first.is_hidden(), "no lines at 320 px")
    check(page.locator(".path li").first.is_visible(), "the list stays at 320 px")


def sizes(browser, base):
    for scheme, colours in [("light", "none"), ("dark", "none"), ("light", "active")]:
        page = browser.new_context(color_scheme=scheme, forced_colors=colours).new_page()
        errors = []
        page.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
        for width in (320, 360, 768, 1280):
            page.set_viewport_size({"width": width, "height": 800})
            for path in ["compare/", "compare/data-scientist-and-machine-learning-engineer/",
                         "compare/product-manager-and-software-engineer-medical-devices/",
                         "de/compare/", "roles/product-manager/", "de/roles/machine-learning-engineer/"]:
                page.goto(base + path)
                check(overflow(page) <= 0, f"{path} is {overflow(page)} px too wide at {width} px")
                for area in [".compare", ".path", ".chooser", ".comparisons"]:
                    check(not small_targets(page, area), f"{path} at {width} px: small targets {small_targets(page, area)}")
        page.set_viewport_size({"width": 320, "height": 800})
        for path in ["compare/data-scientist-and-machine-learning-engineer/", "compare/"]:
            page.goto(base + path)
            page.evaluate("document.documentElement.style.fontSize = '200%'")
            check(overflow(page) <= 0, f"{path} is {overflow(page)} px too wide at 320 px with text of 200 %")
        check(not errors, f"console: {errors}")


def main():
    server = serve(sys.argv[1])
    base = f"http://127.0.0.1:{server.server_address[1]}/"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=os.environ.get("CHROMIUM", "/usr/bin/chromium"), args=["--no-sandbox"])
        page = browser.new_page()
        page.set_default_timeout(10_000)
        role_to_comparison(page, base)
        page.set_viewport_size({"width": 1280, "height": 900})
        chooser(page, base)
        path_map(page, base)
        without_script(browser, base)
        sizes(browser, base)
        browser.close()
    for failure in failures:
        print(failure)
    print(f"{len(failures)} failures")
    sys.exit(1 if failures else 0)


main()
