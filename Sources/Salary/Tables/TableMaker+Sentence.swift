import Localization

extension TableMaker {
  /// The table in words: every amount of ranges; of distributions those of the first row and the other rows' medians,
  /// since nobody can listen to fifty percentiles in a row. The chart's description has them all.
  var sentence: String {
    [isDistribution ? distributionSentences : rangeSentence, dateSentence].compactMap(\.self).joined(
      separator: " ")
  }

  private var dateSentence: String? {
    if let asOf = context.asOf { return fill(words.datedLine, ["date": wording.date(asOf)]) }
    return context.read.map { fill(words.readLine, ["when": wording.when($0)]) }
  }

  /// `Machine Learning Engineer pay in Europe is €40,000 to €60,000 a year at entry level and …, before tax.`
  private var rangeSentence: String {
    let list = figures.enumerated().map { index, figure in
      // "a year" once, at the first amount: the others follow it.
      let per = index == 0 ? wording.per(context.period) : nil
      return [pays[index], per, who(figure)].compactMap(\.self).joined(separator: " ")
    }.listed(and: words.and)
    return capitalized(fill(words.sentence, ["list": list], else: values)) + tax + "."
  }

  /// `, before tax`
  private var tax: String { context.tax.flatMap { words.taxes[$0] }.map { ", \($0)" } ?? "" }

  /// `Median Data Scientist pay in Germany (All industries) is €58,000 a year, before tax. The middle half is …`
  private var distributionSentences: String {
    guard let first = figures.first, case .distribution(let pay) = first.pay else { return "" }
    var sentences: [String] = []
    let isNamed = first.group != nil || first.level != nil || content.part(of: first) != nil
    let who = isNamed ? " (\(content.name(of: first)))" : ""
    if let median = pay.median {
      let sentence = fill(
        words.medianSentence, ["amount": wording.amount(median), "who": who], else: values)
      sentences.append(capitalized(sentence) + tax + ".")
    } else {
      sentences.append(caption + tax + who + ".")
    }
    sentences += spread(of: pay)
    if let others = otherMedians { sentences.append(others) }
    return sentences.joined(separator: " ")
  }

  /// What else is known of a distribution but its median; pairs in one sentence.
  private func spread(of pay: Distribution) -> [String] {
    var sentences: [String] = []
    func tell(_ low: Money?, _ high: Money?, _ both: String, _ fields: (PayField, PayField)) {
      if let low, let high {
        sentences.append(fill(both, ["low": wording.amount(low), "high": wording.amount(high)]) + ".")
        return
      }
      for case let (field, money?) in [(fields.0, low), (fields.1, high)] {
        sentences.append(capitalized(fill(words.parts[field] ?? "", ["amount": wording.amount(money)])) + ".")
      }
    }
    tell(pay.p25, pay.p75, words.middleHalf, (.p25, .p75))
    tell(pay.p10, pay.p90, words.outerTenths, (.p10, .p90))
    return sentences
  }

  private var otherMedians: String? {
    let medians = figures.dropFirst().compactMap { figure in
      figure.pay[.median].map {
        fill(words.otherMedian, ["name": content.name(of: figure), "amount": wording.amount($0)])
      }
    }
    return medians.isEmpty ? nil : fill(words.otherMedians, ["list": medians.listed(and: words.and)])
  }

  /// `at entry level`, `for Band 7`, `with 2 to 5 years of experience`; in a table of several places with the row's own
  /// behind it: `at entry level in Bavaria`.
  private func who(_ figure: Figure) -> String? {
    guard let part = content.part(of: figure) else { return people(of: figure) }
    return [people(of: figure), wording.inPlace(part)].compactMap(\.self).joined(separator: " ")
  }

  private func people(of figure: Figure) -> String? {
    if let level = figure.level, figure.group == nil { return words.atLevels[level.id] }
    if figure.group != nil { return fill(words.forGroup, ["group": wording.name(of: figure)]) }
    return figure.years.map { fill(words.withYears, ["years": wording.years($0)]) }
  }
}

/// A sentence's beginning: the first letter a capital.
func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
