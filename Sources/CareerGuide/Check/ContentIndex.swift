import Diagnostics
import Markdown

/// What a link can lead to: every page and file of the guide by its path under `content/` and by its address.
struct ContentIndex: Sendable {
  /// A page that can be linked to.
  struct Target: Sendable {
    let address: String
    let anchors: Set<String>
    let isDraft: Bool
  }

  /// Pages by their path under `content/`, such as `roles/data-scientist.md`.
  private(set) var pages: [String: Target] = [:]
  /// Anchors of pages by their address, such as `roles/data-scientist/`.
  private(set) var anchors: [String: Set<String>] = [:]
  /// Addresses of the site without a leading slash.
  private(set) var addresses: Set<String> = ["", "roles/"]
  private let contentPrefix: String

  /// - Parameter contentPrefix: how paths begin in messages, `content/`.
  init(
    roles: [RoleGuide], pages: [Page], staticFiles: [StaticFile], drafts: Set<String>, contentPrefix: String
  ) {
    self.contentPrefix = contentPrefix
    for role in roles {
      var anchors = Set(role.body.headings.map(\.id))
      if role.layout.parts.contains(.salary(needsHeading: true)) { anchors.insert(BodyLayout.ownSectionID) }
      add(role.file.path, address: "roles/\(role.slug)/", anchors: anchors)
    }
    for page in pages {
      add(page.file.path, address: "\(page.slug)/", anchors: Set(page.body.headings.map(\.id)))
    }
    for draft in drafts { self.pages[path(draft)] = Target(address: "", anchors: [], isDraft: true) }
    for file in staticFiles { addresses.insert(file.path) }
  }

  private mutating func add(_ file: String, address: String, anchors: Set<String>) {
    pages[path(file)] = Target(address: address, anchors: anchors, isDraft: false)
    self.anchors[address] = anchors
    addresses.insert(address)
  }

  /// A shown path as one under `content/`.
  func path(_ shown: String) -> String {
    shown.hasPrefix(contentPrefix) ? String(shown.dropFirst(contentPrefix.count)) : shown
  }
}
