"""Nothing that stands in content can run, and no element of it gets where it was not meant to be."""

import collections
import dataclasses
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


@dataclasses.dataclass
class Seen:
    problems: list
    shapes: collections.Counter


def texts(browser, name):
    """One attack in every place where a text may stand: nothing runs, and the page is built as with harmless words."""
    with tempfile.TemporaryDirectory() as folder:
        harmless = make(pathlib.Path(folder) / "harmless", hostile_content.texts("word"))
        hostile = make(pathlib.Path(folder) / "hostile", hostile_content.texts(hostile_content.TEXTS[name]))
        problems = [run for run in (harmless, hostile) if isinstance(run, str)]
        if problems:
            return [Outcome("attack by text", name, "", problems, "the content has to stay one that can be built")]
        wanted = visit_all(browser, harmless, None, [])
        found = []
        for mode, policy in (("without a policy", None), ("under a strict policy", STRICTER)):
            seen = visit_all(browser, hostile, policy, [])
            escaped = [f"{kind}: with harmless words there are other elements: {difference(shape, kind, wanted.shapes)}"
                       for kind, shape in sorted((seen.shapes - wanted.shapes).keys())]
            found.append(Outcome("attack by text", name, mode, seen.problems + escaped, ADVICE))
        return found


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
            problems += [f"{place}: {problem}" for problem in visit_all(browser, site, None, ["roles/analyst/", "old/"]).problems]
    return [Outcome("attack by address", attack, "", problems, ADVICE, remark=f"{refused} places refuse it, {built} are harmless")]


def raw(browser, allowed):
    """HTML in Markdown: left out; where the settings let it through, the host's policy still lets nothing run."""
    mode = "raw HTML allowed, under the policy" if allowed else "raw HTML not allowed, without a policy"
    with tempfile.TemporaryDirectory() as folder:
        site = make(pathlib.Path(folder) / "raw", hostile_content.raw(allowed))
        if isinstance(site, str):
            return [Outcome("attack by raw HTML", "roles and pages", mode, [site], "the content has to stay one that can be built")]
        seen = visit_all(browser, site, POLICY if allowed else None, [], is_trusted=allowed)
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


def visit_all(browser, site, policy, only, is_trusted=False):
    """Opens every page of a site, or some, uses its fields, and tells what happened that should not."""
    site = dataclasses.replace(site, origin=serve(site.folder, policy))
    problems, shapes, hits = [], collections.Counter(), []
    with Visit(browser, site) as visit:
        visit.context.expose_binding("hit", lambda source: hits.append(source["page"].url))
        for page in site.pages():
            if only and page.path not in only or page.kind == "redirect":
                if page.kind == "redirect":
                    problems += dangers_of_redirect(page)
                continue
            visit.open(page.path)
            shapes[page.kind, visit.page.evaluate(SHAPE)] += 1
            use(visit)
            if not is_trusted:
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
    fields = visit.page.locator("input[type=search]:visible, input[type=text]:visible")
    for index in range(fields.count()):
        fields.nth(index).fill("first word script title")
        visit.page.wait_for_timeout(150)
        fields.nth(index).fill("e")
        visit.page.wait_for_timeout(150)
    choices = visit.page.locator("select:visible")
    for index in range(choices.count()):
        for option in range(choices.nth(index).locator("option").count()):
            choices.nth(index).select_option(index=option)
    visit.page.mouse.move(300, 300)
