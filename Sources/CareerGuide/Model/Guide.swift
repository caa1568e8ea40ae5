import ImageSize
import Markdown

/// Everything in the content folder, typed, linked and checked.
public struct Guide: Sendable {
  /// What holds for the whole site.
  public let settings: Settings
  /// The guide in each of its languages, the main one first.
  public let editions: [Edition]
  /// Files to copy as they are.
  public let staticFiles: [StaticFile]
  /// Where each link of each page leads, by the page's file, in the order of the document's link slots.
  public let destinations: [String: [Destination]]
  /// Old addresses and where they lead.
  public let redirects: [Redirect]
  /// How many pages were kept out as drafts, and how many until a later day.
  public let keptOut: (drafts: Int, later: Int)

  /// An old address.
  public struct Redirect: Sendable {
    /// The address without its leading slash: `jobs/ml/`.
    public let from: String
    /// Where it leads now.
    public let destination: Destination
    /// The language of what stands there.
    public let language: String
  }
}

/// The guide in one language.
public struct Edition: Sendable {
  /// The language.
  public let language: SiteLanguage
  /// The roles, by title.
  public let roles: [RoleGuide]
  /// The plain pages, by title.
  public let pages: [Page]
  /// What roles need, by name.
  public let skills: [Topic]
  /// The fields of work, by name.
  public let sectors: [Topic]
  /// The links in the header, with where they lead; `nil` for the usual ones.
  public internal(set) var navigation: [(title: String, destination: Destination)]?
  /// Titles of roles that are kept out of the site, by key.
  let hiddenTitles: [String: String]
  /// Whether any of its roles has a figure of pay.
  public let hasFigures: Bool

  private let roleIndex: [String: Int]
  private let pageIndex: [String: Int]
  private let backlinks: Backlinks
  let rolePairs: RolePairs
  private let topicsByKey: [Topic.Kind: [String: Int]]
  private let topicsByName: [Topic.Kind: [String: Int]]

  init(
    language: SiteLanguage, roles: [RoleGuide], pages: [Page], skills: [Topic], sectors: [Topic],
    navigation: [(title: String, destination: Destination)]?, hiddenTitles: [String: String]
  ) {
    self.language = language
    self.roles = roles
    self.pages = pages
    self.skills = skills
    self.sectors = sectors
    self.navigation = navigation
    self.hiddenTitles = hiddenTitles
    hasFigures = roles.contains { !$0.figures.isEmpty }
    roleIndex = Dictionary(roles.enumerated().map { ($1.key, $0) }) { first, _ in first }
    pageIndex = Dictionary(pages.enumerated().map { ($1.key, $0) }) { first, _ in first }
    backlinks = Backlinks(of: roles, numbers: roleIndex)
    rolePairs = RolePairs(of: roles, references: backlinks.comparable)
    let topics: [Topic.Kind: [Topic]] = [.skill: skills, .sector: sectors]
    topicsByKey = topics.mapValues { topics in
      Dictionary(topics.enumerated().map { ($1.key, $0) }) { first, _ in first }
    }
    topicsByName = topics.mapValues { topics in
      Dictionary(topics.enumerated().flatMap { index, topic in topic.spellings.map { ($0, index) } }) {
        first, _ in first
      }
    }
  }

  /// The role with a key.
  public func role(_ key: String) -> RoleGuide? { roleIndex[key].map { roles[$0] } }

  /// The plain page with a key.
  public func page(_ key: String) -> Page? { pageIndex[key].map { pages[$0] } }

  /// The place of a role among the roles, by its key.
  public func number(ofRole key: String) -> Int? { roleIndex[key] }

  /// The roles that a role names, and those that name it.
  public func around(_ role: RoleGuide) -> Surroundings {
    guard let number = roleIndex[role.key] else {
      return Surroundings(worksWith: [], leadsTo: [], comesFrom: [], related: [])
    }
    return backlinks.around(number, in: roles)
  }

  /// The title of a role that is kept out of the site.
  public func hiddenTitle(ofRole key: String) -> String? { hiddenTitles[key] }

  /// All skills or all sectors.
  public func topics(_ kind: Topic.Kind) -> [Topic] { kind == .skill ? skills : sectors }

  /// The skill or sector with a key.
  public func topic(_ kind: Topic.Kind, key: String) -> Topic? {
    topicsByKey[kind]?[key].map { topics(kind)[$0] }
  }

  /// The skill or sector that a role names.
  public func topic(_ kind: Topic.Kind, named name: String) -> Topic? {
    topicsByName[kind]?[name].map { topics(kind)[$0] }
  }
}

/// A file that is copied to the site as it is.
public struct StaticFile: Sendable {
  /// Its path in the site, such as `images/lab.jpg`.
  public let path: String
  /// The file as the editor knows it.
  public let source: String
  /// Its contents.
  public let bytes: [UInt8]
  /// What it shows, if it is a picture.
  public let image: ImageReading

  init(path: String, source: String, bytes: [UInt8]) {
    self.path = path
    self.source = source
    self.bytes = bytes
    let reading = readImage(bytes)
    let isDrawing =
      switch reading {
      case .size(let size): !size.isRaster
      case .sizeless: true
      case .unknown: false
      }
    // Hosts say by its name what a file is; browsers look past that at pixels, and never at a drawing.
    image = isDrawing == path.lowercased().hasSuffix(".svg") ? reading : .unknown
  }

  /// Its path as links to it have it.
  public var address: String { encoded(path) }
}

/// Where a link leads.
public enum Destination: Sendable, Hashable {
  /// A page or file of the site by its path without a leading slash, such as `roles/data-scientist/#skills`; empty is
  /// the home page.
  case site(String)
  /// A part of the same page, by id.
  case samePage(String)
  /// Another site.
  case external(String)
}
