import CareerGuide
import HTML
import Templates

/// The roles around a role: those that it names, and those that name it.
func neighbours(of role: RoleGuide, _ site: SiteContext, _ addresses: SiteAddresses)
  -> RolePage.Neighbours
{
  let around = site.edition.around(role)
  let steps = PathSteps(of: role, in: site.edition)
  func list(_ references: [RoleReference.Target]) -> [Link] {
    references.map { site.link(to: $0, addresses) }
  }
  return RolePage.Neighbours(
    path: careerPath(of: role, steps, site, addresses), worksWith: list(around.worksWith),
    leadsTo: list(steps.more.next), comesFrom: list(steps.more.before), related: list(around.related),
    comparisons: comparisonLinks(of: role, site, addresses.links))
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
