import Salary

/// Which shape the amounts of a figure make: exactly one of a range, percentiles or a single value. They mean different
/// things and are never mixed.
enum FigureShape {
  case pay(Pay)
  /// There is no amount.
  case none
  /// There is more than one shape; this names them.
  case mixed(String)

  init(_ amounts: [PayField: Money]) {
    let isRange = amounts[.low] != nil || amounts[.high] != nil
    let isDistribution = [.p10, .p25, .median, .p75, .p90].contains { amounts[$0] != nil }
    switch (isRange, isDistribution, amounts[.value]) {
    case (true, false, nil): self = .pay(.range(low: amounts[.low], high: amounts[.high]))
    case (false, true, nil):
      self = .pay(
        .distribution(
          Distribution(
            p10: amounts[.p10], p25: amounts[.p25], median: amounts[.median], p75: amounts[.p75],
            p90: amounts[.p90])))
    case (false, false, let value?): self = .pay(.single(value))
    case (false, false, nil): self = .none
    default:
      let shapes = [
        isRange ? "a range (low, high)" : nil, isDistribution ? "percentiles (p10 to p90, median)" : nil,
        amounts[.value] == nil ? nil : "a single value",
      ]
      self = .mixed(shapes.compactMap(\.self).joined(separator: " and "))
    }
  }
}
