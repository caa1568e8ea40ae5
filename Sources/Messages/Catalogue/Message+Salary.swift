extension Message {
  /// What is said of figures, wherever they stand.
  static let salary = [
    Message(
      "salary-order", .error, canChange: true, "Amounts that should rise do not.",
      advice: """
        The low end of a range is above its high end, or a percentile is above the next one. Mostly two numbers were
        swapped, or one has a digit too few.

        Swap the two, or correct the wrong one.
        """,
      example: .levels("mid: { low: 90000, high: 60000 }", right: "mid: { low: 60000, high: 90000 }")),
    Message(
      "salary-levels", .warning, canChange: true, "A level earns less than the one below it.",
      advice: """
        Seniors mostly earn more than juniors, so two lines may have been mixed up, or the figures of two sources.

        If it is true, leave it as it is; a `note` on the figure can tell readers why.
        """,
      example: .levels(
        "entry: { low: 50000, high: 60000 }\nmid: { low: 40000, high: 45000 }",
        right: "entry: { low: 40000, high: 45000 }\nmid: { low: 50000, high: 60000 }")),
    Message(
      "salary-plausible", .warning, canChange: true, "An amount is hard to believe.",
      advice: """
        Less than 1,000 a year, more than 500 an hour, or four times as much as the level below. Mostly the thousands
        were left out (`60` for `60000`), a digit is missing, or `per` is not what was meant.

        Write amounts in full and check `per`.
        """,
      example: .levels("mid: { low: 60, high: 90 }", right: "mid: { low: 60000, high: 90000 }")),
    Message(
      "salary-zero", .error, "An amount is zero.",
      advice: """
        Nobody is paid nothing, so a zero stands for a figure that is not known.

        Write the amount, or leave it out: a range may be open at one end.
        """,
      example: .levels("mid: { low: 0, high: 90000 }", right: "mid: { high: 90000 }")),
    Message(
      "salary-duplicate", .error, canChange: true, "Two figures speak of the same people.",
      advice: """
        Both have the same level, place, currency and date, so a reader could not tell which one holds.

        Delete one, or say what tells them apart: another place, another `as_of`, or a `group`.
        """,
      example: .frontMatter(
        """
        salary:
          place: Ireland
          currency: EUR
          per: year
          as_of: 2026
          source: Our survey
          figures:
            - { level: mid, low: 60000, high: 90000 }
            - { level: mid, low: 65000, high: 95000 }
        """,
        right: """
          salary:
            place: Ireland
            currency: EUR
            per: year
            as_of: 2026
            source: Our survey
            figures:
              - { level: mid, low: 60000, high: 90000 }
              - { level: senior, low: 65000, high: 95000 }
          """)),
    Message(
      "salary-currencies", .error, "One figure has amounts in two currencies.",
      advice: """
        A figure is in one currency: an amount in another one cannot stand beside it, and nothing is converted.

        Write one figure for each currency.
        """,
      example: Example(
        "content/roles/analyst.md",
        wrong: "# Analyst\n\nReads data.\n\n## Pay\n\n- Senior: EUR 40,000 to GBP 50,000 a year\n",
        right: "# Analyst\n\nReads data.\n\n## Pay\n\n- Senior: EUR 40,000 to EUR 50,000 a year\n")),
    Message(
      "salary-mixed", .warning, canChange: true, "Currencies, or gross and net pay, are mixed.",
      advice: """
        Figures in different currencies, gross beside net, or base pay beside total pay cannot be compared, so they
        get tables of their own.

        Write a block of `salary:` for each currency, or correct the one that was not meant.
        """,
      example: .frontMatter(
        """
        salary:
          - { place: Ireland, currency: EUR, per: year, as_of: 2026, source: Our survey, levels: { mid: { low: 60000, high: 90000 } } }
          - { place: Ireland, currency: GBP, per: year, as_of: 2026, source: Our survey, levels: { senior: { low: 80000 } } }
        """,
        right: """
          salary:
            - { place: Ireland, currency: EUR, per: year, as_of: 2026, source: Our survey, levels: { mid: { low: 60000, high: 90000 } } }
            - { place: Ireland, currency: EUR, per: year, as_of: 2026, source: Our survey, levels: { senior: { low: 80000 } } }
          """)),
    Message(
      "salary-source", .warning, canChange: true, "Figures name no source.",
      advice: """
        Readers trust a figure when they can see whose it is.

        Add `source:` to the block of `salary:`, or a line `Source: who, 2026` below the list or table.
        """,
      example: .text(
        "## What is the pay?\n\n- Senior: €60,000 – €90,000 a year",
        right:
          "## What is the pay?\n\n- Senior: €60,000 – €90,000 a year\n\nSource: our placements, first half of 2026."
      )
    ),
    Message(
      "salary-date", .warning, canChange: true, "Figures have no date.",
      advice: """
        Pay changes every year, so readers need to know how old a figure is.

        Add `as_of:` with the year, month or half-year that the figures are true for. For a source without a date, add
        `read:` with the month in which you read it.
        """,
      example: .frontMatter(
        "salary: { currency: EUR, per: year, source: Our survey, levels: { mid: { low: 60000, high: 90000 } } }",
        right:
          "salary: { currency: EUR, per: year, as_of: 2026-05, source: Our survey, levels: { mid: { low: 60000, high: 90000 } } }"
      )),
    Message(
      "salary-incomplete", .error, "Figures lack something without which they mean nothing.",
      advice: """
        A figure needs a currency and the time that it is paid for, and a link needs the name of who publishes what it
        leads to.

        Add the key that the message names, to the block of `salary:` or once for all pages to `salary:` in
        `content/site.yml`.
        """,
      example: .frontMatter(
        "salary: { per: year, as_of: 2026, source: Our survey, levels: { mid: { low: 60000, high: 90000 } } }",
        right:
          "salary: { currency: EUR, per: year, as_of: 2026, source: Our survey, levels: { mid: { low: 60000, high: 90000 } } }"
      )),
    Message(
      "salary-shape", .error, "A figure has no amount, or amounts that do not belong together.",
      advice: """
        A figure is a range (`low` and `high`, or one of them), percentiles (`p10`, `p25`, `median`, `p75`, `p90`) or
        one `value`. A range and percentiles say different things, so no figure has both.

        Keep one of them, or write a figure for each.
        """,
      example: .levels("mid: { low: 60000, median: 75000 }", right: "mid: { p25: 60000, median: 75000 }")),
    Message(
      "salary-amount", .error, "An amount is not written in digits.",
      advice: """
        In front matter an amount is digits alone: `40000`. Marks between thousands mean different things in different
        countries, and the currency stands in `currency`.
        """,
      example: .levels("mid: { low: 40k, high: 60.000 }", right: "mid: { low: 40000, high: 60000 }")),
    Message(
      "salary-contradiction", .error, canChange: true, "The text and the front matter give different pay.",
      advice: """
        Both hold figures, and they are not the same. Only one of them can be right.

        Correct the wrong one, or delete the list in the text: the table is made from the front matter all the same.
        """,
      example: Example(
        "content/roles/analyst.md",
        wrong: contradiction("€65,000 – €90,000 a year"), right: contradiction("€60,000 – €90,000 a year"))),
    Message(
      "salary-marker", .warning, canChange: true, "The line `[salary]` is not used as it is written.",
      advice: """
        `[salary]` on a line of its own says where the salary tables stand. It works once, on a page that has figures,
        and with nothing else in the brackets or on the line.
        """,
      example: .text("## What is the pay?\n\n[salary]", right: "## What is the pay?\n\nIt depends.")),
    Message(
      "currency-code", .error, "A currency is not written as its code.",
      advice: """
        Many currencies share a sign, so each is named by its code of three capitals: `EUR`, `GBP`, `USD`, `CHF`.
        """,
      example: .frontMatter(
        "salary: { currency: €, per: year, as_of: 2026, source: Our survey, levels: { mid: { low: 60000 } } }",
        right:
          "salary: { currency: EUR, per: year, as_of: 2026, source: Our survey, levels: { mid: { low: 60000 } } }"
      )),
  ]

  private static func contradiction(_ pay: String) -> String {
    """
    ---
    title: Analyst
    salary: { currency: EUR, per: year, as_of: 2026, source: Our survey, levels: { senior: { low: 60000, high: 90000 } } }
    ---
    ## What is the pay?

    - Senior: \(pay)

    """
  }
}
