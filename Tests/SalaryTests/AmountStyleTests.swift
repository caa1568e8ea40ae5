import Testing

@testable import Salary

/// What points and commas mean is learned from all amounts of a file.
@Suite struct AmountStyleTests {
  private func style(_ cells: [String]) -> AmountStyle {
    AmountStyle(
      learning: cells.compactMap { cell in AmountText(cell).map { (text: cell, amount: $0) } })
  }

  /// Amounts as they are read beside each other; `!` with the problem where one cannot be.
  private func read(_ cells: String, in code: String = "EUR") -> String {
    let texts = cells.split(separator: "|").map(String.init)
    let style = style(texts)
    return texts.map { text in
      guard let amount = AmountText(text) else { return "?" }
      do throws(AmountStyle.Problem) {
        return try style.money(amount, in: currency(code)).majorDigits
      } catch {
        switch error {
        case .marks: return "!marks"
        case .otherStyle: return "!other"
        case .threeDecimals(let whole): return "!\(whole ?? "three")"
        case .size: return "!size"
        }
      }
    }.joined(separator: "|")
  }

  @Test(arguments: [
    // Plain digits need no style.
    ("60000|40000.5", "60000|40000.50"), ("60000", "60000"),
    // German, English, Swiss, French.
    ("60.000,50|48.000", "60000.50|48000"), ("60,000.50|48,000", "60000.50|48000"),
    ("60’000|48'000.25", "60000|48000.25"), ("60 000,50|48\u{202F}000", "60000.50|48000"),
    ("1.234.567|60.000", "1234567|60000"), ("1,234,567.8|60,000", "1234567.80|60000"),
    // Nothing else tells: three digits behind a mark are thousands.
    ("60.000", "60000"), ("60,000", "60000"), ("60.000|70,000", "60000|70000"),
    // Hours.
    ("25,50|31", "25.50|31"), ("25.5|31.75", "25.50|31.75"),
    // Signs, codes and dashes in place of decimals.
    ("€60.000|60.000 €|EUR 60.000|60.000,-|60.000,– €", "60000|60000|60000|60000|60000"),
    ("Fr. 60'000.–|CHF 50'000", "60000|50000"),
    // Whatever is none is refused.
    ("85,0000", "!marks"), ("6,00,000", "!marks"), ("€60k|60-70|ca. 60000|-5|1e5|٦٠٠٠", "?|?|?|?|?|?"),
    ("60000 70000", "!marks"), ("$60,000 £", "?"),
    // The others decide, and an odd one is never read as something else.
    ("60.000,50|70,000.50|80.000,25", "60000.50|!other|80000.25"),
    ("60000.50|60.000", "60000.50|!60000"), ("60000,5|60.000", "60000.50|60000"),
    ("0.500|12.25", "!three|12.25"), ("12.345", "12345"),
    ("999999999999999999999", "!size"),
  ]) func amounts(_ cells: String, _ expected: String) {
    #expect(read(cells) == expected)
  }

  @Test("A currency with three decimals may use them") func threeDecimals() {
    #expect(read("650.250|700.5", in: "KWD") == "650.250|700.500")
    #expect(read("5000000.00", in: "JPY") == "5000000")
    #expect(read("5000000.50", in: "JPY") == "!size")
  }

  @Test func example() {
    let german = style(["60000", "60.000", "60.000,50", "70,5"])
    #expect(german.example == "60.000,50")
    #expect(german.exampleDigits == "60000.50")
    #expect(german.assumedMark == nil)
    let unsure = style(["60000", "60.000"])
    #expect(unsure.example == "60.000")
    #expect(unsure.exampleDigits == "60000")
    #expect(unsure.assumedMark == "point")
    #expect(style(["60 000", "60,000"]).assumedMark == "comma")
    #expect(style(["60 000"]).assumedMark == nil)
    #expect(style(["60000", "1"]).example == nil)
    #expect(style([]).example == nil)
  }

  @Test func suggestions() {
    #expect(AmountText("85,0000")?.withoutSpareZeros == "85000")
    #expect(AmountText("85,0001")?.withoutSpareZeros == nil)
    #expect(AmountText("85.000")?.withoutSpareZeros == nil)
    #expect(style(["1,5"]).grouped("85000") == "85.000")
    #expect(style(["1.5"]).grouped("1085000") == "1,085,000")
    #expect(style([]).grouped("850") == "850")
  }
}
