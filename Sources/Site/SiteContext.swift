import CareerGuide
import HTML
import ImageSize
import Localization
import Markdown
import ParallelMap
import Salary
import Templates

/// What every page of one language needs: its part of the guide, its words, and what was computed once for all pages.
struct SiteContext: Sendable {
  let guide: Guide
  let edition: Edition
  let words: Words
  let wording: SalaryWording
  let dates: DateWording
  let assets: SiteAssets
  let versions: Versions
  let images: SiteImages
  /// The salary tables of each role, in the order of the edition's roles.
  private let tables: [[SalaryTable]]
  private let indexByKey: [String: Int]
  private let titles: [String: String]
  /// The pictures for social media; `nil` where nobody asked for them.
  private(set) var cards: SiteCards?

  init(_ guide: Guide, _ edition: Edition, assets: SiteAssets, versions: Versions) async {
    self.guide = guide
    self.edition = edition
    self.assets = assets
    self.versions = versions
    images = SiteImages(guide)
    words = edition.language.words.interface
    let wording = SalaryWording(language: edition.language.locale, words: edition.language.words.salary)
    self.wording = wording
    tables = await edition.roles.parallelMap {
      SalaryTable.tables(of: $0.figures, role: $0.title, wording: wording)
    }
    dates = DateWording(
      language: edition.language.locale,
      days: edition.roles.flatMap { [$0.reviewed, $0.nextReview] }
        + edition.pages.flatMap { [$0.reviewed, $0.nextReview] }
        + Topic.Kind.allCases.flatMap { edition.topics($0).compactMap(\.page) }
        .flatMap { [$0.reviewed, $0.nextReview] })
    indexByKey = Dictionary(edition.roles.enumerated().map { ($1.key, $0) }) { first, _ in first }
    titles = SiteContext.titles(of: edition, words: edition.language.words.interface)
    cards = await SiteCards(self)
  }

  /// What pages are called, by their paths.
  private static func titles(of edition: Edition, words: Words) -> [String: String] {
    var titles = [
      PagePath.home(edition).text: edition.language.title, PagePath.roles(edition).text: words.allRoles,
      PagePath.skills(edition).text: words.allSkills, PagePath.salaries(edition).text: words.salaries,
      PagePath.alphabet(edition).text: words.aToZ, PagePath.search(edition).text: words.search,
    ]
    titles[PagePath.compare(edition).text] = words.compareRoles
    for role in edition.roles { titles[edition.path(of: role)] = role.title }
    for page in edition.pages { titles[edition.path(of: page)] = page.title }
    for kind in Topic.Kind.allCases {
      for topic in edition.topics(kind) { titles[edition.path(of: topic, kind)] = topic.name }
    }
    return titles
  }

  /// The code of the language.
  var language: String { edition.language.code }
  /// The first page in this language.
  var home: PagePath { .home(edition) }
  /// The list of all roles.
  var roles: PagePath { .roles(edition) }

  /// The tables of a role.
  func tables(of role: RoleGuide) -> [SalaryTable] { indexByKey[role.key].map { tables[$0] } ?? [] }

  /// What a role pays, in a few words: its first table's.
  func pay(of role: RoleGuide) -> PaySummary? {
    guard let table = tables(of: role).first else {
      return role.hasUnreadPay ? .inText(words: words) : nil
    }
    return pay(in: table)
  }

  /// What a table says, in a few words.
  func pay(in table: SalaryTable) -> PaySummary {
    PaySummary(
      amount: table.summary,
      details: [table.place, table.summaryDetail, wording.date(of: table.context)].compactMap(\.self),
      isForWiderGroup: table.covers != nil)
  }

  /// What a page is called that has a path in this language; `nil` where there is none.
  func title(at path: String) -> String? { titles[String(path.prefix { $0 != "#" && $0 != "?" })] }

  /// The HTML of some blocks of a file, with its links closed.
  func html(of document: Document, blocks: Range<Int>, file: String, links: PageLinks) -> HTML {
    let destinations = guide.destinations[file] ?? []
    // What a reader sees at once must not wait; which of the others that is, nobody can know.
    let first = document.slots.firstIndex(where: \.isImage)
    return document.html(
      ofBlocks: blocks,
      address: { slot in
        destinations.indices.contains(slot) ? links.address(of: destinations[slot]) : Address(literal: "#")
      },
      frame: { slot in
        guard destinations.indices.contains(slot), let size = images.size(at: destinations[slot]) else {
          return nil
        }
        return ImageFrame(width: size.width, height: size.height, isLazy: slot != first)
      })
  }
}

extension PageLinks {
  /// Where a destination is, as seen from the page.
  func address(of destination: Destination) -> Address {
    switch destination {
    case .site(let path): address(path)
    case .samePage(let id): made("#\(id)")
    case .external(let text): made(text)
    }
  }
}
