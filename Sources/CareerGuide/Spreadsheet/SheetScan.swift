import Diagnostics

/// A spreadsheet's text cut into rows and cells, each with its place.
struct SheetScan {
  /// A cell: the bytes of its text, without the quotation marks around it.
  struct Cell {
    let range: Range<Int>
    /// Whether quotation marks in it are written twice.
    let hasDoubledQuotes: Bool
  }

  /// A row that holds something.
  struct Row {
    /// Its number as spreadsheet programs show it: the first is 1, and empty rows count.
    let number: Int
    /// Which of ``SheetScan/cells`` are its own.
    let cells: Range<Int>
    /// How many cells it has, of which at most ``SheetScan/widest`` are kept.
    let count: Int
    /// Its bytes, without its line ending.
    let range: Range<Int>
  }

  let file: SourceFile
  private let bytes: [UInt8]
  /// What divides cells: a comma, a semicolon or a tab.
  let delimiter: UInt8
  private(set) var rows: [Row] = []
  private(set) var cells: [Cell] = []
  /// The rows that cannot be relied on, by number: a cell of theirs does not end where it should.
  private(set) var broken: Set<Int> = []
  private(set) var problems: [Diagnostic] = []

  /// The most cells of a row that are kept.
  static let widest = 100
  /// The most rows that are read.
  static let longest = 100_000
  /// The most bytes of a cell: what spreadsheet programs themselves can hold.
  static let largestCell = 32_767

  private var index: Int
  /// Whether a cell may reach over the end of its line; not any more behind a quotation mark that is never closed.
  private var mayCrossLines = true

  /// Cuts a file.
  /// - Parameters:
  ///   - start: the byte at which the first row begins.
  ///   - rowLimit: how many rows that hold something are wanted.
  init(_ file: SourceFile, from start: Int, delimiter: UInt8, rowLimit: Int = SheetScan.longest) {
    self.file = file
    bytes = file.bytes
    self.delimiter = delimiter
    index = start
    var number = 0
    while index < bytes.count {
      number += 1
      guard rows.count < rowLimit else {
        if rowLimit == SheetScan.longest { tellRest(from: number) }
        return
      }
      scanRow(number)
    }
  }

  /// The text of a cell, without white space at its ends.
  func text(of cell: Cell) -> String {
    let text = trimmed(file.text(in: cell.range))
    return cell.hasDoubledQuotes ? text.replacing("\"\"", with: "\"") : text
  }

  // MARK: Rows

  private mutating func scanRow(_ number: Int) {
    let start = index
    let firstCell = cells.count
    var count = 0
    var isBlank = true
    while true {
      let cell = scanCell(row: number, column: count)
      count += 1
      if isBlank { isBlank = bytes[cell.range].allSatisfy(SheetScan.isBlank) }
      if count <= SheetScan.widest { cells.append(cell) }
      guard index < bytes.count, bytes[index] == delimiter else { break }
      index += 1
    }
    let end = index
    skipLineEnd()
    if isBlank {
      cells.removeLast(cells.count - firstCell)
    } else {
      rows.append(Row(number: number, cells: firstCell..<cells.count, count: count, range: start..<end))
    }
  }

  private mutating func skipLineEnd() {
    guard index < bytes.count else { return }
    let isReturn = bytes[index] == 0x0D
    index += 1
    if isReturn, index < bytes.count, bytes[index] == 0x0A { index += 1 }
  }

  private mutating func tellRest(from number: Int) {
    guard bytes[index...].contains(where: { !SheetScan.isBlank($0) && $0 != delimiter }) else { return }
    problems.append(
      Diagnostic(
        .error, .rowLimit, "this file has more than \(SheetScan.longest) rows, and the rest is not read",
        at: file.place(line: file.line(at: index)), fix: "split it into several files"))
  }

  // MARK: Cells

  private mutating func scanCell(row: Int, column: Int) -> Cell {
    var start = index
    while start < bytes.count, bytes[start] == 0x20 { start += 1 }
    var cell: Cell
    if start < bytes.count, bytes[start] == UInt8(ascii: "\"") {
      cell = quotedCell(from: start, row: row)
    } else {
      cell = plainCell(from: index)
    }
    if cell.range.count > SheetScan.largestCell {
      tell(
        .cellSize, row,
        "row \(row), column \(column + 1): this cell has more text than a spreadsheet can hold",
        at: cell.range.lowerBound..<cell.range.lowerBound,
        fix: "look for a quotation mark that is missing before or after it")
      cell = Cell(range: cell.range.prefix(0), hasDoubledQuotes: false)
    }
    return cell
  }

  private mutating func plainCell(from start: Int) -> Cell {
    index = start
    while index < bytes.count, bytes[index] != delimiter, !SheetScan.isLineEnd(bytes[index]) {
      index += 1
    }
    return Cell(range: start..<index, hasDoubledQuotes: false)
  }

  /// A cell between quotation marks, which may hold delimiters, line breaks and quotation marks written twice.
  private mutating func quotedCell(from quote: Int, row: Int) -> Cell {
    var end = quote + 1
    var isDoubled = false
    var crossesLines = false
    while end < bytes.count {
      if bytes[end] == UInt8(ascii: "\"") {
        guard end + 1 < bytes.count, bytes[end + 1] == UInt8(ascii: "\"") else { break }
        isDoubled = true
        end += 1
      } else if SheetScan.isLineEnd(bytes[end]) {
        guard mayCrossLines else { break }
        crossesLines = true
      }
      end += 1
    }
    guard end < bytes.count, bytes[end] == UInt8(ascii: "\"") else {
      if end >= bytes.count { mayCrossLines = false }
      return unclosedCell(from: quote, row: row)
    }
    let cell = Cell(range: (quote + 1)..<end, hasDoubledQuotes: isDoubled)
    index = end + 1
    while index < bytes.count, bytes[index] == 0x20 { index += 1 }
    guard index < bytes.count, bytes[index] != delimiter, !SheetScan.isLineEnd(bytes[index]) else {
      return cell
    }
    // Text behind the closing mark, lines below the opening one: that mark closed nothing, but opened another cell.
    if crossesLines { return unclosedCell(from: quote, row: row) }
    let rest = index
    _ = plainCell(from: rest)
    tell(
      .quoteOpen, row, "row \(row): text follows the quotation mark that ends this cell", at: rest..<index,
      fix: "write quotation marks within a cell twice: \"\"")
    return cell
  }

  /// The rest of the line, where a quotation mark is not closed; the rows below are still read.
  private mutating func unclosedCell(from quote: Int, row: Int) -> Cell {
    index = quote
    while index < bytes.count, !SheetScan.isLineEnd(bytes[index]) { index += 1 }
    tell(
      .quoteOpen, row, "row \(row): the quotation mark that begins this cell is never closed",
      at: quote..<(quote + 1),
      fix: "add a quotation mark at the end of the cell, or delete this one")
    return Cell(range: (quote + 1)..<index, hasDoubledQuotes: false)
  }

  private mutating func tell(
    _ id: DiagnosticID, _ row: Int, _ message: String, at range: Range<Int>, fix: String
  ) {
    broken.insert(row)
    problems.append(Diagnostic(.error, id, message, at: file.place(range), fix: fix))
  }

  private static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || isLineEnd(byte) }
}
