import Diagnostics
import ParallelMap

/// Two roles or pages with one address: the second is reported, naming both files; or the one whose address is not its
/// file's name.
func checkAddresses(_ pages: [(address: String, file: String)]) -> [Diagnostic] {
  // Nearly always there are none, and to see that is cheap.
  guard Set(pages.map(\.address)).count < pages.count else { return [] }
  var taken: [String: String] = [:]
  var diagnostics: [Diagnostic] = []
  let sorted = pages.sorted { left, right in
    let ownNames = [left, right].map { $0.file.hasSuffix("/\($0.address.dropLast()).md") }
    return ownNames[0] == ownNames[1] ? left.file < right.file : ownNames[0]
  }
  for page in sorted {
    if let other = taken.updateValue(page.file, forKey: page.address) {
      diagnostics.append(
        Diagnostic(
          .error, .addressTaken, "this page and \(other) have the same address, /\(page.address)",
          at: Place(path: page.file), fix: "rename one of them or change its `slug`"))
    }
  }
  return diagnostics
}

/// Roles that are named but do not exist in any language. What a translation takes from its original is told there.
/// - Parameter featured: the roles that the settings name for the home page.
func checkReferences(_ released: Released, featured: [Located<String>]) -> [Diagnostic] {
  // Roles that are kept out may be named: they are shown without a link.
  let keys = Set((released.roles + released.hiddenRoles).map(\.key))
  let suggestions = Suggestions { keys.sorted() }
  let titles = OnDemand {
    Dictionary(
      (released.roles + released.hiddenRoles).map { ($0.title.lowercased(), $0.key) }, uniquingKeysWith: min)
  }
  func unknown(_ key: String, at span: SourceSpan, otherwise: String) -> Diagnostic? {
    guard !keys.contains(key) else { return nil }
    let near = titles.value[key.lowercased()] ?? suggestions.nearest(to: key)
    return Diagnostic(
      .error, .roleUnknown, "there is no role `\(key)` in this guide", at: span.place,
      fix: near.map { "did you mean `\($0)`?" }
        ?? "\(otherwise); the guide has \(few(suggestions.first(10), of: keys.count))")
  }
  let chosen = featured.compactMap {
    unknown($0.value, at: $0.span, otherwise: "write the name of a file in roles/ without its ending")
  }
  var named: [Diagnostic] = []
  for role in released.roles {
    for list in [role.worksWith, role.leadsTo, role.related] {
      for reference in list where reference.span.file === role.file {
        let problem =
          if case .role(let key) = reference.target {
            unknown(
              key, at: reference.span, otherwise: "write { title: \(key) } for a role that has no guide")
          } else {
            unlinked(reference, titles)
          }
        if let problem { named.append(problem) }
      }
    }
  }
  return chosen + named
}

/// A role that is named by its title alone, so that no link leads to it, though the guide has it.
private func unlinked(_ reference: RoleReference, _ titles: OnDemand<[String: String]>) -> Diagnostic? {
  guard case .title(let title) = reference.target, let key = titles.value[title.lowercased()] else {
    return nil
  }
  return Diagnostic(
    .warning, .roleUnlinked, "the guide has the role `\(title)`, but this does not lead to it",
    at: reference.span.place, fix: "write `\(key)` in place of the title")
}

/// A few of the names that would be right: `analyst, biologist and 20 more`.
func few(_ names: [String], of count: Int) -> String {
  let shown = names.prefix(10)
  return shown.joined(separator: ", ") + (count > shown.count ? " and \(count - shown.count) more" : "")
}
