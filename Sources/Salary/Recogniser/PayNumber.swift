/// A number as people write it, with the group and decimal marks of any European language.
struct PayNumber: Equatable {
  /// The digits before the decimal mark, each 0 to 9.
  var whole: [UInt8]
  /// The digits after it.
  var fraction: [UInt8] = []
  /// Whether the only mark stands before three last digits: in most currencies a group mark, in those with three
  /// decimals perhaps not.
  var hasOneGroup = false

  /// The value if it is small and whole: for years and counts.
  var small: Int? {
    guard fraction.isEmpty, whole.count <= 9 else { return nil }
    return whole.reduce(0) { $0 * 10 + Int($1) }
  }

  /// The number times a thousand.
  var thousandfold: PayNumber {
    let digits = fraction + [0, 0, 0].dropFirst(min(3, fraction.count))
    return PayNumber(whole: whole + digits.prefix(3), fraction: Array(digits.dropFirst(3)))
  }

  /// The amount in a currency; `nil` when it does not fit.
  func money(in currency: Currency) -> Money? {
    var decimals = fraction
    while decimals.count > currency.minorDigits, decimals.last == 0 { decimals.removeLast() }
    return Money(whole: whole, fraction: decimals, currency: currency)
  }

  /// Reads a number.
  /// - Returns: the number, `nil` when the marks make no sense such as in `85,0000`, and where reading stopped.
  static func read(_ scalars: [Unicode.Scalar], at start: Int) -> (PayNumber?, end: Int) {
    var reader = NumberReader(scalars: scalars, index: start)
    let number = reader.number()
    return (number, reader.index)
  }
}

private struct NumberReader {
  let scalars: [Unicode.Scalar]
  var index: Int

  mutating func number() -> PayNumber? {
    var number = PayNumber(whole: digits())
    let mayGroup = number.whole.count <= 3
    var groupMark: Unicode.Scalar?
    var groups = 0
    var isSound = true
    while let mark = markBeforeDigits() {
      let count = runLength(at: index + 1)
      if mark == " " {
        // A space groups only when exactly three digits follow; else another number begins.
        guard mayGroup, groupMark == nil || groupMark == " ", number.fraction.isEmpty, count == 3 else {
          break
        }
      }
      index += 1
      let run = digits()
      if number.fraction.isEmpty, mayGroup, groupMark == nil || groupMark == mark, count == 3 {
        groupMark = mark
        groups += 1
        number.whole += run
      } else if number.fraction.isEmpty, groupMark != mark, mark == "," || mark == ".", count <= 2 {
        number.fraction = run
      } else {
        isSound = false
      }
    }
    skipEmptyDecimals()
    if groups > 0, number.whole.first == 0 { isSound = false }
    number.hasOneGroup = groups == 1 && number.fraction.isEmpty && (groupMark == "," || groupMark == ".")
    return isSound ? number : nil
  }

  private func runLength(at start: Int) -> Int {
    var end = start
    while end < scalars.count, scalars[end].isDigit { end += 1 }
    return end - start
  }

  private mutating func digits() -> [UInt8] {
    let end = index + runLength(at: index)
    defer { index = end }
    return scalars[index..<end].map { UInt8($0.value - 48) }
  }

  /// The group or decimal mark that stands here with a digit behind it.
  private func markBeforeDigits() -> Unicode.Scalar? {
    guard index + 1 < scalars.count, scalars[index + 1].isDigit else { return nil }
    let mark = scalars[index]
    return [",", ".", "'", " "].contains(mark) ? mark : nil
  }

  /// `40.000,-` and `50'000.–`: dashes in place of decimals, as in German, Dutch and Swiss prices.
  private mutating func skipEmptyDecimals() {
    guard index + 1 < scalars.count, scalars[index] == "," || scalars[index] == "." else { return }
    var end = index + 1
    while end < scalars.count, scalars[end] == "-" || scalars[end] == "=" { end += 1 }
    guard end > index + 1, end == scalars.count || !scalars[end].isDigit else { return }
    index = end
  }
}
