"""Everything that is looked at: a list of jobs, each a function with what it is about."""

import dataclasses

import comparing
import hostile
import hostile_content
import keyboard
import look
import policy
import previewing
import printing
import sabotage
import salaries
import search
import selftest
import server
import serving
import sites
import tasks
import validity
import weight


@dataclasses.dataclass(frozen=True)
class Job:
    name: str
    function: object
    arguments: tuple
    needs_browser: bool = True


def every_job(example, rich):
    """The jobs, those that take long before the others, so that no browser is idle at the end."""
    return [
        *(Job(f"preview: {check.__name__}", check, (), False) for check in serving.CHECKS),
        *(Job(f"preview: {check.__name__}", check, ()) for check in previewing.CHECKS),
        Job("HTML of all pages", validity.validity, (example, rich), False),
        *(Job(f"hostile text: {name}", hostile.texts, (name,)) for name in hostile_content.TEXTS),
        Job("a broken page", selftest.selftest, ()),
        *of_pages(example, rich),
        *(Job(f"hostile HTML: {allowed}", hostile.raw, (allowed,)) for allowed in (False, True)),
        *(Job(f"policy: {check.__name__}", check, ()) for check in policy.CHECKS),
        *of_scripts(example),
        *(Job(f"hostile address: {attack}", hostile.addresses, (attack,)) for attack in hostile_content.ADDRESSES),
        *(Job(f"task {index + 1} at {width} px", tasks.tasks, (example, index, width))
          for index in range(len(tasks.TASKS)) for width in tasks.WIDTHS),
        *(Job(f"weight of {site.name}", weight.budgets, (site, site is example), False) for site in (example, rich)),
    ]


def of_pages(example, rich):
    """What every kind of page is asked."""
    pages = [(rich, page) for page in sites.samples(rich, is_varied=True)]
    # Templates are the same in every language, and the other site has two of them: of the example the German guide alone.
    pages += [(example, page) for page in sites.samples(example) if not page.language or page.kind == "role"]
    pages.sort(key=lambda pair: -pair[1].file.stat().st_size)
    looked = [(site, page) for site, page in pages if page.kind != "redirect"]
    yield from (Job(f"look {page.name}", look.look, (site, page)) for site, page in looked)
    yield from (Job(f"keyboard {page.name}", keyboard.keyboard, (site, page)) for site, page in looked)
    yield from (Job(f"redirect {page.name}", keyboard.redirect, (site, page)) for site, page in pages if page.kind == "redirect")
    yield from (Job(f"print {page.name}", printing.printing, (site, page, site is example))
                for site in (rich, example) for page in site.pages() if page.kind in printing.PAPER)


def of_scripts(example):
    """What the pages with scripts do, and that each of these checks finds what is broken."""
    base = "/some/where/"
    # No script may make elements of text, nor depend on where the site is.
    strict = dataclasses.replace(example, base=base, origin=server.serve(example.folder, server.STRICTER, base))
    for subject, site in ((salaries, example), (comparing, example), (search, strict)):
        yield from (Job(f"{subject.__name__}: {check.__name__}", check, (site,)) for check in subject.CHECKS)
    yield from (Job(f"sabotage: {name}", sabotage.sabotage, (example, name)) for name in sabotage.NAMES)
