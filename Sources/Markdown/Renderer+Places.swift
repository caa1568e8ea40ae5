import Diagnostics

extension Renderer {
  /// The bytes of a block or cell in the source file.
  func span(of node: Node) -> SourceSpan {
    let start = offset(line: node.startLine, column: node.startColumn)
    // cmark leaves the end of some blocks open, and columns of a cell count from its row.
    let end = node.endLine >= node.startLine ? offset(line: node.endLine, column: node.endColumn + 1) : start
    return SourceSpan(file: file, range: start..<max(start, end))
  }

  /// The bytes of an address, as it was written, of a link or image.
  ///
  /// cmark gives a link's line but not where its address begins, so the address is looked for from there on; one that
  /// is defined elsewhere (`[text][label]`) is shown by the link's line.
  func span(ofAddress address: String, in node: Node) -> SourceSpan {
    let line = node.startLine + lineOffset
    let wanted = Array(address.utf8)
    let start = file.range(ofLine: line).lowerBound
    let end = file.range(ofLine: line + 2).upperBound
    if !wanted.isEmpty, end - start >= wanted.count {
      for offset in start...(end - wanted.count)
      where file.bytes[offset] == wanted[0]
        && file.bytes[offset..<(offset + wanted.count)].elementsEqual(wanted)
      {
        return SourceSpan(file: file, range: offset..<(offset + wanted.count))
      }
    }
    return SourceSpan(file: file, range: file.range(ofLine: line))
  }

  private func offset(line: Int, column: Int) -> Int {
    let range = file.range(ofLine: line + lineOffset)
    return min(range.upperBound, range.lowerBound + max(0, column - 1))
  }
}
