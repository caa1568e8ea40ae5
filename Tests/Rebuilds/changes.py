"""Changes that people and programs make to a guide and to its site, each at a random place."""

import os
import re
import shutil


def _roles(studio):
    return sorted((studio.content / "roles").glob("*.md"))


def _edit(path, change):
    path.write_text(change(path.read_text(encoding="utf-8")), encoding="utf-8")


def _in_body(path, chance, change):
    """Changes a random paragraph of a text."""
    def edit(text):
        front, body = text.split("\n---\n", 1)
        paragraphs = body.split("\n\n")
        index = chance.randrange(len(paragraphs))
        paragraphs[index] = change(paragraphs[index])
        return f"{front}\n---\n" + "\n\n".join(paragraphs)
    _edit(path, edit)


def _in_front(path, change):
    """Changes the front matter of a text."""
    def edit(text):
        front, body = text.split("\n---\n", 1)
        return f"{change(front)}\n---\n{body}"
    _edit(path, edit)


def prose(studio, chance):
    _in_body(chance.choice(_roles(studio)), chance, lambda text: f"{text} Word {chance.random()}.")


def paragraph(studio, chance):
    _in_body(chance.choice(_roles(studio)), chance, lambda text: f"{text}\n\nA new one, {chance.random()}.")


def opening(studio, chance):
    """The text without a summary, and with a first sentence, which is shown in its place."""
    def edit(text):
        front, body = text.split("\n---\n", 1)
        front = re.sub(r"(?m)^summary: .*\n", "", front)
        body = re.sub(r"^\nOpening .*\n", "", body)
        return f"{front}\n---\n\nOpening {chance.random()}.\n{body}"
    _edit(studio.content / "roles" / "data-scientist.md", edit)


def heading(studio, chance):
    _in_body(chance.choice(_roles(studio)), chance, lambda text: f"{text}\n\n## Part {chance.randrange(5)}\n\nText.")


def lost_heading(studio, chance):
    _edit(chance.choice(_roles(studio)), lambda text: re.sub(r"(?m)^## .*$", "Once a heading.", text, count=1))


def pay_in_text(studio, chance):
    amount = chance.randrange(40, 90) * 1000
    _in_body(
        chance.choice(_roles(studio)), chance,
        lambda text: f"{text}\n\n## Salary\n\n- Germany: €{amount} to €{amount + 9000} a year gross (2026)")


def link(studio, chance):
    target = chance.choice(_roles(studio)).name
    _in_body(chance.choice(_roles(studio)), chance, lambda text: f"{text} See [that]({target}).")


def link_to_part(studio, chance):
    target = chance.choice([path for path in _roles(studio) if ".de." not in path.name])
    found = re.findall(r"(?m)^## (.*)$", target.read_text(encoding="utf-8"))
    if found:
        part = re.sub(r"[^a-z0-9 -]", "", chance.choice(found).lower()).replace(" ", "-")
        _in_body(chance.choice(_roles(studio)), chance, lambda text: f"{text} See [that]({target.name}#{part}).")


def picture_from_elsewhere(studio, chance):
    host = chance.randrange(4)
    _in_body(
        chance.choice(_roles(studio)), chance, lambda text: f"{text}\n\n![A lab](https://{host}.example.org/lab.png)")


def summary(studio, chance):
    _in_front(
        chance.choice(_roles(studio)),
        lambda text: re.sub(r"(?m)^summary: .*\n", "", text) + f"\nsummary: In short, {chance.randrange(9)}.")


def title(studio, chance):
    _in_front(
        chance.choice(_roles(studio)),
        lambda text: re.sub(r"(?m)^title: .*$", f"title: Renamed {chance.randrange(99)}", text))


def amount(studio, chance):
    def edit(text):
        amounts = list(re.finditer(r"\b\d{5,6}\b", text))
        if not amounts:
            return text
        found = chance.choice(amounts)
        return text[:found.start()] + str(int(found[0]) + chance.randrange(-500, 500)) + text[found.end():]
    _in_front(chance.choice(_roles(studio)), edit)


def skill(studio, chance):
    def edit(text):
        return re.sub(r"(?m)^skills:$", f"skills:\n  - Skill {chance.randrange(4)}", text, count=1)
    _in_front(chance.choice(_roles(studio)), edit)


