@testable import Salary

/// Two tables as a reader of a language gets them, every text of theirs. Spaces that do not break are told by marks:
/// `·`, and `˽` for the narrow one.
struct LanguageTables {
  let wording: SalaryWording
  let place: String

  /// Levels with ranges: the role's own pay, with a date.
  var ranges: String {
    let context = PayContext(
      place: place, currency: currency("EUR"), period: .year, tax: .gross, component: .base,
      asOf: AsOf("2025-05"), source: PaySource(title: "Panda"))
    return told([
      figure("entry", Experience(from: 0, to: 1), .range(low: eur(40000), high: eur(60000)), context),
      figure("mid", Experience(from: 2, to: 5), .range(low: eur(60000), high: eur(90000)), context),
      figure("senior", Experience(from: 5, to: nil), .range(low: eur(90000), high: nil), context),
    ])
  }

  /// Groups with percentiles: pay of a wider group, from a source without a date.
  var percentiles: String {
    let context = PayContext(
      place: place, currency: currency("EUR"), period: .month, tax: .gross, read: AsOf("2026-11"),
      source: PaySource(title: "OECD"), covers: "–")
    let spread = Distribution(
      p10: eur(3100), p25: eur(4200), median: eur(5300), p75: eur(6400), p90: eur(9500))
    return told([
      Figure(group: "MedTech", pay: .distribution(spread), people: 1200, context: context),
      Figure(group: "Pharma", pay: .distribution(Distribution(median: eur(4800))), context: context),
    ])
  }

  private func figure(_ level: String, _ years: Experience, _ pay: Pay, _ context: PayContext) -> Figure {
    Figure(level: Level(id: level), years: years, pay: pay, context: context)
  }

  private func told(_ figures: [Figure]) -> String {
    SalaryTable.tables(of: figures, role: "Data Scientist", wording: wording).flatMap(lines)
      .joined(separator: "\n").visibleSpaces
  }

  private func lines(_ table: SalaryTable) -> [String] {
    let head: [String?] = [table.caption, table.captionDetail, table.columns.joined(separator: " | ")]
    let rows: [String?] = table.rows.map { row in
      ([row.header, row.detail].compactMap(\.self) + row.cells).joined(separator: " | ")
    }
    let rest: [String?] = [
      table.sentence, table.summary, table.summaryDetail, table.sourceLine, table.chart.title,
      table.chart.caption,
    ]
    return (head + rows + rest).compactMap(\.self)
  }
}

extension String {
  /// With marks for the spaces that do not break.
  var visibleSpaces: String { replacing("\u{A0}", with: "·").replacing("\u{202F}", with: "˽") }
}
