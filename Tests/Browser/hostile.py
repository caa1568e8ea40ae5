"""Nothing that stands in content can run, and no element of it gets where it was not meant to be."""

import collections
import dataclasses
import functools
import os
import pathlib
import subprocess
import tempfile

import hostile_content
from outcome import Outcome
from server import POLICY, STRICTER, serve
from sites import PROGRAM, Site
from visit import Visit

ADVICE = "content goes into a page as text alone, and into scripts' pages by textContent"

# What no page may hold, whatever its content is.
DANGERS = """() => {
  const found = [];
  for (const element of document.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      if (name.startsWith('on') || name === 'style' || name === 'srcdoc') found.push(`${element.localName} has ${name}="${value}"`);
    }
    if (element.matches('iframe, object, embed, base, form[action^="http"]')) found.push(`there is a ${element.localName}`);
    if (element.localName === 'script' && element.type !== 'application/ld+json' && !element.src.startsWith(location.origin + '/')) found.push('a script of content');
    if (element.localName === 'style' && !element.sheet?.disabled && element.textContent.includes('display')) found.push('a style of content');
    for (const key of ['href', 'src', 'action', 'formAction', 'data']) {
      const address = element.getAttribute(key);
      if (!address) continue;
      let scheme = '';
      try { scheme = new URL(address, location.href).protocol; } catch { continue; }
      if (!['http:', 'https:', 'mailto:', 'tel:'].includes(scheme)) found.push(`${element.localName} leads to ${address}`);
    }
  }
  for (const data of document.querySelectorAll('script[type="application/ld+json"]')) {
    try { JSON.parse(data.textContent); } catch (error) { found.push(`JSON-LD: ${error}`); }
  }
  return found;
}"""

# The page's elements and the names of their attributes, without any text. How many lines a chart's labels take depends
# on their length: of a drawing, only what kinds of elements there are.
SHAPE = """() => {
  const kind = (e) => `${e.localName}[${[...e.attributes].map((a) => a.name).sort()}]`;
  const kinds = (e) => [...new Set([...e.querySelectorAll('*')].map(kind))].sort().join();
  const shape = (e) => `${kind(e)}(${e.localName === 'svg' ? kinds(e) : [...e.children].map(shape).join()})`;
  return shape(document.documentElement);
}"""

# Our scripts tell in a live region what they have found. It is emptied, so that one sees when they have.
SILENCE = "() => document.querySelectorAll('main [role=status]').forEach((e) => { e.textContent = ''; })"
SPOKEN = "() => [...document.querySelectorAll('main [role=status]')].every((e) => e.textContent)"


@dataclasses.dataclass
class Seen:
    problems: list
    shapes: collections.Counter


def texts(browser, name):
    """One attack in every place where a text may stand: nothing runs, and the page is built as with harmless words."""
    with tempfile.TemporaryDirectory() as folder:
        hostile = make(pathlib.Path(folder), hostile_content.texts(hostile_content.TEXTS[name]))
        if isinstance(hostile, str):
            return [Outcome("attack by text", name, "", [hostile], "the content has to stay one that can be built")]
        wanted = harmless_shapes(browser)
        seen = visit_all(browser, hostile)
        escaped = [f"{kind}: with harmless words there are other elements: {difference(shape, kind, wanted)}"
                   for kind, shape in sorted((seen.shapes - wanted).keys())]
        return [Outcome("attack by text", name, "nothing forbidden, all watched", seen.problems + escaped, ADVICE)]


@functools.cache
def harmless_shapes(browser):
    """The pages of the same guide with a harmless word in every place."""
    with tempfile.TemporaryDirectory() as folder:
        return visit_all(browser, make(pathlib.Path(folder), hostile_content.texts("word")), is_used=False).shapes


def difference(shape, kind, wanted):
    """Where a page begins to differ from the page of its kind that is most like it."""
    others = [other for other_kind, other in wanted if other_kind == kind]
    like = max(((len(os.path.commonprefix([shape, other])), other) for other in others), default=(0, ""))
    return f"{shape[max(0, like[0] - 60):like[0] + 60]} and not {like[1][max(0, like[0] - 20):like[0] + 60]}"


