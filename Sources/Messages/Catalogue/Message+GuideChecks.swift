extension Message {
  /// What is said of how roles, skills and fields of work belong together.
  static let guideChecks = [
    Message(
      "skill-similar", .warning, canChange: true, "Two skills have nearly the same name.",
      advice: """
        They differ in capitals, accents, spaces, hyphens, a plural s or a typing error. Each gets a list of roles of its
        own, so that a reader of one misses the roles of the other.

        Write the one that more roles use everywhere.
        """,
      example: Example(
        "content/roles/analyst.md", wrong: "---\ntitle: Analyst\nskills: [Pytorch]\n---\nReads data.",
        right: "---\ntitle: Analyst\nskills: [PyTorch]\n---\nReads data.",
        others: [
          "content/roles/engineer.md": "---\ntitle: Engineer\nskills: [PyTorch]\n---\nBuilds models.\n"
        ])),
    Message(
      "sector-similar", .warning, canChange: true, "Two fields of work have nearly the same name.",
      advice: """
        They differ in capitals, accents, spaces, hyphens, a plural s or a typing error, and each gets a list of its own.

        Write the one that more roles use everywhere.
        """,
      example: Example(
        "content/roles/analyst.md", wrong: "---\ntitle: Analyst\nsector: Data-Science\n---\nReads data.",
        right: "---\ntitle: Analyst\nsector: Data science\n---\nReads data.",
        others: [
          "content/roles/engineer.md": "---\ntitle: Engineer\nsector: Data science\n---\nBuilds models.\n"
        ])),
    Message(
      "skill-unknown", .warning, canChange: true, isOnRequest: true, "A skill has no file.",
      advice: """
        Skills are an open list, and the page of each exists by itself. A guide that wants to describe all of its skills
        turns this check on: then a skill without a file in `content/skills` is told.

        Correct the name, or add a file. Nothing is told while there are no such files.
        """),
    Message(
      "role-orphan", .note, canChange: true, isAdvice: true,
      "Nothing leads to a role but the list of all roles.",
      advice: """
        No other role names it in `works_with`, `leads_to` or `related`, and no text links to it, so that few readers
        will come across it.

        Name it in a role that is near to it.
        """,
      example: Example(
        "content/roles/analyst.md", wrong: "---\ntitle: Analyst\n---\nReads data.",
        right: "---\ntitle: Analyst\nrelated: [engineer]\n---\nReads data.",
        others: [
          "content/roles/engineer.md": "---\ntitle: Engineer\nrelated: [analyst]\n---\nBuilds models.\n"
        ])),
    Message(
      "role-unlinked", .warning, canChange: true, "A role is named by its title, though the guide has it.",
      advice: """
        `{ title: … }` is for roles without a guide: it is shown without a link. The guide has a role with this title, so
        readers miss the way to it, and it does not know who names it.

        Write the name of the role's file, without its ending, in place of the braces.
        """,
      example: Example(
        "content/roles/analyst.md",
        wrong: "---\ntitle: Analyst\nrelated: [{ title: Biologist }]\n---\nReads data.",
        right: "---\ntitle: Analyst\nrelated: [biologist]\n---\nReads data.",
        others: ["content/roles/biologist.md": "# Biologist\n\nLooks at life.\n"])),
    Message(
      "place-similar", .warning, canChange: true, "A place is written in two ways.",
      advice: """
        `Ireland` and `ireland` get tables of their own, and figures for the same people are not noticed.

        Write the place everywhere in the same way.
        """,
      example: Example(
        "content/roles/analyst.md", wrong: paidIn("ireland"), right: paidIn("Ireland"),
        others: [
          "content/roles/biologist.md": paidIn("Ireland"), "content/roles/chemist.md": paidIn("Ireland"),
        ])),
    Message(
      "role-self", .warning, canChange: true, "A role names itself, or another role twice in one list.",
      advice: """
        `works_with`, `leads_to` and `related` name other roles, each once.

        Delete the one too many.
        """,
      example: Example(
        "content/roles/analyst.md", wrong: "---\ntitle: Analyst\nrelated: [analyst]\n---\nReads data.",
        right: "---\ntitle: Analyst\n---\nReads data.")),
  ]

  private static func paidIn(_ place: String) -> String {
    """
    ---
    title: A Role
    salary: { place: \(place), currency: EUR, per: year, as_of: 2026, source: Our survey, levels: { mid: { low: 60000 } } }
    ---
    Reads data.
    """
  }
}
