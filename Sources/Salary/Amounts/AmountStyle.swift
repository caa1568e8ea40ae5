/// What points and commas mean in the amounts of one file: German `60.000,50` or English `60,000.50`.
///
/// It is learned from the amounts that can be read in one way only. Where there are none, a mark before three last
/// digits divides thousands.
public struct AmountStyle: Sendable {
  /// The mark that begins decimals; `nil` where no amount tells.
  let decimalMark: Unicode.Scalar?
  /// The cell that shows best how amounts are read, as it is written; `nil` where no amount has a mark.
  public let example: String?
  /// What the example was read as, in digits with a point before decimals.
  public let exampleDigits: String?

  /// Why an amount cannot be read.
  public enum Problem: Error, Equatable {
    /// Its marks make no sense: `85,0000`.
    case marks
    /// Its marks mean something else than those of the other amounts.
    case otherStyle
    /// By the style of the others it has three decimals, which hardly anybody means; the thousands that it may mean
    /// follow, unless it begins with a zero.
    case threeDecimals(whole: String?)
    /// It has more digits than any amount of money, or more decimals than the currency.
    case size
  }

  /// Learns from all amounts of a file.
  /// - Parameter cells: the amounts with the texts that they were read from, in the order of the file.
  public init(learning cells: some Sequence<(text: String, amount: AmountText)>) {
    var votes: [Unicode.Scalar: Int] = [:]
    var first: Unicode.Scalar?
    var shown: (rank: Int, text: String, amount: AmountText)?
    for (text, amount) in cells where !amount.marks.isEmpty {
      let mark = AmountStyle.vote(amount)
      if let mark {
        votes[mark, default: 0] += 1
        first = first ?? mark
      }
      let rank = mark != nil ? amount.marks.count + 2 : amount.isAmbiguous ? 2 : 1
      if rank > shown?.rank ?? 0 { shown = (rank, text, amount) }
    }
    let points = votes["."] ?? 0
    let commas = votes[","] ?? 0
    decimalMark = points == commas ? first : points > commas ? "." : ","
    let number = shown.flatMap { [decimalMark] shown in
      try? AmountStyle.number(shown.amount, decimalMark: decimalMark)
    }
    let isAssumed = decimalMark == nil && shown?.amount.isAmbiguous == true
    assumedMark = isAssumed ? shown?.amount.marks == ["."] ? "point" : "comma" : nil
    example = number == nil ? nil : shown?.text
    exampleDigits = number?.digits
  }

  /// The name of the mark that is taken to divide thousands though no amount tells; `nil` where there is no doubt.
  public let assumedMark: String?

  /// Whether a comma, and not a point, stands before decimals.
  public var isDecimalComma: Bool { decimalMark == "," }

  /// The mark that must stand before decimals for an amount to make sense; `nil` when both can or none.
  private static func vote(_ amount: AmountText) -> Unicode.Scalar? {
    switch (amount.number(decimalMark: ".") != nil, amount.number(decimalMark: ",") != nil) {
    case (true, false): "."
    case (false, true): ","
    default: nil
    }
  }

  private static func number(
    _ amount: AmountText, decimalMark: Unicode.Scalar?
  ) throws(Problem) -> PayNumber {
    if let decimalMark {
      if let number = amount.number(decimalMark: decimalMark) { return number }
      throw vote(amount) == nil ? .marks : .otherStyle
    }
    // Nothing else tells: three digits behind a mark are thousands.
    let mark: Unicode.Scalar = amount.marks.last == "." ? "," : "."
    guard let number = amount.number(decimalMark: mark) else { throw .marks }
    return number
  }

  /// Why an amount cannot be read, whatever its currency is; `nil` when it can.
  public func problem(with amount: AmountText) -> Problem? {
    do throws(Problem) {
      _ = try AmountStyle.number(amount, decimalMark: decimalMark)
      return nil
    } catch {
      return error
    }
  }

  /// Reads an amount.
  /// - Throws: why it cannot be read.
  public func money(_ amount: AmountText, in currency: Currency) throws(Problem) -> Money {
    let number = try AmountStyle.number(amount, decimalMark: decimalMark)
    if number.fraction.count == 3, currency.minorDigits < 3 {
      let whole = PayNumber(whole: number.whole).digits
      guard number.whole.first != 0 else { throw .threeDecimals(whole: nil) }
      throw .threeDecimals(whole: whole + number.fraction.map { String($0) }.joined())
    }
    guard let money = number.money(in: currency) else { throw .size }
    return money
  }

  /// The amount that was probably meant by a text that is none, as the file writes amounts: `85,000` for `85,0000`.
  public func grouped(_ digits: String) -> String {
    let mark: Character = decimalMark == "," ? "." : ","
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { text.append(mark) }
      text.append(digit)
    }
    return text
  }
}

extension AmountText {
  /// The digits that were probably meant by `85,0000`: a zero too many behind a mark.
  public var withoutSpareZeros: String? {
    guard runs.count == 2, let last = runs.last, last.count > 3, last.dropFirst(3).allSatisfy({ $0 == 0 }),
      (1...3).contains(runs[0].count), runs[0].first != 0
    else { return nil }
    return (runs[0] + last.prefix(3)).map { String($0) }.joined()
  }
}

extension PayNumber {
  /// The number in digits, with a point before decimals that say something.
  var digits: String {
    let digits = whole.map { String($0) }.joined()
    return fraction.allSatisfy { $0 == 0 } ? digits : "\(digits).\(fraction.map { String($0) }.joined())"
  }
}
