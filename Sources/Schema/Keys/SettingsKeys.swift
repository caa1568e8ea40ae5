import Diagnostics
import HTML
import Localization
import Messages
import Salary

/// The keys of `content/site.yml`.
enum SettingsKeys {
  static let all = Group(
    [title, description] + site + [
      languages, words, salary, checks, theme, socialCards, redirects, hosting, publish, rawHTML,
    ])

  private static let title = Key(
    "title", .text, "The name of the site.", "Careers in Life Sciences and MedTech")
  private static let description = Key(
    "description", .text, "What the site is, in a sentence.",
    "What the jobs are, what you need and what you can earn.")

  private static let site = [
    Key(
      "url", .webAddress,
      "The address at which the site will be published. The sitemap and canonical addresses need it.",
      "https://careers.example.org/"),
    Key(
      "language", .pattern(languageTag),
      "The main language, as a code. Amounts, dates and the words of the interface follow it.", "en-GB", "de"),
    publisher, navigation, featured,
  ]

  private static let publisher = Key(
    "publisher",
    .either([
      .text,
      .group(
        Group(
          [
            Key("name", .text, "The publisher's name.", "Example Recruiters"),
            Key("link", .webAddress, "The publisher's own site.", "https://example.org"),
          ], required: ["name"])),
    ]), "Who publishes the site: a name, or a name and a link.",
    .object([("name", "Example Recruiters"), ("link", "https://example.org")]))

  private static let navigation = Key(
    "navigation",
    .list(
      .group(
        Group(
          [
            Key("title", .text, "The words of the link.", "About this guide"),
            Key(
              "link", .text,
              "Where it leads: a file in content/, an address of the site such as /roles/, or an address on the web.",
              "pages/about.md", "/roles/"),
          ], required: ["title", "link"]))),
    "The links in the header, in order. Without it: all roles, all skills, and every plain page.",
    [
      .object([("title", "All roles"), ("link", "/roles/")]),
      .object([("title", "About"), ("link", "pages/about.md")]),
    ])

  private static let featured = Key(
    "featured", .list(.text),
    "The roles that the home page begins with, by the names of their files. Without it: those that were reviewed last, or all of a few.",
    ["machine-learning-engineer", "data-scientist"])

  private static let languages = Key(
    "languages",
    .either([.group(Group(others: .group(language), named: languageTag)), .list(.pattern(languageTag))]),
    "Languages beside the main one: a list of codes, or keys for each. The German version of analyst.md is a file analyst.de.md beside it.",
    .object([("de", .object([("title", "Berufe in Life Sciences und Medizintechnik")]))]))

  private static let language = Group([
    Key("name", .text, "The language's own name, as the links between versions show it.", "Deutsch"),
    Key(
      "locale", .pattern(languageTag),
      "How amounts and dates are written, where the code alone does not say it.",
      "de-DE"),
    Key(
      "title", .text, "The name of the site in this language.", "Berufe in Life Sciences und Medizintechnik"),
    Key(
      "description", .text, "What the site is, in a sentence, in this language.",
      "Was die Berufe sind, was man dafür braucht und was man verdient."),
    words,
    Key(
      "terms", .group(Group(others: .text)),
      "Short labels of the content in this language: skills, sectors, places, groups of figures, titles of roles without a guide.",
      .object([("Ireland", "Irland"), ("Statistics", "Statistik")])),
    navigation,
  ])

  private static let words = Key(
    "words", .group(Group(LanguageWords.keys.map(word) + [inPlace], others: .text, named: wordNames)),
    "Words of the interface in place of those that the program brings.",
    .object([("last_reviewed", "Checked on")]))

  /// A word with what it is in English, which says best what it is for.
  private static func word(_ key: WordKey<LanguageWords>) -> Key {
    let english = key.text(in: .english)
    let placeholders = key.placeholders.map { "{\($0)}" }
    var help = english.isEmpty ? "Nothing in English." : "In English: “\(english)”"
    if !placeholders.isEmpty { help += " What can be put in: \(placeholders.listed(and: "and"))." }
    return Key(key.name, .text, help, .string(english))
  }

  /// How pay in a place is told: a key for each place.
  private static let inPlace = Key(
    "in Switzerland", .text, "How pay in a place is told; a key such as this for each place.",
    "in der Schweiz")

  /// The names of words, and of places after `in`.
  private static let wordNames = "^([a-z][a-z0-9_]*|in .+)$"

  private static let salary = Key(
    "salary",
    .group(
      Group(
        SalaryKeys.context + [
          Key("max_age", .interval, "Pay that is older than this is reported.", "2 years", "18 months")
        ])),
    "What is said once for the pay on every page.",
    .object([("currency", "EUR"), ("per", "year")]))

