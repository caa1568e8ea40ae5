/// Two roles that are worth a comparison: one names the other as related, or as what it can lead to.
/// It is two numbers, since there are four times as many pairs as roles; the edition knows the rest.
public struct RolePair: Sendable {
  /// The number of the role that comes first by key, so that a pair has one page however it is named.
  fileprivate let first: Int32
  /// The number of the other role.
  fileprivate let second: Int32

  /// The slug of a comparison of two roles: `data-engineer-and-data-scientist`. No two pairs have the same: where a
  /// slug holds the word `and` itself, two hyphens stand on each side, which no role's slug has.
  static func slug(_ first: String, _ second: String) -> String {
    let holdsAnd = isPart("and", of: first) || isPart("and", of: second)
    return first + (holdsAnd ? "--and--" : "-and-") + second
  }
}

/// Whether a word is one of those that hyphens divide in a slug.
private func isPart(_ word: String, of slug: String) -> Bool {
  // Every page that leads to a comparison asks, so nothing is put together for it.
  let bytes = slug.utf8
  var start = bytes.startIndex
  while true {
    let end = bytes[start...].firstIndex(of: UInt8(ascii: "-")) ?? bytes.endIndex
    if bytes[start..<end].elementsEqual(word.utf8) { return true }
    if end == bytes.endIndex { return false }
    start = bytes.index(after: end)
  }
}

/// The pairs of one edition. There are as many as references at most, so that a large guide has no more work than it
/// has roles.
struct RolePairs: Sendable {
  /// All pairs, by the keys of their roles.
  let all: [RolePair]
  private let indexes: [[Int32]]

  /// - Parameters:
  ///   - roles: the roles of one edition, by their keys, which gives them their numbers.
  ///   - references: of each role the numbers of those that it names as related, or as what it can lead to.
  init(of roles: [RoleGuide], references: [[Int32]]) {
    // A pair is one number while it is put in order.
    var pairs: [Int] = []
    for (one, others) in references.enumerated() {
      for other in others.map(Int.init) where other != one {
        pairs.append(min(one, other) * roles.count + max(one, other))
      }
    }
    pairs.sort()
    var all: [RolePair] = []
    var indexes = [[Int32]](repeating: [], count: roles.count)
    var last = -1
    for pair in pairs where pair != last {
      last = pair
      let (first, second) = (pair / roles.count, pair % roles.count)
      for index in [first, second] { indexes[index].append(Int32(all.count)) }
      all.append(RolePair(first: Int32(first), second: Int32(second)))
    }
    self.all = all
    self.indexes = indexes
  }

  /// The pairs that a role is one of, in the order of all.
  /// - Parameter role: its number.
  func with(_ role: Int) -> [RolePair] { indexes[role].map { all[Int($0)] } }
}

extension Edition {
  /// The roles that are compared, each two once.
  public var pairs: [RolePair] { graph.pairs.all }

  /// The pair of two roles, by their keys, if they are compared.
  public func pair(_ first: String, _ second: String) -> RolePair? {
    guard let number = graph.numbers[first] else { return nil }
    return graph.pairs.with(number).first { pair in
      let roles = roles(of: pair)
      return roles.first.key == first && roles.second.key == second
    }
  }

  /// The comparisons of one role, with the other role of each, by title.
  public func comparisons(of role: RoleGuide) -> [(other: RoleGuide, pair: RolePair)] {
    guard let number = graph.numbers[role.key] else { return [] }
    return graph.pairs.with(number).map { pair in
      let roles = roles(of: pair)
      return (Int(pair.first) == number ? roles.second : roles.first, pair)
    }.sorted {
      ($0.other.titleInSmallLetters, $0.other.key) < ($1.other.titleInSmallLetters, $1.other.key)
    }
  }

  /// Whether a role is compared with any other.
  public func hasComparisons(of role: RoleGuide) -> Bool {
    graph.numbers[role.key].map { !graph.pairs.with($0).isEmpty } ?? false
  }

  /// The roles of a pair, in the order of their keys.
  public func roles(of pair: RolePair) -> (first: RoleGuide, second: RoleGuide) {
    (numbered[Int(pair.first)], numbered[Int(pair.second)])
  }

  /// Its part of the address: `/compare/<slug>/`.
  public func slug(of pair: RolePair) -> String {
    let roles = roles(of: pair)
    return RolePair.slug(roles.first.slug, roles.second.slug)
  }

  /// The address of a comparison's page without a leading slash.
  public func path(of pair: RolePair) -> String { "\(prefix)compare/\(slug(of: pair))/" }
}
