import Diagnostics
import Salary

@testable import CareerGuide

/// What a spreadsheet says, or what is wrong with it.
/// - Parameter defaults: what the settings say.
func readSheet(_ text: String, defaults: PayDefaults = PayDefaults()) -> (
  figures: [SheetFigure], problems: [Diagnostic]
) {
  readSheet(Array(text.utf8), defaults: defaults)
}

func readSheet(_ bytes: [UInt8], defaults: PayDefaults = PayDefaults()) -> (
  figures: [SheetFigure], problems: [Diagnostic]
) {
  let log = Log()
  let file = SourceFile(path: "content/salaries/x.csv", bytes: bytes)
  let sheet = SheetReader(defaults: defaults, log: log).read(file)
  let figures = sheet?.figures ?? []
  // Each row names a role of the guide.
  if let note = sheet?.reading.note(figures.map { SheetPay.key($0.role) }) { log.add(note) }
  return (figures, log.diagnostics.sorted())
}

/// What the settings of most guides say.
let usual = PayDefaults(
  currency: Currency(code: "EUR"), period: .year, asOf: AsOf("2026"), source: PaySource(title: "Survey"))

extension SheetFigure {
  /// `analyst entry [Band 7] Ireland 40000-60000 EUR year`.
  var brief: String {
    let context = figure.context
    let amounts = figure.pay.amounts.map { "\($0.field) \($0.money.majorDigits)" }.joined(separator: " ")
    let parts = [
      role, figure.level?.id, figure.group.map { "[\($0)]" }, context.place, amounts, context.currency.code,
      context.period.rawValue, context.tax?.rawValue, context.component?.rawValue, context.asOf?.iso8601,
      context.read.map { "read \($0.iso8601)" }, context.source?.title, context.source?.link, context.covers,
      figure.people.map { "n\($0)" }, figure.years.map { "\($0.from)-\($0.to.map { String($0) } ?? "")y" },
      figure.note.map { "(\($0))" },
    ]
    return parts.compactMap(\.self).joined(separator: " ")
  }
}
