import Foundation

/// What does not hold together in a site, whatever it is about. Empty for a sound one.
/// - Parameters:
///   - pages: its pages.
///   - files: every file of it.
func siteProblems(_ pages: [BuiltPage], files: [String: Data]) -> [String] {
  let ids = Dictionary(uniqueKeysWithValues: pages.map { ($0.path, Set($0.ids)) })
  return pages.flatMap { page in
    (page.problems + page.idProblems + page.linkProblems(files: files, ids: ids)).map {
      "\(page.path): \($0)"
    }
  }
}

extension BuiltPage {
  /// Ids are unique on their page, and every name that points at one finds it.
  fileprivate var idProblems: [String] {
    var seen: Set<String> = []
    let repeated = ids.filter { !seen.insert($0).inserted }.map { "the id \($0) is there twice" }
    let wanted = root.descendants.flatMap { element in
      ["aria-labelledby", "aria-describedby", "for"].flatMap { (element[$0] ?? "").split(separator: " ") }
    }
    return repeated + wanted.filter { !seen.contains(String($0)) }.map { "nothing has the id \($0)" }
  }

  /// Every link within the site leads to a file, and every fragment to an id.
  fileprivate func linkProblems(files: [String: Data], ids: [String: Set<String>]) -> [String] {
    links.filter { !$0.isElsewhere }.compactMap { link in
      let target = link.target(from: path)
      guard files[target.path] != nil else { return "\(link.text) leads to no file" }
      guard let fragment = target.fragment, let ids = ids[target.path] else { return nil }
      return ids.contains(fragment) ? nil : "\(link.text) leads to no id of \(target.path)"
    }
  }
}
