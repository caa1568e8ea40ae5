import HTML

/// Words that lead somewhere; without an address they are words.
public struct Link: Sendable {
  /// The words.
  public var title: String
  /// Where they lead.
  public var address: Address?
  /// Whether it is the page that the link stands on.
  public var isCurrent: Bool

  /// A link.
  public init(title: String, address: Address?, isCurrent: Bool = false) {
    self.title = title
    self.address = address
    self.isCurrent = isCurrent
  }

  var html: HTML {
    guard let address else { return "\(title)" }
    let current: HTML? = isCurrent ? " aria-current=\"page\"" : nil
    let external: HTML? = address.isExternal ? " rel=\"external\"" : nil
    return "<a href=\"\(href: address)\"\(external)\(current)>\(title)</a>"
  }

  var item: HTML { "<li>\(html)</li>\n" }
}
