import Testing

@testable import Salary

/// Parts of one place stand in one table, and nothing in it is said of the whole that is true of a part only.
@Suite struct PlaceFamilyTests {
  private let wording = SalaryWording(language: "en-GB")

  private func figure(
    _ place: String?, _ level: String? = nil, _ low: Int64 = 50_000, group: String? = nil,
    asOf: String? = "2026", period: Period = .year, component: Component? = nil, pay: Pay? = nil
  ) -> Figure {
    Figure(
      level: level.flatMap { Level(id: $0) }, group: group,
      pay: pay ?? .range(low: eur(low), high: eur(low + 10_000)),
      context: PayContext(
        place: place, currency: currency("EUR"), period: period, component: component,
        asOf: asOf.flatMap { AsOf($0) }, source: PaySource(title: "Survey")))
  }

  private func tables(_ figures: [Figure]) -> [SalaryTable] {
    SalaryTable.tables(of: figures, role: "Analyst", wording: wording)
  }

  @Test(arguments: [
    ("Germany", "Germany", nil), ("Bavaria, Germany", "Germany", "Bavaria"),
    ("San Francisco, California, United States", "United States", "San Francisco, California"),
    ("Germany,", "Germany,", nil), (",Germany", ",Germany", nil), ("A ,B", "B", "A"), ("", "", nil),
  ]) func parts(_ place: String, _ name: String, _ part: String?) {
    #expect(PlaceFamily(place).name == name)
    #expect(PlaceFamily(place).part == part)
  }

  @Test("The whole place comes first, then its parts, each with its levels in order") func family() throws {
    let tables = tables([
      figure("Bavaria, Germany", "senior", 72_000), figure("Bavaria, Germany", "entry", 52_000),
      figure("Germany", "senior", 70_000), figure("Germany", "entry", 50_000),
      figure("Berlin, Germany", "entry", 51_000),
    ])
    let table = try #require(tables.first)
    #expect(tables.count == 1)
    #expect(table.heading == "Germany")
    #expect(table.id == "pay-germany")
    #expect(
      table.rows.map(\.header) == [
        "Entry-level", "Senior", "Bavaria, Entry-level", "Bavaria, Senior", "Berlin, Entry-level",
      ])
    #expect(table.columns == ["Level", "Pay per year"])
    #expect(table.chart.bars.map(\.label) == table.rows.map(\.header))
    #expect(table.summary == "€50,000 to €80,000 a year", "the summary is of the whole place alone")
    #expect(table.summaryDetail == "Entry-level to Senior")
    #expect(
      table.sentence
        == "Analyst pay in Germany is €50,000 to €60,000 a year at entry level, "
        + "€70,000 to €80,000 at senior level, €52,000 to €62,000 at entry level in Bavaria, "
        + "€72,000 to €82,000 at senior level in Bavaria and €51,000 to €61,000 at entry level in Berlin. "
        + "The figures are from 2026.")
  }

  @Test("Without figures of the whole place nothing is said of it") func partsAlone() throws {
    let tables = tables([figure("Paris, France", nil, 60_000), figure("Lyon, France", nil, 50_000)])
    let table = try #require(tables.first)
    #expect(tables.count == 1)
    #expect(table.heading == "France")
    #expect(table.columns.first == "Place")
    #expect(table.rows.map(\.header) == ["Paris", "Lyon"])
    #expect(table.summary == "€60,000 to €70,000 a year")
    #expect(table.summaryDetail == "Paris")
    let ladder = try #require(
      self.tables([
        figure("Paris, France", "mid", 60_000), figure("Paris, France", "entry", 50_000),
        figure("Lyon, France", "mid", 40_000),
      ]).first)
    #expect(ladder.summary == "€50,000 to €70,000 a year")
    #expect(ladder.summaryDetail == "Paris, Entry-level to Mid-level")
  }

  @Test("A row for the whole place that names nobody has the place's name") func whole() throws {
    let spread = Pay.distribution(Distribution(p25: eur(40_000), median: eur(50_000), p75: eur(60_000)))
    let table = try #require(
      tables([figure("Germany", pay: spread), figure("Berlin, Germany", pay: spread)]).first)
    #expect(table.rows.map(\.header) == ["Germany", "Berlin"])
    #expect(table.sentence.hasPrefix("Median Analyst pay in Germany is €50,000 a year."))
    #expect(table.sentence.contains("Other medians: Berlin €50,000."))
    let part = try #require(
      tables([figure("Bonn, Germany", pay: spread), figure("Berlin, Germany", pay: spread)]).first)
    #expect(part.sentence.hasPrefix("Median Analyst pay in Germany (Bonn) is €50,000 a year."))
  }

  @Test("A single part of a place keeps its own name") func single() throws {
    let table = try #require(tables([figure("Dublin, Ireland", "entry")]).first)
    #expect(table.heading == "Dublin, Ireland")
    #expect(table.rows.map(\.header) == ["Entry-level"])
    #expect(table.sentence.contains("in Dublin, Ireland is"))
  }

  @Test("Dates, periods, kinds and shapes are never mixed, and stand in a sensible order") func order() {
    let spread = Pay.distribution(Distribution(median: eur(50_000)))
    let figures = [
      figure("Bonn, Germany", period: .hour), figure("Germany", asOf: "2025"), figure("France", asOf: "2027"),
      figure("Germany", component: .total), figure("Germany", pay: spread), figure("Germany", period: .month),
      figure("Germany"), figure("Germany", asOf: "2026-H2"), figure("Germany", asOf: nil),
    ]
    let tables = tables(figures)
    #expect(tables.map(\.figures.count) == Array(repeating: 1, count: figures.count))
    let order = [7, 6, 4, 3, 5, 0, 1, 8, 2]
    #expect(tables.flatMap(\.figures) == order.map { figures[$0] })
    #expect(Set(tables.map(\.heading)).count == tables.count)
  }

  @Test("Many places take no longer than their number") func many() {
    let figures = (0..<20_000).map {
      figure("Place \($0 / 2), Land \($0 % 50)", $0 % 2 == 0 ? "entry" : "mid")
    }
    let clock = ContinuousClock()
    var count = 0
    let time = clock.measure { count = tables(figures).flatMap(\.rows).count }
    #expect(count == 20_000)
    #expect(time < .seconds(20))
  }
}
