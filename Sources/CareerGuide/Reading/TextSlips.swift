import Diagnostics
import Markdown

// Markdown reads some slips as ordinary text, without a complaint, and readers see them. They are found here.

extension DiagnosticID {
  /// Something that was probably meant as Markdown is shown as it was typed.
  static let markdownSlip = DiagnosticID("markdown-slip")
}

/// Looks at the paragraphs of a text for headings, lists and links that Markdown does not take for such.
/// - Parameter hasTitle: whether the page has a title; where it has none, that is told, and the first line with it.
func warnOfTextSlips(_ document: Document, hasTitle: Bool, log: Log) {
  for block in hasTitle ? document.blocks[...] : document.blocks.dropFirst() {
    guard block.kind.isParagraph else { continue }
    let file = block.source.file
    let lines = file.line(at: block.source.range.lowerBound)...file.line(at: block.source.range.upperBound)
    for number in lines {
      let line = SourceLine(number, in: file)
      // A pasted list has many lines, and the first of them says it all.
      let start = number == lines.lowerBound ? headingSlip(line) ?? bulletSlip(line) : nil
      guard let slip = start ?? linkSlip(line) else { continue }
      log.add(slip)
      break
    }
  }
}

extension Document.Kind {
  /// Whether it is a paragraph of text.
  var isParagraph: Bool {
    switch self {
    case .paragraph, .prose: true
    default: false
    }
  }
}

/// `##Skills`: a heading whose space is missing.
private func headingSlip(_ line: SourceLine) -> Diagnostic? {
  let text = line.text
  let marks = text.prefix { $0 == "#" }.count
  guard (1...6).contains(marks), text.count <= 100, text.dropFirst(marks).first?.isLetter == true else {
    return nil
  }
  return Diagnostic(
    .warning, .markdownSlip, "this is shown as text, because a heading needs a space after #",
    at: line.file.place(line.content),
    fix: "write \(String(repeating: "#", count: max(2, marks))) \(text.dropFirst(marks))")
}

/// `• Python`: an item of a list with a bullet that word processors make.
private func bulletSlip(_ line: SourceLine) -> Diagnostic? {
  guard let first = line.text.first, "•·▪◦●○".contains(first) else { return nil }
  return Diagnostic(
    .warning, .markdownSlip,
    "this is shown as text, because an item of a list begins with a hyphen and a space",
    at: line.file.place(line.content), fix: "write - \(trimmed(String(line.text.dropFirst())))")
}

/// `[a scientist] (data-scientist.md)`: a link with a space in its middle.
private func linkSlip(_ line: SourceLine) -> Diagnostic? {
  // An expression costs a hundred times more than a look for its one sure part.
  guard line.file.bytes[line.content].firstRange(of: Array("] (".utf8)) != nil,
    let match = line.text.firstMatch(
      of: /\[([^\[\]]+)\] \(([^\s()]+\.md(?:#[^\s()]*)?|https?:[^\s()]+)\)/),
    // What stands in backticks is meant as it is typed.
    line.text[..<match.range.lowerBound].count(where: { $0 == "`" }).isMultiple(of: 2)
  else { return nil }
  let start = line.content.lowerBound + line.text[..<match.range.lowerBound].utf8.count
  let range = start..<(start + line.text[match.range].utf8.count)
  return Diagnostic(
    .warning, .markdownSlip, "this is shown as text, because a link has no space between its brackets",
    at: line.file.place(range), fix: "write [\(match.output.1)](\(match.output.2))")
}
