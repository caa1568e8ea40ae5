import Testing

@testable import Salary

/// A word that stands alone in a cell.
@Suite struct NamedTests {
  @Test(arguments: [
    ("year", Period.year), ("Jahr", .year), ("pro Jahr", .year), ("per annum", .year), ("p.a.", .year),
    ("an", .year), ("año", .year), ("Jährlich", .year), ("Month", .month), ("Monat", .month), ("mes", .month),
    ("hour", .hour), ("Stunde", .hour), ("pro Std.", .hour), ("per week", .week), ("Tag", .day),
    ("a day", .day), ("hora", .hour), ("maand", .month),
  ]) func periods(_ text: String, _ period: Period) { #expect(Period.named(text) == period) }

  @Test(arguments: ["", "12", "anual leave", "year 2", "gross", "2026"]) func noPeriods(_ text: String) {
    #expect(Period.named(text) == nil)
  }

  @Test func taxesAndComponents() {
    #expect(["gross", "Brutto", "brut", "lordo"].map { Tax.named($0) } == [.gross, .gross, .gross, .gross])
    #expect(["net", "Netto", "neto"].map { Tax.named($0) } == [.net, .net, .net])
    #expect(
      ["base", "Grundgehalt", "total", "Gesamt"].map { Component.named($0) } == [
        .base, .base, .total, .total,
      ])
    #expect(Tax.named("60000") == nil)
    #expect(Tax.named("gross pay of 2") == nil)
    #expect(Component.named("bonus") == nil)
  }

  @Test(arguments: [
    ("2026", "2026"), ("2026-05", "2026-05"), ("2026-H1", "2026-H1"), ("05/2026", "2026-05"),
    ("Mai 2026", "2026-05"), ("H1 2026", "2026-H1"), ("May 2026", "2026-05"), ("2026-05-31", "2026-05"),
    ("31.05.2026", "2026-05"), ("1. 5. 2026", "2026-05"), ("Q2 2026", "2026-Q2"),
    ("1. Halbjahr 2026", "2026-H1"),
  ]) func times(_ text: String, _ time: String) { #expect(AsOf.named(text)?.iso8601 == time) }

  @Test(arguments: ["", "31.13.2026", "5/1/2026", "May-26", "2026-13", "soon"]) func noTimes(_ text: String) {
    #expect(AsOf.named(text) == nil)
  }

  @Test func guessedTimes() {
    #expect(AsOf.guessed("May-26")?.iso8601 == "2026-05")
    #expect(AsOf.guessed("Mai 26")?.iso8601 == "2026-05")
    #expect(AsOf.guessed("5/1/2026") == nil)
  }

  @Test func currencies() {
    #expect(
      ["EUR", "eur", "€", "Euro", "£"].map { Currency.named($0).map(\.code) } == [
        ["EUR"], ["EUR"], ["EUR"], ["EUR"], ["GBP"],
      ])
    #expect(Currency.named("$").count > 1)
    #expect(Currency.named("euroes").isEmpty)
    #expect(Currency.named("").isEmpty)
    #expect(Currency.named("€ 5").isEmpty)
  }

  @Test func experience() {
    func years(_ text: String) -> String? {
      Experience.named(text).map { "\($0.from)-\($0.to.map { String($0) } ?? "")" }
    }
    #expect(
      ["2-5", "2–5", "5+", "3", "2 to 5 years", "ab 5 Jahre", "0-2 Jahre"].map(years) == [
        "2-5", "2-5", "5-", "3-3", "2-5", "5-", "0-2",
      ])
    #expect(["5-2", "02. Mai", "2-May", "many"].map(years) == [nil, nil, nil, nil])
  }
}
