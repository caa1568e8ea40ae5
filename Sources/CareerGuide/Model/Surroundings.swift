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