  private static let checks = Key(
    "checks",
    .group(
      Group(
        Message.all.filter(\.canChange).map { message in
          Key(
            message.id, .choice(severities), "\(message.meaning) Usually: \(message.severity.rawValue).",
            "note")
        })),
    "How much a kind of message matters in this guide, by the name in square brackets at its end.",
    .object([("salary-order", "warning")]))

  private static let severities =
    Severity.allCases.map(explained) + [(name: "off", help: "is not reported")]

  private static func explained(_ severity: Severity) -> (name: String, help: String) {
    switch severity {
    case .error: (name: severity.rawValue, help: "stops the build")
    case .warning: (name: severity.rawValue, help: "is reported, and stops the build with --strict")
    case .note: (name: severity.rawValue, help: "is only mentioned")
    }
  }

  private static let theme = Key(
    "theme", .group(Group(themeKeys, others: .text, named: "^[A-Za-z0-9_-]+$")),
    "Colours, a logo, fonts and CSS in place of the design's own; any custom property of templates/assets/site.css. A colour with # needs quotes.",
    .object([("accent", "#0b5563"), ("accent_dark", "#8fd3e0")]))

  private static let themeKeys = [
    Key("accent", .text, "The colour of links and of the header. With # it needs quotes.", "#0b5563"),
    Key("accent_dark", .text, "The colour of links on dark screens.", "#8fd3e0"),
    Key(
      "logo", .text, "A picture in content/static for the header, in place of the site's name.",
      "static/logo.svg"),
    Key(
      "fonts", .group(Group(["serif", "sans", "mono"].map(font))),
      "Fonts in content/static: serif for text and headings, sans for facts and tables, mono for code.",
      .object([("serif", "static/fonts/text.woff2")])),
    Key("css", .text, "A stylesheet in content/static that follows the design's own.", "static/extra.css"),
  ]

  private static func font(_ name: String) -> Key {
    let file: JSON = "static/fonts/text.woff2"
    let forms = [
      Key("regular", .text, "Upright letters of the usual weight.", file),
      Key("bold", .text, "Bold letters.", file), Key("italic", .text, "Slanted letters.", file),
      Key("variable", .text, "Upright letters of every weight in one file.", file),
    ]
    return Key(name, .either([.text, .group(Group(forms))]), "A file in WOFF2, or one for each form.", file)
  }

  private static let socialCards = Key(
    "social_cards", .flag,
    "`true` draws a picture for each role, and one for all other pages, that social media show beside a link. Needs `url` and the program rsvg-convert.",
    true)

  private static let redirects = Key(
    "redirects", .group(Group(others: .text, named: "^/.")),
    "Old addresses, and where they lead now: a file in content/, an address of the site, or one on the web.",
    .object([("/jobs/data-scientist/", "roles/data-scientist.md")]))

  private static let hosting = Key(
    "hosting",
    .group(
      Group([
        Key(
          "cname", .pattern("^[A-Za-z0-9-]+([.][A-Za-z0-9-]+)+$"),
          "The name of the host, for GitHub Pages, which reads it from a file CNAME.", "careers.example.org"),
        Key(
          "compress",
          .list(
            .choice([
              (name: "gz", help: "gzip; needs the program gzip"),
              (name: "br", help: "Brotli; needs the program brotli"),
            ])),
          "Smaller forms that stand beside each file of text, for web servers of your own.", ["gz", "br"]),
      ])), "What hosts are told; most need nothing.", .object([("cname", "careers.example.org")]))

  private static let publish = Key(
    "publish",
    .either([.group(target), .group(Group(others: .group(target), named: "^[A-Za-z0-9_-]+$"))]),
    "Where `sitegen publish` puts the site: targets by names of your own, such as `live`. Passwords do not belong here.",
    .object([("live", .object([("git", "git@github.com:example/careers.git"), ("branch", "gh-pages")]))]))

  private static let target = Group(
    [
      Key(
        "git", .text, "A git repository; each publication is a commit.", "git@github.com:example/careers.git"),
      Key("branch", .text, "The branch of that repository. Without it: gh-pages.", "gh-pages"),
      Key("rsync", .text, "A folder of a server, over SSH.", "deploy@example.org:/var/www/careers/"),
      Key("port", .count, "The port of SSH, where it is not 22.", 2222),
      Key(
        "rclone", .text, "A remote of rclone with a path: S3, R2, Azure, SFTP and more.",
        "careers:bucket/guide"),
      Key("folder", .text, "A folder, seen from the one that holds content/.", "../published"),
      Key(
        "url", .webAddress, "Where readers find the site there, if not at the site's own `url`.",
        "https://careers.example.org/"),
    ], shapes: [["git"], ["rsync"], ["rclone"], ["folder"]])

  private static let rawHTML = Key(
    "raw_html", .flag,
    "`true` lets HTML in the text through. Only for content that you trust as much as your own code.", false)

  /// A language by BCP 47: `de`, `en-GB`.
  private static let languageTag = "^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$"
}
