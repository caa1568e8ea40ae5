/// A step of seniority that any employer would recognise.
public struct Level: Sendable, Hashable, Comparable {
  /// The name in data files: `mid`.
  public let id: String
  /// The position on the ladder, counted from 1.
  public let rank: Int

  /// The ladder, from the bottom up.
  public static let known: [Level] = ["entry", "mid", "senior", "lead", "principal", "executive"]
    .enumerated().map { Level(id: $1, rank: $0 + 1) }

  /// - Parameter id: a name as data files write it; `nil` when there is no such level.
  public init?(id: String) {
    guard let level = Level.known.first(where: { $0.id == id }) else { return nil }
    self = level
  }

  private init(id: String, rank: Int) {
    self.id = id
    self.rank = rank
  }

  /// By rank.
  public static func < (left: Level, right: Level) -> Bool { left.rank < right.rank }

  /// The level that a person's word means, in English, German, French, Spanish, Italian or Dutch: `Junior`,
  /// `Mid-level`, `Berufseinsteiger`.
  /// - Returns: `nil` when the text has no such word, or has other words beside it.
  public static func named(_ text: String) -> Level? {
    let label = LevelLabel(text)
    return label.rest.isEmpty ? label.level : nil
  }
}