def fewer_references(studio, chance):
    _in_front(chance.choice(_roles(studio)), lambda text: re.sub(r"(?m)^related: .*$", "related: []", text))


def draft(studio, chance):
    _in_front(chance.choice(_roles(studio)), lambda text: f"{text}\ndraft: true" if "draft:" not in text else text)


def later(studio, chance):
    _in_front(
        chance.choice(_roles(studio)), lambda text: f"{text}\npublish: 2026-12-24" if "publish:" not in text else text)


def another_day(studio, chance):
    studio.options = ["--today", chance.choice(["2026-11-20", "2026-12-24", "2028-01-01"])]


def with_drafts(studio, chance):
    studio.options = chance.choice([[], ["--drafts"]])


def another_address(studio, chance):
    studio.options = chance.choice([[], ["--url", "https://jobs.example.org/guide/"]])


def new_role(studio, chance):
    number = chance.randrange(30)
    (studio.content / "roles" / f"new-{number}.md").write_text(
        f"---\ntitle: New {number}\nrelated: [data-scientist]\n---\nText {chance.random()}.\n", encoding="utf-8")


def no_role(studio, chance):
    roles = list((studio.content / "roles").glob("new-*.md"))
    chance.choice(roles or _roles(studio)).unlink()


def settings(studio, chance):
    _edit(
        studio.content / "site.yml",
        lambda text: re.sub(r"(?m)^publisher: .*$", f"publisher: Publisher {chance.randrange(9)}", text))


def page(studio, chance):
    pages = sorted((studio.content / "pages").glob("*.md")) + sorted((studio.content / "skills").glob("*.md"))
    _in_body(chance.choice(pages), chance, lambda text: f"{text} Word {chance.random()}.")


def spreadsheet(studio, chance):
    sheet = next((studio.content / "salaries").glob("*.csv"))
    _edit(sheet, lambda text: text.replace("71510", str(71000 + chance.randrange(900))))


def copied_file(studio, chance):
    (studio.content / "static").mkdir(exist_ok=True)
    (studio.content / "static" / "notes.txt").write_text(f"{chance.random()}\n", encoding="utf-8")


def restored(studio, chance):
    """All content as it was in the beginning, as after a checkout."""
    shutil.rmtree(studio.content)
    shutil.copytree(studio.origin, studio.content)


def touched(studio, chance):
    os.utime(chance.choice(_roles(studio)))


def nothing(studio, chance):
    pass


def _site_file(studio, chance):
    files = sorted(path for path in studio.site.rglob("*.html"))
    return chance.choice(files) if files else None


def overwritten(studio, chance):
    """A file of the site that somebody changed, with the size and the time that it had."""
    path = _site_file(studio, chance)
    if path:
        status = path.stat()
        with path.open("r+b") as file:
            file.write(b"X")
        os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))


def lost(studio, chance):
    path = _site_file(studio, chance)
    if path:
        path.unlink()


def replaced(studio, chance):
    path = _site_file(studio, chance)
    if path:
        text = path.read_bytes()
        path.unlink()
        path.write_bytes(text)


def lost_folder(studio, chance):
    shutil.rmtree(studio.site / chance.choice(["roles", "compare", "assets"]), ignore_errors=True)


def lost_site(studio, chance):
    shutil.rmtree(studio.site, ignore_errors=True)


def copied_site(studio, chance):
    """The site as a copy of itself: the same bytes, and nothing that the system said of them."""
    if studio.site.exists():
        shutil.copytree(studio.site, studio.folder / "copy")
        shutil.rmtree(studio.site)
        (studio.folder / "copy").rename(studio.site)


CHANGES = [
    prose, prose, prose, paragraph, opening, opening, opening, heading, lost_heading, pay_in_text, link, link_to_part, picture_from_elsewhere,
    summary, title, amount, skill, fewer_references, draft, later, another_day, with_drafts, another_address, new_role,
    no_role, settings, page, spreadsheet, copied_file, restored, restored, touched, nothing, overwritten, lost, replaced,
    lost_folder, lost_site, copied_site,
]
