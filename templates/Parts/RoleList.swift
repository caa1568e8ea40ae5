import HTML
import Localization

/// A role in a list of roles.
public struct RoleEntry: Sendable {
  /// The role's name.
  public var title: String
  /// Its page.
  public var address: Address
  /// What it is, or the field that it belongs to.
  public var text: String?
  /// What it pays; `nil` when that is not published.
  public var pay: PaySummary?

  /// Each parameter is the property of its name.
  public init(title: String, address: Address, text: String?, pay: PaySummary?) {
    self.title = title
    self.address = address
    self.text = text
    self.pay = pay
  }
}

/// What a role pays, in a few words.
public struct PaySummary: Sendable {
  /// The amounts with their period.
  public var amount: String
  /// Where, whose and when that is, such as `Europe`, `Entry-level to Senior`, `2026`.
  public var details: [String]
  /// Whether the figures count more than this job.
  public var isForWiderGroup: Bool

  /// Each parameter is the property of its name.
  public init(amount: String, details: [String], isForWiderGroup: Bool) {
    self.amount = amount
    self.details = details
    self.isForWiderGroup = isForWiderGroup
  }
}

/// Roles under a heading: a field of work, or a letter.
public struct RoleGroup: Sendable {
  /// The heading.
  public var title: String
  /// Its anchor, unique on the page.
  public var id: String
  /// The page of the field of work.
  public var address: Address?
  /// The roles in order.
  public var entries: [RoleEntry]
  /// Where there are more of them.
  public var more: Link?

  /// Each parameter is the property of its name.
  public init(title: String, id: String, address: Address?, entries: [RoleEntry], more: Link? = nil) {
    self.title = title
    self.id = id
    self.address = address
    self.entries = entries
    self.more = more
  }

  /// As HTML.
  /// - Parameter textClass: the class of the text below a role, for the stylesheet.
  public func html(textClass: String?, words: Words) -> HTML {
    """
    <section class="group" aria-labelledby="\(id)">
    <h2 id="\(id)">\(Link(title: title, address: address))</h2>
    <ul class="roles">
    \(entries.map { $0.html(textClass: textClass, words: words) })\
    </ul>
    \(more.map { "<p class=\"more\">\($0.html)</p>\n" as HTML })\
    </section>

    """
  }
}

extension RoleEntry {
  /// As HTML.
  /// - Parameter textClass: the class of the text below a role, for the stylesheet.
  public func html(textClass: String?, words: Words) -> HTML {
    """
    <li>
    <h3><a href="\(href: address)">\(title)</a></h3>
    \(text.map { "<p\(attribute: "class", textClass)>\($0)</p>\n" as HTML })\
    <p class="pay">\(pay.map { $0.html(words: words) } ?? "\(words.payNotPublishedLong)")</p>
    </li>

    """
  }
}

extension PaySummary {
  /// Pay that stands in the guide's text alone.
  public static func inText(words: Words) -> PaySummary {
    PaySummary(amount: words.payInText, details: [], isForWiderGroup: false)
  }

  /// Where, whose and when that is, in one text.
  public func detail(words: Words) -> String {
    (details + (isForWiderGroup ? [words.widerGroup] : [])).joined(separator: ", ")
  }

  /// As HTML.
  public func html(words: Words) -> HTML {
    let detail = detail(words: words)
    return "<strong>\(amount)</strong>\(detail.isEmpty ? nil : " \(detail)" as HTML?)"
  }
}
