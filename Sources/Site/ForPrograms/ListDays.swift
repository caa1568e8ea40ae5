import CareerGuide

/// When what a page lists was reviewed last: a list has no review of its own, and changes with what it lists. `nil` where
/// nothing on it says when it was reviewed.
struct ListDays {
  private let edition: Edition
  private let byKey: [String: CalendarDate]

  init(_ edition: Edition) {
    self.edition = edition
    byKey = Dictionary(edition.roles.compactMap { role in role.reviewed.map { (role.key, $0) } }) {
      first, _ in first
    }
  }

  /// All roles.
  var roles: CalendarDate? { byKey.values.max() }

  /// Roles that have figures.
  var salaries: CalendarDate? { latest(edition.roles.filter { !$0.figures.isEmpty }.map(\.key)) }

  /// All skills, with the roles that need them.
  var skills: CalendarDate? { edition.skills.compactMap(of).max() }

  /// Everything from A to Z, which the home page leads to.
  var all: CalendarDate? {
    ([roles] + Topic.Kind.allCases.map { edition.topics($0).compactMap(of).max() }).compactMap(\.self).max()
  }

  /// All comparisons.
  var comparisons: CalendarDate? { edition.pairs.compactMap(of).max() }

  /// A skill or a sector: its own text, and its roles.
  func of(_ topic: Topic) -> CalendarDate? {
    [topic.page?.reviewed, latest(topic.roles)].compactMap(\.self).max()
  }

  /// A comparison of two roles.
  func of(_ pair: RolePair) -> CalendarDate? {
    let roles = edition.roles(of: pair)
    return [roles.first.reviewed, roles.second.reviewed].compactMap(\.self).max()
  }

  private func latest(_ keys: [String]) -> CalendarDate? { keys.compactMap { byKey[$0] }.max() }
}
