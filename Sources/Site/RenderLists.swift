import CareerGuide
import HTML
import Markdown
import Templates

/// The home page: every role under its field of work.
func renderHome(_ site: SiteContext, _ search: SearchFiles) -> SiteFile {
  let links = PageLinks(from: site.home)
  let language = site.edition.language
  let page = HomePage(
    frame: site.frame(of: site.home, .home),
    head: site.head(
      of: site.home, .home, title: language.title, description: language.description, data: homeData(site),
      stylesheet: site.assets.searchStyle, script: site.assets.searchScript),
    title: language.title, description: language.description, search: searchForm(site, search, links),
    groups: sectors(site, links))
  return SiteFile(path: site.home.file, bytes: page.html.bytes, origin: "the home page")
}

/// The roles by field of work, those without one at the end.
private func sectors(_ site: SiteContext, _ links: PageLinks) -> [RoleGroup] {
  var groups = site.edition.sectors.filter { !$0.roles.isEmpty }.map { sector in
    RoleGroup(
      title: sector.name, id: "sector_\(sector.slug)",
      address: links.address(site.edition.path(of: sector, .sector)),
      entries: sector.roles.compactMap(site.edition.role).map { entry($0, text: $0.summary, site, links) })
  }
  let others = site.edition.roles.filter { $0.sector == nil }
  if !others.isEmpty {
    groups.append(
      RoleGroup(
        title: site.words.otherSector, id: "sector_", address: nil,
        entries: others.map { entry($0, text: $0.summary, site, links) }))
  }
  return groups
}

/// All roles by their first letter.
func renderRoles(_ site: SiteContext) -> SiteFile {
  let links = PageLinks(from: site.roles)
  // Titles can begin with marks, none of which makes an id.
  var ids = HeadingIDs()
  let letters = Alphabet(language: site.language).letters(site.edition.roles, name: \.title, tie: \.slug)
    .map { letter, roles in
      RoleGroup(
        title: letter, id: "letter_\(ids.id(for: letter))", address: nil,
        entries: roles.map { entry($0, text: $0.sector?.value, site, links) })
    }
  let page = RolesPage(
    frame: site.frame(of: site.roles, .roles),
    head: site.head(of: site.roles, .roles, title: site.words.allRoles, description: nil, data: nil),
    breadcrumbs: [Link(title: site.words.home, address: links.address(site.home))], letters: letters)
  return SiteFile(path: site.roles.file, bytes: page.html.bytes, origin: "the list of all roles")
}

/// A role in a list of roles.
func entry(_ role: RoleGuide, text: String?, _ site: SiteContext, _ links: PageLinks) -> RoleEntry {
  RoleEntry(
    title: role.title, address: links.address(site.edition.path(of: role)), text: text,
    pay: site.pay(of: role))
}
