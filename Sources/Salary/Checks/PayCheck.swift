import Diagnostics

/// Checks whether figures make sense, each alone and beside the others of the page.
/// - Parameters:
///   - own: the figures that stand in the page's own file, in the order in which they were written.
///   - sheets: the figures that spreadsheets add. Whether these name source and date is asked for each spreadsheet as
///     a whole, and not here.
/// - Returns: problems in the order of the figures.
public func checkPay(_ own: [Figure], beside sheets: [Figure] = []) -> [Diagnostic] {
  let figures = sheets.isEmpty ? own : own + sheets
  var problems = figures.flatMap { figure in
    let amounts = figure.pay.amounts
    return PayCheck.currencies(figure, amounts)
      ?? (PayCheck.order(figure, amounts) + PayCheck.zero(figure, amounts)
        + PayCheck.plausible(figure, amounts))
  }
  problems += PayCheck.duplicates(figures)
  problems += PayCheck.levels(figures)
  problems += PayCheck.mixed(figures)
  problems += PayCheck.provenance(own)
  return problems
}

/// The checks of pay, one function each.
enum PayCheck {
  /// An amount of a figure, and which part of it that is.
  typealias Amount = (field: PayField, money: Money)

  /// An amount in another currency than its table's: nothing else about such a figure can be checked.
  static func currencies(_ figure: Figure, _ amounts: [Amount]) -> [Diagnostic]? {
    guard let amount = amounts.first(where: { $0.money.currency.code != figure.context.currency.code }) else {
      return nil
    }
    let other = amount.money.currency.code
    return [
      Diagnostic(
        .error, .salaryCurrencies,
        "\(MessageWords.name(of: figure)): two currencies in one figure, \(figure.context.currency.code) and \(other)",
        at: figure.span?.place, fix: "write the same currency for all of it, or a figure for each")
    ]
  }

  /// Amounts that should rise: low to high, percentile to percentile.
  static func order(_ figure: Figure, _ amounts: [Amount]) -> [Diagnostic] {
    zip(amounts, amounts.dropFirst()).compactMap { lower, upper in
      guard lower.money.minorUnits > upper.money.minorUnits else { return nil }
      let name = MessageWords.name(of: figure)
      let left = "\(MessageWords.name(of: lower.field)) \(MessageWords.number(lower.money))"
      let right = "\(MessageWords.name(of: upper.field)) \(MessageWords.number(upper.money))"
      return Diagnostic(
        .error, .salaryOrder, "\(name): \(left) is above \(right)", at: figure.span(of: lower.field)?.place,
        fix: lower.field == .low
          ? "swap the two" : "correct the wrong one: percentiles rise from the 10th to the 90th")
    }
  }

  static func zero(_ figure: Figure, _ amounts: [Amount]) -> [Diagnostic] {
    amounts.filter { $0.money.minorUnits <= 0 }.map { field, _ in
      Diagnostic(
        .error, .salaryZero, "\(MessageWords.name(of: figure)): \(MessageWords.name(of: field)) is zero",
        at: figure.span(of: field)?.place, fix: "write the amount, or leave it out when it is not known")
    }
  }

  /// Amounts that hardly anybody is paid, mostly thousands that were left out. Only for currencies whose unit is
  /// worth about as much as a euro or a dollar; a million yen a year is little.
  static func plausible(_ figure: Figure, _ amounts: [Amount]) -> [Diagnostic] {
    let context = figure.context
    guard let low = amounts.lazy.map(\.money).min(), let high = amounts.lazy.map(\.money).max(),
      low.minorUnits > 0
    else { return [] }
    let scale = context.currency.scale
    // Asked for only when they are told: a name and a place cost more than the rest of the check.
    var name: String { MessageWords.name(of: figure) }
    func place(_ money: Money) -> Place? {
      amounts.first { $0.money == money }.flatMap { figure.span(of: $0.field)?.place }
    }
    switch context.period {
    case .year where low.minorUnits < 1_000 * scale:
      return [
        Diagnostic(
          .warning, .salaryPlausible,
          "\(name): \(MessageWords.number(low)) a year is very little; were thousands left out?",
          at: place(low),
          fix: "write thousands in full, such as \(low.majorDigits)000, or name another period")
      ]
    case .year where high.minorUnits > 1_000_000 * scale && largeUnits.contains(context.currency.code):
      return [
        Diagnostic(
          .warning, .salaryPlausible, "\(name): \(MessageWords.number(high)) a year is very much",
          at: place(high), fix: "take out a digit too many, or name the right period in `per`")
      ]
    case .hour where high.minorUnits > 500 * scale && largeUnits.contains(context.currency.code):
      return [
        Diagnostic(
          .warning, .salaryPlausible,
          "\(name): \(MessageWords.number(high)) an hour is very much; is it a month or a year?",
          at: place(high), fix: "write `per: month` or `per: year`, or correct the amount")
      ]
    default: return []
    }
  }

  private static let largeUnits: Set<String> = [
    "EUR", "GBP", "USD", "CHF", "CAD", "AUD", "NZD", "SGD", "BGN", "PLN", "RON", "AED", "SAR", "QAR", "KWD",
    "BHD",
    "OMR", "ILS", "BRL", "GIP",
  ]
}
