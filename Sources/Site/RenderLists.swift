import CareerGuide
import HTML
import Markdown
import Templates

/// The home page: every role under its field of work.
func renderHome(_ site: SiteContext) -> SiteFile {
  let links = PageLinks(from: .home)
  let settings = site.guide.settings
  let groups = site.sectors.list.map { sector in
    RoleGroup(
      title: sector.title, id: sector.id,
      entries: sector.roles.map { entry($0, text: $0.summary, site, links) })
  }
  let page = HomePage(
    frame: site.frame(of: .home),
    head: Layout.Head(
      title: settings.title, description: settings.description, canonical: site.absolute(.home),
      data: homeData(site)),
    title: settings.title, description: settings.description, groups: groups)
  return SiteFile(path: PagePath.home.file, bytes: page.html.bytes, origin: "the home page")
}

/// All roles by their first letter.
func renderRoles(_ site: SiteContext) -> SiteFile {
  let links = PageLinks(from: .roles)
  let byLetter = Dictionary(grouping: site.guide.roles) { $0.title.first.map { $0.uppercased() } ?? "" }
  // Titles can begin with marks, none of which makes an id.
  var ids = HeadingIDs()
  let letters = byLetter.keys.sorted().map { letter in
    RoleGroup(
      title: letter, id: "letter_\(ids.id(for: letter))",
      entries: (byLetter[letter] ?? []).map { entry($0, text: $0.sector, site, links) })
  }
  let page = RolesPage(
    frame: site.frame(of: .roles),
    head: Layout.Head(
      title: site.words.allRoles, description: nil, canonical: site.absolute(.roles), data: nil),
    breadcrumbs: [Link(title: site.words.home, address: links.address(PagePath.home))], letters: letters)
  return SiteFile(path: PagePath.roles.file, bytes: page.html.bytes, origin: "the list of all roles")
}

private func entry(_ role: RoleGuide, text: String?, _ site: SiteContext, _ links: PageLinks) -> RoleEntry {
  RoleEntry(
    title: role.title, address: links.address(PagePath.role(role.slug)), text: text, pay: site.pay(of: role))
}
