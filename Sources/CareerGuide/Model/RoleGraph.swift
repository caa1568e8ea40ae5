/// Which roles of an edition name which others, and the way back. Roles have numbers in the order of their keys, so that
/// nothing here depends on what they are called.
struct RoleGraph: Sendable {
  /// The number of each role, by its key.
  let numbers: [String: Int]
  private var colleagues: [[Int32]]
  private var origins: [[Int32]]
  private var relatives: [[Int32]]
  /// Of each role whether another one names it.
  private(set) var isNamed: [Bool]
  let pairs: RolePairs

  /// - Parameter roles: the roles of one edition, by their keys.
  init(of roles: [RoleGuide]) {
    let numbers = Dictionary(roles.enumerated().map { ($1.key, $0) }) { first, _ in first }
    self.numbers = numbers
    let nobody = [[Int32]](repeating: [], count: roles.count)
    (colleagues, origins, relatives) = (nobody, nobody, nobody)
    var isNamed = [Bool](repeating: false, count: roles.count)
    var comparable: [[Int32]] = []
    comparable.reserveCapacity(roles.count)
    for (index, role) in roles.enumerated() {
      func named(_ references: [RoleReference]) -> [Int32] {
        references.compactMap { reference in
          guard case .role(let key) = reference.target, let number = numbers[key] else { return nil }
          if number != index { isNamed[number] = true }
          return Int32(number)
        }
      }
      for other in named(role.worksWith) { colleagues[Int(other)].append(Int32(index)) }
      let (next, related) = (named(role.leadsTo), named(role.related))
      for other in next { origins[Int(other)].append(Int32(index)) }
      for other in related { relatives[Int(other)].append(Int32(index)) }
      comparable.append(related + next)
    }
    self.isNamed = isNamed
    pairs = RolePairs(of: roles, references: comparable)
  }

  /// - Parameters:
  ///   - role: the role.
  ///   - number: its number.
  ///   - roles: all roles by their numbers.
  ///   - places: of each its place in the order in which roles are named.
  func around(_ role: RoleGuide, _ number: Int, roles: [RoleGuide], places: [Int32]) -> Surroundings {
    func both(_ own: [RoleReference], _ others: [Int32]) -> [RoleReference.Target] {
      self.both(own, others, of: role, roles: roles, places: places)
    }
    return Surroundings(
      worksWith: both(role.worksWith, colleagues[number]), leadsTo: nextSteps(of: role),
      comesFrom: both([], origins[number]), related: both(role.related, relatives[number]))
  }

  /// Whom someone in a role works with; the parameters are those of ``around(_:_:roles:places:)``.
  func colleagues(
    of role: RoleGuide, _ number: Int, roles: [RoleGuide], places: [Int32]
  ) -> [RoleReference.Target] {
    both(role.worksWith, colleagues[number], of: role, roles: roles, places: places)
  }

  /// What someone in a role can become, each at most once.
  func nextSteps(of role: RoleGuide) -> [RoleReference.Target] {
    unique(role.leadsTo.map(\.target), without: role)
  }

  /// The roles that a role names, then those that name it.
  private func both(
    _ own: [RoleReference], _ others: [Int32], of role: RoleGuide, roles: [RoleGuide], places: [Int32]
  ) -> [RoleReference.Target] {
    let others = others.sorted { places[Int($0)] < places[Int($1)] }
    return unique(own.map(\.target) + others.map { .role(roles[Int($0)].key) }, without: role)
  }

  private func unique(_ targets: [RoleReference.Target], without role: RoleGuide) -> [RoleReference.Target] {
    // A few at most, for which a look through the list is cheaper than a set.
    var found: [RoleReference.Target] = []
    for target in targets where target != .role(role.key) && !found.contains(target) { found.append(target) }
    return found
  }
}
