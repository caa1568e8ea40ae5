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

/// Which roles name which others, for the way back.
struct Backlinks: Sendable {
  private var colleagues: [String: [String]] = [:]
  private var origins: [String: [String]] = [:]
  private var relatives: [String: [String]] = [:]

  /// - Parameter roles: the roles of one edition, in the order in which they are to be named.
  init(of roles: [RoleGuide]) {
    for role in roles {
      for key in role.worksWith.keys { colleagues[key, default: []].append(role.key) }
      for key in role.leadsTo.keys { origins[key, default: []].append(role.key) }
      for key in role.related.keys { relatives[key, default: []].append(role.key) }
    }
  }

  func around(_ role: RoleGuide) -> Surroundings {
    func both(_ own: [RoleReference], _ others: [String: [String]]) -> [RoleReference.Target] {
      unique(own.map(\.target) + (others[role.key] ?? []).map { .role($0) }, without: role)
    }
    return Surroundings(
      worksWith: both(role.worksWith, colleagues), leadsTo: unique(role.leadsTo.map(\.target), without: role),
      comesFrom: both([], origins), related: both(role.related, relatives))
  }

  private func unique(_ targets: [RoleReference.Target], without role: RoleGuide) -> [RoleReference.Target] {
    var seen: Set<RoleReference.Target> = [.role(role.key)]
    return targets.filter { seen.insert($0).inserted }
  }
}

extension [RoleReference] {
  /// The roles of the guide that are named.
  fileprivate var keys: [String] {
    compactMap { if case .role(let key) = $0.target { key } else { nil } }
  }
}
