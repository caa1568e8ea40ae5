extension Message {
  /// What is said of the age of pages and figures.
  static let reviewChecks = [
    Message(
      "review-overdue", .note, canChange: true, isAdvice: true, "A page should have been reviewed by now.",
      advice: """
        `reviewed` and `review_every` say when the page should be read again, and that day has passed.

        Read the whole page, correct what has changed, and write the day of the review. Do not change the day without
        reading: readers trust it.
        """,
      example: Example(
        "content/roles/analyst.md",
        wrong: """
          ---
          title: Analyst
          reviewed: 2025-01-15
          review_every: 12 months
          ---
          Reads data.
          """,
        right: """
          ---
          title: Analyst
          reviewed: 2026-11-01
          review_every: 12 months
          ---
          Reads data.
          """)),
    Message(
      "review-missing", .note, canChange: true, isAdvice: true,
      "A guide does not say when it was last reviewed.",
      advice: """
        Readers cannot tell whether a guide without a date is a month old or ten years, and nobody is told when it is due.

        Add `reviewed:` with the day on which somebody last checked the whole page, and `review_every:`.
        """,
      example: Example(
        "content/roles/analyst.md",
        wrong: """
          ---
          title: Analyst
          ---
          Reads data.
          """,
        right: """
          ---
          title: Analyst
          reviewed: 2026-11-01
          review_every: 12 months
          ---
          Reads data.
          """)),
    Message(
      "date-future", .warning, canChange: true, "A date of the past or of today has not come yet.",
      advice: """
        A review is over and figures are true for a time that has begun. A date in the future is mostly a slip in the year,
        and a page with it never counts as old.

        Correct the date.
        """,
      example: Example(
        "content/roles/analyst.md", wrong: "---\ntitle: Analyst\nreviewed: 2999-01-15\n---\nReads data.",
        right: "---\ntitle: Analyst\nreviewed: 2026-01-15\n---\nReads data.")),
    Message(
      "pay-old", .warning, canChange: true, "Figures are older than the settings allow.",
      advice: """
        `max_age` under `salary:` in the settings says how old figures may be, counted from the end of the time that they
        are true for. Old figures mislead people who are about to ask for pay.

        Look for newer figures, or delete the old ones. Do not change `as_of` alone.
        """,
      example: Example(
        "content/roles/analyst.md", wrong: paid("2020", text: "Reads data."),
        right: paid("2026", text: "Reads data."),
        others: ["content/site.yml": "title: Guide\nsalary: { max_age: 24 months }\n"])),
  ]
}
