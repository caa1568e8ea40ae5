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

/// A link to another role: to its version in this language, else to the one in the first language that has it; its
/// title alone where the guide has no page for it.
func roleLink(to target: RoleReference.Target, _ site: SiteContext, _ links: PageLinks) -> Link {
  switch target {
  case .title(let title): return Link(title: title, address: nil)
  case .role(let key):
    if let role = site.edition.role(key) {
      return Link(title: role.title, address: links.address(site.edition.path(of: role)))
    }
    if let title = site.edition.hiddenTitle(ofRole: key) { return Link(title: title, address: nil) }
    for other in site.guide.editions {
      guard let role = other.role(key) else { continue }
      return Link(
        title: role.title, address: links.address(other.path(of: role)), language: other.language.code,
        languageName: other.language.name)
    }
    return Link(
      title: site.guide.editions.lazy.compactMap { $0.hiddenTitle(ofRole: key) }.first ?? key, address: nil)
  }
}
