/// Passes once over a document and adds up what cmark would have to do.
///
/// Its unit is the stretch: the lines between two that end a paragraph for certain. A paragraph, a cell or a list
/// item never reaches beyond its stretch, so what is counted here is at least what cmark meets.
struct LimitScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let body: Range<Int>
  private var crossings = LimitCrossings()
  private var references = ReferenceGauge()

  // What the document has used up.
  private var markWork = 0
  private var htmlWork = 0
  private var tableWork = 0
  private var missingCells = 0
  private var footnotes = 0
  private var closingBrackets = 0

  // What the stretch holds so far.
  private var stretchStart: Int
  private var marks = 0
  private var declarations = 0
  private var declaredColumns = 0

  /// What a line holds that its bytes alone tell.
  private struct Line {
    /// The bytes, without the line ending.
    var range: Range<Int>
    /// The pipes in it.
    var pipes = 0
    /// Those that a backslash may have made into text.
    var escapedPipes = 0
  }

  /// Prepares to scan the bytes of a document.
  init(bytes: UnsafeBufferPointer<UInt8>, body: Range<Int>) {
    self.bytes = bytes
    self.body = body
    self.stretchStart = body.lowerBound
  }

  /// Reads the document.
  mutating func scan() -> LimitCrossings {
    var start = body.lowerBound
    while start < body.upperBound {
      let line = count(from: start)
      check(line)
      start = line.range.upperBound + 1
    }
    checkReferences()
    return crossings
  }

  /// Counts what matters from here to the end of the line. The two halves of `\r\n` end two lines: the second is
  /// empty, and ends no paragraph.
  private mutating func count(from start: Int) -> Line {
    var line = Line(range: start..<start)
    let end = body.upperBound
    var index = nextSpecial(from: start)
    while index < end, bytes[index] != 0x0A, bytes[index] != 0x0D {
      let byte = bytes[index]
      let previous = index > start ? bytes[index - 1] : 0
      switch byte {
      case UInt8(ascii: "["):
        if previous == UInt8(ascii: "!") { marks += 1 }
        if index + 1 < end, bytes[index + 1] == UInt8(ascii: "^") { countFootnote(at: index) }
      case UInt8(ascii: "]"):
        closingBrackets += 1
        lookBack(from: index)
      case UInt8(ascii: "|"):
        line.pipes += 1
        if previous == UInt8(ascii: "\\") { line.escapedPipes += 1 }
      case UInt8(ascii: "<"):
        if beginsDeclaration(index) { declarations += 1 }
      default:
        // A run of `*`, `_` or `~` is one mark. After white space it can open, but never close.
        guard byte != previous else { break }
        if index > start, previous != UInt8(ascii: " "), previous != UInt8(ascii: "\t") {
          lookBack(from: index)
        }
        marks += 1
      }
      index = nextSpecial(from: index + 1)
    }
    line.range = start..<index
    return line
  }

  /// The next byte that is counted, or ends a line; the document's end where there is none.
  private func nextSpecial(from start: Int) -> Int {
    var index = start
    while index + 16 <= body.upperBound, !holdsSpecial(bytes, at: index) { index += 16 }
    while index < body.upperBound, !isSpecial(bytes[index]) { index += 1 }
    return index
  }

  /// Counts what cmark may walk over when it looks for the beginning of what ends here.
  private mutating func lookBack(from index: Int) {
    markWork += marks
    if markWork > MarkdownLimits.markWork { crossings.note(.brackets, at: index..<(index + 1)) }
  }

  private mutating func countFootnote(at index: Int) {
    footnotes += 1
    if footnotes > MarkdownLimits.footnotes { crossings.note(.footnotes, at: index..<(index + 2)) }
  }

  /// Whether `<?`, `<!A` or `<![` begins here. A comment (`<!--`) is given up at the next one, so it costs nothing.
  private func beginsDeclaration(_ index: Int) -> Bool {
    guard index + 2 < body.upperBound else { return false }
    if bytes[index + 1] == UInt8(ascii: "?") { return true }
    return bytes[index + 1] == UInt8(ascii: "!") && bytes[index + 2] != UInt8(ascii: "-")
  }

  private mutating func check(_ line: Line) {
    if line.range.count > MarkdownLimits.lineLength { checkLength(line.range) }
    if line.range.isEmpty, isSecondHalfOfLineEnding(line.range.lowerBound) { return }
    let prefix = ContainerPrefix(of: line.range, in: bytes)
    if let crossing = prefix.crossing { crossings.note(.nesting(prefix.column), at: crossing) }
    if endsParagraph(line.range, in: bytes) {
      endStretch(at: line.range.upperBound)
      return
    }
    if declarations > 0 {
      htmlWork += declarations * line.range.count
      if htmlWork > MarkdownLimits.htmlWork { crossings.note(.html, at: line.range) }
    }
    checkTable(line, prefix)
    references.read(prefix.endBeforeFootnote..<line.range.upperBound, in: bytes)
    if prefix.endBeforeFootnote < prefix.end {
      references.read(prefix.end..<line.range.upperBound, in: bytes)
    }
  }

  private func isSecondHalfOfLineEnding(_ index: Int) -> Bool {
    index < body.upperBound && index > body.lowerBound && bytes[index] == 0x0A && bytes[index - 1] == 0x0D
  }

  private mutating func endStretch(at index: Int) {
    stretchStart = index
    marks = 0
    declarations = 0
    declaredColumns = 0
    references.endParagraph()
  }

  private mutating func checkLength(_ line: Range<Int>) {
    // The bytes that continue a character do not count.
    var length = 0
    var crossing = line.upperBound
    for index in line where bytes[index] & 0xC0 != 0x80 {
      length += 1
      if length == MarkdownLimits.lineLength + 1 { crossing = index }
    }
    guard length > MarkdownLimits.lineLength else { return }
    crossings.note(.lineLength(length), at: crossing..<crossing)
  }

  private mutating func checkTable(_ line: Line, _ prefix: ContainerPrefix) {
    guard line.pipes > 0 || declaredColumns > 0 || mayDeclareColumns(prefix, line) else { return }
    let text = prefix.end..<line.range.upperBound
    let first = bytes[text].first ?? 0
    let last = bytes[text].last { $0 != 0x20 && $0 != 0x09 } ?? 0
    let width = columns(pipes: line.pipes, first: first, last: last)
    if width > MarkdownLimits.tableColumns {
      crossings.note(.tableColumns(width), at: text)
    }
    if declaredColumns > 0 {
      // Only pipes that are surely no text make cells here.
      let cells = columns(pipes: line.pipes - line.escapedPipes, first: first, last: last)
      missingCells += max(0, declaredColumns - cells)
      let limit = MarkdownLimits.addedCells + body.count / 4
      if missingCells > limit { crossings.note(.addedCells(limit: limit), at: text) }
    }
    if prefix.isContinuation, let declared = columnsDeclared(by: text, in: bytes) {
      declaredColumns = max(declaredColumns, declared)
      tableWork += text.lowerBound - stretchStart
      if tableWork > MarkdownLimits.tableWork { crossings.note(.delimiterRows, at: text) }
    }
  }

  /// Whether a line without a pipe may be the line below the head of a table with one column: `:--`.
  private func mayDeclareColumns(_ prefix: ContainerPrefix, _ line: Line) -> Bool {
    guard prefix.end < line.range.upperBound else { return false }
    let first = bytes[prefix.end]
    return first == UInt8(ascii: ":") || first == UInt8(ascii: "-")
  }

  /// A reference is used by nothing but a closing bracket, and each uses one at most.
  private mutating func checkReferences() {
    guard let heaviest = references.heaviest else { return }
    let limit = MarkdownLimits.referenceOutput + 8 * body.count
    if heaviest.weight * closingBrackets > limit {
      crossings.note(.references(uses: closingBrackets), at: heaviest.range)
    }
  }
}

