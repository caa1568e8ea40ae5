import Diagnostics

/// Lists of other roles that name the role itself, or one role twice.
func checkOwnReferences(_ role: RoleGuide) -> [Diagnostic] {
  let lists = [("works_with", role.worksWith), ("leads_to", role.leadsTo), ("related", role.related)]
  return lists.flatMap { key, references in
    var seen: [RoleReference.Target: RoleReference] = [:]
    return references.compactMap { reference in
      if reference.target == .slug(role.slug) {
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
func checkOrphans(_ guide: Guide) -> [Diagnostic] {
  guard guide.roles.count > 1 else { return [] }
  var named: Set<String> = []
  for role in guide.roles {
    for reference in role.worksWith + role.leadsTo + role.related {
      if case .slug(let slug) = reference.target, slug != role.slug { named.insert(slug) }
    }
    named.formUnion(roles(linkedBy: guide.destinations[role.file.path] ?? []).subtracting([role.slug]))
  }
  for page in guide.pages { named.formUnion(roles(linkedBy: guide.destinations[page.file.path] ?? [])) }
  named.formUnion(roles(linkedBy: guide.navigation?.map(\.destination) ?? []))
  return guide.roles.filter { !named.contains($0.slug) }.map { role in
    Diagnostic(
      .note, .roleOrphan, "nothing in the guide leads to this role but the list of all roles",
      at: role.spans.start(of: role.file),
      fix: "name `\(role.slug)` in `works_with`, `leads_to` or `related` of a role that is near to it")
  }
}

/// The slugs of the roles that links lead to.
private func roles(linkedBy destinations: [Destination]) -> Set<String> {
  var slugs: Set<String> = []
  for case .site(let address) in destinations where address.hasPrefix("roles/") {
    let slug = address.dropFirst("roles/".count).prefix { $0 != "/" && $0 != "#" && $0 != "?" }
    slugs.insert(String(slug))
  }
  return slugs
}
