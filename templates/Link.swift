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
  public var html: HTML { "\(self)" }

  /// The link as an item of a list.
  public var item: HTML { "\(items: [self])" }
}

extension HTML.StringInterpolation {
  /// A link, or its words alone. Pages have hundreds of links, so they are written where they stand, without a piece of
  /// HTML of their own.
  public mutating func appendInterpolation(_ link: Link) {
    guard let address = link.address else { return appendInterpolation(link.title) }
    appendLiteral("<a href=\"")
    appendInterpolation(href: address)
    appendLiteral(address.isExternal ? "\" rel=\"external\"" : "\"")
    appendInterpolation(attribute: "aria-current", link.isCurrent ? "page" : nil)
    appendInterpolation(attribute: "hreflang", link.language)
    appendInterpolation(attribute: "lang", link.language)
    appendLiteral(">")
    appendInterpolation(link.title)
    if let name = link.languageName {
      appendLiteral(" (")
      appendInterpolation(name)
      appendLiteral(")")
    }
    appendLiteral("</a>")
  }

  /// Links as items of a list.
  public mutating func appendInterpolation(items links: [Link]) {
    for link in links {
      appendLiteral("<li>")
      appendInterpolation(link)
      appendLiteral("</li>\n")
    }
  }

  /// Links as descriptions of a term.
  public mutating func appendInterpolation(descriptions links: [Link]) {
    for link in links {
      appendLiteral("<dd>")
      appendInterpolation(link)
      appendLiteral("</dd>\n")
    }
  }

  /// Links with something between each two.
  public mutating func appendInterpolation(_ links: [Link], separator: StaticString) {
    for (index, link) in links.enumerated() {
      if index > 0 { appendLiteral(separator) }
      appendInterpolation(link)
    }
  }
}
