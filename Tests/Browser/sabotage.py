"""The checks of what scripts do and of a newcomer's tasks, on sites in which one thing is broken: each has to say so."""

import dataclasses
import pathlib
import shutil
import tempfile

import comparing
import salaries
import search
import server
import tasks
from outcome import Outcome

# How to break things. Each function is given the text of a file.
def before(script):
    """Something that happens before a script of the site runs."""
    return lambda text: script + "\n" + text


def after(style):
    """Rules that override those of a stylesheet."""
    return lambda text: text + "\n" + style


def instead(old, new, count=-1):
    """Another text in the place of one that has to be there."""
    def change(text):
        if old not in text:
            raise LookupError(f"“{old}” is nowhere: sabotage.py has to follow the template")
        return text.replace(old, new, count)
    return change


UNSORTED = before("Array.prototype.sort = function () { return this; };")
UNFOLDED = before("String.prototype.normalize = function () { return String(this); };")
CASE_MATTERS = before("String.prototype.toLowerCase = function () { return String(this); };")
NO_HISTORY = before("history.pushState = history.replaceState = () => {};")
TEXT_AS_HTML = before("""Element.prototype.append = function (...parts) {
  for (const part of parts) part instanceof Node ? this.appendChild(part) : this.insertAdjacentHTML('beforeend', part);
};""")
ROLE = "roles/machine-learning-engineer/index.html"
COMPARISON = f"compare/{comparing.ROLES}/index.html"

# What is to find it: the module, its check, the files that are changed, and how.
BROKEN = [
    (salaries, salaries.without_script, "salaries/index.html", instead("<tr>", "<tr><!--", 2)),
    (salaries, salaries.without_script, "salaries/index.html", instead('id="page_filters" hidden', 'id="page_filters"')),
    (salaries, salaries.filters, "assets/salaries.*.js", NO_HISTORY),
    (salaries, salaries.words, "assets/salaries.*.js", UNFOLDED),
    (salaries, salaries.as_the_search, "salaries/index.html", instead(" data-words=", " data-other=")),
    (salaries, salaries.sorting, "assets/salaries.*.js", UNSORTED),
    (salaries, salaries.sorting_cards, "assets/salaries.*.js", UNSORTED),
    (salaries, salaries.targets, "assets/*.css", after("main button { block-size: 12px !important; padding: 0 !important; min-block-size: 0 !important }")),
    (salaries, salaries.many, "assets/*.css", after("table.figures tr:nth-child(3) { display: flex !important }")),
    (comparing, comparing.from_role, COMPARISON, instead('role="rowheader"', 'role="cell"')),
    (comparing, comparing.chooser, "assets/compare.*.js", before("addEventListener('submit', (event) => event.stopImmediatePropagation(), true);")),
    (comparing, comparing.without_script, "compare/index.html", instead(" hidden", "")),
    (comparing, comparing.path_map, "assets/*.css", after(".path li { margin-block-end: -2em !important }")),
    (comparing, comparing.sizes, "assets/*.css", after("main { min-inline-size: 1300px }")),
    (search, search.finding, "assets/search.*.js", UNSORTED),
    (search, search.telling, "assets/search.*.js", before("document.createElement = ((make) => (name) => make.call(document, name === 'mark' ? 'b' : name))(document.createElement);")),
    (search, search.german, "assets/search.*.js", CASE_MATTERS),
    (search, search.addresses, "assets/search.*.js", NO_HISTORY),
    (search, search.keyboard, "assets/search.*.js", before("fetch(document.querySelector('form[data-index]').dataset.index);")),
    (search, search.without_script, "index.html", instead('name="q"', 'name="words"')),
    (search, search.without_network, "assets/search.*.js", before("document.querySelectorAll('[data-without-search]').forEach((e) => e.replaceChildren());")),
    (search, search.in_parts, "assets/search.*.js", before("Array.prototype.findLast = () => [0, 'three.json'];")),
    (search, search.hostile, "assets/search.*.js", TEXT_AS_HTML),
    (search, search.ranking, "assets/search.*.js", UNSORTED),
    (tasks, tasks.other_title, "assets/search.*.js", before("throw new Error('broken');")),
    (tasks, tasks.senior_pay, "assets/*.css", after("main table { margin-block-start: 9000px !important }")),
    (tasks, tasks.comparison, "compare/*/index.html", instead('role="columnheader"', 'role="cell"')),
    (tasks, tasks.skill, "skills/python/index.html", instead("roles/data-engineer/", "roles/data-scientist/")),
    (tasks, tasks.paper, "assets/*.css", after("@media print { main * { display: none !important } }")),
]
NAMES = [f"{subject.__name__} {check.__name__} {number}" for number, (subject, check, _, _) in enumerate(BROKEN, 1)]


def sabotage(browser, example, name):
    """One of the checks on a copy of the example site that is broken for it."""
    subject, check, files, change = BROKEN[NAMES.index(name)]
    outcome = Outcome("the checks themselves", name, "", [], "a check that cannot fail is none")
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(shutil.copytree(example.folder, f"{folder}/site"))
        changed = sorted(folder.glob(files))
        for file in changed:
            file.write_text(change(file.read_text(encoding="utf-8")), encoding="utf-8")
        outcome.expect(changed, f"there are no files {files}")
        policy = server.STRICTER if subject is search else server.POLICY
        site = dataclasses.replace(example, name="broken", folder=folder, origin=server.serve(folder, policy), patience=2, keeps_policy=False)
        if subject is tasks:
            found = tasks.tasks(browser, site, tasks.index_of(check), 1280)
        else:
            found = check(browser, site)
        outcome.expect(any(one.problems for one in found), "it finds nothing wrong")
    return [outcome]
