import Testing

@testable import Salary

/// Which figures of two roles are set side by side, and of which it is said how they differ.
@Suite struct PayComparisonTests {
  private let wording = SalaryWording(language: "en-GB")

  private func figure(
    _ pay: Pay, level: String? = "mid", group: String? = nil, place: String = "Europe", per: Period = .year,
    tax: Tax? = nil, year: String = "2026", source: String = "Survey", link: String? = nil,
    covers: String? = nil
  ) -> Figure {
    Figure(
      level: level.flatMap { Level(id: $0) }, group: group, pay: pay,
      context: PayContext(
        place: place, currency: currency("EUR"), period: per, tax: tax, asOf: AsOf(year),
        source: PaySource(title: source, link: link), covers: covers))
  }

  private func range(_ low: Int64, _ high: Int64) -> Pay { .range(low: eur(low), high: eur(high)) }

  private func compare(_ first: [Figure], _ second: [Figure]) -> PayComparison {
    PayComparison(pay(first), pay(second))
  }

  private func pay(_ figures: [Figure]) -> ComparablePay {
    ComparablePay(figures, TableOutline.outlines(of: figures), wording: wording)
  }

  @Test("The same level in the same place")
  func level() throws {
    let result = compare(
      [figure(range(40000, 60000), level: "entry"), figure(range(60000, 90000))],
      [figure(range(50000, 70000)), figure(range(80000, 95000), level: "senior")])
    let row = try #require(result.rows.first)
    #expect(result.rows.count == 1)
    #expect(row.people == "Mid-level" && row.place == "Europe")
    #expect(
      row.first.amount == "€60,000 to €90,000 a year" && row.second.amount == "€50,000 to €70,000 a year")
    #expect(row.showsDifference && !result.holdsFirst)
  }

  static let others: [(String, Pay, String, Period, Tax?, String?)] = [
    ("place", .range(low: eur(1), high: eur(2)), "England", .year, nil, nil),
    ("period", .range(low: eur(1), high: eur(2)), "Europe", .month, nil, nil),
    ("tax", .range(low: eur(1), high: eur(2)), "Europe", .year, .net, nil),
    ("shape", .single(eur(1)), "Europe", .year, nil, nil),
    ("percentiles", .distribution(Distribution(median: eur(1))), "Europe", .year, nil, nil),
    ("group", .range(low: eur(1), high: eur(2)), "Europe", .year, nil, "Nurses"),
  ]

  @Test("Nothing that differs in more than the role", arguments: others.indices)
  func different(_ index: Int) {
    let (name, pay, place, per, tax, group) = Self.others[index]
    let other = figure(pay, group: group, place: place, per: per, tax: tax)
    #expect(compare([figure(range(1, 2))], [other]).rows.isEmpty, "\(name)")
  }

  @Test("Medians side by side, without the rest of the distribution")
  func median() {
    func spread(_ median: Int64?) -> Pay {
      .distribution(Distribution(p10: eur(10), median: median.map(eur)))
    }
    let rows = compare([figure(spread(50), level: nil)], [figure(spread(60), level: nil)]).rows
    #expect(rows.map(\.first.amount) == ["€50 a year, median"])
    #expect(compare([figure(spread(nil), level: nil)], [figure(spread(60), level: nil)]).rows.isEmpty)
  }

  @Test("How they differ is said only of one publisher's figures for the jobs themselves")
  func differences() {
    func shows(_ one: Figure, _ two: Figure) -> [Bool] { compare([one], [two]).rows.map(\.showsDifference) }
    let pan = figure(range(1, 2), source: "Guide A", link: "https://www.pan.com/a")
    #expect(shows(pan, figure(range(3, 4), source: "Guide B", link: "https://pan.com/b")) == [true])
    #expect(shows(pan, figure(range(3, 4), source: "Guide A", link: "https://other.com/")) == [false])
    #expect(shows(pan, figure(range(1, 2), source: "Guide B", link: "https://pan.com/b")) == [false])
    let wider = figure(range(3, 4), source: "Guide B", link: "https://pan.com/b", covers: "All engineers")
    #expect(shows(pan, wider) == [false])
  }

  @Test("One figure of a wider group that both quote is no comparison")
  func sameStatement() {
    let wider = figure(range(3, 4), covers: "All engineers")
    #expect(compare([wider], [wider]).rows.isEmpty)
    #expect(compare([figure(range(3, 4))], [wider]).rows.isEmpty)
    #expect(compare([wider], [figure(range(3, 5), covers: "All nurses")]).rows.count == 1)
    #expect(compare([wider], [figure(range(3, 5), covers: "All nurses")]).placesOfOneGroup.isEmpty)
    #expect(
      compare([wider, figure(range(5, 6), level: "senior")], [figure(range(3, 4))]).placesOfOneGroup == [
        "Europe"
      ])
    #expect(compare([figure(range(3, 4))], [figure(range(3, 4))]).rows.count == 1)
  }
}
