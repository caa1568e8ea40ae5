import HTML
import Localization

/// The first page: what the guide is, a search, roles to begin with, the fields of work, and pay that is new.
public struct HomePage: Sendable {
  /// What stands around every page of the site.
  public var frame: Layout.Frame
  /// What the page says of itself in its head.
  public var head: Layout.Head
  /// The site's name.
  public var title: String
  /// What it is, in a sentence.
  public var description: String?
  /// The field to search with.
  public var search: SearchForm
  /// Roles to begin with.
  public var roles: RoleGroup?
  /// The fields of work.
  public var sectors: [SectorCard]
  /// The roles whose figures are the newest, with those.
  public var newestPay: RoleGroup?

  /// Each parameter is the property of its name.
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
  public func html(in theme: some Theme) -> HTML {
    theme.layout(Layout(frame, head, isHome: true, content: theme.content(of: self)))
  }

  private var words: Words { frame.words }

  /// What the page is there for.
  public var content: HTML {
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
