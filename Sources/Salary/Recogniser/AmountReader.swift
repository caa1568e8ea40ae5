/// Reads one amount or a range from what is left of a line when all words of known meaning are taken out.
struct AmountReader {
  let items: [PayItem]
  private var index = 0

  init(items: [PayItem]) { self.items = items }

  private var current: PayItem? { index < items.count ? items[index] : nil }

  mutating func shape() throws(PayBody.Failure) -> PayBody.Shape {
    skipMarks()
    let opening = opening()
    let isNegative = takeNegativeSign()
    guard let first = try amount() else { throw failure() }
    if isNegative { throw .negative }
    var isOpen = takeOrMore()
    var second: PayBody.Amount?
    if !isOpen, let after = connectorEnd(opening: opening) {
      index = after
      skipAbout()
      if let amount = try amount() {
        second = amount
      } else if index < items.count {
        throw failure()
      }
    }
    if takeOrMore() { isOpen = true }
    skipMarks()
    if index < items.count { throw failure() }
    guard let second else { return one(first, opening: opening, isOpen: isOpen) }
    if isOpen || opening == .upTo { throw .openRange }
    let (low, high) = AmountReader.sharing(first, second)
    return .range(low: low, high: high)
  }

  private func one(
    _ amount: PayBody.Amount, opening: PayMeaning?, isOpen: Bool
  ) -> PayBody.Shape {
    if isOpen || opening == .from { return .range(low: amount, high: nil) }
    if opening == .upTo { return .range(low: nil, high: amount) }
    return .single(amount)
  }

  /// "€45-60k": the thousand belongs to both when the other would make no sense without it.
  private static func sharing(
    _ first: PayBody.Amount, _ second: PayBody.Amount
  ) -> (PayBody.Amount, PayBody.Amount) {
    var low = first
    var high = second
    if low.hasThousand != high.hasThousand {
      if !low.hasThousand, low.number.whole.count <= 3 { low.number = low.number.thousandfold }
      if !high.hasThousand, high.number.whole.count <= 3 { high.number = high.number.thousandfold }
    }
    return (low, high)
  }

  /// The word before the first amount that opens an end of the range.
  private mutating func opening() -> PayMeaning? {
    var result: PayMeaning?
    while let meaning = current?.meaning, [.from, .upTo, .to, .about].contains(meaning) {
      if meaning != .about { result = meaning == .to ? .upTo : meaning }
      index += 1
      while current?.isMark(":", "(") == true { index += 1 }
    }
    return result
  }

  private mutating func skipAbout() {
    while current?.meaning == .about { index += 1 }
  }

  private mutating func takeOrMore() -> Bool {
    guard current?.isOrMore == true else { return false }
    index += 1
    return true
  }

  /// Commas, brackets and a dash with space around it divide a line; they say nothing.
  private mutating func skipMarks() {
    while let item = current,
      item.isMark(",", ";", ":", "(", ")", "[", "]", "|", "\t", "=") || isLooseDash(index)
    {
      index += 1
    }
  }

  private func isLooseDash(_ index: Int) -> Bool {
    guard items[index].isDash else { return false }
    guard index + 1 < items.count else { return true }
    return items[index + 1].range.lowerBound > items[index].range.upperBound
  }

  /// A dash that touches the amount behind it and not what stands before it is a minus.
  private mutating func takeNegativeSign() -> Bool {
    guard current?.isDash == true else { return false }
    index += 1
    return true
  }

  /// Where the word or mark between two amounts ends.
  private func connectorEnd(opening: PayMeaning?) -> Int? {
    guard let item = current else { return nil }
    let joins =
      item.isDash
      || [.to, .between, .upTo].contains(item.meaning) || (item.meaning == .and && opening == .from)
    return joins ? index + 1 : nil
  }

  /// A number with a sign on either side, and "k" behind it.
  private mutating func amount() throws(PayBody.Failure) -> PayBody.Amount? {
    let start = index
    var codes: [String]?
    if let before = current?.codes {
      codes = before
      index += 1
      // "€ EUR 40,000" is one currency said twice, "€€" a slip: both allow what they have in common.
      if let again = current?.codes {
        codes = try AmountReader.common(before, again)
        index += 1
      }
    }
    guard let number = current?.number, let range = current?.range else {
      index = start
      return nil
    }
    index += 1
    var amount = PayBody.Amount(number: number, range: range, codes: codes)
    if current?.meaning == .thousand {
      amount.number = number.thousandfold
      amount.hasThousand = true
      index += 1
    }
    if let after = current?.codes {
      amount.codes =
        try codes.map { before throws(PayBody.Failure) in try AmountReader.common(before, after) } ?? after
      index += 1
    }
    return amount
  }

  private static func common(_ first: [String], _ second: [String]) throws(PayBody.Failure) -> [String] {
    let common = first.filter { second.contains($0) }
    guard !common.isEmpty else { throw .mixedCurrencies([first[0], second[0]]) }
    return common
  }

  private func failure() -> PayBody.Failure {
    guard let item = current else { return .noAmount }
    return item.number != nil || item.codes != nil ? .tooManyAmounts(item.range) : .unknown(item.range)
  }
}
