import Diagnostics

/// Finds pay that is written by hand in the text of a page that has figures: it stays as it is when they change.
public struct PayProse {
  /// An amount or a range in a text.
  public struct Finding: Sendable {
    /// Where it stands in the text, in bytes of UTF-8.
    public let range: Range<Int>
    /// The figure that says the same; `nil` where the words around it speak of pay and no figure says the same.
    public let figure: Figure?
    /// Whom the figure is for and what it says: `mid level, low 60,000 EUR`.
    public let name: String?
  }

  /// An amount as it stands in the text.
  private struct Candidate {
    var number: PayNumber
    var codes: [String]?
    var hasThousand: Bool
    /// Where it stands in the cleaned line.
    var range: Range<Int>
  }

  /// What the figures state, for amounts in a text to be held against.
  private struct Known {
    /// The figures' currencies in the order of the page.
    var currencies: [Currency] = []
    /// The first figure that states an amount, and the part of it that does.
    var byAmount: [Money: (figure: Figure, field: PayField)] = [:]
    /// The lowest and the highest amount a year.
    var bounds: [Currency: ClosedRange<Int64>] = [:]

    init(_ figures: [Figure]) {
      for figure in figures {
        let currency = figure.context.currency
        if !currencies.contains(currency) { currencies.append(currency) }
        for (field, money) in figure.pay.amounts where money.currency == currency {
          if byAmount[money] == nil { byAmount[money] = (figure, field) }
          guard figure.context.period == .year else { continue }
          let known = bounds[currency] ?? money.minorUnits...money.minorUnits
          bounds[currency] =
            min(known.lowerBound, money.minorUnits)...max(known.upperBound, money.minorUnits)
        }
      }
    }
  }

  private let glance: MoneyGlance
  private let figures: [Figure]
  /// Few texts speak of money at all.
  private lazy var known = Known(figures)

  /// - Parameter figures: all figures of the page.
  public init(_ figures: [Figure]) {
    glance = MoneyGlance(figures)
    self.figures = figures
  }

  /// Whether it is worth looking for amounts in some text: quick to answer, and never wrong when it says no.
  public func mayFind(in text: ArraySlice<UInt8>) -> Bool { glance.seesMoney(in: text) }

  /// The amounts in a sentence that are figures of the page, or that its words call pay.
  ///
  /// An amount with a currency counts when it is one of the page's figures. In a sentence about pay so does one without,
  /// and one that could be a figure of the page. A budget of £2m is neither.
  /// - Parameters:
  ///   - sentence: without line breaks, at most 400 bytes long; a longer one is not looked at.
  ///   - isAboutPay: whether it stands where pay is spoken of.
  public mutating func findings(in sentence: String, isAboutPay: Bool) -> [Finding] {
    let line = PayTokens(sentence)
    guard line.tokens.contains(where: \.isNumber) else { return [] }
    let items = PayItem.items(of: line)
    let speaksOfPay = isAboutPay || line.tokens.contains { $0.word.map(PayProse.words.contains) == true }
    let isOther = items.contains { $0.meaning == .other }
    guard speaksOfPay || !isOther else { return [] }
    var findings: [Finding] = []
    for group in candidates(items) {
      let bounds = group[0].range.lowerBound..<group[group.count - 1].range.upperBound
      let range = PayProse.bytes(bounds, of: sentence)
      if let (figure, field, money) = match(group, withoutSign: speaksOfPay) {
        let name =
          "\(MessageWords.name(of: figure)), \(MessageWords.name(of: field)) "
          + "\(MessageWords.number(money)) \(money.currency.code)"
        findings.append(Finding(range: range, figure: figure, name: name))
      } else if speaksOfPay, !isOther, group.contains(where: { isPlausible($0) }) {
        findings.append(Finding(range: range, figure: nil, name: nil))
      }
    }
    return findings
  }

  // MARK: Amounts

  /// The amounts of a sentence, those of a range together.
  private func candidates(_ items: [PayItem]) -> [[Candidate]] {
    var groups: [[Candidate]] = []
    var index = 0
    while index < items.count {
      guard var first = PayProse.candidate(items, at: &index) else {
        index += 1
        continue
      }
      var next = index
      guard next < items.count, items[next].joinsAmounts else {
        groups.append([first])
        continue
      }
      next += 1
      guard var second = PayProse.candidate(items, at: &next) else {
        groups.append([first])
        continue
      }
      index = next
      // "€45-60k": sign and thousand stand once for both.
      (first.codes, second.codes) = (first.codes ?? second.codes, second.codes ?? first.codes)
      if second.hasThousand, !first.hasThousand, first.number.whole.count <= 3 {
        first.number = first.number.thousandfold
        first.hasThousand = true
      }
      groups.append([first, second])
    }
    return groups
  }

