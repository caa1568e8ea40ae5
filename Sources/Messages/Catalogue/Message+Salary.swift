extension Message {
  /// What is said of pay.
  static let salary = [
    Message(
      "salary-order", .error, canChange: true, "Amounts that should rise do not.",
      advice: """
        The low end of a range is above its high end, or a percentile is above the next one. Mostly two numbers were
        swapped, or one has a digit too few.

        Swap the two, or correct the wrong one.
        """,
      example: Example(
        "content/roles/analyst.md",
        wrong: """
          ---
          title: Analyst
          salary: { place: Ireland, currency: EUR, per: year, as_of: 2026, source: Our survey, levels: { mid: { low: 90000, high: 60000 } } }
          ---
          Reads data.
          """,
        right: """
          ---
          title: Analyst
          salary: { place: Ireland, currency: EUR, per: year, as_of: 2026, source: Our survey, levels: { mid: { low: 60000, high: 90000 } } }
          ---
          Reads data.
          """))
  ]
}
