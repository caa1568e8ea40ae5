import Localization

extension TableContent {
  /// The table in one phrase: `€40,000 to €120,000 a year` for a ladder of levels, beside which rows of the editor's own
  /// words do not count; else its first row, since a range across jobs or industries would be a figure that no source
  /// gives.
  var summary: String {
    let per = wording.per(context.period)
    guard isDistribution else { return "\(rangeSummary) \(per)" }
    guard let first = figures.first else { return words.missing }
    guard let median = first.pay[.median] else { return "\(wording.pay(first.pay)) \(per)" }
    return fill(words.medianSummary, ["amount": "\(wording.amount(median)) \(per)"])
  }

  /// Whose pay the phrase is: `Entry-level to Senior`, `All industries`; `nil` where the table names nobody.
  var summaryDetail: String? {
    guard let first = summarised.first, let last = summarised.last else { return nil }
    if summarised.count > 1 {
      return fill(words.levelRange, ["low": name(of: first), "high": wording.name(of: last)])
    }
    let isNamed = first.group != nil || first.level != nil || first.years != nil
    return isNamed || part(of: first) != nil ? name(of: first) : nil
  }

  /// The rows that the phrase is about: those of one place.
  private var summarised: [Figure] {
    let figures = figures.prefix { $0.context.place == self.figures.first?.context.place }
    let ladder = isDistribution ? [] : figures.filter { $0.level != nil && $0.group == nil }
    return ladder.isEmpty ? Array(figures.prefix(1)) : ladder
  }

  private var rangeSummary: String {
    let amounts = summarised.flatMap { $0.pay.amounts.map(\.money) }
    guard let low = amounts.min(), let high = amounts.max() else { return words.missing }
    // An open end counts only at the edge of the whole: "up to 140,000" beside 40,000 to 60,000 opens nothing.
    let isOpenStart = summarised.contains { if case .range(nil, low) = $0.pay { true } else { false } }
    let isOpenEnd = summarised.contains { if case .range(high, nil) = $0.pay { true } else { false } }
    if low == high {
      if isOpenStart != isOpenEnd {
        return wording.range(low: isOpenEnd ? low : nil, high: isOpenStart ? high : nil)
      }
      return wording.amount(low)
    }
    guard isOpenEnd else { return wording.range(low: isOpenStart ? nil : low, high: high) }
    return fill(words.rangeOrMore, ["low": wording.amount(low), "high": wording.amount(high)])
  }
}
