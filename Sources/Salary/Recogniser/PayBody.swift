/// The part of a line that states the pay: amounts, and what they are.
struct PayBody {
  enum Shape {
    case range(low: Amount?, high: Amount?)
    case single(Amount)
  }

  /// An amount before its currency is settled.
  struct Amount {
    var number: PayNumber
    /// Where the number stands in the cleaned line.
    var range: Range<Int>
    /// The codes that the signs beside it allow; `nil` when there is none.
    var codes: [String]?
    var hasThousand = false
  }

  var shape: Shape
  var traits = PayTraits()
  /// Words among the amounts that may name a level: `€80,000 (senior)`.
  var label: [String] = []

  /// Why a part of a line is no pay.
  enum Failure: Error, Equatable {
    case noAmount
    case badNumber(Range<Int>)
    case unknown(Range<Int>)
    case negative
    case openRange
    case mixedCurrencies([String])
    case tooManyAmounts(Range<Int>)
  }

  init(_ items: ArraySlice<PayItem>, line: PayTokens) throws(Failure) {
    if let bad = items.first(where: { if case .badNumber = $0.kind { true } else { false } }) {
      throw .badNumber(bad.range)
    }
    guard items.contains(where: { $0.number != nil }) else { throw .noAmount }
    var traits = PayTraits()
    let (plain, words) = try traits.take(from: items, line: line)
    label = words
    var reader = AmountReader(items: plain)
    shape = try reader.shape()
    self.traits = traits
  }

  /// The amounts in the order in which they were written.
  var amounts: [Amount] {
    switch shape {
    case .range(let low, let high): [low, high].compactMap(\.self)
    case .single(let amount): [amount]
    }
  }

  /// The currencies that all signs of the line allow; `nil` when there is no sign.
  func codes() throws(Failure) -> [String]? {
    var result: [String]?
    for codes in amounts.compactMap(\.codes) {
      guard let known = result else {
        result = codes
        continue
      }
      let common = known.filter { codes.contains($0) }
      if common.isEmpty { throw .mixedCurrencies([known[0], codes[0]]) }
      result = common
    }
    return result
  }
}

/// What a line says of its amounts beside the amounts themselves.
struct PayTraits {
  var period: Period?
  var tax: Tax?
  var component: Component?
  var years: Experience?
  var note: String?

  /// Takes the words whose meaning is known out of a line.
  /// - Returns: what states the amounts, and words that are left over.
  /// - Throws: `unknown` when a left-over word cannot be a remark or a label.
  mutating func take(
    from items: ArraySlice<PayItem>, line: PayTokens
  ) throws(PayBody.Failure) -> (amounts: [PayItem], words: [String]) {
    var plain: [PayItem] = []
    var words: [String] = []
    var index = items.startIndex
    while index < items.endIndex {
      let item = items[index]
      if let end = remarkEnd(in: items, at: index) {
        note = line.text(items[index].range.upperBound..<items[end - 1].range.lowerBound)
        index = end
        continue
      }
      index += 1
      if absorb(item, line: line) { continue }
      if case .word(let word) = item.kind {
        // Only a level can stand among the amounts, and only one that is known.
        guard LevelLabel(words: [word]).level != nil else { throw .unknown(item.range) }
        words.append(word)
        continue
      }
      if item.meaning == .other { throw .unknown(item.range) }
      plain.append(item)
    }
    return (plain, words)
  }

  /// Keeps what an item says of the amounts; `false` when it is a part of them.
  mutating func absorb(_ item: PayItem, line: PayTokens) -> Bool {
    switch item.kind {
    case .years(let years):
      self.years = self.years ?? years
      return true
    case .meaning(let meaning):
      switch meaning {
      case .period(let period): self.period = self.period ?? period
      case .tax(let tax): self.tax = self.tax ?? tax
      case .component(let component): self.component = self.component ?? component
      case .remark: note = line.text(item.range)
      case .filler, .experience: break
      default: return false
      }
      return true
    default: return false
    }
  }

  /// Where a remark in brackets ends: words that nothing else explains, without digits. A level is no remark.
  private func remarkEnd(in items: ArraySlice<PayItem>, at start: Int) -> Int? {
    guard items[start].isMark("("),
      let close = items[start...].firstIndex(where: { $0.isMark(")") }), close > start + 1
    else { return nil }
    let inside = items[(start + 1)..<close]
    let words = inside.compactMap(\.word)
    let hasAmount = inside.contains {
      switch $0.kind {
      case .number, .badNumber, .currency, .years: true
      default: false
      }
    }
    guard !hasAmount, !words.isEmpty, LevelLabel(words: words).level == nil else { return nil }
    return close + 1
  }
}
