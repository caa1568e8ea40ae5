import CCmarkGFM
import Diagnostics

/// Where the renderer looks for things that cmark gives no exact place for.
struct SearchState {
  /// The paragraph, heading or cell whose words are being written.
  var leaf: Node?
  /// The bytes of the leaf; found when first needed.
  var range: Range<Int>?
  /// Where the last thing that was found in the leaf ends: the next one is probably after it.
  var cursor = 0
  /// How many bytes may still be searched. A document made to be searched again and again from the beginning costs
  /// no more than this; what is not found then is shown by its line.
  var budget: Int
  /// Where addresses are defined for `[text][label]`; found when first needed.
  var definitions: LinkDefinitions?

  init(size: Int) { budget = 16 * size + 4096 }
}

extension Renderer {
  /// The bytes of a block in the source file, without white space at its end.
  func span(of node: Node) -> SourceSpan {
    if node.type == sitegen_table_type() { return span(ofTable: node) }
    if node.type == sitegen_table_cell_type() { return span(ofCell: node) }
    if node.startLine == 0, let table = node.next, table.type == sitegen_table_type() {
      return span(ofParagraphBefore: table)
    }
    let start = offset(line: node.startLine, column: node.startColumn)
    if node.type == CMARK_NODE_HTML_BLOCK {
      // cmark forgets where these end.
      let lines = node.literal.count { $0 == 0x0A }
      return trimmed(
        start..<max(start, source.range(ofLine: node.startLine + lines - 1 + lineOffset).upperBound))
    }
    return trimmed(start..<max(start, offset(line: node.endLine, column: node.endColumn + 1)))
  }

  /// The offset in the file of a line and column of the document, both counted from 1.
  func offset(line: Int, column: Int) -> Int {
    let range = source.range(ofLine: line + lineOffset)
    return min(range.upperBound, range.lowerBound + max(0, column - 1))
  }

  /// A range of the file without white space at its ends.
  func trimmed(_ range: Range<Int>) -> SourceSpan {
    var range = range
    while let last = source.bytes[range].last, isWhiteSpace(last) {
      range = range.lowerBound..<(range.upperBound - 1)
    }
    while let first = source.bytes[range].first, isWhiteSpace(first) {
      range = (range.lowerBound + 1)..<range.upperBound
    }
    return SourceSpan(file: file, range: range)
  }

  // MARK: The block that is being written

  /// Notes that a paragraph, heading or cell begins.
  mutating func enterLeaf(_ node: Node) {
    search.leaf = node
    search.range = nil
  }

  /// The bytes of the paragraph, heading or cell that is being written.
  mutating func leafRange() -> Range<Int> {
    if let range = search.range { return range }
    let range = search.leaf.map { span(of: $0).range } ?? bodyStart..<bodyStart
    search.range = range
    search.cursor = range.lowerBound
    return range
  }

  /// The line that cmark gives for a node, for want of anything better.
  mutating func lineSpan(of node: Node) -> SourceSpan {
    let leaf = leafRange()
    let line = node.startLine > 0 ? node.startLine + lineOffset : source.line(at: leaf.lowerBound)
    return trimmed(source.range(ofLine: line))
  }

  /// Looks for something in the block that is being written: after what was found last, then before it.
  mutating func findInLeaf(_ find: (inout Renderer, Range<Int>) -> Range<Int>?) -> Range<Int>? {
    let leaf = leafRange()
    let cursor = min(max(search.cursor, leaf.lowerBound), leaf.upperBound)
    return find(&self, cursor..<leaf.upperBound) ?? find(&self, leaf)
  }

  /// Remembers where something was found, if that was in the block that is being written.
  mutating func found(_ range: Range<Int>) -> SourceSpan {
    let leaf = leafRange()
    if leaf.contains(range.lowerBound) { search.cursor = max(search.cursor, range.upperBound) }
    return SourceSpan(file: file, range: range)
  }

  // MARK: Raw HTML

  /// Where raw HTML stands that begins with the given line.
  mutating func span(ofHTML line: [UInt8], in node: Node) -> SourceSpan {
    let start = offset(line: node.startLine, column: node.startColumn)
    if source.bytes[start...].starts(with: line) { return found(start..<(start + line.count)) }
    let range = findInLeaf { renderer, range in renderer.firstRange(of: line, in: range) }
    return range.map { found($0) } ?? lineSpan(of: node)
  }

  /// The first range in which some bytes stand.
  private mutating func firstRange(of bytes: [UInt8], in range: Range<Int>) -> Range<Int>? {
    guard let first = bytes.first, search.budget > 0, range.count >= bytes.count else { return nil }
    for start in range.lowerBound...(range.upperBound - bytes.count) where source.bytes[start] == first {
      if source.bytes[start...].starts(with: bytes) {
        search.budget -= start - range.lowerBound
        return start..<(start + bytes.count)
      }
    }
    search.budget -= range.count
    return nil
  }
}

/// Whether a byte is a space, a tab or part of a line's end.
func isWhiteSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
