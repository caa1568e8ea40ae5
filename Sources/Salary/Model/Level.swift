/// A step of seniority that any employer would recognise.
public struct Level: Sendable, Hashable, Comparable {
  // Its place on the ladder, counted from 0: a name would have to be kept for each of many figures.
  private let step: UInt8

  private static let ids = ["entry", "mid", "senior", "lead", "principal", "executive"]

  /// The ladder, from the bottom up.
  public static let known: [Level] = ids.indices.map { Level(step: UInt8($0)) }

  /// - Parameter id: a name as data files write it; `nil` when there is no such level.
  public init?(id: String) {
    guard let step = Level.ids.firstIndex(of: id) else { return nil }
    self.init(step: UInt8(step))
  }

  private init(step: UInt8) { self.step = step }

  /// The name in data files: `mid`.
  public var id: String { Level.ids[Int(step)] }

  /// The position on the ladder, counted from 1.
  public var rank: Int { Int(step) + 1 }

  /// By rank.
  public static func < (left: Level, right: Level) -> Bool { left.step < right.step }

  /// The level that a person's word means, in English, German, French, Spanish, Italian or Dutch: `Junior`,
  /// `Mid-level`, `Berufseinsteiger`.
  /// - Returns: `nil` when the text has no such word, or has other words beside it.
  public static func named(_ text: String) -> Level? {
    let label = LevelLabel(text)
    return label.rest.isEmpty ? label.level : nil
  }
}
