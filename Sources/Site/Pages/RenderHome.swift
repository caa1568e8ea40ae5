import CareerGuide
import HTML
import Localization
import Templates

/// How much the home page shows of what there can be thousands of.
private enum HomeLimit {
  /// So many roles are shown as they are, without a choice.
  static let allRoles = 6
  /// Roles of a guide that has no fields of work.
  static let withoutSectors = 12
  /// Roles that were reviewed last.
  static let reviewed = 3
  /// Roles under one field of work.
  static let rolesInSector = 5
  /// Roles whose pay is the newest.
  static let newestPay = 5
}

/// The home page.
func renderHome(_ site: SiteContext) -> SiteFile {
  let links = PageLinks(from: site.home)
  let language = site.edition.language
  let isSmall = site.edition.roles.count <= HomeLimit.allRoles
  let page = HomePage(
    frame: site.frame(of: site.home, .home),
    head: site.head(
      of: site.home, .home, title: language.title, description: language.description, data: homeData(site),
      stylesheets: [site.assets.listStyle, site.assets.searchStyle], script: site.assets.searchScript),
    title: language.title, description: language.description,
    search: searchForm(site, index: site.search.index, links),
    roles: firstRoles(site, links), sectors: sectors(site, links),
    newestPay: isSmall ? nil : newestPay(site, links))
  return SiteFile(path: site.home.file, bytes: page.html(in: site.theme).bytes)
}

/// The roles to begin with: those that the settings feature; else all of a few, the first where there are no fields of
/// work, or those that were reviewed last.
private func firstRoles(_ site: SiteContext, _ links: PageLinks) -> RoleGroup? {
  let edition = site.edition
  let featured = site.guide.settings.featured.compactMap { edition.role($0.value) }
  let all = Link(title: site.words.allRoles, address: links.address(site.roles))
  func group(_ title: String, _ roles: [RoleGuide], more: Link?) -> RoleGroup? {
    guard !roles.isEmpty else { return nil }
    return RoleGroup(
      title: title, id: "page_roles", address: nil,
      entries: roles.map { entry($0, text: $0.summary, site, links) }, more: more)
  }
  if !featured.isEmpty { return group(site.words.featuredRoles, featured, more: all) }
  let limit = edition.sectors.isEmpty ? HomeLimit.withoutSectors : HomeLimit.allRoles
  if edition.sectors.isEmpty || edition.roles.count <= limit {
    return group(
      site.words.allRoles, Array(edition.roles.prefix(limit)), more: edition.roles.count > limit ? all : nil)
  }
  let reviewed = edition.roles.filter { $0.reviewed != nil }
    .sorted {
      ($1.reviewed?.iso8601 ?? "", $0.title, $0.key) < ($0.reviewed?.iso8601 ?? "", $1.title, $1.key)
    }
  return group(site.words.recentlyReviewed, Array(reviewed.prefix(HomeLimit.reviewed)), more: all)
}

/// The fields of work with their first roles, and the roles that have none at the end.
private func sectors(_ site: SiteContext, _ links: PageLinks) -> [SectorCard] {
  let edition = site.edition
  var cards = edition.sectors.filter { !$0.roles.isEmpty }.map { sector in
    card(
      sector.name, id: "sector_\(sector.slug)", page: links.address(edition.path(of: sector, .sector)),
      roles: sector.roles.compactMap(edition.role), site, links)
  }
  let others = edition.roles.filter { $0.sector == nil }
  if !cards.isEmpty, !others.isEmpty {
    cards.append(
      card(
        site.words.otherSector, id: "sector_", page: links.address(site.roles), roles: others, site, links))
  }
  return cards
}

private func card(
  _ name: String, id: String, page: Address, roles: [RoleGuide], _ site: SiteContext, _ links: PageLinks
) -> SectorCard {
  let words = site.words
  let count: KeyValuePairs = ["count": site.wording.number(roles.count)]
  return SectorCard(
    id: id, title: Link(title: name, address: page),
    count: roles.count == 1 ? words.roleCount : fill(words.rolesCount, count),
    roles: roles.prefix(HomeLimit.rolesInSector).map {
      Link(title: $0.title, address: links.address(site.edition.path(of: $0)))
    },
    more: roles.count > HomeLimit.rolesInSector
      ? Link(title: fill(words.allRolesCount, count), address: page) : nil)
}

/// The roles with the newest figures, and those figures. When figures were read says nothing of how new they are.
private func newestPay(_ site: SiteContext, _ links: PageLinks) -> RoleGroup? {
  let newest = site.edition.roles.compactMap { role in
    site.figures(of: role).outlines.map { (role: role, table: $0, day: $0.context.asOf?.latestDay ?? "") }.max
    {
      $0.day < $1.day
    }
  }.sorted { ($1.day, $0.role.title, $0.role.key) < ($0.day, $1.role.title, $1.role.key) }
  guard !newest.isEmpty else { return nil }
  return RoleGroup(
    title: site.words.newestPay, id: "page_pay", address: nil,
    entries: newest.prefix(HomeLimit.newestPay).map { role, table, _ in
      RoleEntry(
        title: role.title, address: links.address("\(site.edition.path(of: role))#salary_\(table.id)"),
        text: nil, pay: PaySummary(of: table, in: role, site.wording))
    },
    more: Link(title: site.words.salaries, address: links.address(PagePath.salaries(site.edition))))
}
