extension Message {
  /// What `sitegen check --external` says of links to other sites.
  static let webLinks = [
    Message(
      "link-dead", .warning, canChange: true, "A link leads to a page of another site that is not there.",
      advice: """
        The other site says that it has no such page, or there is no such site.

        Look for the page's new address, link to another source, or delete the link. For a source of pay that has gone,
        say so in `note:`, and think about whether the figure can stay.
        """),
    Message(
      "link-moved", .note, canChange: true, "A link leads to a page of another site that has moved for good.",
      advice: """
        The old address still leads to the new one, but may one day stop.

        Put the new address in its place.
        """),
    Message(
      "link-unchecked", .note, canChange: true, "A link to another site could not be checked.",
      advice: """
        The other site asked for a password, refuses programs, was too busy or did not answer in time. That says
        nothing about the page.

        Open the link in a browser. The next `sitegen check --external` asks again.
        """),
    Message(
      "link-check-impossible", .error, "Links to other sites cannot be checked on this computer.",
      advice: """
        `sitegen check --external` asks other sites by way of the program `curl`, which was not found.

        Install it: `apt-get install curl` on Debian and Ubuntu, `brew install curl` on macOS.
        """),
  ]
}