  /// A number with a sign on either side and "k" behind it; not one of millions.
  private static func candidate(_ items: [PayItem], at index: inout Int) -> Candidate? {
    var next = index
    var codes: [String]?
    var start = items[next].range.lowerBound
    if let before = items[next].codes, next + 1 < items.count {
      codes = before
      next += 1
    }
    guard var number = items[next].number else { return nil }
    if codes == nil { start = items[next].range.lowerBound }
    var end = items[next].range.upperBound
    next += 1
    var hasThousand = false
    if next < items.count, items[next].meaning == .thousand {
      number = number.thousandfold
      hasThousand = true
      end = items[next].range.upperBound
      next += 1
    }
    if next < items.count, let word = items[next].word, millions.contains(word) { return nil }
    if codes == nil, next < items.count, let after = items[next].codes {
      codes = after
      end = items[next].range.upperBound
      next += 1
    }
    index = next
    return Candidate(number: number, codes: codes, hasThousand: hasThousand, range: start..<end)
  }

  // MARK: Meaning

  /// The figure that says the same as one of the amounts.
  private mutating func match(
    _ group: [Candidate], withoutSign: Bool
  ) -> (figure: Figure, field: PayField, money: Money)? {
    for candidate in group {
      let mayLackSign = withoutSign && (candidate.hasThousand || candidate.number.whole.count > 4)
      for currency in known.currencies where candidate.codes?.contains(currency.code) ?? mayLackSign {
        if let money = candidate.number.money(in: currency), let found = known.byAmount[money] {
          return (found.figure, found.field, money)
        }
      }
    }
    return nil
  }

  /// Whether an amount of money could be a figure of the page: for a year or a month, between a quarter of the lowest
  /// and four times the highest.
  private mutating func isPlausible(_ candidate: Candidate) -> Bool {
    guard let codes = candidate.codes else { return false }
    guard
      let currency = known.currencies.first(where: { codes.contains($0.code) && known.bounds[$0] != nil }),
      let bounds = known.bounds[currency], let money = candidate.number.money(in: currency)
    else { return candidate.hasThousand || candidate.number.whole.count > 3 }
    return [Int64(1), 12].contains { times in
      let (yearly, overflow) = money.minorUnits.multipliedReportingOverflow(by: times)
      return !overflow && yearly >= bounds.lowerBound / 4 && yearly / 4 <= bounds.upperBound
    }
  }

  /// Where a stretch of a cleaned line stands in the text that it was cleaned from.
  private static func bytes(_ range: Range<Int>, of text: String) -> Range<Int> {
    var count = 0
    var offset = 0
    var start = 0
    var end = 0
    for scalar in text.unicodeScalars {
      let width = UTF8.width(scalar)
      if PayTokens.cleaned(scalar) != nil {
        if count == range.lowerBound { start = offset }
        count += 1
        if count == range.upperBound { end = offset + width }
      }
      offset += width
    }
    return start..<max(start, end)
  }

  // MARK: Words

  /// Words that speak of pay in a sentence, folded. Not "pay" and "paid", which fees and bills are as well.
  private static let words: Set<String> = [
    "salary", "salaries", "earn", "earns", "earned", "earning", "earnings", "wage", "wages", "remuneration",
    "gehalt", "gehalter", "jahresgehalt", "monatsgehalt", "einstiegsgehalt", "grundgehalt", "verdienst",
    "verdienen", "verdient", "verdiene", "vergutung", "lohn", "lohne", "einkommen",
    "salaire", "salaires", "gagner", "gagne", "gagnent", "remunere", "salario", "salarios", "sueldo",
    "sueldos",
    "ganar", "gana", "ganan", "stipendio", "stipendi", "retribuzione", "guadagnare", "guadagna", "guadagnano",
    "salaris", "salarissen", "loon", "verdien", "jaarsalaris", "maandsalaris",
  ]

  private static let millions: Set<String> = [
    "m", "mn", "mio", "million", "millions", "millionen", "mrd", "bn", "billion", "billions", "milliarde",
    "milliarden", "milliard", "milliards", "millones", "milioni", "milione", "miljoen", "miljard", "b",
  ]
}

extension PayItem {
  /// Whether it stands between the two amounts of a range.
  fileprivate var joinsAmounts: Bool { isDash || [.to, .between, .and, .upTo].contains(meaning) }
}
