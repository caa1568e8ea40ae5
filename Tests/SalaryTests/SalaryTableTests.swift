import Diagnostics
import Foundation
import Testing

@testable import Salary

@Suite struct SalaryTableTests {
  let wording = SalaryWording(language: "en-GB")

  func tables(_ figures: [Figure]) -> [SalaryTable] {
    SalaryTable.tables(of: figures, role: "Machine Learning Engineer", wording: wording)
  }

  /// As a loader makes them of front matter.
  func frontMatter(_ context: PayContext) throws -> [Figure] {
    [("entry", "40000", "60000"), ("mid", "60000", "90000"), ("senior", "90000", "120000")].map {
      level, low, high in
      Figure(
        level: Level(id: level),
        pay: .range(
          low: Money(digits: low, currency: context.currency),
          high: Money(digits: high, currency: context.currency)),
        context: context)
    }
  }

  let source = PaySource(title: "Panda International, career guide", link: "https://www.panda-int.com/ml")

  @Test("Anchors are unique, also beside places that end with a number") func anchors() {
    let tables = tables(
      ["Europe 2", "Europe", "Europe", "Europe", "2", nil, nil].enumerated().map { index, place in
        Figure(
          pay: .single(eur(50_000)),
          context: PayContext(place: place, currency: currency("EUR"), period: .year, note: "\(index)"))
      })
    #expect(
      tables.map(\.id) == [
        "pay-europe-2", "pay-europe", "pay-europe-3", "pay-europe-4", "pay-2", "pay", "pay-3",
      ])
  }

  @Test func bulletsAndFrontMatterGiveTheSameTable() throws {
    let defaults = PayDefaults(
      place: "Europe", currency: currency("EUR"), period: .month, asOf: AsOf("2026"), source: source)
    let list = lines(
      "Entry-level: €40,000 – €60,000 annually", "Mid-level: €60,000 – €90,000 annually",
      "Senior: €90,000 – €120,000 annually")
    let read = tables(figures(PayReader(defaults: defaults).read(list: list)))
    let context = PayContext(
      place: "Europe", currency: currency("EUR"), period: .year, asOf: AsOf("2026"), source: source)
    let written = tables(try frontMatter(context))
    #expect(read == written)
    #expect(read.count == 1)
    let grid = PayReader(defaults: defaults).read(
      table: lines("Level", "Low (€ a year)", "High"),
      rows: [
        lines("Senior", "90.000", "120.000"), lines("Entry", "40.000", "60.000"),
        lines("Mid", "60.000", "90.000"),
      ])
    #expect(tables(figures(grid)).first?.rows == written.first?.rows)
    #expect(tables(figures(grid)).first?.chart == written.first?.chart)
  }

  @Test func words() throws {
    let context = PayContext(
      place: "Europe", currency: currency("EUR"), period: .year, tax: .gross, component: .base,
      asOf: AsOf("2026"),
      source: source)
    let table = try #require(tables(try frontMatter(context)).first)
    #expect(table.id == "pay-europe")
    #expect(
      table.caption
        == "Machine Learning Engineer: gross base pay per year in Europe")
    #expect(table.captionDetail == "2026. Source: Panda International, career guide")
    #expect(table.columns == ["Level", "Pay per year"])
    #expect(table.rows.map(\.header) == ["Entry-level", "Mid-level", "Senior"])
    #expect(table.rows.map { $0.cells }.first == ["€40,000 to €60,000"])
    #expect(
      table.sentence
        == "Machine Learning Engineer base pay in Europe is €40,000 to €60,000 a year at entry level, €60,000 to "
        + "€90,000 at mid level and €90,000 to €120,000 at senior level, before tax. The figures are from 2026."
    )
    #expect(table.summary == "€40,000 to €120,000 a year")
    #expect(table.sourceLine == "Source: Panda International, career guide, 2026")
    #expect(table.source?.date == "2026")
  }

  /// What counts more than the job is never called the job's own pay.
  @Test func aWiderGroupIsNotCalledTheRole() throws {
    let context = PayContext(
      place: "Europe", currency: currency("EUR"), period: .year, covers: "All engineers.")
    let table = try #require(tables(try frontMatter(context)).first)
    #expect(table.covers == "All engineers.")
    #expect(table.caption == "Nearest figures for Machine Learning Engineer: pay per year in Europe")
    #expect(table.sentence.hasPrefix("Pay of this wider group in Europe is €40,000"))
  }

  /// Every amount that a text holds, in order.
  func amounts(_ text: String) -> [String] {
    text.matches(of: /€[0-9,]*[0-9]/).map { String($0.output) }
  }

  /// The amounts that a table's sentence holds: all of ranges; of distributions the first row's and the medians.
  func said(_ table: SalaryTable) -> Set<String> {
    Set(
      table.figures.enumerated().flatMap { index, figure in
        figure.pay.amounts.filter { index == 0 || !figure.pay.isDistribution || $0.field == .median }
          .map { wording.amount($0.money) }
      })
  }

  @Test func tableChartAndSentenceHoldTheSameAmounts() throws {
    let shapes: [Pay] = [
      .range(low: eur(41000), high: eur(62000)), .range(low: eur(63000), high: nil),
      .range(low: nil, high: eur(93000)),
      .single(eur(70500)),
      .distribution(
        Distribution(p10: eur(31000), p25: eur(42000), median: eur(53000), p75: eur(64000), p90: eur(95000))),
      .distribution(Distribution(p10: eur(30500), p90: eur(90500))),
      .distribution(Distribution(median: eur(51500))),
    ]
    let context = PayContext(place: "Europe", currency: currency("EUR"), period: .year)
    let figures = shapes.enumerated().map { Figure(group: "Group \($0)", pay: $1, context: context) }
    let tables = tables(figures)
    #expect(tables.map(\.rows.count) == [4, 3])
    for table in tables {
      let stated = Set(table.figures.flatMap { $0.pay.amounts.map { wording.amount($0.money) } })
      #expect(Set(table.rows.flatMap { $0.cells.flatMap { amounts($0) } }) == stated)
      #expect(Set(amounts(table.sentence)) == said(table))
      #expect(Set(table.chart.bars.flatMap { amounts($0.text) }) == stated)
      #expect(table.chart.bars.map(\.label) == table.rows.map(\.header))
      for (bar, figure) in zip(table.chart.bars, table.figures) {
        let own = Set(figure.pay.amounts.map { wording.amount($0.money) })
        #expect(Set([bar.lowLabel, bar.highLabel, bar.medianLabel].compactMap(\.self)).isSubset(of: own))
        for fraction in [bar.low, bar.high, bar.median].compactMap(\.self) {
          #expect((0...1).contains(fraction))
        }
        if let low = bar.low, let high = bar.high { #expect(low <= high) }
      }
    }
  }

  @Test func distributions() throws {
    let context = PayContext(
      place: "Netherlands", currency: currency("EUR"), period: .month, read: AsOf("2026-11"),
      source: PaySource(title: "CBS"))
    let table = try #require(
      tables([
        Figure(
          pay: .distribution(Distribution(p25: eur(4000), median: eur(5000), p75: eur(6000))), people: 1200,
          context: context),
        Figure(group: "MedTech", pay: .distribution(Distribution(median: eur(4800))), context: context),
      ]).first)
    #expect(table.columns == ["Group", "People", "Lower quartile", "Median", "Upper quartile"])
    #expect(table.rows[0].cells == ["1,200", "€4,000", "€5,000", "€6,000"])
    #expect(table.rows[1].cells == ["not published", "not published", "€4,800", "not published"])
    #expect(table.summary == "€5,000 a month, median")
    #expect(table.source?.date == "read in November 2026")
    #expect(table.caption == "Machine Learning Engineer: pay per month in the Netherlands")
    #expect(table.captionDetail == "Read in November 2026. Source: CBS")
    let bar = try #require(table.chart.bars.first)
    #expect(bar.quartiles != nil && bar.median != nil)
    #expect(table.chart.bars[1].isSingle)
  }

  @Test func neverMixed() throws {
    func context(
      _ place: String? = "Europe", _ code: String = "EUR", _ period: Period = .year, tax: Tax? = nil
    ) -> PayContext {
      PayContext(place: place, currency: currency(code), period: period, tax: tax)
    }
    let contexts = [
      context(), context("Ireland"), context("Europe", "GBP"), context("Europe", "EUR", .day),
      context(tax: .net),
      context(nil), context("Österreich"),
    ]
    let figures = (contexts + contexts).map {
      Figure(
        level: Level(id: "mid"), pay: .single(Money(minorUnits: 100, currency: $0.currency)), context: $0)
    }
    let tables = tables(figures)
    // Those of one place stand together, in the order in which the places first appear.
    #expect(tables.map(\.context) == [0, 2, 4, 3, 1, 5, 6].map { contexts[$0] })
    #expect(
      tables.map(\.id) == [
        "pay-europe", "pay-europe-2", "pay-europe-3", "pay-europe-4", "pay-ireland", "pay", "pay-osterreich",
      ])
    #expect(
      tables.map(\.heading) == [
        "Europe, pay per year, EUR", "Europe, pay per year, GBP", "Europe, net pay per year",
        "Europe, pay per day", "Ireland", "Pay", "Österreich",
      ])
  }

  /// Two tables for one place are told apart by what sets them apart.
  @Test func headingsNameWhatDiffers() {
    func context(_ date: String, _ source: String) -> PayContext {
      PayContext(
        place: "Europe", currency: currency("EUR"), period: .year, asOf: AsOf(date),
        source: PaySource(title: source))
    }
    func headings(_ contexts: PayContext...) -> [String] {
      tables(contexts.map { Figure(pay: .single(eur(100)), context: $0) }).map(\.heading)
    }
    #expect(headings(context("2025", "A"), context("2026", "A")) == ["Europe, 2026", "Europe, 2025"])
    #expect(headings(context("2026", "A"), context("2026", "B")) == ["Europe, A", "Europe, B"])
    #expect(headings(context("2026", "A")) == ["Europe"])
  }

  @Test(
    arguments: [
      (120_000, 125_000, 6), (60_000, 60_000, 4), (100_000, 100_000, 5), (99_999, 100_000, 5), (1, 1, 5),
      (7, 8, 5),
      (194_410, 200_000, 5),
    ] as [(Int64, Int64, Int)])
  func scale(top: Int64, end: Int64, ticks: Int) {
    let figure = Figure(
      pay: .range(low: eur(0), high: eur(top)), context: PayContext(currency: currency("EUR"), period: .year))
    let chart = tables([figure])[0].chart
    #expect(chart.maximum == eur(end))
    #expect(chart.ticks.count == ticks)
    #expect(chart.ticks.first?.fraction == 0 && chart.ticks.last?.fraction == 1)
  }

  @Test func aMarkStandsWithinTheScale() {
    let figure = Figure(
      pay: .single(eur(80000)), context: PayContext(currency: currency("EUR"), period: .year))
    #expect(tables([figure])[0].chart.maximum == eur(100_000))
  }

  @Test func openEndsLeaveRoomForTheArrow() {
    let open = Figure(
      pay: .range(low: eur(100_000), high: nil), context: PayContext(currency: currency("EUR"), period: .year)
    )
    let chart = tables([open])[0].chart
    #expect(chart.bars[0].isOpenEnd && chart.bars[0].high == nil)
    #expect((chart.bars[0].low ?? 1) < 1)
  }

  @Test func summariesOfOpenRanges() {
    let context = PayContext(currency: currency("EUR"), period: .year)
    func summary(_ pays: Pay...) -> String {
      tables(
        zip(Level.known, pays).map { Figure(level: $0, pay: $1, context: context) })[0].summary
    }
    #expect(summary(.range(low: eur(90000), high: nil)) == "from €90,000 a year")
    #expect(summary(.range(low: nil, high: eur(90000))) == "up to €90,000 a year")
    #expect(summary(.single(eur(70000))) == "€70,000 a year")
    #expect(
      summary(.range(low: eur(40000), high: eur(60000)), .range(low: eur(90000), high: nil))
        == "€40,000 to €90,000 or more a year")
    #expect(
      summary(.range(low: eur(40000), high: eur(60000)), .range(low: nil, high: eur(140_000)))
        == "€40,000 to €140,000 a year")
  }

  /// A range across jobs or industries would be a figure that no source gives.
  @Test func onlyALadderIsSummedUp() throws {
    let context = PayContext(currency: currency("EUR"), period: .year)
    let jobs = tables([
      Figure(group: "Biochemist", pay: .range(low: eur(26500), high: eur(60000)), context: context),
      Figure(group: "Chemist", pay: .range(low: eur(18000), high: eur(50000)), context: context),
    ])[0]
    #expect(jobs.summary == "€26,500 to €60,000 a year")
    #expect(jobs.summaryDetail == "Biochemist")
    let ladder = tables(try frontMatter(context))[0]
    #expect(ladder.summary == "€40,000 to €120,000 a year")
    #expect(ladder.summaryDetail == "Entry-level to Senior")
  }

  /// Tables of one currency and period share a scale, so that their charts can be compared.
  @Test func chartsOfOneCurrencyShareAScale() {
    func figure(_ place: String, _ code: String, _ amount: Int64) -> Figure {
      Figure(
        pay: .range(low: nil, high: Money(minorUnits: amount * 100, currency: currency(code))),
        context: PayContext(place: place, currency: currency(code), period: .year))
    }
    let charts = tables([figure("A", "GBP", 80000), figure("B", "GBP", 150_000), figure("C", "EUR", 30000)])
      .map(\.chart)
    #expect(charts[0].maximum == charts[1].maximum)
    #expect(charts[0].ticks == charts[1].ticks)
    #expect(charts[2].maximum.minorUnits == 30000 * 100)
  }
}
