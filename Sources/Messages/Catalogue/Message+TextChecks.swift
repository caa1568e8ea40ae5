extension Message {
  /// What is said of the text of a page.
  static let textChecks =
    sectionChecks + imageChecks + [
      Message(
        "pay-in-text", .warning, canChange: true,
        "Pay is written by hand in the text of a guide that has figures.",
        advice: """
          The salary table comes from the figures. An amount in the text does not: when the figure changes it stays as it
          is, and the page contradicts itself. It also has neither a source nor a date.

          An amount is told when it is one of the page's figures, or stands where pay is spoken of. Leave it out, or add it
          to the figures.
          """,
        example: Example(
          "content/roles/analyst.md", wrong: paid("2026", text: "After some years you earn €90k."),
          right: paid("2026", text: "After some years you earn more."))),
      Message(
        "heading-skip", .warning, canChange: true, "A heading skips a level.",
        advice: """
          People who listen to a page move from heading to heading by their levels, and a missing one looks like something
          they have missed.

          Begin the heading with one `#` more than the one that it belongs to.
          """,
        example: Example(
          "content/roles/analyst.md",
          wrong: "# Analyst\n\n## Skills\n\n#### Languages\n\nR and SQL.",
          right: "# Analyst\n\n## Skills\n\n### Languages\n\nR and SQL.")),
      Message(
        "image-alt", .warning, canChange: true, "An image has no text alternative.",
        advice: """
          People who do not see an image are told the words between its square brackets; without words, only that there
          is an image.

          Say in a few words what it shows, as on the telephone. Leave out "image of".
          """,
        example: Example(
          "content/roles/analyst.md", wrong: "# Analyst\n\n![](https://example.org/lab.jpg)",
          right: "# Analyst\n\n![An analyst at a fume cupboard](https://example.org/lab.jpg)")),
      Message(
        "link-text", .warning, canChange: true, "The words of a link do not say where it leads.",
        advice: """
          "Click here" and "read more" say nothing to people who read or hear only the links of a page, and to search
          engines.

          Make the link of words that name what is there.
          """,
        example: Example(
          "content/roles/analyst.md", wrong: "# Analyst\n\nFor all roles [click here](/roles/).",
          right: "# Analyst\n\nSee [all roles](/roles/).")),
      Message(
        "title-gendered", .note, canChange: true, isAdvice: true, "A job title names one gender only.",
        advice: """
          A title such as "salesman" tells half of the readers that they are not meant. In German only titles that end in
          -mann or -frau are told, and only without `(m/w/d)`, `/-frau` and the like.

          Write a title that is meant for all.
          """,
        example: Example(
          "content/roles/sales.md", wrong: "# Medical Salesman\n\nSells devices.",
          right: "# Medical Salesperson\n\nSells devices.")),
    ]

  private static let sectionChecks = [
    Message(
      "summary-missing", .note, canChange: true, isAdvice: true, "A guide has no summary.",
      advice: """
        Lists of roles and search engines show the summary; without one they show the beginning of the text.

        Add `summary:` with a sentence on what the role is.
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
          summary: Finds out what data can say.
          ---
          Reads data.
          """)),
    Message(
      "section-missing", .note, canChange: true, isAdvice: true,
      "A guide lacks sections that readers look for.",
      advice: """
        Readers look for what people do, whom they work with, qualifications, skills and pay. The sections are known by
        the words of their headings, in English, German, French, Spanish, Italian and Dutch. Pay has a section wherever
        there are figures.

        Add the sections, or turn the check off when your guide is made in another way.
        """,
      example: Example(
        "content/roles/analyst.md", wrong: "# Analyst\n\nReads data.",
        right: """
          # Analyst

          ## What are the responsibilities?
          ## Who will you work with?
          ## What qualifications do you need?
          ## What skills do you need?
          ## What is the pay?
          """)),
    Message(
      "section-thin", .note, canChange: true, isAdvice: true, "A section says next to nothing.",
      advice: """
        Under the heading stand fewer than ten words, and no list, table or image. A reader who comes for it is let down.

        Write what they want to know, or delete the heading.
        """,
      example: Example(
        "content/roles/analyst.md", wrong: "# Analyst\n\n## Skills\n\nStatistics.",
        right: "# Analyst\n\n## Skills\n\n- Statistics\n- Explaining results")),
  ]
}
