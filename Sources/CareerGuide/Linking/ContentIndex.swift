import Diagnostics
import Markdown
import ParallelMap

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
  /// Versions in other languages by the path of the original and the language in lower case: the names of files may
  /// write it as they like.
  private var versions: [String: [String: String]] = [:]
  /// Anchors of pages by their address, such as `roles/data-scientist/`.
  private(set) var anchors: [String: Anchors] = [:]
  /// Static files by the last part of their path, where a link to one names the wrong folder.
  private(set) var staticNames: [String: String] = [:]
  /// Files that are neither read nor copied, by their path under `content/`.
  private(set) var skipped: Set<String> = []
  private let contentPrefix: String
  private let allAddresses: OnDemand<Set<String>>

  /// Addresses of the site without a leading slash. Links to files, which most are, do without them.
  var addresses: Set<String> { allAddresses.value }

  /// - Parameters:
  ///   - skipped: files that are neither read nor copied, as messages name them.
  ///   - contentPrefix: how paths begin in messages, `content/`.
  ///   - url: where the site is published.
  init(
    _ editions: [Edition], released: Released, staticFiles: [StaticFile], skipped: [String] = [],
    contentPrefix: String, url: String? = nil
  ) {
    self.contentPrefix = contentPrefix
    allAddresses = OnDemand { siteAddresses(editions, staticFiles: staticFiles, url: url) }
    self.skipped = Set(skipped.map(path))
    let count = editions.reduce(0) { $0 + $1.roles.count + $1.pages.count }
    pages.reserveCapacity(count)
    anchors.reserveCapacity(count)
    for edition in editions {
      for role in edition.roles {
        add(role.file.path, address: edition.path(of: role), anchors: role.anchors)
      }
      for page in edition.pages {
        add(page.file.path, address: edition.path(of: page), anchors: page.anchors)
      }
      for kind in Topic.Kind.allCases {
        for topic in edition.topics(kind) {
          guard let page = topic.page else { continue }
          add(page.file.path, address: edition.path(of: topic, kind), anchors: page.anchors)
        }
      }
    }
    for (file, _, _) in released.hiddenFiles {
      pages[path(file.path)] = Target(address: "", anchors: Anchors(), isHidden: true)
    }
    for file in staticFiles {
      if let name = file.path.split(separator: "/").last, staticNames[String(name)] == nil {
        staticNames[String(name)] = "static/\(file.path)"
      }
    }
  }

  private mutating func add(_ file: String, address: String, anchors: Anchors) {
    let path = path(file)
    pages[path] = Target(address: address, anchors: anchors, isHidden: false)
    let name = path.dropLast(3)
    if let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) {
      versions["\(name[..<dot]).md", default: [:]][name[dot...].dropFirst().lowercased()] = path
    }
    self.anchors[address] = anchors
  }

  /// Takes the parts of a role's page anew.
  /// - Returns: the page's address, if a link can lead elsewhere now.
  mutating func update(_ role: RoleGuide) -> String? {
    let path = path(role.file.path)
    guard let old = pages[path], !old.anchors.isSame(as: role.anchors) else { return nil }
    pages[path] = Target(address: old.address, anchors: role.anchors, isHidden: old.isHidden)
    anchors[old.address] = role.anchors
    return old.address
  }

  /// The file of a page's version in a language, where there is one that is part of the site.
  /// - Parameter path: the file of the page in the main language.
  func version(of path: String, in code: String) -> String? { versions[path]?[code.lowercased()] }

  /// A shown path as one under `content/`.
  func path(_ shown: String) -> String {
    shown.utf8.starts(with: contentPrefix.utf8)
      ? String(Substring(shown.utf8.dropFirst(contentPrefix.utf8.count))) : shown
  }
}

/// Every address of a site without a leading slash.
private func siteAddresses(_ editions: [Edition], staticFiles: [StaticFile], url: String?) -> Set<String> {
  var addresses: Set<String> = []
  for edition in editions {
    let prefix = edition.prefix
    addresses.formUnion(
      [prefix, prefix + "roles/", prefix + "a-z/", prefix + "search/"] + edition.machineAddresses(on: url))
    if !edition.skills.isEmpty { addresses.insert(prefix + "skills/") }
    if edition.hasFigures { addresses.insert(prefix + "salaries/") }
    if !edition.pairs.isEmpty { addresses.insert(prefix + "compare/") }
    for pair in edition.pairs { addresses.insert(edition.path(of: pair)) }
    for role in edition.roles { addresses.insert(edition.path(of: role)) }
    for page in edition.pages { addresses.insert(edition.path(of: page)) }
    for kind in Topic.Kind.allCases {
      for topic in edition.topics(kind) { addresses.insert(edition.path(of: topic, kind)) }
    }
  }
  for file in DataFile.all(of: editions) { addresses.insert(file.path) }
  for file in staticFiles { addresses.insert(file.path) }
  return addresses
}
