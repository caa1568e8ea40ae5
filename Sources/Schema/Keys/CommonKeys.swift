import HTML

/// The front matter that every page has.
enum CommonKeys {
  static let title = Key(
    "title", .text,
    "The name of the page, as readers see it. It can be left out when the text begins with `# Title`.",
    "Data Scientist")

  static let summary = Key(
    "summary", .text,
    "The page in a sentence: what somebody in this role does, or what the page is about. Lists and search engines show it.",
    "Turns questions into analyses that others can rely on.")

  /// What concerns the whole page: when it was checked, and whether and where it is published.
  static let upkeep = [
    Key(
      "reviewed", .date, "The day on which somebody last checked the whole page: year, month and day.",
      "2026-11-01"),
    Key(
      "review_every", .interval, "How often the page should be checked: a number of months or years.",
      "12 months", "6 months", "2 years"),
    Key("draft", .flag, "`true` keeps the page out of the site until it is finished.", true),
    Key("publish", .date, "The page stays out of the site until this day.", "2026-12-01"),
    Key(
      "aliases", .list(.siteAddress), "Old addresses of this page; they lead here.",
      ["/jobs/data-scientist/"]),
    Key(
      "slug", .slug,
      "The last part of the page's address, where it is not the name of the file: letters a to z, digits and hyphens.",
      "data-scientist"),
  ]

  /// Plain pages, skills and sectors have nothing else.
  static let page = Group([title, summary] + upkeep)
}
