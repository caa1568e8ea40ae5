/// An amount as a cell of a spreadsheet holds it: digits with marks between them, perhaps with the sign of a currency.
///
/// A mark alone does not say what it divides: `60.000` is sixty thousand in Germany and sixty in Ireland. So a cell is
/// first taken apart; ``AmountStyle`` learns from all cells of a file what the marks mean.
public struct AmountText: Sendable {
  /// The digits between the marks, each 0 to 9; never empty.
  let runs: [[UInt8]]
  /// The marks between the runs: `.`, `,`, `'` or a space.
  let marks: [Unicode.Scalar]
  /// The codes of the currencies that its sign can stand for; `nil` when it has none.
  public let codes: [String]?

  /// Takes a cell apart.
  /// - Returns: `nil` when there is anything in it but one amount and the sign of a currency.
  public init?(_ text: String) {
    guard text.utf8.count <= AmountText.longest else { return nil }
    var scalars = text.unicodeScalars.compactMap(PayTokens.cleaned)[...]
    AmountText.trim(&scalars)
    let before = AmountText.takeSign(&scalars)
    guard let (runs, marks) = AmountText.takeDigits(&scalars) else { return nil }
    AmountText.dropEmptyDecimals(&scalars)
    AmountText.trim(&scalars)
    let after = AmountText.takeSign(&scalars)
    guard scalars.isEmpty else { return nil }
    self.runs = runs
    self.marks = marks
    if let before, let after {
      let common = before.filter { after.contains($0) }
      guard !common.isEmpty else { return nil }
      codes = common
    } else {
      codes = before ?? after
    }
  }

  /// No amount has more letters and digits.
  private static let longest = 60

  private typealias Scalars = ArraySlice<Unicode.Scalar>

  private static func trim(_ scalars: inout Scalars) {
    while let first = scalars.first, first == " " || first == "\t" { scalars.removeFirst() }
    while let last = scalars.last, last == " " || last == "\t" { scalars.removeLast() }
  }

  private static func takeSign(_ scalars: inout Scalars) -> [String]? {
    guard let first = scalars.first, !first.isDigit else { return nil }
    let rest = Array(scalars)
    guard let (codes, end) = CurrencySigns.read(rest, at: 0) else { return nil }
    scalars = rest[end...]
    // "Fr." and "zł." carry a point.
    if scalars.first == "." { scalars.removeFirst() }
    trim(&scalars)
    return codes
  }

  private static func takeDigits(_ scalars: inout Scalars) -> (runs: [[UInt8]], marks: [Unicode.Scalar])? {
    var runs: [[UInt8]] = []
    var marks: [Unicode.Scalar] = []
    while true {
      let run = scalars.prefix(while: \.isDigit)
      guard !run.isEmpty else { return nil }
      runs.append(run.map { UInt8($0.value - 48) })
      scalars = scalars.dropFirst(run.count)
      guard let mark = scalars.first, [".", ",", "'", " "].contains(mark),
        scalars.dropFirst().first?.isDigit == true
      else { return (runs, marks) }
      marks.append(mark)
      scalars.removeFirst()
    }
  }

  /// `40.000,-`: dashes in place of decimals.
  private static func dropEmptyDecimals(_ scalars: inout Scalars) {
    guard let mark = scalars.first, mark == "," || mark == "." else { return }
    let rest = scalars.dropFirst().drop { $0 == "-" }
    guard rest.count < scalars.count - 1 else { return }
    scalars = rest
  }
}

extension AmountText {
  /// The number, if a mark stands before decimals.
  /// - Parameter decimalMark: the mark that begins decimals; every other one divides thousands.
  /// - Returns: `nil` when the marks make no sense like that.
  func number(decimalMark: Unicode.Scalar) -> PayNumber? {
    var groups = runs
    var groupMarks = marks
    var fraction: [UInt8] = []
    if marks.last == decimalMark {
      fraction = groups.removeLast()
      groupMarks.removeLast()
    }
    guard fraction.count <= 3 else { return nil }
    if let mark = groupMarks.first {
      guard mark != decimalMark, groupMarks.allSatisfy({ $0 == mark }), groups[0].count <= 3,
        groups[0].first != 0, groups.dropFirst().allSatisfy({ $0.count == 3 })
      else { return nil }
    }
    return PayNumber(whole: Array(groups.joined()), fraction: fraction)
  }

  /// Whether a single point or comma stands before three last digits, so that the cell alone does not say what it is.
  var isAmbiguous: Bool {
    marks.count == 1 && (marks[0] == "." || marks[0] == ",")
      && number(decimalMark: ".") != nil && number(decimalMark: ",") != nil
  }
}
