import CareerGuide
import HTML
import Localization
import Salary
import Templates

/// The page that compares two roles; `nil` only for a pair of another edition.
func renderComparison(_ pair: RolePair, _ site: SiteContext) -> SiteFile? {
  guard let first = site.edition.role(pair.first), let second = site.edition.role(pair.second) else {
    return nil
  }
  let path = PagePath(site.edition.path(of: pair))
  let links = PageLinks(from: path)
  let title = fill(site.words.comparison, ["first": first.title, "second": second.title])
  let description = "\(title). \(site.words.comparisonSummary)"
  let crumbs = [
    Crumb(title: site.words.home, path: site.home.text),
    Crumb(title: site.words.compareRoles, path: PagePath.compare(site.edition).text),
  ]
  let pay = PayComparison(site.tables(of: first), site.tables(of: second), wording: site.wording)
  let common = CommonGround(first, second, site)
  let page = ComparisonPage(
    frame: site.frame(of: path, pair.id),
    head: site.head(
      of: path, pair.id, title: title, description: description,
      data: comparisonData(path, title: title, description: description, crumbs: crumbs, site),
      stylesheets: [site.assets.compare?.stylesheet]),
    breadcrumbs: crumbs.map { $0.link(links) }, title: title,
    first: side(first, without: common, site, links), second: side(second, without: common, site, links),
    pay: payRows(pay.rows), hasFirstPay: pay.holdsFirst && !pay.rows.isEmpty,
    common: ComparisonPage.Common(
      skills: common.skills.map { skillLink($0, site, links) },
      colleagues: common.colleagues.map { roleLink(to: $0, site, links) },
      pay: pay.placesOfOneGroup.isEmpty
        ? nil
        : fill(site.words.payOfOneGroup, ["places": pay.placesOfOneGroup.joined(separator: ", ")])),
    changes: [
      change(from: first, to: second, common, pay.rows.compactMap { difference($0) }, site, links),
      change(
        from: second, to: first, common, pay.rows.compactMap { difference($0, isBack: true) }, site, links),
    ])
  return SiteFile(
    path: path.file, bytes: page.html(in: site.theme).bytes)
}

/// What two roles share.
struct CommonGround {
  /// Skills in the first role's spelling and order.
  let skills: [String]
  /// Whom people in both work with, in the first role's order.
  let colleagues: [RoleReference.Target]
  private let skillKeys: Set<String>
  private let edition: Edition

  init(_ first: RoleGuide, _ second: RoleGuide, _ site: SiteContext) {
    let edition = site.edition
    self.edition = edition
    skillKeys = Set(first.skills.map { key(of: $0.value, edition) })
      .intersection(second.skills.map { key(of: $0.value, edition) })
    let shared = skillKeys
    skills = unique(first.skills.map(\.value), edition).filter { shared.contains(key(of: $0, edition)) }
    let others = Set(edition.around(second).worksWith)
    colleagues = edition.around(first).worksWith.filter(others.contains)
  }

  /// The skills of a role that the other does not name.
  func ownSkills(of role: RoleGuide) -> [String] {
    unique(role.skills.map(\.value), edition).filter { !skillKeys.contains(key(of: $0, edition)) }
  }
}

/// What a skill is in whatever spelling.
private func key(of skill: String, _ edition: Edition) -> String {
  edition.topic(.skill, named: skill)?.key ?? skill
}

private func unique(_ skills: [String], _ edition: Edition) -> [String] {
  var seen: Set<String> = []
  return skills.filter { seen.insert(key(of: $0, edition)).inserted }
}

private func side(
  _ role: RoleGuide, without common: CommonGround, _ site: SiteContext, _ links: PageLinks
) -> ComparisonPage.Role {
  ComparisonPage.Role(
    link: Link(title: role.title, address: links.address(site.edition.path(of: role))),
    summary: role.summary, pay: site.pay(of: role), qualification: role.qualification,
    sector: role.sector.map { topicLink($0.value, .sector, site, links) },
    ownSkills: common.ownSkills(of: role).map { skillLink($0, site, links) },
    leadsTo: site.edition.around(role).leadsTo.map { roleLink(to: $0, site, links) })
}

private func skillLink(_ name: String, _ site: SiteContext, _ links: PageLinks) -> Link {
  topicLink(name, .skill, site, links)
}

/// The figures that can be compared. A source that both roles share stands beside the rows' names, and once where the
/// next rows have it too.
private func payRows(_ rows: [PayComparison.Row]) -> [ComparisonPage.Pay] {
  var known: String?
  return rows.map { row in
    let shared = row.first.origin == row.second.origin ? row.first.origin : nil
    func summary(_ side: PayComparison.Side) -> PaySummary {
      PaySummary(
        amount: side.amount, details: shared == nil ? [side.origin].compactMap(\.self) : [],
        isForWiderGroup: side.isForWiderGroup)
    }
    defer { known = shared }
    return ComparisonPage.Pay(
      people: row.people, details: [row.place, row.kind].compactMap(\.self),
      source: shared == known ? nil : shared, first: summary(row.first), second: summary(row.second))
  }
}

/// What the new role pays instead of the old one. The days are named where they differ.
private func difference(_ row: PayComparison.Row, isBack: Bool = false) -> (
  people: String, Change.Replacement
)? {
  guard row.showsDifference else { return nil }
  let (old, new) = isBack ? (row.second, row.first) : (row.first, row.second)
  func text(_ side: PayComparison.Side) -> String {
    guard old.date != new.date, let date = side.date else { return side.amount }
    return "\(side.amount) (\(date))"
  }
  let people = [row.people, row.place].compactMap(\.self).joined(separator: ", ")
  return (people, Change.Replacement(label: people, new: text(new), old: text(old)))
}

private func change(
  from old: RoleGuide, to new: RoleGuide, _ common: CommonGround,
  _ pay: [(people: String, Change.Replacement)], _ site: SiteContext, _ links: PageLinks
) -> Change {
  let words = site.words
  var replacements: [Change.Replacement] = []
  if let one = old.sector?.value, let two = new.sector?.value, one != two {
    replacements.append(Change.Replacement(label: words.sector, new: two, old: one))
  }
  replacements += pay.map { people, replacement in
    Change.Replacement(
      label: "\(words.pay)\(words.colon) \(people)", new: replacement.new, old: replacement.old)
  }
  return Change(
    title: fill(words.fromTo, ["first": old.title, "second": new.title]),
    route: route(from: old, to: new, site, links),
    skills: new.skills.isEmpty ? nil : common.ownSkills(of: new).map { skillLink($0, site, links) },
    replacements: replacements)
}

/// The step that a guide names, else the roles through which two steps lead there.
private func route(
  from old: RoleGuide, to new: RoleGuide, _ site: SiteContext, _ links: PageLinks
) -> Change.Route {
  let goal = RoleReference.Target.role(new.key)
  let steps = site.edition.around(old).leadsTo
  if steps.contains(goal) { return .direct }
  let between = steps.filter { step in
    guard case .role(let key) = step, let role = site.edition.role(key), role.key != old.key else {
      return false
    }
    return role.leadsTo.contains { $0.target == goal }
  }
  return between.isEmpty ? .open : .through(between.map { roleLink(to: $0, site, links) })
}