/// Whether a byte is one that the scanner counts, or ends a line: two words of bits, for no branch is taken at most
/// bytes of a text.
@inline(__always)
private func isSpecial(_ byte: UInt8) -> Bool {
  let word = byte < 64 ? lowSpecials : highSpecials
  return byte < 128 && (word >> UInt64(byte & 63)) & 1 == 1
}

/// Whether one of the sixteen bytes from an offset is one that the scanner counts, or ends a line. Bits that two of these
/// differ in are set first, so that one comparison finds both: `\n` and `*`, `[` and `_`, `|` and `~`.
@inline(__always)
private func holdsSpecial(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
  let part = UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self)
  func holds(_ byte: Unicode.Scalar, but bit: UInt8 = 0) -> SIMDMask<SIMD16<Int8>> {
    (part | SIMD16(repeating: bit)) .== SIMD16(repeating: UInt8(ascii: byte))
  }
  let found =
    holds("*", but: 0x20) .| holds("\r") .| holds("<") .| holds("_", but: 0x04) .| holds("]")
    .| holds("~", but: 0x02)
  let words = unsafeBitCast(found, to: SIMD2<UInt64>.self)
  return words[0] | words[1] != 0
}

/// `\n`, `\r`, `*` and `<`.
private let lowSpecials: UInt64 = 1 << 0x0A | 1 << 0x0D | 1 << 0x2A | 1 << 0x3C
/// `[`, `]`, `_`, `|` and `~`, counted from 64.
private let highSpecials: UInt64 = 1 << 0x1B | 1 << 0x1D | 1 << 0x1F | 1 << 0x3C | 1 << 0x3E
