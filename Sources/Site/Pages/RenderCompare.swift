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
  let assets = site.assets
  let isLarge = site.hasManyComparisons
  let page = ComparePage(
    frame: site.frame(of: path, .compare),
    head: site.head(
      of: path, .compare, title: title, description: description,
      data: comparisonData(path, title: title, description: description, crumbs: crumbs, site),
      stylesheets: isLarge ? [assets.listStyle, assets.searchStyle] : [assets.compare?.stylesheet],
      script: isLarge ? nil : assets.compare?.script),
    breadcrumbs: crumbs.map { $0.link(links) },
    entries: isLarge ? [] : site.edition.roles.compactMap { entry($0, site, links) },
    letters: isLarge ? rolesByLetter(site, links) : [])
  return SiteFile(path: path.file, bytes: page.html(in: site.theme).bytes)
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

extension SiteContext {
  /// Whether all comparisons on one page would be more than a browser should have to fetch and a reader to look through.
  fileprivate var hasManyComparisons: Bool { edition.pairs.count > 2_000 }
}

/// The roles that are compared, each with a link to where its page names its comparisons.
private func rolesByLetter(_ site: SiteContext, _ links: PageLinks) -> [AlphabetGroup] {
  let entries = site.edition.roles.filter(site.edition.hasComparisons).map { role in
    AlphabetEntry(
      title: role.title, address: links.address(site.edition.path(of: role) + "#page_nearby"), note: nil)
  }
  return alphabetGroups(entries, site)
}

/// The comparisons that a role's page links to: the first, and where there are more, the place where all are. In a large
/// guide that place would be this page; what is left out then stands on the other role's.
func comparisonLinks(of role: RoleGuide, _ site: SiteContext, _ links: PageLinks) -> [Link] {
  let comparisons = site.edition.comparisons(of: role)
  let first = comparisons.prefix(site.hasManyComparisons ? 24 : CareerPath.columnLimit).map { other, pair in
    Link(title: other.title, address: links.address(site.edition.path(of: pair)))
  }
  guard comparisons.count > first.count, !site.hasManyComparisons else { return first }
  let all = PagePath.compare(site.edition).text + "#role_\(role.slug)"
  return first + [Link(title: site.words.compareRoles, address: links.address(all))]
}
