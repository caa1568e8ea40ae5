"""Changes that once led to another site than a build from nothing, each told from its beginning."""

import os
import time

PAY = """---
title: Pay in the text
related: [data-scientist]
---

Words.

## Pay

- [Junior][x]: £30,000 a year
- Senior: £50,000 a year

Source: [Some statistics][x], UK, 2025.[^1]

## More

Words.

[^1]: A note.

"""


def _write(studio, path, text):
    file = studio.content / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


def where_a_link_of_a_salary_leads(studio, compare):
    _write(studio, "roles/pay.md", PAY + "[x]: https://a.example.org/\n")
    yield compare(studio)
    _write(studio, "roles/pay.md", PAY + "Gone.\n")
    yield compare(studio)
    _write(studio, "roles/pay.md", PAY.replace("[^1]: A note.", "Gone.") + "[x]: https://a.example.org/\n")
    yield compare(studio)


def the_day_of_a_skill(studio, compare):
    for path in ["skills/future.md", "sectors/future.md"]:
        _write(studio, path, "---\ntitle: Future\npublish: 2026-12-05\n---\n\nWords.\n")
    for day in ["2026-12-01", "2026-12-06"]:
        studio.options = ["--today", day]
        yield compare(studio)


def a_copied_file_with_a_name_of_ours(studio, compare):
    _write(studio, "static/assets/search-mine.txt", "x\n")
    yield compare(studio)
    _write(studio, "pages/more.md", "---\ntitle: More\n---\n\nWords.\n")
    yield compare(studio)
    role = studio.content / "roles" / "biostatistician.md"
    role.write_text(role.read_text(encoding="utf-8") + "\nOne more sentence.\n", encoding="utf-8")
    yield compare(studio)


def a_smaller_form_that_is_damaged(studio, compare):
    settings = studio.content / "site.yml"
    settings.write_text(
        settings.read_text(encoding="utf-8") + "\nhosting:\n  compress: gz\n", encoding="utf-8")
    yield compare(studio)
    form = next(studio.site.rglob("index.html.gz"))
    bytes = bytearray(form.read_bytes())
    bytes[len(bytes) // 2] ^= 1
    form.write_bytes(bytes)
    yield compare(studio)


def a_content_folder_that_becomes_a_link(studio, compare):
    yield compare(studio)
    studio.content.rename(studio.folder / "elsewhere")
    studio.content.symlink_to("elsewhere")
    yield compare(studio)
    studio.content.unlink()
    (studio.folder / "elsewhere").rename(studio.content)


def a_hidden_file_whose_name_is_no_text(studio, compare):
    yield compare(studio)
    name = bytes(studio.content / "roles") + b"/.\xff"
    open(name, "wb").close()
    yield compare(studio)


def a_pipe_that_becomes_a_link(studio, compare):
    os.mkfifo(studio.content / "roles" / "odd")
    yield compare(studio)
    (studio.content / "roles" / "odd").unlink()
    (studio.content / "roles" / "odd").symlink_to("data-scientist.md")
    yield compare(studio)


def a_memory_of_texts_that_is_damaged(studio, compare):
    role = studio.content / "roles" / "biostatistician.md"
    for number in range(6):
        yield compare(studio)
        for memory in (studio.folder / "cache").rglob("*.texts"):
            bytes = bytearray(memory.read_bytes())
            bytes[len(bytes) * number // 6] ^= 1
            memory.write_bytes(bytes if number % 2 else bytes[:-number - 1])
        role.write_text(role.read_text(encoding="utf-8") + "\nOne more sentence.\n", encoding="utf-8")
        yield compare(studio)


def pay_of_a_spreadsheet_that_is_old(studio, compare):
    # Of a role about which there is nothing else to tell.
    _write(studio, "salaries/old.csv", "role,place,currency,per,value,as_of,source\ndata-scientist,Rome,EUR,year,40000,2001,S\n"
           "data-scientist,Oslo,EUR,year,50000,2031,S\n")
    yield compare(studio)
    role = studio.content / "roles" / "biostatistician.md"
    for _ in range(3):
        role.write_text(role.read_text(encoding="utf-8") + "\nOne more sentence.\n", encoding="utf-8")
        yield compare(studio)


def a_slip_in_a_text_that_had_none(studio, compare):
    role = studio.content / "roles" / "biostatistician.md"
    whole = role.read_text(encoding="utf-8")
    for text in ["##No space.", "[Nowhere](nowhere.md)", "It pays £90,000.", "", "<b>Raw</b>"]:
        role.write_text(f"{whole}\n{text}\n", encoding="utf-8")
        yield compare(studio)
        # Another text changes, and this one is told of again.
        _write(studio, "roles/other.md", f"---\ntitle: Another\n---\n\nWords, {text}.\n")
        yield compare(studio)


def settings_that_are_saved_while_they_are_read(studio, compare):
    """The site is that of the old settings or that of the new ones, and never of both."""
    for number in range(40):
        _write(studio, f"roles/long-{number}.md", f"---\ntitle: Long {number}\n---\n\n" + "Words and words.\n\n" * 1000)
    settings = studio.content / "site.yml"
    old = settings.read_text(encoding="utf-8")
    new = old.replace("publisher: ", "publisher: Another ")
    for delay in [10, 20, 30, 40, 60, 80, 120, 160]:
        role = studio.content / "roles" / "long-1.md"
        settings.write_text(old, encoding="utf-8")
        studio.build("--output", studio.site)
        # Something to do, in prose alone.
        role.write_text(role.read_text(encoding="utf-8") + f"Another {delay}.\n\n", encoding="utf-8")
        process = studio.start("--output", studio.site)
        time.sleep(delay / 1000)
        (studio.folder / "site.yml").write_text(new, encoding="utf-8")
        (studio.folder / "site.yml").rename(settings)
        process.wait()
        made = studio.tree()
        kinds = {b"Another sitegen" in text for path, text in made.items() if b"<footer" in text}
        yield None if len(kinds) == 1 else f"after {delay} ms some pages have the old publisher and some the new one"


STORIES = [
    where_a_link_of_a_salary_leads, the_day_of_a_skill, a_copied_file_with_a_name_of_ours, a_smaller_form_that_is_damaged,
    a_content_folder_that_becomes_a_link, a_hidden_file_whose_name_is_no_text, a_pipe_that_becomes_a_link,
    a_memory_of_texts_that_is_damaged, pay_of_a_spreadsheet_that_is_old, a_slip_in_a_text_that_had_none,
    settings_that_are_saved_while_they_are_read,
]
