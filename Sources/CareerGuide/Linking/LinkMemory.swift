import Diagnostics
import HTML
import Markdown

/// Where the links of one text lead.
struct ResolvedLinks: Sendable {
  /// The file that holds them, as it was read.
  let file: SourceFile
  /// In the order of the document's link slots.
  let destinations: [Destination]
  let problems: [Diagnostic]
  /// Whether every link leads to another site, to a part of its own page or to the file of a page. All others depend on
  /// what other addresses the site has.
  let namesFilesAlone: Bool
}

/// Where the links of each text lead.
public struct Destinations: Sendable {
  fileprivate var texts: [String: ResolvedLinks] = [:]

  /// Where the links of a text lead, in the order of the document's link slots.
  /// - Parameter file: the path of its file, as messages have it.
  public subscript(file: String) -> [Destination]? { texts[file]?.destinations }

}

/// What links led to at the last load.
struct LinkMemory: Sendable {
  private(set) var index: ContentIndex?
  private var destinations = Destinations()

  /// What is wrong with links.
  var problems: [Diagnostic] { destinations.texts.values.flatMap(\.problems) }

  /// Forgets the links that may lead elsewhere now.
  /// - Parameter new: what there is to link to.
  mutating func forgetChanges(in new: ContentIndex) {
    defer { index = new }
    guard let changed = index?.changes(to: new) else {
      destinations.texts = [:]
      return
    }
    for (path, links) in destinations.texts where !links.isSame(but: changed) {
      destinations.texts[path] = nil
    }
  }

  /// Takes an index in which some pages have other parts, and nothing else is new.
  /// - Parameter changed: the addresses of these pages.
  /// - Returns: the files whose links may lead elsewhere now.
  mutating func take(_ new: ContentIndex, changed: Set<String>) -> [SourceFile] {
    index = new
    guard !changed.isEmpty else { return [] }
    return destinations.texts.values.filter { !$0.isSame(but: changed) }.map(\.file)
  }

  /// Adds links.
  mutating func add(_ links: [ResolvedLinks]) -> Destinations {
    for links in links { destinations.texts[links.file.path] = links }
    return destinations
  }

  /// Whether the links of a file are known.
  func knows(_ file: SourceFile) -> Bool { destinations.texts[file.path]?.file === file }

  /// Adds links, and forgets those of files that are not there any more.
  /// - Parameter files: the paths of all texts.
  mutating func keep(_ links: [ResolvedLinks], of files: [SourceFile]) -> Destinations {
    for links in links { destinations.texts[links.file.path] = links }
    if destinations.texts.count > files.count {
      let paths = Set(files.map(\.path))
      destinations.texts = destinations.texts.filter { paths.contains($0.key) }
    }
    return destinations
  }
}

extension ResolvedLinks {
  /// Whether the links lead to the same as before, when some pages have other parts.
  fileprivate func isSame(but changed: Set<String>) -> Bool {
    namesFilesAlone
      && (changed.isEmpty
        || !destinations.contains { destination in
          if case .site(let path) = destination { changed.contains { leads(path, to: $0) } } else { false }
        })
  }
}

/// Whether a path of the site, perhaps with a part of a page, is that of an address. Ten thousand pages are asked at
/// once, so no text is made for it.
private func leads(_ path: String, to address: String) -> Bool {
  guard path.utf8.starts(with: address.utf8) else { return false }
  let rest = path.utf8.dropFirst(address.utf8.count).first
  return rest == nil || rest == UInt8(ascii: "#") || rest == UInt8(ascii: "?")
}

extension ContentIndex {
  /// The addresses of pages that have other parts now.
  /// - Returns: `nil` where pages came, went or moved, so that any link may lead elsewhere.
  fileprivate func changes(to new: ContentIndex) -> Set<String>? {
    guard pages.count == new.pages.count else { return nil }
    var changed: Set<String> = []
    for (path, target) in new.pages {
      guard let old = pages[path], old.address == target.address, old.isHidden == target.isHidden else {
        return nil
      }
      if !old.anchors.isSame(as: target.anchors) { changed.insert(target.address) }
    }
    return changed
  }
}
