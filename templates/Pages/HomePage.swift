import HTML
import Localization

/// The first page: what the guide is, a search, roles to begin with, the fields of work, and pay that is new.
public struct HomePage: Sendable {
  let frame: Layout.Frame
  let head: Layout.Head
  let title: String
  let description: String?
  let search: SearchForm
  let roles: RoleGroup?
  let sectors: [SectorCard]
  let newestPay: RoleGroup?

  /// - Parameters:
  ///   - title: the site's name.
  ///   - description: what it is, in a sentence.
  ///   - search: the field to search with.
  ///   - roles: roles to begin with.
  ///   - sectors: the fields of work.
  ///   - newestPay: the roles whose figures are the newest, with those.
  public init(
    frame: Layout.Frame, head: Layout.Head, title: String, description: String?, search: SearchForm,
    roles: RoleGroup?, sectors: [SectorCard], newestPay: RoleGroup?
  ) {
    self.frame = frame
    self.head = head
    self.title = title
    self.description = description
    self.search = search
    self.roles = roles
    self.sectors = sectors
    self.newestPay = newestPay
  }

  /// The whole page.
  public var html: HTML { Layout(frame, head, isHome: true, content: content).html }

  private var words: Words { frame.words }

  private var content: HTML {
    """
    <main id="page_main">
    <div class="hero">
    <div class="wrap">
    <h1>\(title)</h1>
    \(description.map { "<p>\($0)</p>\n" as HTML })\
    \(search.html(words: words))\
    </div>
    </div>
    <div class="wrap">
    \(SearchForm.results)\
    <div data-without-search>
    \(roles.map { $0.html(textClass: nil, words: words) })\
    \(sectors.isEmpty ? nil : sectorGroup)\
    \(newestPay.map { $0.html(textClass: nil, words: words) })\
    </div>
    </div>
    </main>
    """
  }

  private var sectorGroup: HTML {
    """
    <section class="group" aria-labelledby="page_sectors">
    <h2 id="page_sectors">\(words.sectors)</h2>
    <div class="cards">
    \(sectors.map(\.html))\
    </div>
    </section>

    """
  }
}
