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

/// What links led to at the last load.
struct LinkMemory: Sendable {
  private var index: ContentIndex?
  private var texts: [String: ResolvedLinks] = [:]

  /// Where links lead that lead to the same as at the last load, by file.
  /// - Parameter new: what there is to link to now.
  func stillValid(in new: ContentIndex) -> [String: ResolvedLinks] {
    guard let changed = index?.changes(to: new) else { return [:] }
    return texts.filter { _, links in
      links.namesFilesAlone
        && (changed.isEmpty
          || !links.destinations.contains { destination in
            if case .site(let path) = destination { changed.contains(withoutQuery(path)) } else { false }
          })
    }
  }

  mutating func keep(_ texts: [String: ResolvedLinks], index: ContentIndex) {
    self.texts = texts
    self.index = index
  }
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
