extension Message {
  /// What is said of titles and of the text of pages.
  static let text = [
    Message(
      "title-missing", .error, "A page has no title.",
      advice: """
        Every page needs one: the heading on the page, in lists and in search engines.

        Add `title:` to the front matter, or begin the text with `# Title`.
        """,
      example: Example(
        "content/roles/analyst.md", wrong: "Reads data.\n", right: "# Analyst\n\nReads data.\n")),
    Message(
      "title-twice", .warning, canChange: true, "The front matter and the text give different titles.",
      advice: """
        The title in the front matter is shown, the heading that begins the text is not.

        Delete one of them. If the heading belongs to the text, begin it with `##`.
        """,
      example: Example(
        "content/roles/analyst.md", wrong: "---\ntitle: Analyst\n---\n# What we do\n\nWe read data.\n",
        right: "---\ntitle: Analyst\n---\n## What we do\n\nWe read data.\n")),
    Message(
      "heading-level", .warning, canChange: true, "A heading has a rank that does not fit where it stands.",
      advice: """
        The page's title is its one heading of the first rank. Screen readers and the list “On this page” go by the
        ranks of headings.

        Begin sections with `##` and the parts of a section with `###`.
        """,
      example: .text("Reads data.\n\n# Skills\n\nPython.", right: "Reads data.\n\n## Skills\n\nPython.")),
    Message(
      "markdown-slip", .warning, canChange: true,
      "Something that is nearly Markdown is shown as it was typed.",
      advice: """
        A heading has a space after its `#`, an item of a list begins with a hyphen and a space, and a link has no space
        between its brackets: `## Skills`, `- Python`, `[text](file.md)`. An address with spaces stands between `<` and
        `>`: `[text](<my file.pdf>)`. The second line of a table is `| --- | --- |`, with a part for each column.

        Otherwise readers see the marks themselves.
        """,
      example: .text("Reads data.\n\n##Skills\n\nPython.", right: "Reads data.\n\n## Skills\n\nPython.")),
    Message(
      "raw-html", .warning, canChange: true, "HTML was left out of a page.",
      advice: """
        Tags such as `<br>` or `<div>` are not shown, because they can break a page or do harm.

        Write it in Markdown. If you trust the content as much as your own code, `raw_html: true` in `content/site.yml`
        lets HTML through.
        """,
      example: .text("Reads data.<br>Draws charts.", right: "Reads data.\n\nDraws charts.")),
  ]
}
