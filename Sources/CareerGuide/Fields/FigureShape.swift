import Salary

/// Which shape the amounts of a figure make: exactly one of a range, percentiles or a single value. They mean different
/// things and are never mixed.
enum FigureShape {
  case pay(Pay)
  /// There is no amount.
  case none
  /// There is more than one shape; this names them.
  case mixed(String)

  /// - Parameter amount: the amount that a part has.
  init(_ amount: (PayField) -> Money?) {
    let low = amount(.low)
    let high = amount(.high)
    let distribution = Distribution(
      p10: amount(.p10), p25: amount(.p25), median: amount(.median), p75: amount(.p75), p90: amount(.p90))
    let isRange = low != nil || high != nil
    let isDistribution = distribution != Distribution()
    let value = amount(.value)
    switch (isRange, isDistribution, value) {
    case (true, false, nil): self = .pay(.range(low: low, high: high))
    case (false, true, nil): self = .pay(.distribution(distribution))
    case (false, false, let value?): self = .pay(.single(value))
    case (false, false, nil): self = .none
    default:
      let shapes = [
        isRange ? "a range (low, high)" : nil, isDistribution ? "percentiles (p10 to p90, median)" : nil,
        value == nil ? nil : "a single value",
      ]
      self = .mixed(shapes.compactMap(\.self).joined(separator: " and "))
    }
  }
}
