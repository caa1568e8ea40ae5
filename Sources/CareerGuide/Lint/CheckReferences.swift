import Diagnostics

/// Lists of other roles that name the role itself, or one role twice.
func checkOwnReferences(_ role: RoleGuide) -> [Diagnostic] {
  let lists = [("works_with", role.worksWith), ("leads_to", role.leadsTo), ("related", role.related)]
  return lists.flatMap { key, references in
    var seen: [RoleReference.Target: RoleReference] = [:]
    return references.filter { $0.span.file === role.file }.compactMap { reference in
      if reference.target == .role(role.key) {
        return Diagnostic(
          .warning, .roleSelf, "`\(key)` names this role itself", at: reference.span.place,
          fix: "delete it here")
      }
      guard let first = seen[reference.target] else {
        seen[reference.target] = reference
        return nil
      }
      return Diagnostic(
        .warning, .roleSelf, "`\(key)` names this role twice", at: reference.span.place,
        notes: [.init("it is first named here", at: first.span.place)], fix: "delete one of them")
    }
  }
}

/// Roles that a reader finds in the list of all roles only: no other role names them, and no text links to them.
func checkOrphans(_ edition: Edition, _ destinations: Destinations) -> [Diagnostic] {
  // In most guides other roles name each, and nobody need look at their links.
  guard edition.roles.count > 1, edition.graph.isNamed.contains(false) else { return [] }
  var named = Set(edition.graph.numbers.filter { edition.graph.isNamed[$0.value] }.keys)
  let keys = Dictionary(edition.roles.map { (edition.path(of: $0), $0.key) }) { first, _ in first }
  for role in edition.roles {
    named.formUnion(linked(by: destinations[role.file.path] ?? [], keys).subtracting([role.key]))
  }
  for page in edition.pages { named.formUnion(linked(by: destinations[page.file.path] ?? [], keys)) }
  named.formUnion(linked(by: edition.navigation?.map(\.destination) ?? [], keys))
  return edition.roles.filter { !named.contains($0.key) }.map { role in
    Diagnostic(
      .note, .roleOrphan, "nothing in the guide leads to this role but the list of all roles",
      at: role.spans.start(of: role.file),
      fix: "name `\(role.key)` in `works_with`, `leads_to` or `related` of a role that is near to it")
  }
}

/// The roles that links lead to.
private func linked(by destinations: [Destination], _ keys: [String: String]) -> Set<String> {
  var found: Set<String> = []
  for case .site(let address) in destinations {
    if let key = keys[withoutQuery(address)] { found.insert(key) }
  }
  return found
}
