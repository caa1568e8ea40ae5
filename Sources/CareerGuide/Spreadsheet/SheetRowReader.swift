import Diagnostics
import Localization
import Salary

/// A figure of a spreadsheet and the role that its row names.
struct SheetFigure: Sendable {
  /// The role's slug or title, as it is written.
  let role: String
  /// Where that stands.
  let span: SourceSpan
  let figure: Figure
}

/// Reads the rows of a spreadsheet, one figure each.
struct SheetRowReader {
  let scan: SheetScan
  let header: SheetHeader
  let style: AmountStyle
  /// What the settings say for every figure that does not say it.
  let defaults: PayDefaults
  let log: Log
  let words = SheetWords()

  /// - Returns: `nil`, with a message, when something in the row cannot be read.
  func read(_ row: SheetScan.Row) -> SheetFigure? {
    let cells = SheetCells(scan: scan, header: header, row: row, log: log)
    guard isWhole(row, cells) else { return nil }
    var amounts = SheetAmounts(cells, style: style)
    let parts = SheetParts(cells, words: words, defaults: defaults)
    let people = parts.people()
    let years = parts.years()
    let (level, group) = parts.levelAndGroup()
    let currency = amounts.currency(given: parts.currency, usual: defaults.currency)
    if currency == nil, amounts.isReadable { parts.tellMissing(.currency) }
    if parts.period == nil { parts.tellMissing(.period) }
    let money = currency.map { amounts.money(in: $0) } ?? [:]
    guard let role = parts.role(), amounts.isReadable, parts.isReadable, let currency,
      let context = parts.context(currency), let pay = pay(money, cells)
    else { return nil }
    let figure = Figure(
      level: level, group: group, years: years, pay: pay, people: people,
      note: cells.text(.note).map { oneLine($0.value) }, context: context, span: cells.span,
      spans: FigureSpans(money.lazy.map { ($0.key, $0.value.span) }))
    return SheetFigure(role: oneLine(role.value), span: role.span, figure: figure)
  }

  /// Whether the row has no more cells than there are columns. Empty cells at its end do not count, and spreadsheet
  /// programs leave them out.
  private func isWhole(_ row: SheetScan.Row, _ cells: SheetCells) -> Bool {
    guard !scan.broken.contains(row.number) else { return false }
    let wanted = header.columns.count
    let spare = scan.cells[row.cells].dropFirst(wanted).first { !scan.text(of: $0).isEmpty }
    guard let spare else { return true }
    let split = splitAmount(in: row)
    log.error(
      .rowCells,
      "row \(row.number): it has \(counted(row.count, "cell")), and there are \(counted(wanted, "column"))",
      at: scan.file.place(split ?? spare.range),
      fix: split.map { "write \"\(scan.file.text(in: $0))\" in quotation marks, or without the comma" }
        ?? "put quotation marks around a cell that holds a \(delimiterName)")
    return false
  }

  /// An amount such as 40,000 whose comma divides it into two cells.
  private func splitAmount(in row: SheetScan.Row) -> Range<Int>? {
    guard scan.delimiter == UInt8(ascii: ",") else { return nil }
    let cells = scan.cells[row.cells]
    func isDigits(_ cell: SheetScan.Cell, _ counts: ClosedRange<Int>) -> Bool {
      counts.contains(cell.range.count) && scan.file.bytes[cell.range].allSatisfy { 48...57 ~= $0 }
    }
    return zip(cells, cells.dropFirst()).first { isDigits($0, 1...3) && isDigits($1, 3...3) }
      .map { $0.range.lowerBound..<$1.range.upperBound }
  }

  private var delimiterName: String {
    switch scan.delimiter {
    case UInt8(ascii: ";"): "semicolon"
    case UInt8(ascii: "\t"): "tab"
    default: "comma"
    }
  }

  private func pay(_ money: [PayField: Located<Money>], _ cells: SheetCells) -> Pay? {
    switch FigureShape({ money[$0]?.value }) {
    case .pay(let pay): return pay
    case .none:
      let names = header.amounts.compactMap { header.columns[$0.index]?.title }
      cells.error(
        .salaryShape, "there is no amount in it", fix: "fill in \(names.listed(and: "or")), or delete the row"
      )
    case .mixed(let shapes):
      cells.error(
        .salaryShape, "it mixes \(shapes), which are different things", fix: "give each a row of its own")
    }
    return nil
  }
}

/// A text in one line.
func oneLine(_ text: String) -> String {
  guard text.contains(where: \.isNewline) else { return text }
  return text.split(whereSeparator: \.isNewline).map { trimmed(String($0)) }.joined(separator: " ")
}
