/// How much a problem matters.
public enum Severity: String, Sendable, Hashable, Comparable, CaseIterable, Codable {
  /// Something was understood in a way that the editor may want to know of.
  case note
  /// Something is probably wrong; the site can be built all the same.
  case warning
  /// Something is wrong; nothing is written until it is mended.
  case error

  /// Notes come first, errors last.
  public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}
