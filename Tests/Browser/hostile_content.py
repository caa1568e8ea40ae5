"""Content that attacks: text that tries to leave its place, addresses that run, raw HTML. Every attack calls `hit()`."""

import json

TEXTS = {
    "ends an attribute": '"><script>hit()</script>',
    "a picture that fails": "'\"><img src=x onerror=hit()>",
    "ends a script": "</script><script>hit()</script>",
    "ends everything": "</title></style></textarea></noscript></template><svg onload=hit()>",
    "an event": "\" onfocus=hit() autofocus tabindex=0 onmouseover='hit()' x=\"",
    "a template": "{{constructor.constructor('hit()')()}} ${hit()} <%= hit() %>",
    "a comment in a script": "<!--<script>-->\"]]>*/;hit()//",
    "escaped before": "&lt;img src=x onerror=hit()&gt;&#60;script&#62;hit()&#60;/script&#62;",
}

ADDRESSES = [
    "javascript:hit()", "JaVaScRiPt:hit()", "&#106;avascript:hit()", "java&Tab;script:hit()", "%6Aavascript:hit()",
    "data:text/html,<script>hit()</script>", "vbscript:hit()", " javascript:hit()", "javascript://example.org/%0Ahit()",
]

RAW = """
<script>hit()</script>

<img src=x onerror=hit()> text <svg onload=hit()></svg> <a href="javascript:hit()">a</a> <b onclick=hit() style="position:fixed;inset:0">b</b>

<iframe srcdoc="<script>parent.hit()</script>"></iframe>

<style>body { display: none }</style>

<base href="https://evil.example/">

<form action="https://evil.example/"><input autofocus onfocus=hit()></form>

<details open ontoggle=hit()><summary>s</summary></details>

<math><mtext><table><mglyph><style><img src=x onerror=hit()></style></mglyph></table></mtext></math>

<script
>hit()</script>, `<script>hit()</script>`, <!-- --!><script>hit()</script> -->

```html
<script>hit()</script>
```
"""


def markdown(text):
    """Text of which Markdown takes every mark as it is."""
    return "".join("\\" + c if c.isascii() and not c.isalnum() and c != " " else c for c in text)


def texts(attack):
    """A whole guide with an attack in every place where a text may stand."""

    def text(place):
        return f"{place} {attack}"

    def quoted(place):
        return json.dumps(text(place), ensure_ascii=False)

    def cell(place):
        return '"' + text(place).replace('"', '""') + '"'

    def words(place):
        return markdown(text(place))

    settings = f"""
title: {quoted("Site")}
description: {quoted("Description")}
language: en-GB
url: https://careers.example.org/guide/
publisher: {{ name: {quoted("Publisher")}, link: "https://example.org/" }}
navigation:
  - {{ title: {quoted("Roles")}, link: /roles/ }}
  - {{ title: Skills, link: /skills/ }}
languages:
  de: {{ title: {quoted("Seite")}, terms: {{ Germany: {quoted("Land")}, {quoted("Sector")}: {quoted("Bereich")} }} }}
"""
    role = f"""---
title: {quoted("Title")}
summary: {quoted("Summary")}
sector: {quoted("Sector")}
also_called: [{quoted("Other")}, Another]
qualification: {quoted("Qualification")}
skills: [{quoted("Skill")}, Python]
works_with: [second, {{ title: {quoted("Colleague")} }}]
leads_to: [second, {{ title: {quoted("Next")} }}]
related: [second]
reviewed: 2026-11-01
salary:
  - place: {quoted("Place")}
    currency: EUR
    per: year
    as_of: 2026
    source: {quoted("Source")}
    covers: {quoted("Covers")}
    note: {quoted("Note")}
    levels:
      {quoted("Level")}: {{ low: 40000, high: 60000, group: {quoted("Group")}, note: {quoted("Remark")} }}
      senior: {{ low: 60000, high: 80000 }}
---
{words("Paragraph")} [{words("Link")}](https://example.org/ "{words("Tooltip")}") ![{words("Alternative")}](/images/dot.svg "{words("Caption")}")

## {words("Heading")}

- {words("Item")}

| {words("Head")} |
| --- |
| {words("Cell")} |

> {words("Quote")}

`` {text("Code")} ``

``` {words("language").replace(" ", "")}
{text("Block")}
```

Note.[^1]

[^1]: {words("Footnote")}

## Pay
"""
    table = "role,level,group,place,region,currency,per,low,high,as_of,source,covers,note\n" + ",".join([
        "second", "mid", cell("Group"), cell("Country"), cell("Region"), "EUR", "year", "40000", "60000", "2026",
        cell("Publication"), cell("Coverage"), cell("Comment")]) + "\n"
    return {
        "site.yml": settings, "roles/first.md": role, "salaries/pay.csv": table,
        "roles/second.md": f"---\ntitle: {quoted('Second')}\nskills: [Python]\nrelated: [first]\nsector: {quoted('Sector')}\n---\nText.\n\n## Pay\n\n- {words('Listed')}: €40,000 – €60,000 a year, Ireland\n\nSource: {words('Said')}, 2026.\n",
        "roles/first.de.md": f"---\ntitle: {quoted('Titel')}\nsummary: {quoted('Satz')}\n---\nText.\n",
        "pages/about.md": f"---\ntitle: {quoted('About')}\nsummary: {quoted('Short')}\n---\n{words('Text')}\n",
        "skills/python.md": f"---\ntitle: Python\nsummary: {quoted('Skilled')}\n---\n{words('Text')}\n",
        "static/images/dot.svg": '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/>',
    }


def addresses(attack):
    """Little guides, each with an attack in one place where an address may stand."""
    role = "---\ntitle: Analyst\n%s---\n%s\n"
    quoted = json.dumps(attack)
    pay = "salary: { currency: EUR, per: year, source: A, link: %s, levels: { mid: { value: 1000 } } }\n"
    in_role = {
        "a link": role % ("", f"[a](<{attack}>)"),
        "a bare link": role % ("", f"[a]({attack})"),
        "a picture": role % ("", f"![a](<{attack}>)"),
        "an automatic link": role % ("", f"<{attack}>"),
        "a named link": role % ("", f"[a]\n\n[a]: <{attack}>"),
        "a source": role % (pay % quoted, "Text."),
    }
    in_settings = {
        "the navigation": f"navigation: [{{ title: A, link: {quoted} }}]\n",
        "the publisher": f"publisher: {{ name: A, link: {quoted} }}\n",
        "a redirect": f"redirects: {{ /old/: {quoted} }}\n",
        "the site's address": f"url: {quoted}\n",
    }
    for place, text in in_role.items():
        yield place, {"site.yml": "title: Guide\n", "roles/analyst.md": text}
    for place, text in in_settings.items():
        yield place, {"site.yml": "title: Guide\n" + text, "roles/analyst.md": role % ("", "Text.")}
    table = "role,currency,per,value,source,link\nanalyst,EUR,year,1000,A,\"" + attack.replace('"', '""') + "\"\n"
    yield "a spreadsheet", {"site.yml": "title: Guide\n", "roles/analyst.md": role % ("", "Text."), "salaries/a.csv": table}


def raw(allowed):
    """A guide whose text is HTML that attacks."""
    return {
        "site.yml": f"title: Guide\nraw_html: {'true' if allowed else 'false'}\n",
        "roles/analyst.md": "---\ntitle: Analyst\n---\n" + RAW, "pages/about.md": "# About\n" + RAW,
    }
