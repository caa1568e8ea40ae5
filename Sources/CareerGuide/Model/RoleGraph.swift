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
  ///   - keys: the keys of roles by their numbers, in the order in which they are to be named.
  func around(_ role: RoleGuide, _ number: Int, keys: ([Int32]) -> [String]) -> Surroundings {
    func both(_ own: [RoleReference], _ others: [Int32]) -> [RoleReference.Target] {
      unique(own.map(\.target) + keys(others).map { .role($0) }, without: role)
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
