import HTML
import Localization

/// A name in the list from A to Z.
public struct AlphabetEntry: Sendable {
  /// The name.
  public var title: String
  /// Where it leads.
  public var address: Address
  /// What it is: a skill, or another title of a role that has this one.
  public var note: String?

  /// Each parameter is the property of its name.
  public init(title: String, address: Address, note: String?) {
    self.title = title
    self.address = address
    self.note = note
  }

  /// As HTML.
  public var html: HTML { "\(entries: [self])" }
}

extension HTML.StringInterpolation {
  /// Names of the list, written where they stand: there are thousands of them.
  fileprivate mutating func appendInterpolation(entries: [AlphabetEntry]) {
    for entry in entries {
      appendLiteral("<li><a href=\"")
      appendInterpolation(href: entry.address)
      appendLiteral("\">")
      appendInterpolation(entry.title)
      appendLiteral("</a>")
      appendInterpolation(entry.note, between: " <span>", and: "</span>")
      appendLiteral("</li>\n")
    }
  }
}

/// A letter of the list from A to Z.
public struct AlphabetGroup: Sendable {
  /// The letter.
  public var letter: String
  /// Its anchor, unique on the page.
  public var id: String
  /// The names in order.
  public var entries: [AlphabetEntry]

  /// Each parameter is the property of its name.
  public init(letter: String, id: String, entries: [AlphabetEntry]) {
    self.letter = letter
    self.id = id
    self.entries = entries
  }
}

extension [AlphabetGroup] {
  /// How many names they hold.
  public var entryCount: Int { reduce(0) { $0 + $1.entries.count } }

  /// The letters as links.
  /// - Parameter page: the page that they stand on, where that is another one.
  public func links(to page: Address? = nil, words: Words) -> HTML {
    """
    <nav class="letters" aria-label="\(words.letters)">
    <ul>
    \(map { "<li><a href=\"\((page?.text ?? "") + "#\($0.id)")\">\($0.letter)</a></li>\n" })\
    </ul>
    </nav>

    """
  }

  /// The names under their letters.
  public var list: HTML {
    "\(map { group in """
    <section class="group" aria-labelledby="\(group.id)">
    <h2 id="\(group.id)">\(group.letter)</h2>
    <ul class="names">
    \(entries: group.entries)\
    </ul>
    </section>

    """ })"
  }
}
