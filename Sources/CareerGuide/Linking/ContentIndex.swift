import Diagnostics
import Markdown

/// What a link can lead to: every page and file of the guide by its path under `content/` and by its address.
struct ContentIndex: Sendable {
  /// A page that can be linked to.
  struct Target: Sendable {
    let address: String
    let anchors: Anchors
    let isHidden: Bool
  }

  /// Pages by their path under `content/`, such as `roles/data-scientist.md`.
  private(set) var pages: [String: Target] = [:]
  /// Anchors of pages by their address, such as `roles/data-scientist/`.
  private(set) var anchors: [String: Anchors] = [:]
  /// Addresses of the site without a leading slash.
  private(set) var addresses: Set<String> = []
  /// Static files by the last part of their path, where a link to one names the wrong folder.
  private(set) var staticNames: [String: String] = [:]
  private let contentPrefix: String

  /// - Parameters:
  ///   - contentPrefix: how paths begin in messages, `content/`.
  ///   - url: where the site is published.
  init(
    _ editions: [Edition], released: Released, staticFiles: [StaticFile], contentPrefix: String,
    url: String? = nil
  ) {
    self.contentPrefix = contentPrefix
    for edition in editions {
      let prefix = edition.language.prefix
      addresses.formUnion([prefix, prefix + "roles/"] + edition.machineAddresses(on: url))
      if !edition.skills.isEmpty { addresses.insert(prefix + "skills/") }
      for role in edition.roles { add(role, address: edition.path(of: role)) }
      for page in edition.pages { add(page, address: edition.path(of: page)) }
      for kind in Topic.Kind.allCases {
        for topic in edition.topics(kind) {
          let address = edition.path(of: topic, kind)
          if let page = topic.page { add(page, address: address) } else { addresses.insert(address) }
        }
      }
    }
    for (file, _) in released.hiddenFiles {
      pages[path(file.path)] = Target(address: "", anchors: Anchors(), isHidden: true)
    }
    for file in staticFiles {
      addresses.insert(file.path)
      if let name = file.path.split(separator: "/").last, staticNames[String(name)] == nil {
        staticNames[String(name)] = "static/\(file.path)"
      }
    }
  }

  private mutating func add(_ role: RoleGuide, address: String) {
    let hasOwnSection = role.layout.parts.contains(.salary(needsHeading: true))
    let anchors = Anchors(
      of: role.body, titleIsHeading: role.layout.leavesOutTitle,
      own: hasOwnSection ? BodyLayout.ownSectionID : nil)
    add(role.file.path, address: address, anchors: anchors)
  }

  private mutating func add(_ page: Page, address: String) {
    add(
      page.file.path, address: address,
      anchors: Anchors(of: page.body, titleIsHeading: page.content.lowerBound > 0))
  }

  private mutating func add(_ file: String, address: String, anchors: Anchors) {
    pages[path(file)] = Target(address: address, anchors: anchors, isHidden: false)
    self.anchors[address] = anchors
    addresses.insert(address)
  }

  /// A shown path as one under `content/`.
  func path(_ shown: String) -> String {
    shown.hasPrefix(contentPrefix) ? String(shown.dropFirst(contentPrefix.count)) : shown
  }
}