def addresses(browser, attack):
    """An attack in every place where an address may stand: it is refused, or leads nowhere that runs."""
    problems, refused, built = [], 0, 0
    with tempfile.TemporaryDirectory() as folder:
        for index, (place, files) in enumerate(hostile_content.addresses(attack)):
            site = make(pathlib.Path(folder) / str(index), files)
            if isinstance(site, str):
                refused += 1
                continue
            built += 1
            problems += [f"{place}: {problem}" for problem in visit_all(browser, site, ["roles/analyst/", "old/"]).problems]
    return [Outcome("attack by address", attack, "", problems, ADVICE, remark=f"{refused} places refuse it, {built} are harmless")]


def raw(browser, allowed):
    """HTML in Markdown: left out; where the settings let it through, the host's policy still lets nothing run."""
    mode = "raw HTML allowed, under the policy" if allowed else "raw HTML not allowed, without a policy"
    with tempfile.TemporaryDirectory() as folder:
        site = make(pathlib.Path(folder) / "raw", hostile_content.raw(allowed))
        if isinstance(site, str):
            return [Outcome("attack by raw HTML", "roles and pages", mode, [site], "the content has to stay one that can be built")]
        seen = visit_all(browser, site, policy=POLICY if allowed else None)
        return [Outcome("attack by raw HTML", "roles and pages", mode, seen.problems, ADVICE)]


def make(folder, files):
    """Builds a guide of these files; the messages if the program refuses it."""
    for path, text in files.items():
        file = folder / "content" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    run = subprocess.run(
        [PROGRAM, "build", "--source", folder, "--output", folder / "public"], capture_output=True, text=True, check=False)
    if run.returncode == 0:
        return Site("hostile", folder / "public", folder / "content")
    assert run.returncode == 1 and not (folder / "public").exists(), f"the program broke: {run.stderr}"
    return run.stdout + run.stderr


def visit_all(browser, site, only=(), policy=None, is_used=True):
    """Opens every page of a site, or some, uses its fields, and tells what happened that should not.

    Without a policy the browser forbids nothing and tells of everything that the strictest one would forbid: of scripts
    and styles in the page, and of scripts of ours that make elements of text. With a policy, content may hold what
    attacks, and it is looked at whether anything runs all the same."""
    origin = serve(site.folder, policy, watch=None if policy else STRICTER)
    problems, shapes, hits = [], collections.Counter(), []
    with Visit(browser, dataclasses.replace(site, origin=origin)) as visit:
        visit.context.expose_binding("hit", lambda source: hits.append(source["page"].url))
        for page in site.pages():
            if page.kind == "redirect":
                problems += dangers_of_redirect(page)
                continue
            if only and page.path not in only:
                continue
            visit.open(page.path)
            shapes[page.kind, visit.page.evaluate(SHAPE)] += 1
            if is_used:
                use(visit)
            if not policy:
                problems += [f"/{page.path}: {danger}" for danger in visit.page.evaluate(DANGERS)]
                problems += [f"/{page.path}: {violation}" for violation in visit.page.evaluate("() => watched.violations")]
            problems += [f"/{page.path}: a dialog: {text}" for text in visit.dialogs] + [f"/{page.path}: it ran" for _ in hits]
            visit.dialogs.clear()
            hits.clear()
    return Seen(problems, shapes)


def dangers_of_redirect(page):
    """A redirect is not followed, only read: it must not lead to what runs."""
    text = page.file.read_text(encoding="utf-8").lower()
    return [f"/{page.path}: leads to {scheme}" for scheme in ("javascript:", "data:", "vbscript:")
            if f"url={scheme}" in text or f'href="{scheme}' in text]


def use(visit):
    """Types into every field and chooses every choice: scripts that show content do it now."""
    fields = visit.page.locator("main :is(input[type=search], input[type=text]):visible")
    for index in range(fields.count()):
        for text in ("first word script title", "e"):
            visit.page.evaluate(SILENCE)
            fields.nth(index).fill(text)
            visit.until(lambda: visit.page.evaluate(SPOKEN), f"an answer to “{text}”")
    choices = visit.page.locator("select:visible")
    for index in range(choices.count()):
        for option in range(choices.nth(index).locator("option").count()):
            choices.nth(index).select_option(index=option)
    visit.page.mouse.move(300, 300)
