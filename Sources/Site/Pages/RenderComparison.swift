import CareerGuide
import HTML
import Localization
import Salary
import Templates

/// The page that compares two roles.
func renderComparison(_ pair: RolePair, _ site: SiteContext) -> SiteFile {
  let (first, second) = site.edition.roles(of: pair)
  let id = PageID.comparison(first.key, second.key)
  let path = PagePath(site.edition.path(of: pair))
  let addresses = site.addresses(from: path)
  let links = addresses.links
  let title = fill(site.words.comparison, ["first": first.title, "second": second.title])
  let description = title + ". " + site.words.comparisonSummary
  let crumbs = [
    Crumb(title: site.words.home, path: site.home.text),
    Crumb(title: site.words.compareRoles, path: PagePath.compare(site.edition).text),
  ]
  let pay = PayComparison(site.figures(of: first).comparable, site.figures(of: second).comparable)
  let told = pay.rows.filter(\.showsDifference)
  let common = CommonGround(first, second, site, addresses)
  let page = ComparisonPage(
    frame: site.frame(of: path, id),
    head: site.head(
      of: path, id, title: title, description: description,
      data: comparisonData(path, title: title, description: description, crumbs: crumbs, site),
      stylesheets: [site.assets.compare?.stylesheet]),
    breadcrumbs: crumbs.map { $0.link(links) }, title: title,
    first: side(first, ownSkills: common.firstSkills, site, addresses),
    second: side(second, ownSkills: common.secondSkills, site, addresses),
    pay: payRows(pay.rows), hasFirstPay: pay.holdsFirst && !pay.rows.isEmpty,
    common: ComparisonPage.Common(
      skills: common.skills,
      colleagues: common.colleagues.map { site.link(to: $0, addresses) },
      pay: pay.placesOfOneGroup.isEmpty
        ? nil
        : fill(site.words.payOfOneGroup, ["places": pay.placesOfOneGroup.joined(separator: ", ")])),
    changes: [
      change(from: first, to: second, common.secondSkills, told, site, addresses),
      change(from: second, to: first, common.firstSkills, told, isBack: true, site, addresses),
    ])
  return SiteFile(
    path: path.file, bytes: page.html(in: site.theme).bytes)
}

/// What two roles share and what they do not.
private struct CommonGround {
  /// Skills in the first role's spelling and order.
  let skills: [Link]
  /// The skills that only the first role names.
  let firstSkills: [Link]
  /// The skills that only the second role names.
  let secondSkills: [Link]
  /// Whom people in both work with, in the first role's order.
  let colleagues: [RoleReference.Target]

  init(_ first: RoleGuide, _ second: RoleGuide, _ site: SiteContext, _ addresses: SiteAddresses) {
    let edition = site.edition
    let (ones, twos) = (edition.skills(of: first), edition.skills(of: second))
    func link(_ skill: (name: String, number: Int)) -> Link {
      Link(title: skill.name, address: addresses.skills[skill.number])
    }
    // A few at most, for which a look through the list is cheaper than a set.
    let (oneNumbers, twoNumbers) = (ones.map(\.number), twos.map(\.number))
    var skills: [Link] = []
    var firstSkills: [Link] = []
    for one in ones {
      if twoNumbers.contains(one.number) { skills.append(link(one)) } else { firstSkills.append(link(one)) }
    }
    self.skills = skills
    self.firstSkills = firstSkills
    secondSkills = twos.lazy.filter { !oneNumbers.contains($0.number) }.map(link)
    let others = Set(edition.colleagues(of: second))
    colleagues = others.isEmpty ? [] : edition.colleagues(of: first).filter(others.contains)
  }
}

private func side(
  _ role: RoleGuide, ownSkills: [Link], _ site: SiteContext, _ addresses: SiteAddresses
) -> ComparisonPage.Role {
  ComparisonPage.Role(
    link: site.link(to: .role(role.key), addresses),
    summary: role.summary, pay: site.pay(of: role), qualification: role.qualification,
    sector: role.sector.map { topicLink($0.value, .sector, site, addresses.links) },
    ownSkills: ownSkills, leadsTo: site.edition.nextSteps(of: role).map { site.link(to: $0, addresses) })
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
private func replacement(_ row: PayComparison.Row, isBack: Bool, _ words: Words) -> Change.Replacement {
  let (old, new) = isBack ? (row.second, row.first) : (row.first, row.second)
  func text(_ side: PayComparison.Side) -> String {
    guard old.date != new.date, let date = side.date else { return side.amount }
    return "\(side.amount) (\(date))"
  }
  var label = words.pay
  label += words.colon
  label += " "
  label += row.people
  if let place = row.place {
    label += ", "
    label += place
  }
  return Change.Replacement(label: label, new: text(new), old: text(old))
}

/// - Parameter pay: what a reader may be told of.
private func change(
  from old: RoleGuide, to new: RoleGuide, _ newSkills: [Link], _ pay: [PayComparison.Row],
  isBack: Bool = false, _ site: SiteContext, _ addresses: SiteAddresses
) -> Change {
  let words = site.words
  var replacements: [Change.Replacement] = []
  if let one = old.sector?.value, let two = new.sector?.value, one != two {
    replacements.append(Change.Replacement(label: words.sector, new: two, old: one))
  }
  replacements += pay.lazy.map { replacement($0, isBack: isBack, words) }
  return Change(
    title: fill(words.fromTo, ["first": old.title, "second": new.title]),
    route: route(from: old, to: new, site, addresses),
    skills: new.skills.isEmpty ? nil : newSkills,
    replacements: replacements)
}

/// The step that a guide names, else the roles through which two steps lead there.
private func route(
  from old: RoleGuide, to new: RoleGuide, _ site: SiteContext, _ addresses: SiteAddresses
) -> Change.Route {
  let goal = RoleReference.Target.role(new.key)
  let steps = site.edition.nextSteps(of: old)
  if steps.contains(goal) { return .direct }
  let between = steps.filter { step in
    guard case .role(let key) = step, let role = site.edition.role(key), role.key != old.key else {
      return false
    }
    return role.leadsTo.contains { $0.target == goal }
  }
  return between.isEmpty ? .open : .through(between.map { site.link(to: $0, addresses) })
}
