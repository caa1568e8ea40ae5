extension Message {
  /// What is said of lists and tables that are read as pay.
  static let pay = [
    Message(
      "pay-read", .note, canChange: true, "A list or table was read as pay.",
      advice: """
        Under a heading that means pay, a list or table becomes figures. The message reads them back, so that you see
        whether they were understood as you meant them. Nothing has to be done.

        If the list is no pay, give its section another heading.
        """,
      example: .text(
        "## What is the pay?\n\n- Senior: €60,000 – €90,000 a year\n\nSource: our survey, 2026.",
        right: "## What is good about it?\n\n- Seniors may work from home\n- The pay is good")),
    Message(
      "pay-unread", .warning, canChange: true, "What looks like pay could not be read.",
      advice: """
        A list or table under a heading that means pay is read all or nothing: when one line is not understood, the
        whole of it stays as it is, without a salary table. The message names that line.

        Write a level, a colon and the pay on each line: `- Senior: €85,000 to €110,000 a year`. Move what is no pay out
        of the list.
        """,
      example: .text(
        "## What is the pay?\n\n- Entry-level: €40,000 – €60,000 a year\n- Mid-level: it depends\n\nSource: our survey, 2026.",
        right:
          "## What is the pay?\n\n- Entry-level: €40,000 – €60,000 a year\n\nSource: our survey, 2026.\n\nMid-level pay depends on the project."
      )),
    Message(
      "pay-ambiguous", .error, "A sign or number can be read in several ways.",
      advice: """
        `$` can be US, Canadian or Australian dollars, `kr` the crowns of four countries. A guess could be wrong by half,
        so none is made.

        Write the code, such as `USD`, or set `currency` under `salary:` in the page's front matter or in
        `content/site.yml`.
        """,
      example: .text(
        "## What is the pay?\n\n- Senior: $60,000 – $90,000 a year\n\nSource: our survey, 2026.",
        right: "## What is the pay?\n\n- Senior: USD 60,000 – 90,000 a year\n\nSource: our survey, 2026.")),
  ]
}
