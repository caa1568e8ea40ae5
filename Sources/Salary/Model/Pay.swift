/// What is paid, in exactly one of the shapes in which pay is stated.
public enum Pay: Sendable, Hashable {
  /// From a lowest to a highest amount; either end may be open. It says nothing about percentiles.
  case range(low: Money?, high: Money?)
  /// Amounts that given shares of people earn less than.
  case distribution(Distribution)
  /// One amount.
  case single(Money)

  /// Whether this is a distribution, which never stands in one table with the other shapes.
  public var isDistribution: Bool {
    if case .distribution = self { true } else { false }
  }
}

/// Percentiles of pay, any of which may be unknown.
public struct Distribution: Sendable, Hashable {
  /// One person in ten earns less.
  public let p10: Money?
  /// One person in four earns less: the lower quartile.
  public let p25: Money?
  /// Half earn less, half earn more.
  public let median: Money?
  /// Three persons in four earn less: the upper quartile.
  public let p75: Money?
  /// Nine persons in ten earn less.
  public let p90: Money?

  /// Percentiles in rising order.
  public init(
    p10: Money? = nil, p25: Money? = nil, median: Money? = nil, p75: Money? = nil, p90: Money? = nil
  ) {
    self.p10 = p10
    self.p25 = p25
    self.median = median
    self.p75 = p75
    self.p90 = p90
  }
}

/// A part of a pay figure that a message can point at.
public enum PayField: String, Sendable, Hashable, CaseIterable {
  case low, high, p10, p25, median, p75, p90, value
}

extension Pay {
  /// The amounts that are known, each with the part that it is, in rising order.
  public var amounts: [(field: PayField, money: Money)] {
    var known: [(field: PayField, money: Money)] = []
    func add(_ field: PayField, _ money: Money?) {
      if let money { known.append((field, money)) }
    }
    switch self {
    case .range(let low, let high):
      known.reserveCapacity(2)
      add(.low, low)
      add(.high, high)
    case .distribution(let distribution):
      known.reserveCapacity(5)
      add(.p10, distribution.p10)
      add(.p25, distribution.p25)
      add(.median, distribution.median)
      add(.p75, distribution.p75)
      add(.p90, distribution.p90)
    case .single(let money): add(.value, money)
    }
    return known
  }
}
