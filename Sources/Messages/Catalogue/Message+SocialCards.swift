extension Message {
  /// What is said of pictures for social media.
  static let socialCards = [
    Message(
      "social-cards-address", .note, canChange: true,
      "Pictures for social media need the address of the site.",
      advice: """
        Social media find a picture by its whole address, and only `url` in `content/site.yml` says what that begins with.
        Without it nothing is drawn.

        Add `url`, or build with `--url`. Delete `social_cards` if you do not want pictures.
        """,
      example: .settings(
        "social_cards: true", right: "url: https://careers.example.org/\nsocial_cards: true")),
    Message(
      "social-cards-program", .error, "The program that draws pictures for social media is missing.",
      advice: """
        `social_cards: true` in `content/site.yml` asks for a picture of each page, and these are drawn by the program
        `rsvg-convert`, which was not found. Nothing was written.

        Install it: `apt-get install librsvg2-bin` on Debian and Ubuntu, `brew install librsvg` on macOS. Or delete
        `social_cards`.
        """),
    Message(
      "social-cards-drawing", .error, "A picture for social media could not be drawn.",
      advice: """
        The program `rsvg-convert` ended without a picture, for the reason that the message repeats. Nothing was written.

        See that the program works (`rsvg-convert --version`) and that fonts are installed. Or delete `social_cards` from
        `content/site.yml`.
        """),
  ]
}
