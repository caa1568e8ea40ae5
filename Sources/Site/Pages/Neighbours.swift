import CareerGuide
import HTML
import Templates

/// The roles around a role: those that it names, and those that name it.
func neighbours(of role: RoleGuide, _ site: SiteContext, _ links: PageLinks) -> RolePage.Neighbours {
  let around = site.edition.around(role)
  let steps = PathSteps(of: role, in: site.edition)
  func list(_ references: [RoleReference.Target]) -> [Link] {
    references.map { roleLink(to: $0, site, links) }
  }
  return RolePage.Neighbours(
    path: careerPath(of: role, steps, site, links), worksWith: list(around.worksWith),
    leadsTo: list(steps.more.next), comesFrom: list(steps.more.before), related: list(around.related),
    comparisons: comparisonLinks(of: role, site, links))
}

/// A link to another role; its title alone where the guide has no page for it.
func roleLink(to target: RoleReference.Target, _ site: SiteContext, _ links: PageLinks) -> Link {
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
