extension Message {
  /// What is said of how front matter and settings are written.
  static let yaml = [
    Message(
      "yaml-syntax", .error, "A line of the front matter or the settings cannot be read.",
      advice: """
        Between the two lines of hyphens each line is a key, a colon, a space and a value: `title: Data Scientist`.

        - A value that holds a colon and a space, or begins with a character such as `@`, `*` or `[`, needs quotes.
        - Lines that belong together begin in the same column. Indent with spaces, never with tabs.
        - What opens is closed: quotes, `[ ]` and `{ }`.
        """,
      example: .frontMatter("summary: Our work: data", right: "summary: \"Our work: data\"")),
    Message(
      "front-matter-open", .error, "The front matter begins and never ends.",
      advice: """
        The facts at the top of a file stand between two lines of three hyphens, `---`. The second one is missing, or
        something else stands on its line.
        """,
      example: Example(
        "content/roles/analyst.md", wrong: "---\ntitle: Analyst\n\nReads data.\n",
        right: "---\ntitle: Analyst\n---\n\nReads data.\n")),
    Message(
      "key-unknown", .warning, canChange: true, "A key is not known, so its value is not used.",
      advice: """
        Mostly a typing error: keys are in lower case, and words in them are joined by `_`.

        Correct the key, or delete the line.
        """,
      example: .frontMatter("secter: Data and AI", right: "sector: Data and AI")),
    Message(
      "key-duplicate", .error, "A key is given twice.",
      advice: """
        Only one value can hold, so one of the two lines has to go. For several values write a list:
        `skills: [Python, R]`.
        """,
      example: .frontMatter("sector: Data and AI\nsector: Research", right: "sector: Data and AI")),
    Message(
      "value-quotes", .warning, canChange: true, "Curly quotation marks stand around a value.",
      advice: """
        Word processors turn straight quotation marks into curly ones. Around a value of front matter only the straight
        ones are left out; curly ones are part of the text, so readers see them.

        Delete them, or type straight ones.
        """,
      example: .frontMatter("summary: “Reads data.”", right: "summary: \"Reads data.\"")),
    Message(
      "value-comment", .warning, canChange: true, "The end of a value is taken for a comment.",
      advice: """
        In front matter and settings, what follows a space and `#` is a remark for editors and not used.

        Put quotes around a value that holds ` #`.
        """,
      example: .frontMatter("summary: Our #1 job", right: "summary: \"Our #1 job\"")),
  ]

  /// What is said of values of front matter and settings.
  static let values = [
    Message(
      "value-type", .error, "A value is not of the kind that its key needs.",
      advice: """
        A list stands where a text belongs, a word where `true` or `false` belongs, a code has another form. The message
        says what is expected.

        As a warning it says that a value is read in a way that may not be meant, such as a list that was written as one
        text.
        """,
      example: .frontMatter("draft: maybe", right: "draft: false")),
    Message(
      "value-unknown", .error, "A word is not one of those that a key knows.",
      advice: """
        Some keys take one word of a few, such as `per: year`. A level of pay may be any word; when it is nearly one of
        the known levels, a warning asks whether that was meant.
        """,
      example: .frontMatter(
        "salary: { currency: EUR, per: yearly, as_of: 2026, source: Our survey, levels: { mid: { low: 60000 } } }",
        right:
          "salary: { currency: EUR, per: year, as_of: 2026, source: Our survey, levels: { mid: { low: 60000 } } }"
      )),
    Message(
      "date-invalid", .error, "A date is not one that is understood.",
      advice: """
        `1/9/26` is a day in January in some countries and in September in others. So a day is written as year, month
        and day: `2026-09-01`. `as_of` is a year, a month or a half-year (`2026`, `2026-05`, `2026-H1`), `review_every` a
        length of time (`12 months`).
        """,
      example: .frontMatter("reviewed: 1/9/26", right: "reviewed: 2026-09-01")),
    Message(
      "language-words", .warning, canChange: true, "The site has no words of its own in this language.",
      advice: """
        The words around your text, such as “Skills” or “On this page”, are not translated into this language, so
        readers see them in English. Amounts and dates follow the language all the same.

        `sitegen schema words` prints all words, in English, to put into site.yml and to replace by your own.
        """,
      example: Example(
        "content/site.yml", wrong: "title: Guide\nlanguage: pl\n",
        right: "title: Guide\nlanguage: pl\nwords:\n  home: Strona główna\n  all_roles: Wszystkie zawody\n",
        isBeginning: true)),
  ]
}
