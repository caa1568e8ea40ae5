import Diagnostics

/// How a spreadsheet's text is laid out: where its rows begin and what divides its cells.
struct SheetLayout {
  /// The byte at which the first row begins.
  let start: Int
  /// What divides cells: a comma, a semicolon or a tab.
  let delimiter: UInt8

  /// Finds out by the line that Excel puts first, `sep=;`, else by the header: what divides it into the most names that
  /// columns have.
  init(_ file: SourceFile) {
    let first = file.range(ofLine: 1)
    let line = file.bytes[first]
    if line.count == 5, file.text(in: first).lowercased().hasPrefix("sep="), let mark = line.last,
      SheetLayout.delimiters.contains(mark)
    {
      delimiter = mark
      start = file.text.start(ofLine: 2)
      return
    }
    start = 0
    var best: (known: Int, count: Int, delimiter: UInt8)?
    for delimiter in SheetLayout.delimiters {
      let scan = SheetScan(file, from: 0, delimiter: delimiter, rowLimit: 1)
      guard let header = scan.rows.first else { continue }
      let known = scan.cells[header.cells].count { SheetColumn.named(scan.text(of: $0)) != nil }
      if let best, (best.known, best.count) >= (known, header.count) { continue }
      best = (known, header.count, delimiter)
    }
    delimiter = best?.delimiter ?? UInt8(ascii: ",")
  }

  private static let delimiters = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
}
