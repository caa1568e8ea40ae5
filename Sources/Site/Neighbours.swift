import CareerGuide
import HTML
import Templates

/// The roles around a role: those that it names, and those that name it.
func neighbours(of role: RoleGuide, _ site: SiteContext, _ links: PageLinks) -> RolePage.Neighbours {
  let around = site.edition.around(role)
  func list(_ references: [RoleReference.Target]) -> [Link] { references.map { link(to: $0, site, links) } }
  return RolePage.Neighbours(
    worksWith: list(around.worksWith), leadsTo: list(around.leadsTo), comesFrom: list(around.comesFrom),
    related: list(around.related))
}

/// A link to another role; its title alone where the guide has no page for it.
private func link(to target: RoleReference.Target, _ site: SiteContext, _ links: PageLinks) -> Link {
  let found = site.neighbour(target)
  return Link(
    title: found.title, address: found.path.map { links.address($0) }, language: found.language?.code,
    languageName: found.language?.name)
}

extension SiteContext {
  /// What a role is called that another one names, and where its page is: its version in this language, else the one in
  /// the first language that has it.
  func neighbour(
    _ target: RoleReference.Target
  ) -> (title: String, path: String?, language: SiteLanguage?) {
    switch target {
    case .title(let title): return (title, nil, nil)
    case .role(let key):
      if let role = edition.role(key) { return (role.title, edition.path(of: role), nil) }
      if let title = edition.hiddenTitle(ofRole: key) { return (title, nil, nil) }
      for other in guide.editions {
        guard let role = other.role(key) else { continue }
        return (role.title, other.path(of: role), other.language)
      }
      return (guide.editions.lazy.compactMap { $0.hiddenTitle(ofRole: key) }.first ?? key, nil, nil)
    }
  }
}
