import CareerGuide
import HTML
import Templates

/// The roles on a role's map, as references: what leads to it, where it leads, and where that leads.
struct PathSteps: Equatable {
  typealias Target = RoleReference.Target

  /// What leads to the role.
  let before: [Target]
  /// Where it leads.
  let next: [Target]
  /// Where its next steps lead, without the role itself and its next steps, so that no way turns in a circle.
  let later: [Target]
  /// Which next step leads to which later one, by their positions.
  let turns: [CareerPath.Line]
  /// What the columns have no room for.
  let more: (before: [Target], next: [Target])

  init(of role: RoleGuide, in edition: Edition) {
    let around = edition.around(role)
    let limit = CareerPath.columnLimit
    before = Array(around.comesFrom.prefix(limit))
    next = Array(around.leadsTo.prefix(limit))
    more = (Array(around.comesFrom.dropFirst(limit)), Array(around.leadsTo.dropFirst(limit)))
    let known = Set(around.leadsTo + [.role(role.key)])
    var later: [Target] = []
    var positions: [Target: Int] = [:]
    var turns: [CareerPath.Line] = []
    for (index, step) in next.enumerated() {
      guard case .role(let key) = step, let stepRole = edition.role(key) else { continue }
      for target in edition.nextSteps(of: stepRole) where !known.contains(target) {
        if positions[target] == nil, later.count < limit {
          positions[target] = later.count
          later.append(target)
        }
        if let position = positions[target] { turns.append(CareerPath.Line(from: index, to: position)) }
      }
    }
    self.later = later
    self.turns = turns
  }

  static func == (left: PathSteps, right: PathSteps) -> Bool {
    left.before == right.before && left.next == right.next && left.later == right.later
      && left.turns == right.turns && left.more == right.more
  }
}

/// What leads to a role and where it leads; `nil` where nothing does.
func careerPath(of role: RoleGuide, _ steps: PathSteps, _ site: SiteContext, _ addresses: SiteAddresses)
  -> CareerPath?
{
  guard !steps.before.isEmpty || !steps.next.isEmpty else { return nil }
  func list(_ targets: [RoleReference.Target]) -> [Link] { targets.map { site.link(to: $0, addresses) } }
  return CareerPath(
    before: list(steps.before), role: role.title, next: list(steps.next), later: list(steps.later),
    turns: steps.turns)
}
