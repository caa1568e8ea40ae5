import CareerGuide
import HTML
import Localization
import Markdown
import Salary
import Templates

/// The page of a role.
func renderRole(_ role: RoleGuide, _ site: SiteContext) -> SiteFile {
  let id = PageID.role(role.key)
  let path = PagePath(site.edition.path(of: role))
  let addresses = site.addresses(from: path)
  let links = addresses.links
  let tables = site.tables(of: role)
  let crumbs = breadcrumbs(of: role, site)
  let description = role.summary ?? role.openingText
  let data = roleData(role, tables: tables, description: description, crumbs: crumbs, site)
  let neighbours = neighbours(of: role, site, addresses)
  var head = site.head(
    of: path, id, title: role.title, description: description, data: data,
    stylesheets: tables.count > SalaryPlaces.usual ? [site.assets.placesStyle] : [])
  head.markdown = made("index.md")
  let body = role.body
  let page = RolePage(
    frame: site.frame(of: path, id), head: head,
    breadcrumbs: crumbs.map { $0.link(links) },
    title: role.title, summary: role.summary, alsoCalled: role.alsoCalled.map(\.value),
    facts: facts(of: role, tables, site, addresses),
    contents: contents(of: role, body, site.words, hasNeighbours: !neighbours.isEmpty),
    parts: role.layout.parts.map { part in
      switch part {
      case .text(let blocks):
        .text(site.html(of: body, blocks: blocks, file: role.file.path, links: links))
      case .salary(let needsHeading): .salary(needsHeading: needsHeading)
      }
    },
    tables: tables, allFigures: links.address(PagePath.salaries(site.edition)),
    neighbours: neighbours,
    review: site.dates.review(role.reviewed, role.nextReview))
  return SiteFile(path: path.file, bytes: page.html(in: site.theme).bytes)
}

/// A step of the way from the home page; its path may hold a fragment.
struct Crumb: Sendable {
  let title: String
  let path: String

  func link(_ links: PageLinks) -> Link { Link(title: title, address: links.address(path)) }
}

private func breadcrumbs(of role: RoleGuide, _ site: SiteContext) -> [Crumb] {
  var crumbs = [
    Crumb(title: site.words.home, path: site.home.text),
    Crumb(title: site.words.allRoles, path: site.roles.text),
  ]
  if let sector = role.sector?.value, let topic = site.edition.topic(.sector, named: sector) {
    crumbs.append(Crumb(title: sector, path: site.edition.path(of: topic, .sector)))
  }
  return crumbs
}

/// A link to the page of a skill or a sector.
func topicLink(_ name: String, _ kind: Topic.Kind, _ site: SiteContext, _ links: PageLinks) -> Link {
  Link(
    title: name,
    address: site.edition.topic(kind, named: name).map { links.address(site.edition.path(of: $0, kind)) })
}

private func facts(
  of role: RoleGuide, _ tables: [SalaryTable], _ site: SiteContext, _ addresses: SiteAddresses
) -> RolePage.Facts {
  return RolePage.Facts(
    pay: site.pay(of: role), paySection: paySection(tables),
    qualification: role.qualification,
    sector: role.sector.map { topicLink($0.value, .sector, site, addresses.links) },
    skills: site.skillLinks(of: role, addresses))
}

/// Where all figures of a role stand: its one table, or the place where a reader chooses among several.
private func paySection(_ tables: [SalaryTable]) -> Address? {
  tables.count > 1 ? SalaryPlaces.address : tables.first.map { made("#salary_\($0.id)") }
}

/// The sections of the page: the editor's headings, and those that the page adds, in the page's order.
private func contents(
  of role: RoleGuide, _ body: Document, _ words: Words, hasNeighbours: Bool
) -> [Link] {
  var entries: [Link] = []
  for part in role.layout.parts {
    switch part {
    case .text(let blocks):
      for case .heading(let index) in body.blocks[blocks].map(\.kind) {
        let heading = body.headings[index]
        if heading.level <= 2 { entries.append(Link(title: heading.text, address: made("#\(heading.id)"))) }
      }
    case .salary(let needsHeading):
      if needsHeading { entries.append(words.paySection) }
    }
  }
  if hasNeighbours { entries.append(words.nearbySection) }
  return entries
}
