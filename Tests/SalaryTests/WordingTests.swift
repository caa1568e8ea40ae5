import Testing

@testable import Salary

@Suite struct WordingTests {
  @Test(arguments: [
    ("en-GB", "€40,000"), ("en-IE", "€40,000"), ("de", "40.000\u{A0}€"), ("fr", "40\u{202F}000\u{A0}€"),
    ("es", "40.000\u{A0}€"), ("de-CH", "EUR\u{A0}40’000"), ("nl", "€\u{A0}40.000"),
    ("de-AT", "€\u{A0}40.000"),
    ("sv", "40\u{A0}000\u{A0}€"), ("", "€40,000"),
  ])
  func amounts(language: String, expected: String) {
    #expect(SalaryWording(language: language).amount(eur(40000)) == expected)
  }

  @Test func smallAndBrokenAmounts() {
    #expect(SalaryWording(language: "es").amount(eur(5000)) == "5000\u{A0}€")
    #expect(
      SalaryWording(language: "de-CH").amount(Money(minorUnits: 11_000_000, currency: currency("CHF")))
        == "CHF\u{A0}110’000")
    let wage = Money(minorUnits: 1450, currency: currency("GBP"))
    #expect(SalaryWording(language: "en-GB").amount(wage) == "£14.50")
    #expect(SalaryWording(language: "de").amount(wage) == "14,50\u{A0}£")
    #expect(
      SalaryWording(language: "en-GB").amount(Money(minorUnits: 8_000_000, currency: currency("JPY")))
        == "JP¥8,000,000")
  }

  @Test func words() throws {
    let wording = SalaryWording(language: "en-GB")
    #expect(wording.range(low: eur(40000), high: eur(60000)) == "€40,000 to €60,000")
    #expect(wording.range(low: eur(40000), high: nil) == "from €40,000")
    #expect(wording.range(low: nil, high: eur(60000)) == "up to €60,000")
    #expect(
      Level.known.map(wording.name) == [
        "Entry-level", "Mid-level", "Senior", "Lead", "Principal", "Executive",
      ])
    #expect(Period.allCases.map(wording.per) == ["a year", "a month", "a week", "a day", "an hour"])
    #expect(wording.date(try #require(AsOf("2026"))) == "2026")
    #expect(wording.date(try #require(AsOf("2025-05"))) == "May 2025")
    #expect(wording.date(try #require(AsOf("2026-H1"))) == "first half of 2026")
    #expect(wording.date(try #require(AsOf("2026-Q3"))) == "third quarter of 2026")
    #expect(wording.years(Experience(from: 2, to: 5)) == "2 to 5 years")
    #expect(wording.years(Experience(from: 5, to: nil)) == "5 or more years")
  }

  @Test func unknownLanguageKeepsItsNumbers() {
    #expect(SalaryWording(language: "pl").range(low: eur(40000), high: nil) == "from 40\u{A0}000\u{A0}€")
  }

  @Test func manyAtOnce() async {
    let wording = SalaryWording(language: "en-GB")
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<8 {
        group.addTask { (0..<2000).allSatisfy { wording.amount(eur(Int64($0 % 50))) == "€\($0 % 50)" } }
      }
      for await result in group { #expect(result) }
    }
  }
}
