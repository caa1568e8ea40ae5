import Testing

@testable import Salary

/// What CLDR says of each locale, as this machine's Foundation and our mends write it. `·` stands for a space that
/// does not break, `˽` for a narrow one (U+202F); `’` is U+2019.
@Suite struct AmountFormatTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let language: String
    /// 50,000 and 5,000 euros, 14.50 and 1,234.50 euros, 50,000 francs, 14.50 francs, 50,000 pounds.
    let amounts: [String]
    /// 1,234 and 12,345.
    let numbers: [String]
    var testDescription: String { language }

    init(_ language: String, _ amounts: String, _ numbers: String) {
      self.language = language
      self.amounts = amounts.split(separator: " ").map(String.init)
      self.numbers = numbers.split(separator: " ").map(String.init)
    }
  }

  static let rows = [
    Row("en-GB", "€50,000 €5,000 €14.50 €1,234.50 CHF·50,000 CHF·14.50 £50,000", "1,234 12,345"),
    Row("en-IE", "€50,000 €5,000 €14.50 €1,234.50 CHF·50,000 CHF·14.50 £50,000", "1,234 12,345"),
    Row("de", "50.000·€ 5.000·€ 14,50·€ 1.234,50·€ 50.000·CHF 14,50·CHF 50.000·£", "1.234 12.345"),
    Row("de-AT", "€·50.000 €·5.000 €·14,50 €·1.234,50 CHF·50.000 CHF·14,50 £·50.000", "1·234 12·345"),
    Row("de-CH", "EUR·50’000 EUR·5’000 EUR·14.50 EUR·1’234.50 CHF·50’000 CHF·14.50 £·50’000", "1’234 12’345"),
    Row("fr", "50˽000·€ 5˽000·€ 14,50·€ 1˽234,50·€ 50˽000·CHF 14,50·CHF 50˽000·£GB", "1˽234 12˽345"),
    Row("fr-BE", "50˽000·€ 5˽000·€ 14,50·€ 1˽234,50·€ 50˽000·CHF 14,50·CHF 50˽000·£GB", "1˽234 12˽345"),
    Row("fr-CH", "50˽000·€ 5˽000·€ 14.50·€ 1˽234.50·€ 50˽000·CHF 14.50·CHF 50˽000·£GB", "1˽234 12˽345"),
    // From here on four digits are not grouped: minimumGroupingDigits is 2.
    Row("es", "50.000·€ 5000·€ 14,50·€ 1234,50·€ 50.000·CHF 14,50·CHF 50.000·GBP", "1234 12.345"),
    Row("it", "50.000·€ 5000·€ 14,50·€ 1234,50·€ 50.000·CHF 14,50·CHF 50.000·£", "1234 12.345"),
    Row("pl", "50·000·€ 5000·€ 14,50·€ 1234,50·€ 50·000·CHF 14,50·CHF 50·000·GBP", "1234 12·345"),
    Row("pt-PT", "50·000·€ 5000·€ 14,50·€ 1234,50·€ 50·000·CHF 14,50·CHF 50·000·£", "1234 12·345"),
    // And from here on they are again.
    Row("nl", "€·50.000 €·5.000 €·14,50 €·1.234,50 CHF·50.000 CHF·14,50 £·50.000", "1.234 12.345"),
    Row("sv", "50·000·€ 5·000·€ 14,50·€ 1·234,50·€ 50·000·CHF 14,50·CHF 50·000·GBP", "1·234 12·345"),
  ]

  @Test(arguments: rows)
  func amounts(row: Row) {
    let wording = SalaryWording(language: row.language)
    let amounts: [(minorUnits: Int64, code: String)] = [
      (5_000_000, "EUR"), (500_000, "EUR"), (1450, "EUR"), (123_450, "EUR"), (5_000_000, "CHF"),
      (1450, "CHF"),
      (5_000_000, "GBP"),
    ]
    #expect(
      amounts.map {
        wording.amount(Money(minorUnits: $0.minorUnits, currency: currency($0.code))).visibleSpaces
      }
        == row.amounts)
    #expect([1234, 12345].map { wording.number($0).visibleSpaces } == row.numbers)
  }

  @Test(
    "What is written after a sample is what Foundation would write",
    arguments: rows.map(\.language) + ["ar-EG", "bn", "en-IN", "fa", "hi", "ja", "my", "ur", "zh-Hant"])
  func patterns(language: String) {
    let format = AmountFormat(language: language)
    var random = SystemRandomNumberGenerator()
    for code in ["EUR", "CHF", "GBP", "JPY", "KWD", "INR", "XAF", "UYW"] {
      for digits in 1...18 {
        let top = (0..<digits).reduce(Int64(1)) { top, _ in top * 10 }
        let units = Int64.random(in: (top / 10)..<top, using: &random)
        let unit = currency(code).scale
        // With decimals, without, next to nothing, and less than that.
        for minor in [units, units / unit * unit, units % unit, -units] {
          let money = Money(minorUnits: minor, currency: currency(code))
          #expect(format.text(money) == format.formatted(money))
        }
        #expect(format.text(Int(units)) == format.formatted(Int(units)))
        #expect(format.text(Int(-units)) == format.formatted(Int(-units)))
      }
    }
  }

  @Test("A locale is known by either mark between its parts") func underscore() {
    #expect(SalaryWording(language: "fr_CH").amount(eur(50000)) == "50\u{202F}000\u{A0}€")
    #expect(SalaryWording(language: "de_AT").number(1234) == "1\u{A0}234")
  }
}
