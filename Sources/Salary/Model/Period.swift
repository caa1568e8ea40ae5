/// The time that an amount is paid for.
public enum Period: String, Sendable, CaseIterable {
  case year, month, week, day, hour

  /// ISO 8601, as schema.org's `duration` wants it: `P1Y`.
  public var iso8601Duration: String {
    switch self {
    case .year: "P1Y"
    case .month: "P1M"
    case .week: "P1W"
    case .day: "P1D"
    case .hour: "PT1H"
    }
  }

  /// The word in capitals, as schema.org's `unitText` wants it: `YEAR`.
  public var unitText: String { rawValue.uppercased() }
}

/// Whether tax and contributions are still to be taken off.
public enum Tax: String, Sendable, CaseIterable {
  case gross, net
}

/// What the amount is made of.
public enum Component: String, Sendable, CaseIterable {
  /// The fixed pay alone.
  case base
  /// Fixed pay with bonus, allowances and whatever else was counted.
  case total
}

/// Years of experience that a figure belongs to.
public struct Experience: Sendable, Hashable {
  /// The fewest years.
  public let from: Int
  /// The most years; `nil` when there is no upper end.
  public let to: Int?

  /// Years from a number to a number, or from a number upward.
  public init(from: Int, to: Int?) {
    self.from = from
    self.to = to
  }
}
