import Diagnostics
import Localization
import Salary

/// The largest spreadsheet that is read, in bytes.
let sheetSizeLimit = 16 * 1024 * 1024

/// Reads a spreadsheet of pay: `content/salaries/*.csv` or `.tsv`.
func readSheet(_ content: ContentFile, settings: Settings) -> ReadResult<Sheet> {
  let log = Log()
  do throws(UnreadableFile) {
    let file = try readSheetText(content)
    let sheet = SheetReader(defaults: settings.salary, log: log).read(file)
    return ReadResult(value: sheet, diagnostics: log.diagnostics, isUnreadable: false)
  } catch {
    return ReadResult(value: nil, diagnostics: [error.diagnostic], isUnreadable: error.isSystemError)
  }
}

/// Reads the text; where that fails, says how a spreadsheet program saves it.
private func readSheetText(_ content: ContentFile) throws(UnreadableFile) -> SourceFile {
  do throws(UnreadableFile) {
    return try readText(content.path, shown: content.shown, limit: sheetSizeLimit)
  } catch {
    guard error.diagnostic.id == .fileEncoding else { throw error }
    var diagnostic = error.diagnostic
    diagnostic.fix =
      "save it again as UTF-8: in Excel choose Save as and the type “CSV UTF-8”, elsewhere CSV and Unicode (UTF-8)"
    throw UnreadableFile(diagnostic)
  }
}

/// Reads the rows of one spreadsheet, and tells what it understood.
struct SheetReader {
  /// What the settings say for every figure that does not say it.
  let defaults: PayDefaults
  let log: Log

  func read(_ file: SourceFile) -> Sheet? {
    guard file.bytes.contains(where: { !" \t\r\n,;\"".utf8.contains($0) }) else {
      log.error(
        .fileEmpty, "this file is empty", at: Place(path: file.path),
        fix: "name the columns in its first row, such as \(SheetHeader.example), or delete the file")
      return nil
    }
    let layout = SheetLayout(file)
    let scan = SheetScan(file, from: layout.start, delimiter: layout.delimiter)
    log.add(scan.problems)
    guard let header = SheetHeader(scan, log: log) else { return nil }
    let style = style(of: scan, header)
    let reader = SheetRowReader(scan: scan, header: header, style: style, defaults: defaults, log: log)
    let figures = scan.rows.dropFirst().compactMap(reader.read)
    if scan.rows.count == 1 {
      log.warning(
        .rowMissing, "this file names columns and has no rows", at: header.place,
        fix: "write a row for each figure, or delete the file")
    }
    tellProvenance(figures, header)
    return Sheet(
      figures: figures,
      reading: SheetReading(
        path: file.path, rows: scan.rows.count - 1, details: details(header, style) + blanks(scan, header)))
  }

  private func style(of scan: SheetScan, _ header: SheetHeader) -> AmountStyle {
    let columns = header.amounts.map(\.index)
    return AmountStyle(
      learning: scan.rows.dropFirst().lazy.flatMap { row in
        columns.lazy.compactMap { index -> (text: String, amount: AmountText)? in
          guard index < row.cells.count else { return nil }
          let text = scan.text(of: scan.cells[row.cells.lowerBound + index])
          return AmountText(text).map { (text, $0) }
        }
      })
  }

  /// Figures that readers cannot check, told once for the file and not for each table.
  private func tellProvenance(_ figures: [SheetFigure], _ header: SheetHeader) {
    func tell(_ id: DiagnosticID, _ count: Int, _ what: String, because: String, fix: String) {
      guard count > 0 else { return }
      log.warning(
        id,
        "\(counted(count, "row")) of \(figures.count) \(count == 1 ? "has" : "have") \(what), so \(because)",
        at: header.place, fix: fix)
    }
    tell(
      .salarySource, figures.count { $0.figure.context.source == nil }, "no source",
      because: "readers cannot check the figures",
      fix: "add a column `source` with who published them, or `salary: { source: … }` to site.yml")
    tell(
      .salaryDate, figures.count { $0.figure.context.asOf == nil && $0.figure.context.read == nil },
      "no date", because: "readers cannot tell how old the figures are",
      fix: "add a column `as_of` with a year such as 2026, or `read` for a source without a date")
  }

  /// How the amounts were read, and what came from the settings.
  private func details(_ header: SheetHeader, _ style: AmountStyle) -> [String] {
    var details: [String] = []
    if let example = style.example, let digits = style.exampleDigits {
      let names = header.amounts.compactMap { header.columns[$0.index]?.title }.listed(and: "and")
      details.append(
        "amounts in \(names) are read as \(example) = \(digits)"
          + (style.assumedMark.map { ", since three digits after a \($0) are thousands" } ?? ""))
    }
    let borrowed = borrowed(header)
    if !borrowed.isEmpty {
      details.append(
        "\(borrowed.listed(and: "and")) \(borrowed.count == 1 ? "comes" : "come") from the settings")
    }
    return details
  }

  /// What stands in cells for amounts and means that there is none: `k.A.`, `n/a`.
  private func blanks(_ scan: SheetScan, _ header: SheetHeader) -> [String] {
    var count = 0
    var words: [String] = []
    for row in scan.rows.dropFirst() {
      for (index, _) in header.amounts where index < row.cells.count {
        let cell = scan.cells[row.cells.lowerBound + index]
        guard (1...8).contains(cell.range.count) else { continue }
        let text = scan.text(of: cell)
        guard SheetCells.blanks.contains(text) else { continue }
        count += 1
        if !words.contains(text) { words.append(text) }
      }
    }
    guard count > 0 else { return [] }
    return [
      "\(counted(count, "cell")) \(count == 1 ? "holds" : "hold") no amount: \(words.joined(separator: ", "))"
    ]
  }

  /// What the settings say for a whole column that is missing.
  private func borrowed(_ header: SheetHeader) -> [String] {
    let all: [(SheetColumn, String?)] = [
      (.place, defaults.place), (.currency, defaults.currency?.code), (.period, defaults.period?.rawValue),
      (.tax, defaults.tax?.rawValue), (.component, defaults.component?.rawValue),
      (.asOf, defaults.asOf?.iso8601), (.read, defaults.read?.iso8601), (.source, defaults.source?.title),
    ]
    return all.compactMap { column, value in
      guard header.index(of: column) == nil, let value else { return nil }
      return "\(column.name) \(value)"
    }
  }
}
