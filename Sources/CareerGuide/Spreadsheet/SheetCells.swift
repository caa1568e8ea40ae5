import Diagnostics
import Salary

/// The cells of one row by the columns that they stand in.
struct SheetCells {
  let scan: SheetScan
  let header: SheetHeader
  let row: SheetScan.Row
  let log: Log

  /// The text of a cell; `nil` where there is no such column or nothing in it.
  func text(_ kind: SheetColumn) -> Located<String>? { header.index(of: kind).flatMap(text) }

  func text(at index: Int) -> Located<String>? {
    guard index < row.cells.count else { return nil }
    let cell = scan.cells[row.cells.lowerBound + index]
    guard !cell.range.isEmpty else { return nil }
    let text = scan.text(of: cell)
    guard !text.isEmpty, !SheetCells.blanks.contains(text) else { return nil }
    return Located(value: text, span: SourceSpan(file: scan.file, range: cell.range))
  }

  /// What people write where there is nothing to write.
  static let blanks: Set = [
    "-", "–", "—", "--", "n/a", "N/A", "n.a.", "k.A.", "k. A.", "?", "…", "...",
  ]

  /// The whole row.
  var span: SourceSpan { SourceSpan(file: scan.file, range: row.range) }

  /// Says what is wrong with a cell.
  func error(
    _ id: DiagnosticID, _ kind: SheetColumn, _ message: String, at span: SourceSpan, fix: String?
  ) {
    let title = header.index(of: kind).flatMap { header.columns[$0]?.title } ?? kind.name
    log.error(id, "row \(row.number), column \"\(title)\": \(message)", at: span.place, fix: fix)
  }

  /// Says what is wrong with the row.
  func error(_ id: DiagnosticID, _ message: String, fix: String?) {
    log.error(id, "row \(row.number): \(message)", at: span.place, fix: fix)
  }

  /// Takes over what a function says that knows nothing of rows.
  func tell(_ diagnostics: [Diagnostic], _ kind: SheetColumn) {
    for diagnostic in diagnostics {
      var told = diagnostic
      let title = header.index(of: kind).flatMap { header.columns[$0]?.title } ?? kind.name
      told.message = "row \(row.number), column \"\(title)\": \(told.message)"
      log.add(told)
    }
  }
}
