import CareerGuide
import HTML
import Localization
import Markdown
import Salary
import Templates

/// What every page of a site needs: the guide, its words, and what was computed once for all pages.
struct SiteContext: Sendable {
  let guide: Guide
  let words: Words
  let wording: SalaryWording
  let dates: DateWording
  /// The salary tables of each role, in the order of the guide's roles.
  let tables: [[SalaryTable]]
  let assets: SiteAssets
  let sectors: Sectors
  private let indexBySlug: [String: Int]
  private let pageTitles: [String: String]

  init(guide: Guide, words: Words, wording: SalaryWording, tables: [[SalaryTable]]) {
    self.guide = guide
    self.words = words
    self.wording = wording
    self.tables = tables
    assets = SiteAssets(guide.settings)
    dates = DateWording(
      language: guide.settings.language,
      days: guide.roles.flatMap { [$0.reviewed, $0.nextReview] }
        + guide.pages.flatMap { [$0.reviewed, $0.nextReview] })
    sectors = Sectors(of: guide.roles, other: words.otherSector)
    pageTitles = Dictionary(guide.pages.map { (PagePath.page($0.slug).text, $0.title) }) { first, _ in first }
    indexBySlug = Dictionary(uniqueKeysWithValues: guide.roles.enumerated().map { ($1.slug, $0) })
  }

  /// The tables of a role.
  func tables(of role: RoleGuide) -> [SalaryTable] { indexBySlug[role.slug].map { tables[$0] } ?? [] }

  /// What a role pays, in a few words: its first table's.
  func pay(of role: RoleGuide) -> PaySummary? {
    guard let table = tables(of: role).first else {
      return role.hasUnreadPay ? .inText(words: words) : nil
    }
    return PaySummary(
      amount: table.summary,
      details: [table.place, table.summaryDetail, wording.date(of: table.context)].compactMap(\.self),
      isForWiderGroup: table.covers != nil)
  }

  /// A page's absolute address, where the site's own is known.
  func absolute(_ page: PagePath) -> Address? { guide.settings.url.map { made($0 + page.text) } }

  /// What stands around a page.
  func frame(of page: PagePath) -> Layout.Frame { frame(links: PageLinks(from: page), current: page) }

  /// What stands around a page that may be shown anywhere.
  func frameAnywhere() -> Layout.Frame {
    frame(links: PageLinks(anywhereIn: guide.settings.url), current: nil)
  }

  private func frame(links: PageLinks, current: PagePath?) -> Layout.Frame {
    let settings = guide.settings
    let pages = guide.pages.map {
      (title: $0.title, destination: Destination.site(PagePath.page($0.slug).text))
    }
    let usual = [(title: words.allRoles, destination: Destination.site(PagePath.roles.text))] + pages
    func link(_ item: (title: String, destination: Destination)) -> Link {
      Link(
        title: item.title, address: address(of: item.destination, links: links),
        isCurrent: current.map { .site($0.text) == item.destination } ?? false)
    }
    return Layout.Frame(
      words: words, language: settings.language, siteTitle: settings.title,
      home: links.address(PagePath.home),
      navigation: (guide.navigation ?? usual).map(link), footerLinks: usual.map(link),
      publisher: settings.publisher.map { Layout.Publisher(name: $0.name, link: $0.link.map(made)) },
      stylesheet: links.address(assets.stylesheet.path), icon: links.address(assets.icon.path))
  }

  /// Where a destination is, as seen from a page.
  func address(of destination: Destination, links: PageLinks) -> Address {
    switch destination {
    case .site(let path): links.address(path)
    case .samePage(let id): made("#\(id)")
    case .external(let text): made(text)
    }
  }

  /// What a page is called that a destination leads to; the address itself where it is no page of the site.
  func title(of destination: Destination) -> String {
    switch destination {
    case .external(let address): return address
    case .samePage(let id): return id
    case .site(let path):
      let page = String(path.prefix { $0 != "#" && $0 != "?" })
      if page == PagePath.home.text { return guide.settings.title }
      if page == PagePath.roles.text { return words.allRoles }
      let slug = page.split(separator: "/").last.map(String.init) ?? ""
      let isRole = page == PagePath.role(slug).text
      return (isRole ? guide.role(slug)?.title : pageTitles[page]) ?? "/\(path)"
    }
  }

  /// The HTML of some blocks of a file, with its links closed.
  func html(of document: Document, blocks: Range<Int>, file: String, links: PageLinks) -> HTML {
    let destinations = guide.destinations[file] ?? []
    return document.html(ofBlocks: blocks) { slot in
      destinations.indices.contains(slot)
        ? address(of: destinations[slot], links: links) : Address(literal: "#")
    }
  }
}
