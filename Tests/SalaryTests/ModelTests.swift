import Testing

@testable import Salary

@Suite struct ModelTests {
  @Test(
    arguments: [
      ("40000", "EUR", 4_000_000), ("14.50", "GBP", 1450), ("14.5", "GBP", 1450),
      ("40_000", "EUR", 4_000_000),
      ("5000", "JPY", 5000), ("1.234", "BHD", 1234), ("0", "EUR", 0),
    ] as [(String, String, Int64)])
  func money(digits: String, code: String, units: Int64) {
    #expect(Money(digits: digits, currency: currency(code))?.minorUnits == units)
  }

  @Test(arguments: [
    "", "-1", "+1", "1,000", "1.", ".5", "1.234", "1e5", "_1", "1_", "1__0", "1_.5", " 1", "١", "0x10",
    "99999999999999999999", "92233720368547759",
  ])
  func noMoney(digits: String) { #expect(Money(digits: digits, currency: currency("EUR")) == nil) }

  @Test func majorDigits() {
    #expect(eur(40000).majorDigits == "40000")
    #expect(Money(minorUnits: 1450, currency: currency("GBP")).majorDigits == "14.50")
    #expect(Money(minorUnits: 1005, currency: currency("BHD")).majorDigits == "1.005")
    #expect(Money(minorUnits: 5000, currency: currency("JPY")).majorDigits == "5000")
    #expect(Money(minorUnits: 5, currency: currency("EUR")).majorDigits == "0.05")
  }

  @Test func currencies() {
    #expect(Currency(code: "eur") == nil)
    #expect(Currency(code: "XTS") == nil)
    #expect(Currency.codes == Currency.codes.sorted())
    #expect(Set(Currency.codes).count == Currency.codes.count)
    #expect(currency("KWD").minorDigits == 3)
  }

  @Test(arguments: ["2026", "2026-05", "2026-H1", "2026-Q2"])
  func dates(text: String) { #expect(AsOf(text)?.iso8601 == text) }

  @Test(arguments: [
    "", "26", "2026-", "2026-13", "2026-0", "2026-H3", "2026-Q5", "2026-05-01", "0026", "٢٠٢٦", "2026-1x",
  ])
  func noDates(text: String) { #expect(AsOf(text) == nil) }

  @Test func lastDays() throws {
    #expect(AsOf("2026")?.latestDay == "2026-12-31")
    #expect(AsOf("2024-02")?.latestDay == "2024-02-29")
    #expect(AsOf("2026-H1")?.latestDay == "2026-06-30")
    #expect(try #require(AsOf("2025-H2")) < (try #require(AsOf("2026-01"))))
  }

  @Test(arguments: [
    ("Junior", "entry"), ("Mid-level", "mid"), ("Berufseinsteiger", "entry"), ("Medior", "mid"),
    ("Team lead", "lead"),
    ("SENIOR", "senior"), ("Confirmé", "mid"), ("Neolaureato", "entry"), ("Principal / Staff", "principal"),
    ("Director", "executive"), ("Entry level", "entry"),
  ])
  func levels(text: String, id: String) { #expect(Level.named(text)?.id == id) }

  @Test(arguments: ["", "Biotech", "Senior data scientist", "Lead / Principal"])
  func noLevels(text: String) { #expect(Level.named(text) == nil) }

  @Test func periods() {
    #expect(Period.allCases.map(\.iso8601Duration) == ["P1Y", "P1M", "P1W", "P1D", "PT1H"])
    #expect(Period.hour.unitText == "HOUR")
  }

  @Test(
    arguments: [
      ("What is the average salary in Europe?", "Europe"), ("Salary", nil), ("Pay and benefits", nil),
      ("What do they earn in the United Kingdom?", "United Kingdom"),
      ("Salary in the Netherlands", "Netherlands"),
      ("Gehalt in Deutschland", "Deutschland"), ("Was verdient man in der Schweiz?", "Schweiz"),
      ("Salaire en France", "France"), ("¿Cuánto gana en España?", "España"),
      ("Stipendio medio in Italia", "Italia"),
      ("Wat is het salaris in Nederland?", "Nederland"), ("Salaries in MedTech", nil),
      ("Salaries in 2026", nil),
      ("EARNINGS", nil), ("Annual salary in Ireland by level", "Ireland"),
      ("How much does a data scientist make?", nil),
    ] as [(String, String?)])
  func headings(text: String, place: String?) throws {
    let heading = try #require(PayHeading(text))
    #expect(heading.place == place)
  }

  @Test(arguments: [
    "Paying patients", "Pay attention to detail", "Who pays for training?", "Skills", "", "Earn a degree",
    "Les pays d’Europe", "What makes a good engineer?",
  ])
  func otherHeadings(text: String) { #expect(PayHeading(text) == nil) }

  @Test func headingWithPeriod() { #expect(PayHeading("Annual salary")?.period == .year) }
}
