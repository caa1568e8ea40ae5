import CareerGuide
import HTML
import Markdown
import Salary

// The shapes follow schema.org 30.0 (https://schema.org/Occupation). Ids, addresses and breadcrumbs need absolute
// addresses and are left out where the site's own is not known.

/// What a role page is, for machines: the page, the way to it, and the occupation with its pay.
func roleData(
  _ role: RoleGuide, tables: [SalaryTable], description: String?, crumbs: [Crumb], _ site: SiteContext
) -> JSON {
  let path = PagePath(site.edition.path(of: role))
  let page = webPage(
    path, name: role.title, description: description, reviewed: role.reviewed,
    mainEntity: nodeID(path, "role", site), site)
  return graph([
    page, breadcrumbList(path, crumbs, last: role.title, site), occupation(role, tables, description, site),
  ])
}

/// What a plain page is.
func pageData(
  _ page: Page, path: PagePath, description: String?, crumbs: [Crumb], _ site: SiteContext
) -> JSON {
  graph([
    webPage(path, name: page.title, description: description, reviewed: page.reviewed, mainEntity: nil, site),
    breadcrumbList(path, crumbs, last: page.title, site),
  ])
}

/// What the page about a skill or a sector is.
func topicData(
  _ topic: Topic, path: PagePath, description: String?, crumbs: [Crumb], _ site: SiteContext
) -> JSON {
  let name = topic.page?.title ?? topic.name
  return graph([
    webPage(
      path, name: name, description: description, reviewed: topic.page?.reviewed, mainEntity: nil, site),
    breadcrumbList(path, crumbs, last: name, site),
  ])
}

/// What a page that compares roles is, or the list of those.
func comparisonData(
  _ path: PagePath, title: String, description: String, crumbs: [Crumb], _ site: SiteContext
) -> JSON {
  graph([
    webPage(path, name: title, description: description, reviewed: nil, mainEntity: nil, site),
    breadcrumbList(path, crumbs, last: title, site),
  ])
}

/// What a list that is one step from the home page is.
func listData(_ path: PagePath, title: String, description: String, _ site: SiteContext) -> JSON {
  let home = Crumb(title: site.words.home, path: site.home.text)
  return graph([
    webPage(path, name: title, description: description, reviewed: nil, mainEntity: nil, site),
    breadcrumbList(path, [home], last: title, site),
  ])
}

/// What the home page is.
func homeData(_ site: SiteContext) -> JSON {
  let language = site.edition.language
  return graph([
    .object([
      ("@type", .string("WebSite")), ("name", .string(language.title)),
      ("url", site.absolute(site.home).map { .string($0.text) }),
      ("description", language.description.map { .string($0) }), ("inLanguage", .string(language.code)),
      ("publisher", site.publisher),
    ])
  ])
}

func graph(_ nodes: [JSON?]) -> JSON {
  .object([("@context", .string("https://schema.org")), ("@graph", .array(nodes.compactMap(\.self)))])
}

func nodeID(_ path: PagePath, _ fragment: String, _ site: SiteContext) -> JSON? {
  site.guide.settings.url.map { .string("\($0)\(path.text)#\(fragment)") }
}

func reference(_ id: JSON?) -> JSON? { id.map { .object([("@id", $0)]) } }

func webPage(
  _ path: PagePath, name: String, description: String?, reviewed: CalendarDate?, mainEntity: JSON?,
  _ site: SiteContext
) -> JSON {
  .object([
    ("@type", .string("WebPage")), ("@id", nodeID(path, "page", site)),
    ("url", site.absolute(path).map { .string($0.text) }), ("name", .string(name)),
    ("description", description.map { .string($0) }), ("inLanguage", .string(site.language)),
    ("lastReviewed", reviewed.map { .string($0.iso8601) }), ("publisher", site.publisher),
    ("breadcrumb", reference(nodeID(path, "breadcrumbs", site))), ("mainEntity", reference(mainEntity)),
  ])
}

func breadcrumbList(_ path: PagePath, _ crumbs: [Crumb], last: String, _ site: SiteContext) -> JSON? {
  guard let url = site.guide.settings.url else { return nil }
  var items: [JSON] = crumbs.enumerated().map { index, crumb in
    .object([
      ("@type", .string("ListItem")), ("position", .integer(index + 1)), ("name", .string(crumb.title)),
      ("item", .string(url + crumb.path)),
    ])
  }
  items.append(
    .object([
      ("@type", .string("ListItem")), ("position", .integer(items.count + 1)), ("name", .string(last)),
    ]))
  return .object([
    ("@type", .string("BreadcrumbList")), ("@id", nodeID(path, "breadcrumbs", site)),
    ("itemListElement", .array(items)),
  ])
}
