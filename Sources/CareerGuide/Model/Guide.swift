import Markdown

/// Everything in the content folder, typed, linked and checked.
public struct Guide: Sendable {
  /// What holds for the whole site.
  public let settings: Settings
  /// The roles, by title.
  public let roles: [RoleGuide]
  /// The plain pages, by title.
  public let pages: [Page]
  /// Files to copy as they are.
  public let staticFiles: [StaticFile]
  /// Where each link of each page leads, by the page's file, in the order of the document's link slots.
  public let destinations: [String: [Destination]]
  /// The links in the header, with where they lead; `nil` for the usual ones.
  public let navigation: [(title: String, destination: Destination)]?
  /// Old addresses and where they lead.
  public let redirects: [(from: String, destination: Destination)]
  /// How many pages were kept out as drafts.
  public let draftCount: Int

  private let rolesBySlug: [String: Int]
  private let draftTitles: [String: String]

  init(
    settings: Settings, roles: [RoleGuide], pages: [Page], staticFiles: [StaticFile],
    destinations: [String: [Destination]], navigation: [(title: String, destination: Destination)]?,
    redirects: [(from: String, destination: Destination)], draftRoles: [RoleGuide], draftCount: Int
  ) {
    self.settings = settings
    self.roles = roles
    self.pages = pages
    self.staticFiles = staticFiles
    self.destinations = destinations
    self.navigation = navigation
    self.redirects = redirects
    self.draftCount = draftCount
    draftTitles = Dictionary(draftRoles.map { ($0.slug, $0.title) }) { first, _ in first }
    rolesBySlug = Dictionary(uniqueKeysWithValues: roles.enumerated().map { ($1.slug, $0) })
  }

  /// The role with a slug.
  public func role(_ slug: String) -> RoleGuide? { rolesBySlug[slug].map { roles[$0] } }

  /// The title of a role with a slug, also of one that is kept out as a draft.
  public func title(ofRole slug: String) -> String? { role(slug)?.title ?? draftTitles[slug] }
}

/// A file that is copied to the site as it is.
public struct StaticFile: Sendable {
  /// Its path in the site, such as `images/lab.jpg`.
  public let path: String
  /// The file as the editor knows it.
  public let source: String
  /// Its contents.
  public let bytes: [UInt8]
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
