import HTML

/// Words that lead somewhere; without an address they are words.
public struct Link: Sendable {
  /// The words.
  public var title: String
  /// Where they lead.
  public var address: Address?
  /// Whether it is the page that the link stands on.
  public var isCurrent: Bool

  /// The language of what it leads to, where that is another one.
  public var language: String?
  /// What that language calls itself, to be shown beside the words.
  public var languageName: String?

  /// A link.
  public init(
    title: String, address: Address?, isCurrent: Bool = false, language: String? = nil,
    languageName: String? = nil
  ) {
    self.title = title
    self.address = address
    self.isCurrent = isCurrent
    self.language = language
    self.languageName = languageName
  }

  /// The link, or its words alone.
  public var html: HTML {
    guard let address else { return "\(title)" }
    let current: HTML? = isCurrent ? " aria-current=\"page\"" : nil
    let external: HTML? = address.isExternal ? " rel=\"external\"" : nil
    let other: HTML? = language.map { " hreflang=\"\($0)\" lang=\"\($0)\"" }
    let name: HTML? = languageName.map { " (\($0))" }
    return "<a href=\"\(href: address)\"\(external)\(current)\(other)>\(title)\(name)</a>"
  }

  /// The link as an item of a list.
  public var item: HTML { "<li>\(html)</li>\n" }
}
