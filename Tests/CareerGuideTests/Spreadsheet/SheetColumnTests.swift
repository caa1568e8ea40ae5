import Salary
import Testing

@testable import CareerGuide

@Suite struct SheetColumnTests {
  @Test(
    arguments: [
      ("role", SheetColumn.role), ("Role", .role), ("JOB TITLE", .role), ("Beruf", .role), ("as_of", .asOf),
      ("As of", .asOf), ("as-of", .asOf), ("Stand", .asOf), ("Land", .place), ("Bundesland", .region),
      ("Währung", .currency), ("wahrung", .currency), ("von", .amount(.low)), ("Min.", .amount(.low)),
      ("bis", .amount(.high)), ("à", .amount(.high)), ("P 25", .amount(.p25)),
      ("25th percentile", .amount(.p25)),
      ("Median", .amount(.median)), ("Ø", nil), ("average", .amount(.value)), ("mean", .amount(.value)),
      ("Anzahl", .people), ("n", .people), ("URL", .link), ("Quelle", .source), ("pay", .tax),
      ("kind", .component),
      ("per", .period), ("jusqu’à", .amount(.high)), ("années d'expérience", .years), ("opmerking", .note),
      ("shoe size", nil), ("", nil), ("SalaryMin", .amount(.low)), ("p50", .amount(.median)),
      ("livello", .level), ("ciudad", .region),
    ] as [(String, SheetColumn?)]) func names(_ name: String, _ column: SheetColumn?)
  {
    #expect(SheetColumn.named(name) == column)
  }

  @Test("Every column has its own name, and no synonym means two") func own() {
    for column in SheetColumn.all { #expect(SheetColumn.named(column.name) == column) }
    #expect(Set(SheetColumn.all.map(\.name)).count == SheetColumn.all.count)
    let words = SheetColumn.synonyms.flatMap { $0.1.split(separator: "|") }
    let twice = Dictionary(grouping: words) { SheetColumn.plain(String($0)) }.filter { $0.value.count > 1 }
      .keys.sorted()
    #expect(twice.isEmpty, "\(twice)")
    for word in words { #expect(SheetColumn.plain(String(word)) == word.filter { $0 != " " }) }
    let own = Set(SheetColumn.all.map { SheetColumn.plain($0.name) })
    #expect(words.allSatisfy { !own.contains(SheetColumn.plain(String($0))) })
  }
}
