"""Makes a guide of any size to measure with: the same bytes for the same number, on every machine.

    python3 Benchmarks/corpus.py 1000 /tmp/guide

Every role is about 8 KB of Markdown, as long and as richly linked as the roles of the example guide: front matter with
pay by level and for a second place, skills, references, and a body with headings, lists, a table, links to other roles,
emphasis, code, quotations and a task list. The words are made up, and so are the figures: none of this is a fact.
"""

import pathlib
import random
import sys

ADJECTIVES = """Clinical Senior Digital Medical Applied Lead Regulatory Molecular Quantitative Field Principal Technical
Junior Strategic Industrial Global Surgical Environmental Computational Analytical""".split()
SUBJECTS = """Data Imaging Genomics Device Safety Quality Trial Protein Vaccine Robotics Software Sensor Statistics
Process Product Market Supply Tissue Cell Laboratory Diagnostics Packaging Validation Cloud Security Training Patient
Pathology Formulation Toxicology""".split()
JOBS = """Engineer Scientist Analyst Specialist Manager Technician Designer Architect Consultant Coordinator Writer
Auditor Developer Planner Adviser Researcher""".split()
SKILLS = [
    f"{first} {second}"
    for first in "Data Risk Cell Signal Image Model Trial Process Cloud Method".split()
    for second in "analysis design testing planning writing handling review mapping control automation".split()
]
SECTORS = [
    "Data and AI", "Regulatory and quality", "Research and development", "Clinical", "Manufacturing",
    "Software and devices", "Commercial", "Laboratory", "Patient services", "Supply",
]
WORDS = """the a and of to in with for on at by from model sample patient device result method team study plan record
report process system question evidence review colleague supplier regulator hospital laboratory dataset version test
error change measure risk design batch signal image protein cell gene trial site visit protocol standard audit release
write read check compare explain prepare agree collect keep find choose build repair train watch improve careful early
late small large new old clear hard simple open shared common useful safe""".split()
HEADINGS = [
    "What are the responsibilities?", "Who will you work with?", "What qualifications do you need?",
    "What skills do you need?", "A working day", "How do you get in?", "Where does it lead?", "What changes next?",
]


def corpus(count, folder, bare=False):
    """Writes a guide.

    count: how many roles. folder: where `content/` is made. bare: front matter as short as can be and no pay, for
    measuring what the rest costs.
    """
    content = pathlib.Path(folder) / "content"
    roles = content / "roles"
    roles.mkdir(parents=True, exist_ok=True)
    (content / "site.yml").write_text(
        "title: Careers to measure with\n"
        "url: https://careers.example.org/\n"
        "language: en-GB\n"
        "description: A guide of made-up roles, for measuring how long a build takes.\n"
        "publisher: { name: Example }\n"
        "checks: { review-overdue: off, date-future: off, pay-old: off }\n")
    names = [name(number) for number in range(count)]
    for number in range(count):
        (roles / f"{slug(names[number])}.md").write_text(role(number, names, bare))
    return [slug(name) for name in names]


def name(number):
    """A title that no other number has."""
    adjective = ADJECTIVES[number % len(ADJECTIVES)]
    rest = number // len(ADJECTIVES)
    subject = SUBJECTS[rest % len(SUBJECTS)]
    rest //= len(SUBJECTS)
    job = JOBS[rest % len(JOBS)]
    rest //= len(JOBS)
    return f"{adjective} {subject} {job}" + (f" {rest + 1}" if rest else "")


def slug(title):
    return title.lower().replace(" ", "-")


def role(number, names, bare):
    """The file of one role. Its neighbours are roles of near numbers, as roles of one field name each other."""
    random_ = random.Random(number)
    near = [names[(number + step) % len(names)] for step in (1, 2, 3, 7, 20, 50, 90)]
    near = [title for title in dict.fromkeys(near) if title != names[number]]
    return front_matter(number, names[number], near, random_, bare) + body(near, random_)


