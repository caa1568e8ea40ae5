import CareerGuide
import Foundation
import HTML
import ImageSize
import Localization
import Markdown
import ParallelMap
import Salary
import Synchronization
import Templates

/// What every page of one language needs: its part of the guide, its words, and what is computed once for all pages, when
/// the first of them asks for it.
final class SiteContext: Sendable {
  let guide: Guide
  let edition: Edition
  let words: Words
  let wording: SalaryWording
  let dates: DateWording
  let theme: any Theme
  let assets: SiteAssets
  let versions: Versions
  let images: SiteImages
  /// The language as https://ogp.me wants it.
  let openGraphLocale: String?
  let isRightToLeft: Bool
  /// The code of the language.
  let language: String
  /// Who publishes the site, for machines.
  let publisher: JSON?
  /// What stands around pages, by what leads from them to the site's root.
  let frames = Mutex<[String: UsualFrame]>([:])
  /// Where pages are, by the same.
  let knownAddresses = Mutex<[String: SiteAddresses]>([:])
  private let pay: PayCache
  private let allCards = Once<SiteCards?>()
  private let searchFiles = Once<SearchFiles>()

  /// - Parameter before: the same language of an earlier site; what was made of roles that were not read again is taken
  ///   from there.
  init(
    _ guide: Guide, _ edition: Edition, theme: any Theme, assets: SiteAssets, versions: Versions,
    after before: SiteContext?
  ) {
    self.guide = guide
    self.edition = edition
    self.theme = theme
    self.assets = assets
    self.versions = versions
    language = edition.language.code
    publisher = guide.settings.publisher.map {
      .object([
        ("@type", .string("Organization")), ("name", .string(edition.language.term($0.name))),
        ("url", $0.link.map { .string($0) }),
      ])
    }
    images = SiteImages(guide)
    words = edition.language.words.interface
    let locale = edition.language.locale
    let wording = SalaryWording(language: locale, words: edition.language.words.salary)
    self.wording = wording
    pay = before.flatMap { $0.pay.fits(edition.roles) ? $0.pay : nil } ?? PayCache()
    dates = before.flatMap { $0.dates.language == locale ? $0.dates : nil } ?? DateWording(language: locale)
    openGraphLocale = localeName(locale)
    isRightToLeft = Locale.Language(identifier: locale).characterDirection == .rightToLeft
  }

  /// The pictures for social media; `nil` where nobody asked for them.
  var cards: SiteCards? { allCards.value { SiteCards(self) } }

  /// The files that the search reads.
  var search: SearchFiles {
    searchFiles.value {
      let hasSections = edition.roles.count <= SearchFiles.mostRolesInOnePart
      return SearchFiles(SearchGuide(self, hasSections: hasSections), language: language)
    }
  }

  /// The first page in this language.
  var home: PagePath { .home(edition) }
  /// The list of all roles.
  var roles: PagePath { .roles(edition) }

  /// What is made of the figures of a role.
  func figures(of role: RoleGuide) -> RolePay { pay.pay(of: role, wording: wording) }

  /// The tables of a role.
  func tables(of role: RoleGuide) -> [SalaryTable] { pay.tables(of: role, wording: wording) }

  /// What a role pays, in a few words: its first table's.
  func pay(of role: RoleGuide) -> PaySummary? {
    figures(of: role).summary ?? (role.hasUnreadPay ? .inText(words: words) : nil)
  }

  /// What a page is called that has a path in this language; `nil` where there is none.
  func title(at path: String) -> String? {
    switch file(at: PagePath(String(path.prefix { $0 != "#" && $0 != "?" })).file) {
    case .home: edition.language.title
    case .roles: words.allRoles
    case .skills: words.allSkills
    case .salaries: words.salaries
    case .alphabet: words.aToZ
    case .search: words.search
    case .compare: words.compareRoles
    case .role(let role): role.title
    case .page(let page): page.title
    case .topic(_, let topic): topic.name
    case .comparison, .markdown, .feed, .summary, nil: nil
    }
  }

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
