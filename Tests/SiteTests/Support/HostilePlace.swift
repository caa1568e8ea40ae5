import Testing

/// A place of the content in which ``HostileTextTests`` puts its text.
struct HostilePlace: Sendable, CustomTestStringConvertible {
  let testDescription: String
  /// A whole guide with the text in that place.
  let files: [String: String]
  /// Whether a reader sees the text, or where it leads, on a page.
  let isShown: Bool
  /// Whether it stands in the JSON-LD.
  let isInData: Bool

  /// A role of its own front matter and text.
  private static func role(
    _ name: String, shown: Bool = true, data: Bool = false, title: String? = nil, front: String = "",
    body: String = "Text.\n"
  ) -> HostilePlace {
    let text = "---\ntitle: \(title ?? "Analyst")\n\(front)\n---\n\(body)\n"
    return HostilePlace(
      testDescription: name, files: ["content/site.yml": "title: Guide\n", "content/roles/analyst.md": text],
      isShown: shown, isInData: data)
  }

  /// A site of its own settings.
  private static func site(_ name: String, shown: Bool = true, data: Bool = false, _ settings: String)
    -> HostilePlace
  {
    HostilePlace(
      testDescription: name,
      files: ["content/site.yml": settings + "\n", "content/roles/analyst.md": "# Analyst\n\nText.\n"],
      isShown: shown, isInData: data)
  }

  /// A salary with a key more.
  private static func pay(_ name: String, data: Bool = false, _ key: String = "", levels: String? = nil)
    -> HostilePlace
  {
    role(
      name, data: data,
      front: """
        salary:
          currency: EUR
          per: year
          \(key)
          levels: { \(levels ?? "entry: { low: 40000, high: 60000 }") }
        """)
  }

  /// The text as YAML has it in double quotes.
  private static let quoted: String = {
    let text = HostileTextTests.text.replacing("\"", with: "\\\"").replacing("\u{2028}", with: "\\L")
    return "\"\(text)\""
  }()

  /// An address that ends in the text, in quotes.
  private static let address = "\"https://example.org/" + quoted.dropFirst()

  /// The text with a backslash before every mark, so that Markdown takes it as it is.
  private static let escaped = String(
    HostileTextTests.text.flatMap { character -> [Character] in
      character.isASCII && !character.isLetter && !character.isNumber ? ["\\", character] : [character]
    })

  static let frontMatter = [
    role("title", data: true, title: quoted),
    role("summary", data: true, front: "summary: \(quoted)"),
    role("sector", front: "sector: \(quoted)"),
    role("also_called", data: true, front: "also_called: [\(quoted), Other]"),
    role("qualification", data: true, front: "qualification: \(quoted)"),
    role("skills", data: true, front: "skills: [\(quoted)]"),
    role("works_with", front: "works_with: [{ title: \(quoted) }]"),
    role("leads_to", front: "leads_to: [{ title: \(quoted) }]"),
    role("related", front: "related: [{ title: \(quoted) }]"),
    pay("salary: place", data: true, "place: \(quoted)"),
    pay("salary: source", "source: \(quoted)"),
    pay("salary: covers", "covers: \(quoted)"),
    pay("salary: note", "note: \(quoted)"),
    pay("salary: a level's name", data: true, levels: "\(quoted): { low: 40000, high: 60000 }"),
    pay("salary: a figure's group", data: true, levels: "mid: { low: 40000, high: 60000, group: \(quoted) }"),
    pay("salary: a figure's note", levels: "mid: { low: 40000, high: 60000, note: \(quoted) }"),
  ]

  static let settings = [
    site("title", data: true, "title: \(quoted)"),
    site("description", data: true, "description: \(quoted)"),
    site("publisher", data: true, "publisher: \(quoted)"),
    site("publisher: name", data: true, "publisher: { name: \(quoted) }"),
    site("navigation", "navigation: [{ title: \(quoted), link: /roles/ }]"),
    HostilePlace(
      testDescription: "salary: place",
      files: [
        "content/site.yml": "salary: { place: \(quoted), currency: EUR, per: year }\n",
        "content/roles/analyst.md":
          "---\ntitle: A\nsalary: { levels: { entry: { value: 40000 } } }\n---\nText.\n",
      ], isShown: true, isInData: true),
  ]

  static let markdown = [
    role("a paragraph, which is the description too", data: true, body: escaped),
    role("a heading", body: "## \(escaped)"),
    role("a link", body: "[\(escaped)](https://example.org/)"),
    role("a link's title", body: "[a](https://example.org/ \"\(escaped)\")"),
    role("an image's alternative", body: "![\(escaped)](https://example.org/a.png)"),
    role("a list", body: "- \(escaped)"),
    role("a table", body: "| a |\n| --- |\n| \(escaped) |"),
    role("code", body: "`` \(HostileTextTests.text) ``"),
    role("a block of code", body: "```\n\(HostileTextTests.text)\n```"),
    role("a footnote", body: "a[^1]\n\n[^1]: \(escaped)"),
    role("pay in a list", data: true, body: "## Pay\n\n- \(escaped): €40,000 – €60,000 a year"),
  ]

  static let addresses = [
    site("navigation: link", "navigation: [{ title: A, link: \(address) }]"),
    site("redirects: target", "redirects: { /old/: \(address) }"),
    role("a link's address", body: "[a](<https://example.org/\(escaped)>)"),
  ]

  static let refused = [
    role("codes: onet", front: "codes: { onet: \(quoted) }"),
    role("codes: isco", front: "codes: { isco: \(quoted) }"),
    role("codes: esco", front: "codes: { esco: \(address) }"),
    pay("salary: link", "source: A survey\n  link: \(address)"),
    site("publisher: link", "publisher: { name: A, link: \(address) }"),
    role("slug", front: "slug: \(quoted)"),
    role("reviewed", front: "reviewed: \(quoted)"),
    role("review_every", front: "review_every: \(quoted)"),
    role("draft", front: "draft: \(quoted)"),
    role("works_with, as a role of the guide", front: "works_with: [\(quoted)]"),
    pay("salary: as_of", "as_of: \(quoted)"),
    pay("salary: pay", "pay: \(quoted)"),
    pay("salary: kind", "kind: \(quoted)"),
    pay("salary: an amount", levels: "mid: { value: \(quoted) }"),
    pay("salary: years", levels: "mid: { value: 40000, years: \(quoted) }"),
    site("url", "url: \(quoted)"),
    site("language", "language: \(quoted)"),
    site("theme: a value", "theme: { accent: \(quoted) }"),
    site("theme: a name", "theme: { \(quoted): red }"),
    site("redirects: an old address", "redirects: { \(quoted): /roles/ }"),
    site("navigation: link to a file", "navigation: [{ title: A, link: \(quoted) }]"),
  ]
}
