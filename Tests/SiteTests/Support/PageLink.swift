import Foundation

/// An address in a page.
struct PageLink {
  /// As it stands in the page, entities undone.
  let text: String

  init(_ text: String) { self.text = text }

  /// Whether it leads to another host or program.
  var isElsewhere: Bool { text.hasPrefix("//") || text.prefixMatch(of: /[A-Za-z][A-Za-z0-9+.-]*:/) != nil }

  /// The file of the site that a host serves at this address, and the id in it.
  /// - Parameter page: the file of the page that the address stands in.
  func target(from page: String) -> (path: String, fragment: String?) {
    let parts = text.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let fragment = parts.count > 1 ? String(parts[1]).removingPercentEncoding : nil
    let address = parts[0].split(separator: "?", omittingEmptySubsequences: false)[0]
    guard !address.isEmpty else { return (page, fragment) }
    // From the root where it begins with a slash, else from the page's folder.
    var folders = address.hasPrefix("/") ? [] : page.split(separator: "/").dropLast().map(String.init)
    for part in address.split(separator: "/") where part != "." {
      if part == ".." {
        // A browser stays at the root; a link that climbs above it is wrong all the same.
        if folders.popLast() == nil { folders.append("..") }
      } else {
        folders.append(part.removingPercentEncoding ?? String(part))
      }
    }
    let isFolder = address.hasSuffix("/") || address.hasSuffix(".") || folders.isEmpty
    return ((folders + (isFolder ? ["index.html"] : [])).joined(separator: "/"), fragment)
  }
}

extension BuiltPage {
  /// Every address in the page that a reader or the browser follows.
  var links: [PageLink] {
    root.descendants.flatMap { element in
      ["href", "src"].compactMap { element[$0].map(PageLink.init) }
    }
  }
}
