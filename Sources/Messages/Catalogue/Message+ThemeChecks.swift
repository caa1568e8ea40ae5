extension Message {
  /// What is said of the colours in the settings.
  static let themeChecks = [
    Message(
      "theme-contrast", .warning, canChange: true, "Text is hard to read in the colours of the settings.",
      advice: """
        Text and what it stands on need a contrast of 4.5 to 1 (WCAG 2.2, AA), or many people cannot read it. The accent
        colour is that of links on the page and of the band behind the white text of the header; `accent_dark` is that of
        links on dark screens.

        Take the colour that the message names, or another that is darker; lighter for dark screens.
        """,
      example: Example(
        "content/site.yml", wrong: "title: Guide\ntheme: { accent: \"#4a9bd4\" }",
        right: "title: Guide\ntheme: { accent: \"#2a6a9a\" }",
        others: ["content/roles/analyst.md": "# Analyst\n\nReads data.\n"])),
    Message(
      "theme-remote", .warning, canChange: true, "The stylesheet of the settings fetches from another site.",
      advice: """
        Pages of a guide ask no other site for anything. With `url(https://…)` or `@import` of another site in the
        stylesheet that `css` names, each reader's browser does: that site learns who opens a page.

        Save the font, the picture or the other stylesheet in content/static/ and write its name; or put the rules of the
        other stylesheet into this one.
        """,
      example: Example(
        "content/static/extra.css",
        wrong: "@font-face { font-family: Text; src: url(https://other.example/text.woff2); }\n",
        right: "@font-face { font-family: Text; src: url(fonts/text.woff2); }\n",
        others: [
          "content/site.yml": "title: Guide\ntheme: { css: static/extra.css }\n",
          "content/roles/analyst.md": "# Analyst\n\nReads data.\n",
        ])),
    Message(
      "theme-unchecked", .note, canChange: true, "A colour of the settings cannot be checked.",
      advice: """
        Whether text can be read is reckoned from colours that are written as `#rrggbb`, `rgb()`, `hsl()` or a basic name
        such as `navy`. Other ways of writing work on the page, and are not checked; nor is a colour that lets others
        through.

        Write it as `#rrggbb`, or look at the page yourself.
        """,
      example: Example(
        "content/site.yml", wrong: "title: Guide\ntheme: { accent: oklch(40% 0.1 200) }",
        right: "title: Guide\ntheme: { accent: \"#0b5563\" }",
        others: ["content/roles/analyst.md": "# Analyst\n\nReads data.\n"])),
  ]
}
