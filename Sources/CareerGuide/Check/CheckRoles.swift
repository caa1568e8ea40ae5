import Diagnostics

/// Two roles or pages with one address: the second is reported, naming both files.
func checkAddresses(_ pages: [(address: String, file: String)]) -> [Diagnostic] {
  var taken: [String: String] = [:]
  var diagnostics: [Diagnostic] = []
  for page in pages.sorted(by: { $0.file < $1.file }) {
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
func checkReferences(_ released: Released) -> [Diagnostic] {
  // Roles that are kept out may be named: they are shown without a link.
  let keys = Set((released.roles + released.hiddenRoles).map(\.key))
  let suggestions = Suggestions { keys.sorted() }
  return released.roles.flatMap { role in
    (role.worksWith + role.leadsTo + role.related).compactMap { reference in
      guard case .role(let key) = reference.target, !keys.contains(key), reference.span.file === role.file
      else { return nil }
      let near = suggestions.nearest(to: key)
      return Diagnostic(
        .error, .roleUnknown, "there is no role `\(key)` in this guide", at: reference.span.place,
        fix: near.map { "did you mean `\($0)`?" }
          ?? "name a file of content/roles without .md, or write { title: … } for a role that has no guide")
    }
  }
}
