import CareerGuide
import HTML
import Markdown
import Salary

// The shapes follow schema.org 30.0 (https://schema.org/Occupation). Ids, addresses and breadcrumbs need absolute
// addresses and are left out where the site's own is not known.

/// A page as what machines read names it.
struct PageNode {
  /// What leads to it, from the home page.
  let crumbs: [Crumb]
  let name: String
  let description: String?
  var reviewed: CalendarDate?
  /// The fragment of what the page is about, if that has an id.
  var mainEntity: String?
  private let path: PagePath
  /// Its absolute address, where the site's own is known.
  private let address: String?

  init(
    _ path: PagePath, name: String, description: String?, crumbs: [Crumb], _ site: SiteContext
  ) {
    self.path = path
    self.name = name
    self.description = description
    self.crumbs = crumbs
    address = site.absolute(path)?.text
  }

  /// The id of something on the page, which needs its absolute address.
  func id(_ fragment: String) -> String? { address.map { $0 + "#" + fragment } }

  /// What is said of a page: what it is, the way to it, and what else is on it.
  /// - Parameter others: adds what else there is.
  func data(_ site: SiteContext, and others: (inout JSONText.Members) -> Void = { _ in }) -> JSONText {
    graph { nodes in
      nodes.add { page in addPage(to: &page, site) }
      if let url = site.guide.settings.url { nodes.add { list in addBreadcrumbs(to: &list, url) } }
      others(&nodes)
    }
  }

  private func addPage(to page: inout JSONText.Members, _ site: SiteContext) {
    page.add("@type", "WebPage")
    page.add("@id", id("page"))
    page.add("url", address)
    page.add("name", name)
    page.add("description", description)
    page.add("inLanguage", site.language)
    page.add("lastReviewed", reviewed?.iso8601)
    page.add("publisher", site.publisher)
    if let list = id("breadcrumbs") { page.add("breadcrumb") { $0.add("@id", list) } }
    if let main = mainEntity.flatMap(id) { page.add("mainEntity") { $0.add("@id", main) } }
  }

  private func addBreadcrumbs(to list: inout JSONText.Members, _ url: String) {
    list.add("@type", "BreadcrumbList")
    list.add("@id", id("breadcrumbs"))
    list.add(list: "itemListElement") { items in
      for (index, crumb) in crumbs.enumerated() {
        items.add { item in
          item.add("@type", "ListItem")
          item.add("position", index + 1)
          item.add("name", crumb.title)
          item.add("item", url + crumb.path)
        }
      }
      items.add { item in
        item.add("@type", "ListItem")
        item.add("position", crumbs.count + 1)
        item.add("name", name)
      }
    }
  }
}

/// Things that are said together.
func graph(_ nodes: (inout JSONText.Members) -> Void) -> JSONText {
  JSONText { json in
    json.add("@context", "https://schema.org")
    json.add(list: "@graph", nodes)
  }
}

/// What a role page is, for machines: the page, the way to it, and the occupation with its pay.
func roleData(
  _ role: RoleGuide, tables: [SalaryTable], description: String?, crumbs: [Crumb], _ site: SiteContext
) -> JSONText {
  var page = PageNode(
    PagePath(site.edition.path(of: role)), name: role.title, description: description, crumbs: crumbs, site)
  page.reviewed = role.reviewed
  page.mainEntity = "role"
  return page.data(site) { nodes in
    nodes.add { addOccupation(role, tables, id: page.id("role"), description, site, to: &$0) }
  }
}

/// What a plain page is.
func pageData(
  _ page: Page, path: PagePath, description: String?, crumbs: [Crumb], _ site: SiteContext
) -> JSONText {
  var node = PageNode(path, name: page.title, description: description, crumbs: crumbs, site)
  node.reviewed = page.reviewed
  return node.data(site)
}

/// What the page about a skill or a sector is.
func topicData(
  _ topic: Topic, path: PagePath, description: String?, crumbs: [Crumb], _ site: SiteContext
) -> JSONText {
  var node = PageNode(
    path, name: topic.page?.title ?? topic.name, description: description, crumbs: crumbs, site)
  node.reviewed = topic.page?.reviewed
  return node.data(site)
}

/// What a page that compares roles is, or the list of those.
func comparisonData(
  _ path: PagePath, title: String, description: String, crumbs: [Crumb], _ site: SiteContext
) -> JSONText {
  PageNode(path, name: title, description: description, crumbs: crumbs, site).data(site)
}

/// What a list that is one step from the home page is.
func listData(_ path: PagePath, title: String, description: String, _ site: SiteContext) -> JSONText {
  let home = Crumb(title: site.words.home, path: site.home.text)
  return PageNode(path, name: title, description: description, crumbs: [home], site).data(site)
}

/// What the home page is.
func homeData(_ site: SiteContext) -> JSONText {
  let language = site.edition.language
  return graph { nodes in
    nodes.add { home in
      home.add("@type", "WebSite")
      home.add("name", language.title)
      home.add("url", site.absolute(site.home)?.text)
      home.add("description", language.description)
      home.add("inLanguage", language.code)
      home.add("publisher", site.publisher)
    }
  }
}
