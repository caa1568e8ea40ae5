extension Message {
  /// What the checks say of content that can be built as it is, and what is said of their settings.
  public static let checks: [Message] =
    reviewChecks + textChecks + guideChecks + themeChecks
    + checkSettings

  /// A role with pay, for the examples.
  static func paid(_ asOf: String, text: String) -> String {
    """
    ---
    title: Analyst
    salary:
      { place: Ireland, currency: EUR, per: year, as_of: \(asOf), source: Our survey, levels: { mid: { low: 60000, high: 90000 } } }
    ---
    \(text)
    """
  }

  private static let checkSettings = [
    Message(
      "check-unknown", .error, "The settings name a check that does not exist.",
      advice: """
        `checks:` holds the ids of messages, as they stand in square brackets at the end of each.

        Correct the id. `sitegen explain` lists all of them.
        """,
      example: Example(
        "content/site.yml",
        wrong: """
          title: Guide
          checks: { link-texts: off }
          """,
        right: """
          title: Guide
          checks: { link-text: off }
          """,
        others: ["content/roles/analyst.md": "# Analyst\n\nReads data.\n"])),
    Message(
      "check-fixed", .error, "The settings change how much a message matters that cannot be changed.",
      advice: """
        A page that cannot be read, or a link that leads nowhere, cannot be published whatever the settings say.

        Delete the line, and mend what the message is about.
        """,
      example: Example(
        "content/site.yml",
        wrong: """
          title: Guide
          checks: { check-unknown: warning }
          """,
        right: "title: Guide",
        others: ["content/roles/analyst.md": "# Analyst\n\nReads data.\n"])),
  ]
}
