import CareerGuide
import HTML
import Templates

/// The list of all comparisons by role, with a quicker way to choose two.
func renderCompare(_ site: SiteContext) -> SiteFile {
  let path = PagePath.compare(site.edition)
  let links = PageLinks(from: path)
  let title = site.words.compareRoles
  let description = site.words.comparisonSummary
  let crumbs = [Crumb(title: site.words.home, path: site.home.text)]
  let page = ComparePage(
    frame: site.frame(of: path, .compare),
    head: site.head(
      of: path, .compare, title: title, description: description,
      data: comparisonData(path, title: title, description: description, crumbs: crumbs, site),
      stylesheets: [site.assets.compare?.stylesheet], script: site.assets.compare?.script),
    breadcrumbs: crumbs.map { $0.link(links) },
    entries: site.edition.roles.compactMap { entry($0, site, links) })
  return SiteFile(path: path.file, bytes: page.html.bytes, origin: "the list of all comparisons")
}

private func entry(_ role: RoleGuide, _ site: SiteContext, _ links: PageLinks) -> ComparePage.Entry? {
  let comparisons = site.edition.comparisons(of: role)
  guard !comparisons.isEmpty else { return nil }
  return ComparePage.Entry(
    slug: role.slug, role: Link(title: role.title, address: links.address(site.edition.path(of: role))),
    comparisons: comparisons.map { other, pair in
      Link(title: other.title, address: links.address(site.edition.path(of: pair)))
    })
}

/// The comparisons that a role's page links to: the first, and where there are more, the place where all are.
func comparisonLinks(of role: RoleGuide, _ site: SiteContext, _ links: PageLinks) -> [Link] {
  let comparisons = site.edition.comparisons(of: role)
  let first = comparisons.prefix(CareerPath.columnLimit).map { other, pair in
    Link(title: other.title, address: links.address(site.edition.path(of: pair)))
  }
  guard comparisons.count > first.count else { return first }
  let all = PagePath.compare(site.edition).text + "#role_\(role.slug)"
  return first + [Link(title: site.words.compareRoles, address: links.address(all))]
}
