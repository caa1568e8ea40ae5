import Diagnostics
import Testing

@testable import Salary

@Suite struct CheckTests {
  let context = PayContext(place: "Europe", currency: currency("EUR"), period: .year)
  /// What is missing from a figure's context has a test of its own below.
  private static let provenance: Set<DiagnosticID> = [.salarySource, .salaryDate]

  func figure(_ level: String, _ low: Int64?, _ high: Int64?, _ context: PayContext? = nil) -> Figure {
    Figure(
      level: Level(id: level), pay: .range(low: low.map(eur), high: high.map(eur)),
      context: context ?? self.context)
  }

  func told(_ figures: [Figure]) -> [String] {
    checkPay(figures).filter { !Self.provenance.contains($0.id) }.map {
      "\($0.severity.rawValue): \($0.message) [\($0.id.rawValue)]"
    }
  }

  @Test func figuresSayWhereTheyComeFrom() {
    func told(source: String?, asOf: String?, read: String? = nil) -> [String] {
      let context = PayContext(
        currency: currency("EUR"), period: .year, asOf: asOf.flatMap { AsOf($0) },
        read: read.flatMap { AsOf($0) },
        source: source.map { PaySource(title: $0) })
      return checkPay([figure("entry", 40000, 60000, context), figure("mid", 60000, 90000, context)])
        .map { "\($0.message) [\($0.id.rawValue)]" }
    }
    #expect(told(source: "A survey", asOf: "2026") == [])
    #expect(told(source: "A survey", asOf: nil, read: "2026-11") == [])
    #expect(
      told(source: nil, asOf: "2026") == [
        "these figures have no source, so readers cannot check them [salary-source]"
      ])
    #expect(
      told(source: nil, asOf: nil) == [
        "these figures have neither a source nor a date, so readers cannot check them [salary-source]"
      ])
    #expect(
      told(source: "A survey", asOf: nil) == [
        "these figures have no date, so readers cannot tell how old they are [salary-date]"
      ])
  }

  @Test func soundFiguresPass() {
    #expect(
      told([figure("entry", 40000, 60000), figure("mid", 60000, 90000), figure("senior", 90000, nil)]) == [])
    #expect(
      told([figure("mid", 60000, 90000), figure("senior", 70000, nil), figure("lead", nil, 200_000)]) == [])
    #expect(told([]) == [])
  }

  @Test func order() throws {
    let problem = try #require(checkPay([figure("mid", 90000, 60000)]).first)
    #expect(problem.message == "mid level: low 90,000 is above high 60,000")
    #expect(problem.fix == "swap the two")
    #expect(problem.severity == .error)
    let distribution = Distribution(p10: eur(40000), p25: eur(39000), median: eur(50000))
    #expect(
      told([Figure(group: "Band 7", pay: .distribution(distribution), context: context)])
        == ["error: Band 7: 10th percentile 40,000 is above lower quartile 39,000 [salary-order]"])
  }

  @Test func zero() {
    #expect(told([figure("mid", 0, 60000)]) == ["error: mid level: low is zero [salary-zero]"])
  }

  @Test func duplicate() throws {
    let twice = figures(
      PayReader(defaults: page).read(list: lines("Mid: €60,000 – €70,000", "Mid-level: €65,000 – €75,000")))
    let problem = try #require(checkPay(twice).first)
    #expect(
      problem.message
        == "mid level: pay in Europe is stated twice, with different amounts: "
        + "65,000 to 75,000 EUR here, 60,000 to 70,000 EUR before")
    #expect(problem.place?.line == 2)
    #expect(problem.notes.first?.place?.line == 1)
  }

  @Test func levels() {
    #expect(
      told([figure("senior", 50000, 60000), figure("mid", 60000, 90000)]) == [
        "warning: senior level earns less than mid level: 50,000 to 60,000 EUR, mid level 60,000 to 90,000 EUR "
          + "[salary-levels]"
      ])
    #expect(
      told([figure("entry", 20000, 30000), figure("mid", 200_000, 300_000)]) == [
        "warning: mid level earns more than four times as much as entry level: 200,000 to 300,000 EUR, "
          + "entry level 20,000 to 30,000 EUR [salary-plausible]"
      ])
  }

  @Test func plausible() {
    #expect(
      told([figure("mid", 60000, 2_000_000)]) == [
        "warning: mid level: 2,000,000 a year is very much [salary-plausible]"
      ])
    let hour = PayContext(currency: currency("EUR"), period: .hour)
    #expect(
      told([figure("mid", 600, 700, hour)]) == [
        "warning: mid level: 700 an hour is very much; is it a month or a year? [salary-plausible]"
      ])
    let yen = Money(minorUnits: 8_000_000, currency: currency("JPY"))
    #expect(
      told([Figure(pay: .single(yen), context: PayContext(currency: currency("JPY"), period: .year))]) == [])
  }

  @Test func mixed() {
    let gross = PayContext(place: "Europe", currency: currency("EUR"), period: .year, tax: .gross)
    let net = PayContext(place: "Europe", currency: currency("EUR"), period: .year, tax: .net)
    // Who says of both what they are means it.
    #expect(told([figure("entry", 40000, 60000, gross), figure("mid", 60000, 90000, net)]) == [])
    let unsaid = PayContext(place: "Europe", currency: currency("EUR"), period: .year)
    #expect(
      told([figure("entry", 40000, 60000, gross), figure("mid", 60000, 90000, unsaid)]) == [
        "warning: mid level is not said to be gross or net, entry level gross: they stand in different tables [salary-mixed]"
      ])
    let pounds = Money(minorUnits: 1, currency: currency("GBP"))
    #expect(
      told([Figure(level: Level(id: "mid"), pay: .single(pounds), context: gross)]) == [
        "error: mid level: two currencies in one figure, EUR and GBP [salary-currencies]"
      ])
  }

  @Test func hugeAmountsDoNotTrap() {
    let huge = Money(minorUnits: .max, currency: currency("EUR"))
    let figures = ["entry", "mid"].map { Figure(level: Level(id: $0), pay: .single(huge), context: context) }
    #expect(!checkPay(figures).isEmpty)
    let open = Figure(level: Level(id: "lead"), pay: .range(low: huge, high: nil), context: context)
    let tables = SalaryTable.tables(
      of: figures + [open], role: "x", wording: SalaryWording(language: "en"))
    #expect(tables.count == 1)
  }
}
