import CCmarkGFM
import Diagnostics

// cmark-gfm takes a table that follows a paragraph's lines without a blank line for part of them until it sees the
// line of hyphens. The table then begins at the paragraph's line, its header's columns count from the paragraph's
// beginning, and the paragraph has no place at all.
extension Renderer {
  func span(ofTable table: Node) -> SourceSpan {
    let line = headerLine(of: table)
    let start =
      line == table.startLine
      ? offset(line: line, column: table.startColumn) : contentRange(ofLine: line).lowerBound
    return trimmed(start..<max(start, offset(line: table.endLine, column: table.endColumn + 1)))
  }

  func span(ofParagraphBefore table: Node) -> SourceSpan {
    let start = offset(line: table.startLine, column: table.startColumn)
    return trimmed(start..<max(start, offset(line: headerLine(of: table), column: 1)))
  }

  /// The bytes of a cell, without white space at its ends.
  func span(ofCell cell: Node) -> SourceSpan {
    guard let row = cell.parent, let table = row.parent else { return trimmed(bodyStart..<bodyStart) }
    let isHeader = row == table.firstChild
    let line = isHeader ? headerLine(of: table) : row.startLine
    var content = contentRange(ofLine: line)
    if line == table.startLine {
      // A list's mark may stand before it.
      content = offset(line: line, column: table.startColumn)..<content.upperBound
    }
    // A row that is too short gets empty cells, which stand nowhere.
    guard cell.startColumn > 0 else { return trimmed(content.upperBound..<content.upperBound) }
    var columns = (cell.startColumn - table.startColumn)..<(cell.endColumn + 1 - table.startColumn)
    if isHeader, line != table.startLine {
      let before = row.endColumn + 1 - table.startColumn - content.count
      columns = (columns.lowerBound - before)..<(columns.upperBound - before)
    }
    let start = content.lowerBound
    return trimmed(
      ((start + columns.lowerBound)..<(start + columns.upperBound)).clamped(to: content))
  }

  /// The document's line that holds a table's header: two above its first row, or one above its end.
  private func headerLine(of table: Node) -> Int {
    let firstRow = table.firstChild?.next
    return max(table.startLine, firstRow.map { $0.startLine - 2 } ?? table.endLine - 1)
  }

  /// The bytes of a line of the document after its indentation and the marks of quotations.
  private func contentRange(ofLine line: Int) -> Range<Int> {
    let range = source.range(ofLine: line + lineOffset)
    let start = source.bytes[range].firstIndex { $0 != 0x20 && $0 != 0x09 && $0 != UInt8(ascii: ">") }
    return (start ?? range.upperBound)..<range.upperBound
  }
}
