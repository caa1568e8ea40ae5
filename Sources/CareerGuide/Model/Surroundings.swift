/// The roles around a role, each at most once in a list.
public struct Surroundings: Sendable {
  /// Whom someone in this role works with: those that it names, then those that name it.
  public let worksWith: [RoleReference.Target]
  /// What someone in this role can become.
  public let leadsTo: [RoleReference.Target]
  /// What someone in this role may have been before: the roles that lead to it.
  public let comesFrom: [RoleReference.Target]
  /// What else a reader may want to see: those that it names, then those that name it.
  public let related: [RoleReference.Target]
}

/// Which roles of an edition name which others, by their numbers, and the way back.
struct Backlinks: Sendable {
  private var colleagues: [[Int32]]
  private var origins: [[Int32]]
  private var relatives: [[Int32]]
  /// Of each role those that it names as related, or as what it can lead to.
  private(set) var comparable: [[Int32]] = []

  /// - Parameters:
  ///   - roles: the roles of one edition, in the order in which they are to be named.
  ///   - numbers: their places in this order, by their keys.
  init(of roles: [RoleGuide], numbers: [String: Int]) {
    let nobody = [[Int32]](repeating: [], count: roles.count)
    (colleagues, origins, relatives) = (nobody, nobody, nobody)
    comparable.reserveCapacity(roles.count)
    for (index, role) in roles.enumerated() {
      func named(_ references: [RoleReference]) -> [Int32] {
        references.compactMap { reference in
          if case .role(let key) = reference.target { numbers[key].map(Int32.init) } else { nil }
        }
      }
      for other in named(role.worksWith) { colleagues[Int(other)].append(Int32(index)) }
      let (next, related) = (named(role.leadsTo), named(role.related))
      for other in next { origins[Int(other)].append(Int32(index)) }
      for other in related { relatives[Int(other)].append(Int32(index)) }
      comparable.append(related + next)
    }
  }

  /// - Parameters:
  ///   - number: the role's place among the roles.
  ///   - roles: the roles that the numbers mean.
  func around(_ number: Int, in roles: [RoleGuide]) -> Surroundings {
    let role = roles[number]
    func both(_ own: [RoleReference], _ others: [Int32]) -> [RoleReference.Target] {
      unique(own.map(\.target) + others.map { .role(roles[Int($0)].key) }, without: role)
    }
    return Surroundings(
      worksWith: both(role.worksWith, colleagues[number]),
      leadsTo: unique(role.leadsTo.map(\.target), without: role),
      comesFrom: both([], origins[number]), related: both(role.related, relatives[number]))
  }

  private func unique(_ targets: [RoleReference.Target], without role: RoleGuide) -> [RoleReference.Target] {
    // A few at most, for which a look through the list is cheaper than a set.
    var found: [RoleReference.Target] = []
    for target in targets where target != .role(role.key) && !found.contains(target) { found.append(target) }
    return found
  }
}