def front_matter(number, title, near, random_, bare):
    if bare:
        return f"---\ntitle: {title}\nsummary: {sentence(random_, 14)}\n---\n\n"
    skills = random_.sample(SKILLS, 8)
    low = 20_000 + 500 * random_.randrange(60)
    steps = [low, low + 10_000, low + 22_000, low + 40_000]
    median = 50_000 + 10 * random_.randrange(5_000)
    return f"""---
title: {title}
summary: {sentence(random_, 14)}
sector: {SECTORS[number % len(SECTORS)]}
also_called: [{title.split()[0]} {title.split()[-1].lower()} {number}, Made-up title {number}]
qualification: Degree in {random_.choice(SUBJECTS).lower()} or similar
skills: [{', '.join(skills)}]
works_with: [{', '.join(slug(other) for other in near[:3])}]
leads_to: [{', '.join(slug(other) for other in near[3:5])}]
related: [{', '.join(slug(other) for other in near[5:7])}]
reviewed: 2026-{1 + number % 10:02}-{1 + number % 28:02}
salary:
  - place: Europe
    currency: EUR
    per: year
    as_of: 2026
    source: Made-up survey
    link: https://survey.example.org/{number}
    levels:
      entry: {{ low: {steps[0]}, high: {steps[1]} }}
      mid: {{ low: {steps[1]}, high: {steps[2]} }}
      senior: {{ low: {steps[2]}, high: {steps[3]} }}
  - place: United States
    currency: USD
    per: year
    pay: gross
    as_of: 2025-05
    source: Made-up statistics
    link: https://statistics.example.org/
    figures:
      - {{ group: All industries, people: {1_000 + number}, p10: {median - 30_000}, p25: {median - 15_000}, median: {median}, p75: {median + 20_000}, p90: {median + 45_000} }}
---

"""


def body(near, random_):
    """About 7 KB of GFM: what there is much of in the example guide, there is much of here."""
    parts = [paragraph(random_, near, 4)]
    for heading in HEADINGS:
        parts.append(f"## {heading}")
        parts.append(paragraph(random_, near, random_.randint(2, 4)))
        kind = random_.randrange(5)
        if heading == "Who will you work with?":
            parts.append(bullets(
                [f"**[{title}]({slug(title)}.md)** – {sentence(random_, 9)}" for title in near[:4]]))
        elif heading == "What skills do you need?":
            rows = [f"| {random_.choice(SKILLS)} | {sentence(random_, 8)} |" for _ in range(6)]
            parts.append("| Skill | What you use it for |\n| --- | --- |\n" + "\n".join(rows))
        elif kind == 0:
            parts.append("\n".join(f"{n}. {sentence(random_, 10)}" for n in range(1, 5)))
        elif kind == 1:
            parts.append("> " + sentence(random_, 18))
        elif kind == 2:
            parts.append("- [x] " + sentence(random_, 7) + "\n- [ ] " + sentence(random_, 7))
        else:
            parts.append(bullets([sentence(random_, random_.randint(8, 16)) for _ in range(random_.randint(4, 7))]))
        parts.append(paragraph(random_, near, random_.randint(2, 4)))
    return "\n\n".join(parts) + "\n"


def bullets(items):
    return "\n".join(f"- {item}" for item in items)


def paragraph(random_, near, sentences):
    parts = [sentence(random_, random_.randint(9, 20)) for _ in range(sentences)]
    chance = random_.random()
    if chance < 0.2:
        other = random_.choice(near) if near else ""
        parts.append(f"Compare it with the work of a [{other.lower()}]({slug(other)}.md)." if other else "")
    elif chance < 0.3:
        parts.append("See [the standard](https://standard.example.org/iso-13485) for *all* of it.")
    elif chance < 0.4:
        parts.append(f"Its file is called `{random_.choice(WORDS)}.csv`, and **nobody** edits it by hand.")
    return " ".join(parts)


def sentence(random_, words):
    chosen = [random_.choice(WORDS) for _ in range(words)]
    text = " ".join(chosen)
    if words > 12:
        text = text.replace(" ", ", ", 1) if random_.random() < 0.3 else text
    return text[0].upper() + text[1:] + "."


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    corpus(int(sys.argv[1]), sys.argv[2], bare="--bare" in sys.argv)
