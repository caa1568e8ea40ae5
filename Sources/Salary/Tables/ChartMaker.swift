import Localization

/// Draws the figures of a table to scale.
struct ChartMaker {
  let maker: TableMaker

  private var wording: SalaryWording { maker.wording }
  private var words: SalaryWords { maker.words }

  var chart: SalaryChart {
    let scale = maker.scale
    return SalaryChart(
      title: fill(words.chartTitle, maker.values),
      caption: caption, maximum: scale.maximum,
      ticks: scale.steps.map { step in
        SalaryChart.Tick(fraction: scale.fraction(step), label: wording.amount(step), value: step.majorDigits)
      },
      bars: maker.figures.indices.map { bar($0, scale) })
  }

  private var caption: String {
    var parts = [words.chartScale]
    if maker.figures.contains(where: \.pay.isOpen) { parts.append(words.chartOpen) }
    if maker.figures.contains(where: { $0.pay[.median] != nil }) { parts.append(words.chartMedian) }
    if maker.figures.contains(where: { $0.pay[.p25] != nil && $0.pay[.p75] != nil }) {
      parts.append(words.chartQuartiles)
    }
    if maker.figures.contains(where: { $0.pay[.p10] != nil && $0.pay[.p90] != nil }) {
      parts.append(words.chartTenths)
    }
    return parts.joined(separator: " ")
  }

  private func endsLabel(_ index: Int, low: Money?, high: Money?) -> String? {
    if case .distribution = maker.figures[index].pay {
      return low == nil || high == nil ? nil : wording.range(low: low, high: high)
    }
    return maker.pays[index]
  }

  private func bar(_ index: Int, _ scale: ChartScale) -> SalaryChart.Bar {
    let figure = maker.figures[index]
    let amounts = figure.pay.amounts
    let median = figure.pay[.median]
    // A median alone is a mark on the scale, not an end of anything.
    let ends = amounts.filter { $0.field != .median }
    let low = ends.first.flatMap { [.low, .p10, .p25, .value].contains($0.field) ? $0.money : nil }
    let high = ends.last.flatMap { [.high, .p90, .p75, .value].contains($0.field) ? $0.money : nil }
    var quartiles: SalaryChart.Quartiles?
    if let lower = figure.pay[.p25], let upper = figure.pay[.p75] {
      quartiles = SalaryChart.Quartiles(lower: scale.fraction(lower), upper: scale.fraction(upper))
    }
    let isRange = if case .range = figure.pay { true } else { false }
    return SalaryChart.Bar(
      label: maker.content.name(of: figure), low: low.map(scale.fraction), high: high.map(scale.fraction),
      lowLabel: low.map(wording.amount), highLabel: high.map(wording.amount), quartiles: quartiles,
      median: median.map(scale.fraction), medianLabel: median.map(wording.amount),
      isOpenStart: isRange && low == nil, isOpenEnd: isRange && high == nil,
      isSingle: amounts.count == 1 && !isRange,
      endsLabel: endsLabel(index, low: low, high: high),
      text: maker.pays[index])
  }
}

extension Pay {
  /// Whether it is a range of which only one end is known.
  fileprivate var isOpen: Bool {
    if case .range(let low, let high) = self { low == nil || high == nil } else { false }
  }

  /// An amount by the part that it is.
  public subscript(_ field: PayField) -> Money? {
    switch (self, field) {
    case (.range(let low, _), .low): low
    case (.range(_, let high), .high): high
    case (.distribution(let known), .p10): known.p10
    case (.distribution(let known), .p25): known.p25
    case (.distribution(let known), .median): known.median
    case (.distribution(let known), .p75): known.p75
    case (.distribution(let known), .p90): known.p90
    case (.single(let money), .value): money
    default: nil
    }
  }
}

/// A scale from zero with three to five round steps, in whole minor units.
struct ChartScale {
  let maximum: Money
  /// Zero and every step up to the maximum.
  let steps: [Money]

  init(figures: [Figure], currency: Currency) {
    let top = figures.flatMap { $0.pay.amounts.map(\.money.minorUnits) }.max() ?? 0
    let isOpen = figures.contains { if case .range(_, nil) = $0.pay { true } else { false } }
    // Room for what says "or more", and beyond a mark that would else stand on the chart's edge.
    let isMark = figures.contains { figure in
      if case .range = figure.pay { return false }
      return figure.pay.amounts.count == 1 && figure.pay.amounts[0].money.minorUnits == top
    }
    let wanted = (isOpen || isMark) && top < Int64.max / 2 ? top + top / 20 : top
    let step = ChartScale.step(for: wanted, unit: currency.scale)
    let count = wanted <= 0 ? 1 : (wanted - 1) / step + 1
    // Amounts beyond any currency's sense would not fit; they get one step.
    let (last, overflow) = step.multipliedReportingOverflow(by: count)
    maximum = Money(minorUnits: overflow ? wanted : last, currency: currency)
    steps =
      overflow
      ? [Money(minorUnits: 0, currency: currency), maximum]
      : (0...count).map { Money(minorUnits: $0 * step, currency: currency) }
  }

  func fraction(_ money: Money) -> Double {
    guard maximum.minorUnits > 0 else { return 0 }
    return min(1, max(0, Double(money.minorUnits) / Double(maximum.minorUnits)))
  }

  /// The step, 1, 2, 2.5 or 5 times a power of ten, that leaves the least empty scale; the longer step where two
  /// leave the same.
  private static func step(for top: Int64, unit: Int64) -> Int64 {
    var best: (step: Int64, end: Int64)?
    var power: Int64 = 1
    while power <= top {
      for step in [power, power * 2, power * 5 / 2, power * 5] where step > 0 {
        // Steps of €2.50 would put decimals on half of the labels.
        guard power < unit || step.isMultiple(of: unit) else { continue }
        let count = (top - 1) / step + 1
        guard (3...5).contains(count) else { continue }
        let (end, overflow) = step.multipliedReportingOverflow(by: count)
        guard !overflow else { continue }
        if let known = best, (known.end, -known.step) <= (end, -step) { continue }
        best = (step, end)
      }
      guard power < Int64.max / 100 else { break }
      power *= 10
    }
    return best?.step ?? max(1, top)
  }
}
