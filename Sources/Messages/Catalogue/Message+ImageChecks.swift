extension Message {
  /// What is said of the images of a page.
  static let imageChecks = [
    Message(
      "image-heavy", .warning, canChange: true, "An image is larger than a page should ask for.",
      advice: """
        It has more than 300 KB, or more than 2,400 pixels across. On a phone with a slow line a page with it takes many
        seconds, and the text is never shown wider than about 800 pixels.

        Save it again at most 1,600 pixels wide, as WebP, AVIF or JPEG; most then have less than 200 KB. A drawing is
        best saved as SVG without what the drawing program adds.
        """),
    Message(
      "image-remote", .warning, canChange: true, "An image is fetched from another site.",
      advice: """
        Pages of a guide ask no other site for anything. With this image each reader's browser does: the other site
        learns who opens the page, and the picture is gone or another one when that site changes.

        Save the picture in content/static/, if its licence allows that, and name the file. An image in raw HTML is not
        looked at.
        """,
      example: Example(
        "content/roles/analyst.md", wrong: "# Analyst\n\n![A dot](https://other.example/dot.svg)\n",
        right: "# Analyst\n\n![A dot](../static/dot.svg)\n",
        others: [
          "content/static/dot.svg":
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"-5 -5 10 10\"><circle r=\"5\"/></svg>"
        ])),
    Message(
      "image-unreadable", .warning, canChange: true, "An image's size cannot be read from its file.",
      advice: """
        Every image gets its width and height from its file, so that the text does not jump when it appears. That file is
        damaged, is of a kind that browsers do not show, has an ending that is not its own, or is a drawing without
        `width`, `height` and `viewBox`.

        Open it in a program for pictures and save it as PNG, JPEG, WebP, AVIF, GIF or SVG.
        """,
      example: Example(
        "content/static/lab.svg", wrong: "<svg xmlns=\"http://www.w3.org/2000/svg\"><circle r=\"5\"/></svg>",
        right: "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"-5 -5 10 10\"><circle r=\"5\"/></svg>",
        others: ["content/roles/analyst.md": "# Analyst\n\n![A dot](../static/lab.svg)\n"])),
  ]
}
