extension Message {
  /// What is said of skills and sectors.
  static let topics = [
    Message(
      "topic-unused", .warning, canChange: true,
      "A text about a skill or a sector is there, and no role names it.",
      advice: """
        The text's title has to be as the roles write the skill or sector. Mostly one of the two is misspelt, or the roles
        that named it are gone.

        Correct the title, name it in a role, or delete the file.
        """,
      example: Example(
        "content/skills/python.md", wrong: "# Pyton\n\nA language.\n", right: "# Python\n\nA language.\n",
        others: ["content/roles/analyst.md": "---\ntitle: Analyst\nskills: [Python]\n---\nReads data.\n"]))
  ]

  /// What is said of pages in several languages.
  static let languages = [
    Message(
      "language-unknown", .error, "A file's name ends in a language that the site does not have.",
      advice: """
        `analyst.sv.md` is the Swedish version of `analyst.md`. English, German, French, Spanish, Italian and Dutch are
        known; any other language is named in the settings, with its words.

        Add the language under `languages:` in site.yml. If the name was not meant so, write a hyphen for the dot.
        """),
    Message(
      "translation-original", .warning, canChange: true, "A translation's original is not there.",
      advice: """
        A translation has the name of its original, with the language before the ending: `analyst.md` and
        `analyst.de.md`. Without its original it takes nothing over and no link joins the two. Mostly one of them was
        renamed.

        Rename the other one too. A page in one language alone may stay as it is: set `translation-original: off`.
        """),
    Message(
      "translation-pay", .error, canChange: true, "A translation and its original give different pay.",
      advice: """
        A translation takes the figures of its original, so that they have one home. It may change their words:
        a block under `salary:` without amounts gives `place`, `covers`, `note` or `source` for the original's block
        at the same position.

        Delete the figures in the translation, or correct the wrong one.
        """,
      example: Example(
        "content/roles/analyst.de.md",
        wrong: "---\ntitle: Analyst\nsalary: { currency: CHF, note: Ohne Zulagen }\n---\nLiest Daten.\n",
        right: "---\ntitle: Analyst\nsalary: { note: Ohne Zulagen }\n---\nLiest Daten.\n",
        others: ["content/roles/analyst.md": paid])),
    Message(
      "translation-old", .note, canChange: true, isAdvice: true,
      "A translation was reviewed before its original was.",
      advice: """
        The original may say something else by now.

        Compare the two, then write the day under `reviewed:` of the translation.
        """,
      example: Example(
        "content/roles/analyst.de.md",
        wrong: "---\ntitle: Analyst\nreviewed: 2026-01-01\n---\nLiest Daten.\n",
        right: "---\ntitle: Analyst\nreviewed: 2026-07-01\n---\nLiest Daten.\n",
        others: ["content/roles/analyst.md": "---\ntitle: Analyst\nreviewed: 2026-06-30\n---\nReads data.\n"])
    ),
    Message(
      "term-unused", .warning, canChange: true, "A term is given for words that the guide does not hold.",
      advice: """
        `terms:` says what short words of the guide are in another language: places, skills, sectors, labels of
        figures. They have to be written as the guide does, capitals included.

        Correct the words, or delete the line.
        """,
      example: Example(
        "content/site.yml",
        wrong: "title: Guide\nlanguages: { de: { terms: { Irland: Irland } } }\n",
        right: "title: Guide\nlanguages: { de: { terms: { Ireland: Irland } } }\n",
        others: ["content/roles/analyst.md": paid])),
    Message(
      "term-missing", .note, canChange: true, isAdvice: true,
      "A page in another language shows words of the main language.",
      advice: """
        A translation takes over places, sectors and labels of figures from its original. Without a term they stay as
        they are there.

        Add the words under `terms:` of the language in site.yml. Where they are the same in both, write them twice:
        `London: London`.
        """,
      example: Example(
        "content/site.yml", wrong: "title: Guide\nlanguages: { de: { title: Wegweiser } }\n",
        right: "title: Guide\nlanguages: { de: { title: Wegweiser, terms: { Ireland: Irland } } }\n",
        others: [
          "content/roles/analyst.md": paid,
          "content/roles/analyst.de.md": "---\ntitle: Analyst\n---\nLiest Daten.\n",
        ])),
    Message(
      "word-invalid", .error, "A word of the interface cannot be used as the settings give it.",
      advice: """
        Words of the interface can hold names in braces, for which something is put in: `{low} to {high}`. Every name
        that a word needs has to be there, and no other.

        Write the names as the message says.
        """,
      example: Example(
        "content/site.yml", wrong: "title: Guide\nwords: { range: \"{lo} to {high}\" }\n",
        right: "title: Guide\nwords: { range: \"{low} to {high}\" }\n",
        others: ["content/roles/analyst.md": paid])),
    Message(
      "publish-later", .note, "A page waits for its day.",
      advice: """
        `publish:` gives the first day on which a page is part of the site. Until then it is left out of every build;
        the last line of a build counts such pages. `--drafts` shows them.

        Build the site again on that day.
        """,
      example: Example(
        "content/roles/analyst.md", wrong: "---\ntitle: Analyst\npublish: 2999-01-01\n---\nReads data.\n",
        right: "---\ntitle: Analyst\n---\nReads data.\n",
        others: ["content/roles/engineer.md": "# Engineer\n\nBuilds.\n"])),
  ]

  private static let paid = """
    ---
    title: Analyst
    salary: { place: Ireland, currency: EUR, per: year, as_of: 2026, source: Our survey, levels: { mid: { low: 60000 } } }
    ---
    Reads data.
    """
}
