import HTML
import Localization

/// A field of work on the home page: how many roles it has, and the first of them.
public struct SectorCard: Sendable {
  /// The anchor of its heading, unique on the page.
  public var id: String
  /// Its name and its page.
  public var title: Link
  /// How many roles it has, in words.
  public var count: String
  /// The first of them.
  public var roles: [Link]
  /// Where the others are; `nil` where there are none.
  public var more: Link?

  /// Each parameter is the property of its name.
  public init(id: String, title: Link, count: String, roles: [Link], more: Link?) {
    self.id = id
    self.title = title
    self.count = count
    self.roles = roles
    self.more = more
  }

  /// As HTML.
  public var html: HTML {
    """
    <section aria-labelledby="\(id)">
    <h3 id="\(id)">\(title.html)</h3>
    <p>\(count)</p>
    <ul>
    \(items: roles)\
    </ul>
    \(more.map { "<p class=\"more\">\($0.html)</p>\n" as HTML })\
    </section>

    """
  }
}
