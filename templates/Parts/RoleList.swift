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
    \(entries, textClass: textClass, words: words)\
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
    \(self, textClass: textClass, words: words)
    """
  }
}

extension HTML.StringInterpolation {
  /// A role in a list, written where it stands.
  mutating func appendInterpolation(_ role: RoleEntry, textClass: String?, words: Words) {
    appendLiteral("<li>\n<h3><a href=\"")
    appendInterpolation(href: role.address)
    appendLiteral("\">")
    appendInterpolation(role.title)
    appendLiteral("</a></h3>\n")
    if let text = role.text {
      appendLiteral("<p")
      appendInterpolation(attribute: "class", textClass)
      appendLiteral(">")
      appendInterpolation(text)
      appendLiteral("</p>\n")
    }
    appendLiteral("<p class=\"pay\">")
    if let pay = role.pay {
      appendInterpolation(pay, words: words)
    } else {
      appendInterpolation(words.payNotPublishedLong)
    }
    appendLiteral("</p>\n</li>\n")
  }

  /// Roles in a list.
  mutating func appendInterpolation(_ roles: [RoleEntry], textClass: String?, words: Words) {
    for role in roles { appendInterpolation(role, textClass: textClass, words: words) }
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
  public func html(words: Words) -> HTML { "\(self, words: words)" }
}

extension HTML.StringInterpolation {
  /// What a role pays, written where it stands: lists have thousands of them.
  public mutating func appendInterpolation(_ pay: PaySummary, words: Words) {
    appendLiteral("<strong>")
    appendInterpolation(pay.amount)
    appendLiteral("</strong>")
    var separator: StaticString = " "
    for detail in pay.details {
      appendLiteral(separator)
      appendInterpolation(detail)
      separator = ", "
    }
    guard pay.isForWiderGroup else { return }
    appendLiteral(separator)
    appendInterpolation(words.widerGroup)
  }
}
