extension Message {
  /// What is said of what hosts are told.
  static let hosting = [
    Message(
      "hosting-cname", .error, "The name of the host is none, or not that of the site's address.",
      advice: """
        `cname` under `hosting` in `content/site.yml` is the name of a host alone, such as `careers.example.org`: no
        `https://`, no path. GitHub Pages reads it and publishes the site at the root of that host, so `url` has to be
        `https://` and the same name.
        """,
      example: .settings(
        "url: https://careers.example.org/\nhosting: { cname: jobs.example.org }",
        right: "url: https://careers.example.org/\nhosting: { cname: careers.example.org }")),
    Message(
      "hosting-compress-program", .error, "A program that makes files smaller is missing.",
      advice: """
        `compress` under `hosting` in `content/site.yml` asks for smaller forms of every text: `gz` files are made by the
        program `gzip`, `br` files by the program `brotli`, and one of them was not found. Nothing was written.

        Install it (`apt-get install brotli` on Debian and Ubuntu, `brew install brotli` on macOS), or delete its ending
        from `compress`. Only a web server of your own has a use for these files.
        """),
    Message(
      "hosting-compress-failed", .error, "Files could not be made smaller.",
      advice: """
        The program `gzip` or `brotli` ended without doing what it was asked to, for the reason that the message repeats.
        Nothing was written.

        See that the program works (`brotli --version`) and that the disk for temporary files has room. Or delete its ending
        from `compress` in `content/site.yml`.
        """),
  ]
}
