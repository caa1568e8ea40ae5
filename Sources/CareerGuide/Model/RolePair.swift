/// Two roles that are worth a comparison: one names the other as related, or as what it can lead to.
public struct RolePair: Sendable, Hashable {
  /// The key of the role that comes first by key, so that a pair has one page however it is named.
  public let first: String
  /// The key of the other role.
  public let second: String
  /// Its part of the address: `/compare/<slug>/`.
  public let slug: String

  /// The slug of a comparison of two roles: `data-engineer-and-data-scientist`. No two pairs have the same: where a
  /// slug holds the word `and` itself, two hyphens stand on each side, which no role's slug has.
  static func slug(_ first: String, _ second: String) -> String {
    let holdsAnd = [first, second].contains { $0.split(separator: "-").contains("and") }
    return first + (holdsAnd ? "--and--" : "-and-") + second
  }
}

/// The pairs of one edition. There are as many as references at most, so that a large guide has no more work than it
/// has roles.
struct RolePairs: Sendable {
  /// All pairs, by the keys of their roles.
  let all: [RolePair]
  private let indexes: [String: [Int]]

  /// - Parameter roles: the roles of one edition.
  init(of roles: [RoleGuide]) {
    let slugs = Dictionary(roles.map { ($0.key, $0.slug) }) { first, _ in first }
    var pairs: Set<RolePair> = []
    for role in roles {
      for case .role(let other) in (role.related + role.leadsTo).map(\.target) where other != role.key {
        let (first, second) = role.key < other ? (role.key, other) : (other, role.key)
        guard let one = slugs[first], let two = slugs[second] else { continue }
        pairs.insert(RolePair(first: first, second: second, slug: RolePair.slug(one, two)))
      }
    }
    all = pairs.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
    var indexes: [String: [Int]] = [:]
    for (index, pair) in all.enumerated() {
      indexes[pair.first, default: []].append(index)
      indexes[pair.second, default: []].append(index)
    }
    self.indexes = indexes
  }

  /// The pairs that a role is one of, in the order of all.
  func with(_ key: String) -> [RolePair] { (indexes[key] ?? []).map { all[$0] } }
}

extension Edition {
  /// The roles that are compared, each two once.
  public var pairs: [RolePair] { rolePairs.all }

  /// The comparisons of one role, with the other role of each, by title.
  public func comparisons(of role: RoleGuide) -> [(other: RoleGuide, pair: RolePair)] {
    rolePairs.with(role.key).compactMap { pair in
      self.role(pair.first == role.key ? pair.second : pair.first).map { ($0, pair) }
    }.sorted { ($0.other.title.lowercased(), $0.other.key) < ($1.other.title.lowercased(), $1.other.key) }
  }

  /// The address of a comparison's page without a leading slash.
  public func path(of pair: RolePair) -> String { "\(language.prefix)compare/\(pair.slug)/" }
}
