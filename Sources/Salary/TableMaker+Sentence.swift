extension TableMaker {
  /// Every amount of the table in words.
  var sentence: String {
    var text = isDistribution ? distributionSentences : rangeSentence
    if let date = wording.date(of: context) { text += " " + fill(words.datedLine, ["date": date]) }
    return text
  }

  /// `Machine Learning Engineer pay in Europe is €40,000 to €60,000 a year at entry level and …, before tax.`
  private var rangeSentence: String {
    let list = figures.enumerated().map { index, figure in
      // "a year" once, at the first amount: the others follow it.
      let per = index == 0 ? wording.per(context.period) : nil
      return [wording.pay(figure.pay), per, who(figure)].compactMap(\.self).joined(separator: " ")
    }.listed(and: words.and)
    let pattern = context.place == nil ? words.sentenceWithoutPlace : words.sentence
    let tax = context.tax.flatMap { words.taxPhrases[$0] }.map { ", \($0)" } ?? ""
    return fill(pattern, values.merging(["list": list]) { $1 }) + tax + "."
  }

  /// `Data Scientist: pay a year in Germany, before tax. Senior: the median is €58,000, one in ten …`
  private var distributionSentences: String {
    let pattern = context.place == nil ? words.captionWithoutPlace : words.caption
    let tax = context.tax.flatMap { words.taxPhrases[$0] }.map { ", \($0)" } ?? ""
    let lead = fill(pattern, values) + tax + "."
    return ([lead] + figures.map { "\(wording.name(of: $0)): \(wording.pay($0.pay))." }).joined(
      separator: " ")
  }

  /// `at entry level`, `for Band 7`, `with 2 to 5 years of experience`.
  private func who(_ figure: Figure) -> String? {
    if let level = figure.level, figure.group == nil { return words.atLevels[level.id] }
    if figure.group != nil { return fill(words.forGroup, ["group": wording.name(of: figure)]) }
    return figure.years.map { fill(words.withYears, ["years": wording.years($0)]) }
  }

  /// All of it in one phrase: `€40,000 to €120,000 a year`; for distributions, what the first row's median is.
  var summary: String {
    let amount = isDistribution ? distributionSummary : rangeSummary
    return "\(amount) \(wording.per(context.period))"
  }

  private var rangeSummary: String {
    let amounts = figures.flatMap { $0.pay.amounts.map(\.money) }
    guard let low = amounts.min(), let high = amounts.max() else { return words.missing }
    // An open end counts only at the edge of the whole: "up to 140,000" beside 40,000 to 60,000 opens nothing.
    let isOpenStart = figures.contains { if case .range(nil, low) = $0.pay { true } else { false } }
    let isOpenEnd = figures.contains { if case .range(high, nil) = $0.pay { true } else { false } }
    if low == high {
      if isOpenStart != isOpenEnd {
        return wording.range(low: isOpenEnd ? low : nil, high: isOpenStart ? high : nil)
      }
      return wording.amount(low)
    }
    guard isOpenEnd else { return wording.range(low: isOpenStart ? nil : low, high: high) }
    return fill(words.rangeOrMore, ["low": wording.amount(low), "high": wording.amount(high)])
  }

  private var distributionSummary: String {
    guard case .distribution(let row) = figures.first?.pay else { return words.missing }
    if let median = row.median { return fill(words.medianSummary, ["amount": wording.amount(median)]) }
    guard let first = figures.first else { return words.missing }
    return wording.pay(first.pay)
  }
}
