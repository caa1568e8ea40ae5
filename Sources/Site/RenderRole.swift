import CareerGuide
import HTML
import Localization
import Markdown
import Salary
import Templates

/// The page of a role.
func renderRole(_ role: RoleGuide, _ site: SiteContext) -> SiteFile {
  let path = PagePath.role(role.slug)
  let links = PageLinks(from: path)
  let tables = site.tables(of: role)
  let crumbs = breadcrumbs(of: role, site)
  let description = role.summary ?? role.body.openingText
  let data = roleData(role, tables: tables, description: description, crumbs: crumbs, site)
  let page = RolePage(
    frame: site.frame(of: path),
    head: Layout.Head(
      title: role.title, description: description, canonical: site.absolute(path), data: data),
    breadcrumbs: crumbs.map { Link(title: $0.title, address: links.address($0.path)) },
    title: role.title, summary: role.summary, alsoCalled: role.alsoCalled,
    facts: facts(of: role, site, links), contents: contents(of: role, site.words),
    parts: role.layout.parts.map { part in
      switch part {
      case .text(let blocks):
        .text(site.html(of: role.body, blocks: blocks, file: role.file.path, links: links))
      case .salary(let needsHeading): .salary(needsHeading: needsHeading)
      }
    },
    tables: tables,
    neighbours: RolePage.Neighbours(
      worksWith: role.worksWith.map { link(to: $0, site, links) },
      leadsTo: role.leadsTo.map { link(to: $0, site, links) },
      related: role.related.map { link(to: $0, site, links) }),
    review: site.dates.review(role.reviewed, role.nextReview))
  return SiteFile(path: path.file, bytes: page.html.bytes, origin: role.file.path)
}

/// A step of the way from the home page; its path may hold a fragment.
struct Crumb: Sendable {
  let title: String
  let path: String
}

private func breadcrumbs(of role: RoleGuide, _ site: SiteContext) -> [Crumb] {
  var crumbs = [
    Crumb(title: site.words.home, path: ""), Crumb(title: site.words.allRoles, path: PagePath.roles.text),
  ]
  if let sector = role.sector { crumbs.append(Crumb(title: sector, path: site.sectors.path(sector))) }
  return crumbs
}

private func facts(of role: RoleGuide, _ site: SiteContext, _ links: PageLinks) -> RolePage.Facts {
  RolePage.Facts(
    pay: site.pay(of: role), paySection: site.tables(of: role).first.map { made("#salary_\($0.id)") },
    qualification: role.qualification,
    sector: role.sector.map { Link(title: $0, address: links.address(site.sectors.path($0))) },
    skills: role.skills)
}

/// The sections of the page: the editor's headings, and those that the page adds, in the page's order.
private func contents(of role: RoleGuide, _ words: Words) -> [Link] {
  var entries: [Link] = []
  for part in role.layout.parts {
    switch part {
    case .text(let blocks):
      for case .heading(let index) in role.body.blocks[blocks].map(\.kind) {
        let heading = role.body.headings[index]
        if heading.level <= 2 { entries.append(Link(title: heading.text, address: made("#\(heading.id)"))) }
      }
    case .salary(let needsHeading):
      if needsHeading { entries.append(words.paySection) }
    }
  }
  if !(role.worksWith + role.leadsTo + role.related).isEmpty { entries.append(words.nearbySection) }
  return entries
}

/// A link to another role; its title alone where the guide has no page for it.
private func link(to reference: RoleReference, _ site: SiteContext, _ links: PageLinks) -> Link {
  switch reference.target {
  case .title(let title): Link(title: title, address: nil)
  case .slug(let slug):
    Link(
      title: site.guide.title(ofRole: slug) ?? slug,
      address: site.guide.role(slug).map { links.address(PagePath.role($0.slug)) })
  }
}
