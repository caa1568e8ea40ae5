import HTML
import Localization

/// A field of work on the home page: how many roles it has, and the first of them.
public struct SectorCard: Sendable {
  var id: String
  var title: Link
  var count: String
  var roles: [Link]
  var more: Link?

  /// - Parameters:
  ///   - id: the anchor of its heading, unique on the page.
  ///   - title: its name and its page.
  ///   - count: how many roles it has, in words.
  ///   - roles: the first of them.
  ///   - more: where the others are; `nil` where there are none.
  public init(id: String, title: Link, count: String, roles: [Link], more: Link?) {
    self.id = id
    self.title = title
    self.count = count
    self.roles = roles
    self.more = more
  }

  var html: HTML {
    """
    <section aria-labelledby="\(id)">
    <h3 id="\(id)">\(title.html)</h3>
    <p>\(count)</p>
    <ul>
    \(roles.map(\.item))\
    </ul>
    \(more.map { "<p class=\"more\">\($0.html)</p>\n" as HTML })\
    </section>

    """
  }
}
