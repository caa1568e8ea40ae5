#!/usr/bin/env python3
"""The recipes of docs/publishing.md, as they stand there: web servers with the built example, link by link, and what can be
looked at of the others.

    python3 Tests/Hosts/run.py [--only TEXT]

The last line is `N passed, N failed`; the exit status is 1 when something failed.
"""

import argparse
import pathlib
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
sys.dont_write_bytecode = True

import crawl
import recipes
import servers
from documents import PROJECT

PROGRAM = PROJECT / ".build" / "debug" / "sitegen"
# By where the recipes publish.
PLACES = {"root": ("careers.example.org", "/"), "path": ("example.org", "/careers/")}


def build(folder):
    """The example for both places, with old addresses; for the root with smaller forms beside its texts, which take a while."""
    source = folder / "source"
    source.mkdir()
    subprocess.run(["cp", "-R", PROJECT / "content", source], check=True)
    redirects = "\nredirects: { /jobs/analyst/: /roles/, /métiers/: 'https://example.net/x?y=1' }\n"
    sites = {}
    for place, (name, base) in PLACES.items():
        sites[place] = folder / place
        more = redirects + ("hosting: { compress: [gz, br] }\n" if place == "root" else "")
        (source / "content" / "site.yml").write_text((PROJECT / "content" / "site.yml").read_text(encoding="utf-8") + more, encoding="utf-8")
        subprocess.run([PROGRAM, "build", "--source", source, "--output", sites[place], "--url", f"https://{name}{base}"],
                       check=True, capture_output=True)
    # A server that has given its rights away must be able to read it.
    subprocess.run(["chmod", "-R", "a+rX", folder], check=True)
    return sites


def of_server(server, place, site, folder):
    """What is wrong with a site on a server."""
    name, base = PLACES[place]
    with servers.running(server, place, site, folder) as port:
        host = crawl.Host(port, name, base)
        problems, seen = crawl.crawl(host)
        pages = {base + file.relative_to(site).as_posix().removesuffix("index.html") for file in site.rglob("*.html")} - {base + "404.html"}
        reached = len(pages & seen)
        if reached < len(pages) * 0.9:
            problems.append(f"only {reached} of {len(pages)} pages are reached")
        some = sorted(seen)[:: max(1, len(seen) // 40)] + [path for path in seen if "/assets/" in path]
        return problems + crawl.headers_of(host, some, site) + (crawl.smaller(host, site, servers.SMALLER[server]) if place == "root" else [])


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--only", default="", help="only what holds this text in its name")
    options = parser.parse_args()
    started = time.monotonic()
    outcomes = {}
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        sites = build(folder)
        for server in servers.PROGRAMS:
            for place, site in sites.items():
                label = f"{server}, {place}"
                if options.only not in label:
                    continue
                if servers.program(server) is None:
                    print(f"left out: {server} is not installed")
                    continue
                outcomes[label] = of_server(server, place, site, folder)
        for check in recipes.CHECKS:
            if options.only in check.__name__:
                outcomes[check.__name__] = check(sites, folder)
    for label, problems in outcomes.items():
        for problem in problems[:12]:
            print(f"FAILED {label}: {problem}")
    failed = sum(1 for problems in outcomes.values() if problems)
    print(f"{time.monotonic() - started:.0f} s")
    print(f"{len(outcomes) - failed} passed, {failed} failed")
    return 1 if failed or not outcomes else 0


if __name__ == "__main__":
    sys.exit(main())
