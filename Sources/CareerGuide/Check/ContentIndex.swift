import Diagnostics
import Markdown

/// What a link can lead to: every page and file of the guide by its path under `content/` and by its address.
struct ContentIndex: Sendable {
  /// A page that can be linked to.
  struct Target: Sendable {
    let address: String
    let anchors: Anchors
    let isDraft: Bool
  }

  /// Pages by their path under `content/`, such as `roles/data-scientist.md`.
  private(set) var pages: [String: Target] = [:]
  /// Anchors of pages by their address, such as `roles/data-scientist/`.
  private(set) var anchors: [String: Anchors] = [:]
  /// Addresses of the site without a leading slash.
  private(set) var addresses: Set<String> = ["", "roles/"]
  /// Addresses of files that are copied by the files' names; the first in order where several have one name.
  private(set) var staticAddresses: [String: String] = [:]
  private let contentPrefix: String

  /// - Parameter contentPrefix: how paths begin in messages, `content/`.
  init(
    roles: [RoleGuide], pages: [Page], staticFiles: [StaticFile], drafts: Set<String>, contentPrefix: String
  ) {
    self.contentPrefix = contentPrefix
    for role in roles {
      let hasOwnSection = role.layout.parts.contains(.salary(needsHeading: true))
      let anchors = Anchors(
        of: role.body, titleIsHeading: role.layout.leavesOutTitle,
        own: hasOwnSection ? BodyLayout.ownSectionID : nil)
      add(role.file.path, address: "roles/\(role.slug)/", anchors: anchors)
    }
    for page in pages {
      let anchors = Anchors(of: page.body, titleIsHeading: page.content.lowerBound > 0)
      add(page.file.path, address: "\(page.slug)/", anchors: anchors)
    }
    for draft in drafts { self.pages[path(draft)] = Target(address: "", anchors: Anchors(), isDraft: true) }
    for file in staticFiles {
      addresses.insert(file.path)
      if let name = file.path.split(separator: "/").last, staticAddresses[String(name)] == nil {
        staticAddresses[String(name)] = file.path
      }
    }
  }

  private mutating func add(_ file: String, address: String, anchors: Anchors) {
    pages[path(file)] = Target(address: address, anchors: anchors, isDraft: false)
    self.anchors[address] = anchors
    addresses.insert(address)
  }

  /// A shown path as one under `content/`.
  func path(_ shown: String) -> String {
    shown.hasPrefix(contentPrefix) ? String(shown.dropFirst(contentPrefix.count)) : shown
  }
}
