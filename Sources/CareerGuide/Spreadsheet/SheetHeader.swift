import Diagnostics
import Salary

/// The first row of a spreadsheet, which names the columns.
struct SheetHeader {
  /// A column that was understood.
  struct Column {
    let kind: SheetColumn
    /// Its name as the file has it, for messages.
    let title: String
    let span: SourceSpan
  }

  /// What each column holds; `nil` for those that are not used.
  let columns: [Column?]
  /// Where the header stands.
  let place: Place
  private let indices: [SheetColumn: Int]

  /// - Returns: `nil`, with messages, when the rows cannot be read without more columns.
  init?(_ scan: SheetScan, log: Log) {
    guard let row = scan.rows.first else { return nil }
    place = scan.file.place(row.range)
    let cells = scan.cells[row.cells].map { SheetHeader.cell($0, scan) }
    let known = cells.map { cell in cell.text.isEmpty ? nil : SheetColumn.named(cell.text) }
    columns = SheetHeader.withoutRepetition(cells, known, log: log)
    indices = Dictionary(
      columns.enumerated().compactMap { index, column in column.map { ($0.kind, index) } }
    ) { first, _ in first }
    guard !indices.isEmpty else {
      log.error(
        .columnMissing, "the first row has to name the columns, and no word of it is the name of one",
        at: place, fix: "put a row such as \(SheetHeader.example) above the others")
      return nil
    }
    let isSound = SheetHeader.tellUnknown(cells, known, scan: scan, log: log)
    guard row.count <= SheetScan.widest else {
      log.error(
        .rowLimit, "this file has more than \(SheetScan.widest) columns", at: place,
        fix: "delete the columns that are not about pay")
      return nil
    }
    guard tellMissing(log: log, isSound: isSound), isSound else { return nil }
  }

  static let example = "role,level,place,currency,per,low,high"

  /// Which column holds something.
  func index(of kind: SheetColumn) -> Int? { indices[kind] }

  /// The columns that hold amounts, in the order of the file.
  var amounts: [(index: Int, field: PayField)] {
    columns.enumerated().compactMap { index, column in
      if case .amount(let field)? = column?.kind { (index, field) } else { nil }
    }
  }

  private typealias Cell = (text: String, span: SourceSpan)

  private static func cell(_ cell: SheetScan.Cell, _ scan: SheetScan) -> Cell {
    (scan.text(of: cell), SourceSpan(file: scan.file, range: cell.range))
  }

  private static func withoutRepetition(_ cells: [Cell], _ known: [SheetColumn?], log: Log) -> [Column?] {
    var first: [SheetColumn: Cell] = [:]
    let names = cells.map { SheetColumn.plain($0.text) }
    return zip(cells, known).enumerated().map { index, column in
      let (cell, kind) = column
      guard let kind else { return nil }
      // The site's own file has the role's title for its readers, beside the name that it is found by.
      if names[index] == "title", names.contains("role") { return nil }
      guard let other = first[kind] else {
        first[kind] = cell
        return Column(kind: kind, title: cell.text, span: cell.span)
      }
      let isSame = SheetColumn.plain(other.text) == SheetColumn.plain(cell.text)
      log.add(
        Diagnostic(
          .error, .columnDuplicate,
          isSame
            ? "the column `\(cell.text)` is given twice"
            : "the columns `\(other.text)` and `\(cell.text)` both mean `\(kind.name)`",
          at: cell.span.place, notes: [.init("the other is here", at: other.span.place)],
          fix: "delete one of them, or give it the name of what it holds"))
      return nil
    }
  }

  /// Names columns that mean nothing. One that is slightly misspelt is an error, since a range without its high end would
  /// be published as something else.
  /// - Returns: whether all that seems to be meant was understood.
  private static func tellUnknown(
    _ cells: [Cell], _ known: [SheetColumn?], scan: SheetScan, log: Log
  ) -> Bool {
    let given = Set(known.compactMap(\.self))
    var isSound = true
    for (index, cell) in cells.enumerated() where known[index] == nil {
      if cell.text.isEmpty {
        guard isUsed(index, scan) else { continue }
        log.warning(
          .columnUnknown, "column \(index + 1) has no name, so it is not used", at: cell.span.place,
          fix: "write what it holds into the first row, or delete it")
      } else if let (near, column) = meant(cell.text), !given.contains(column) {
        isSound = false
        log.error(
          .columnMisspelt, "`\(cell.text)` is not the name of a column", at: cell.span.place,
          fix: "did you mean `\(near)`? If not, give the column a name of another kind")
      } else {
        log.warning(
          .columnUnknown, "`\(cell.text)` is not the name of a column, so it is not used",
          at: cell.span.place, fix: "the columns are \(SheetColumn.all.map(\.name).joined(separator: ", "))")
      }
    }
    return isSound
  }

  private static func isUsed(_ index: Int, _ scan: SheetScan) -> Bool {
    scan.rows.dropFirst().contains { row in
      index < row.cells.count && !scan.cells[row.cells.lowerBound + index].range.isEmpty
    }
  }

  /// What was probably meant by a name: a slip, or a unit in brackets behind it.
  private static func meant(_ text: String) -> (name: String, column: SheetColumn)? {
    let bare = trimmed(String(text.prefix { !"([{/:€£$".contains($0) }))
    if bare.count < text.count, let column = SheetColumn.named(bare) { return (bare, column) }
    return SheetColumn.nearest(to: text)
  }

  private func tellMissing(log: Log, isSound: Bool) -> Bool {
    // A misspelt column may be the one that is missing.
    guard isSound else { return false }
    if indices[.role] == nil {
      log.error(
        .columnMissing, "there is no column that names the role", at: place,
        fix: "add a column `role` with the title of a guide, such as Data Scientist, in each row")
    }
    if amounts.isEmpty {
      log.error(
        .columnMissing, "there is no column that holds amounts", at: place,
        fix: "name the columns with amounts `low` and `high`, `median`, or `value`")
    }
    return indices[.role] != nil && !amounts.isEmpty
  }
}
