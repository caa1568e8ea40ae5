/// What amounts must have in common to stand in one column: nobody may be led to compare an hour with a year, gross
/// with net, or a range with percentiles.
public struct PayUnit: Sendable, Hashable {
  /// The currency.
  public let currency: Currency
  /// The time that the amounts are paid for.
  public let period: Period
  /// Gross or net, where that is known.
  public let tax: Tax?
  /// What the amounts are made of, where that is known.
  public let component: Component?
  /// Whether they are percentiles.
  public let isDistribution: Bool

  /// What a figure is measured in.
  public init(of figure: Figure) {
    currency = figure.context.currency
    period = figure.context.period
    tax = figure.context.tax
    component = figure.context.component
    isDistribution = figure.pay.isDistribution
  }

  /// A name that no other unit has and that every language shares: `EUR-year-gross-base`.
  public var id: String {
    [
      currency.code, period.rawValue, tax?.rawValue, component?.rawValue,
      isDistribution ? "percentiles" : nil,
    ].compactMap(\.self).joined(separator: "-")
  }
}

extension SalaryWording {
  /// What amounts of a unit are: `Gross pay per year, EUR`.
  public func name(of unit: PayUnit) -> String {
    let kind = words.kinds[PayKind(tax: unit.tax, component: unit.component)] ?? ""
    return capitalized("\(kind) \(each(unit.period)), \(unit.currency.code)")
  }

  /// The heading of a column of percentiles: `Lower quartile`.
  public func column(_ field: PayField) -> String { words.fields[field] ?? field.rawValue }

  /// What stands where an amount is not known.
  public var missing: String { words.missing }

  /// What else is known of whom a figure is for: years of experience, unless they are its name, and a remark.
  public func detail(of figure: Figure) -> String? {
    let years = figure.years.map(years)
    let details = [years == name(of: figure) ? nil : years, figure.note].compactMap(\.self)
    return details.isEmpty ? nil : details.joined(separator: ", ")
  }
}
