import CareerGuide
import HTML
import Markdown
import Templates

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
    head: site.head(
      of: site.roles, .roles, title: site.words.allRoles, description: site.words.allRolesText,
      data: listData(site.roles, title: site.words.allRoles, description: site.words.allRolesText, site),
      stylesheets: [site.assets.listStyle]),
    breadcrumbs: [Link(title: site.words.home, address: links.address(site.home))], letters: letters)
  return SiteFile(path: site.roles.file, bytes: page.html(in: site.theme).bytes)
}

/// A role in a list of roles.
func entry(_ role: RoleGuide, text: String?, _ site: SiteContext, _ links: PageLinks) -> RoleEntry {
  RoleEntry(
    title: role.title, address: links.address(site.edition.path(of: role)), text: text,
    pay: site.pay(of: role))
}
