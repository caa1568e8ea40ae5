extension Message {
  /// What is said of texts that would take too long to read. No page that a person writes comes near these limits.
  static let limits = [
    Message(
      "line-length", .error, "A line is too long.",
      advice: """
        A line of more than 16,384 characters is mostly a picture that was pasted into the text as characters.

        Put the picture into `content/static/`, and break long texts into paragraphs.
        """),
    Message(
      "markdown-nesting", .error, "Lists or quotations stand in one another too deeply.",
      advice: "Use fewer levels, or indent less: nothing may begin further right than column 64.",
      example: .text(
        String(repeating: "> ", count: 40) + "Reads data.", right: "> Reads data.")),
    Message(
      "markdown-table", .error, "A table has too many columns, or rows that are far too short.",
      advice: """
        A table may have 64 columns, and each row should have as many cells as the first one. Divide it into several
        tables.
        """),
    Message(
      "markdown-brackets", .error, "A paragraph has too many brackets, stars and underlines.",
      advice: "Break the paragraph with blank lines, and delete brackets that are left over."),
    Message(
      "markdown-html", .error, "A paragraph has too many pieces of HTML that never end.",
      advice: "Delete the HTML, which begins with `<?` or `<!`: it is not shown."),
    Message(
      "markdown-footnotes", .error, "A page refers to footnotes too often.",
      advice: "A page may refer to footnotes 500 times. Divide it into several pages."),
    Message(
      "markdown-references", .error, "A link that is used again and again is too long.",
      advice: "Shorten the address or the title in the line `[label]: address`."),
    Message(
      "markdown-unread", .error, "The computer has too little memory to read a page.",
      advice: "Close other programs and build again."),
  ]
}
