import Diagnostics
import Markdown
import Salary

/// Pay that is written by hand in the text of a guide that has figures.
/// - Parameter body: the role's text.
func checkPayInText(_ role: RoleGuide, _ body: Document) -> [Diagnostic] {
  guard !role.figures.isEmpty else { return [] }
  var prose = PayProse(role.figures)
  var problems: [Diagnostic] = []
  var isAboutPay = false
  let bytes = role.file.bytes
  let shown = role.layout.parts.compactMap { if case .text(let range) = $0 { range } else { nil } }
  for index in shown.joined() {
    let block = body.blocks[index]
    switch block.kind {
    case .heading(let number): isAboutPay = PayHeading(body.headings[number].text) != nil
    // Pay that could not be read is told already.
    case .list, .table: if role.hasUnreadPay { continue }
    default: break
    }
    let source = block.source
    guard bytes[source.range].contains(where: isDigit) else { continue }
    if case .other = block.kind, block.tag == .code { continue }
    guard prose.mayFind(in: bytes[source.range]) else { continue }
    for sentence in sentences(in: source.range, of: bytes) where prose.mayFind(in: bytes[sentence]) {
      for finding in prose.findings(in: source.file.text(in: sentence), isAboutPay: isAboutPay) {
        let start = sentence.lowerBound + finding.range.lowerBound
        let span = SourceSpan(file: source.file, range: start..<(start + finding.range.count))
        problems.append(payInText(finding, at: span))
      }
    }
  }
  return problems
}

private func payInText(_ finding: PayProse.Finding, at span: SourceSpan) -> Diagnostic {
  let text = span.file.text(in: span.range).split(whereSeparator: \.isNewline).joined(separator: " ")
  guard let figure = finding.figure, let name = finding.name else {
    return Diagnostic(
      .warning, .payInText, "`\(text)` is pay written by hand, and no figure of this guide says the same",
      at: span.place,
      fix: "add it to the figures, so that it gets a source and a date, or leave the amount out")
  }
  return Diagnostic(
    .warning, .payInText, "`\(text)` repeats a figure by hand, and will stay as it is when that changes",
    at: span.place, notes: [.init("the figure is here: \(name)", at: figure.span?.place)],
    fix: "leave the amount out and let the salary table state it")
}

/// The sentences, lines of lists and cells of tables of a block in which a digit stands.
private func sentences(in block: Range<Int>, of bytes: [UInt8]) -> [Range<Int>] {
  var found: [Range<Int>] = []
  var start = block.lowerBound
  var hasDigit = false
  for index in block {
    let byte = bytes[index]
    if isDigit(byte) { hasDigit = true }
    guard endsSentence(bytes, at: index, before: block.upperBound) else { continue }
    if hasDigit { found.append(start..<index) }
    start = index + 1
    hasDigit = false
  }
  if hasDigit, start < block.upperBound { found.append(start..<block.upperBound) }
  return found.flatMap { pieces(of: $0, bytes) }
}

/// Whether a sentence, a cell or an item ends at a byte: a full stop before a capital, a bar, a line before a mark.
private func endsSentence(_ bytes: [UInt8], at index: Int, before end: Int) -> Bool {
  switch bytes[index] {
  case UInt8(ascii: "|"): return true
  case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
    guard index + 2 < end, bytes[index + 1] <= 0x20 else { return false }
    return (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(bytes[index + 2])
  case 0x0A:
    var next = index + 1
    while next < end, bytes[next] == 0x20 || bytes[next] == 0x09 { next += 1 }
    return next < end && "-*+#>".utf8.contains(bytes[next])
  default: return false
  }
}

/// The longest sentence that is looked at whole.
private let longestSentence = 400

/// A sentence, or the pieces of one that is very long, cut at spaces.
private func pieces(of sentence: Range<Int>, _ bytes: [UInt8]) -> [Range<Int>] {
  var rest = sentence
  var pieces: [Range<Int>] = []
  while rest.count > longestSentence {
    let reach = rest.lowerBound..<(rest.lowerBound + longestSentence)
    guard let space = bytes[reach].lastIndex(of: 0x20), space > rest.lowerBound else { return pieces }
    pieces.append(rest.lowerBound..<space)
    rest = (space + 1)..<rest.upperBound
  }
  return pieces + [rest]
}
