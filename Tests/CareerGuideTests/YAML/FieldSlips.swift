/// Slips that are good YAML and bad front matter. Some are read all the same, with a warning.
let fieldSlips = [
  Slip("title: x\ntitle: y", "3:1 `title` is given twice => delete one of them", mended: "title: x"),
  Slip(
    "Titel: x", "2:1 `Titel` is not a key of the front matter, so it is not used => did you mean `title`?",
    mended: "title: x"),
  Slip(
    "works-with: [x]",
    "2:1 `works-with` is not a key of the front matter, so it is not used => did you mean `works_with`?",
    mended: "works_with: [x]"),
  Slip(
    "“title”: x",
    "2:1 `“title”` is not a key of the front matter, so it is not used => did you mean `title`?",
    mended: "title: x"),
  Slip(
    "codes:\n\u{A0}\u{A0}isco: 2511",
    "3:1 `\u{A0}\u{A0}isco` is not a key of the front matter, so it is not used => begin the line with ordinary spaces; another kind of space stands there",
    mended: "codes:\n  isco: 2511"),
  Slip(
    "codes: { isco:2511 }", "2:10 `isco:2511` is not a key of codes, so it is not used => write `isco: 2511`",
    mended: "codes: { isco: 2511 }"),
  Slip(
    "title: Our #1 job",
    ##"2:12 `#1 job` is left out, because a # after a space begins a comment => put quotes around the value: "Our #1 job""##,
    mended: ##"title: "Our #1 job""##),
  Slip(
    "skills: Python, R",
    "2:9 `skills` is a list, and this is read as one text with a comma in it => write [Python, R], or put quotes around it if it is one",
    mended: "skills: [Python, R]"),
  Slip(
    "skills:\n  -Python\n  -R",
    "3:3 `skills` is read as one text, because its items do not begin with a hyphen and a space => write - Python",
    mended: "skills:\n  - Python\n  - R"),
  Slip(
    "skills:\n  • Python\n  • R",
    "3:3 `skills` is read as one text, because its items do not begin with a hyphen and a space => write - Python",
    mended: "skills:\n  - Python\n  - R"),
  Slip(
    "skills: {Python, R}",
    #"2:9 `skills` should be a line of text, and this is a group of keys => write [Python, R] for a list, or "{Python, R}" for one text"#,
    mended: "skills: [Python, R]"),
  Slip(
    "title:\n  - x", "3:3 `title` should be a line of text, and this is a list => write x", mended: "title: x"
  ),
  Slip(
    "draft: maybe", "2:8 `draft` should be true or false, and this is `maybe` => write true or false",
    mended: "draft: true"),
  Slip(
    "reviewed: 2026-02-30",
    "2:11 `reviewed` is 2026-02-30, and the calendar has no such day => did you mean 2026-02-28?",
    mended: "reviewed: 2026-02-28"),
  Slip(
    "reviewed: 1 November 2026",
    "2:11 `reviewed` is a day such as 2026-11-01, and this is `1 November 2026` => did you mean 2026-11-01?",
    mended: "reviewed: 2026-11-01"),
  Slip(
    "reviewed: 1/9/26",
    "2:11 `reviewed` is a day such as 2026-11-01, and this is `1/9/26` => did you mean 2026-09-01 or 2026-01-09?",
    mended: "reviewed: 2026-09-01"),
  Slip(
    "review_every: yearly",
    "2:15 `review_every` is a number of months or years up to 10 years, and this is `yearly` => write 12 months",
    mended: "review_every: 12 months"),
  Slip(
    "codes: { esco: \"javascript:alert(1)\" }",
    "2:16 links that begin with `javascript:` are not allowed => write an address that begins with https:, http:, mailto: or tel:"
  ),
  Slip(
    "salary: 40000",
    """
    2:9 a salary should be `key: value` lines, and this is a single value => write its parts on lines of their own:
      place: Europe
      currency: EUR
      per: year
      levels:
        mid: { low: 40000, high: 60000 }
    """,
    mended: """
      salary:
        place: Europe
        currency: EUR
        per: year
        levels:
          mid: { low: 40000, high: 60000 }
      """),
]

/// Slips in the line of one figure, which is the file's sixth: `    mid: …`.
let figureSlips = [
  Slip(
    "low: 40000, high: 60000",
    "6:10 several keys in one line need braces around them => write mid: { low: 40000, high: 60000 }",
    mended: "{ low: 40000, high: 60000 }"),
  Slip(
    "40000-60000",
    "6:10 a figure should be `key: value` lines, and this is a single value => write { low: 40000, high: 60000 }",
    mended: "{ low: 40000, high: 60000 }"),
  Slip(
    "{ low: 40,000, high: 60,000 }",
    "6:17 in braces a comma begins a new part, so this amount is cut in two => write 40000",
    mended: "{ low: 40000, high: 60000 }"),
  Slip(
    "{ low: 40k, high: 60000 }",
    "6:17 `low` is an amount in digits, and this is `40k` => write 40000, if that is what is meant",
    mended: "{ low: 40000, high: 60000 }"),
  Slip(
    "{ low: €40000, high: 60000 }",
    "6:17 `low` is an amount in digits, and this is `€40000` => write 40000, if that is what is meant",
    mended: "{ low: 40000, high: 60000 }"),
  Slip(
    "{ low = 40000 }",
    "6:10 this figure has no amount => write { low: 40000, high: 60000 }, { median: 50000 } or { value: 50000 }",
    mended: "{ low: 40000 }"),
  Slip(
    "{ low: 40000, median: 50000 }",
    "6:10 this figure mixes a range (low, high) and percentiles (p10 to p90, median), which are different things => give each its own figure"
  ),
]
