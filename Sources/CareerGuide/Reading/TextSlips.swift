import Diagnostics
import Markdown

// Markdown reads some slips as ordinary text, without a complaint, and readers see them. They are found here.

extension DiagnosticID {
  /// Something that was probably meant as Markdown is shown as it was typed.
  static let markdownSlip = DiagnosticID("markdown-slip")
}

/// Looks at a text for headings, lists, tables and links that Markdown does not take for such.
/// - Parameter hasTitle: whether the page has a title; where it has none, that is told, and the first line with it.
func warnOfTextSlips(_ document: Document, hasTitle: Bool, log: Log) {
  guard let file = document.blocks.first?.source.file else { return }
  let links = LinkSlips(document, in: file)
  let source = file.text
  for block in hasTitle ? document.blocks[...] : document.blocks.dropFirst() {
    let range = block.source.range
    let bytes = source.bytes[range.clamped(to: 0..<source.bytes.count)]
    let mayHoldLinks = bytes.holds("](") && isText(block, bytes)
    guard mayHoldLinks || block.kind.isParagraph else { continue }
    let first = SourceLine(source.line(at: range.lowerBound), in: file)
    guard mayHoldLinks || mayHoldSlip(bytes, first) else { continue }
    let lines = (source.line(at: range.lowerBound)...source.line(at: range.upperBound)).map {
      SourceLine($0, in: file)
    }
    if mayHoldLinks {
      for line in lines where isText(line, of: block) { log.add(links.all(in: line)) }
    }
    guard block.kind.isParagraph else { continue }
    if let slip = tableSlip(lines) ?? firstSlip(lines) { log.add(slip) }
  }
}

/// Whether a look at each line of a paragraph is worth while: nearly all are nothing but words.
private func mayHoldSlip(_ bytes: ArraySlice<UInt8>, _ line: SourceLine) -> Bool {
  guard let first = line.first else { return true }
  return first == UInt8(ascii: "#") || first >= 0x80 || bytes.holds("|") || bytes.holds("] (")
}

/// Whether Markdown is read in a block: in paragraphs, and in lists and quotations without fenced code.
private func isText(_ block: Document.Block, _ bytes: ArraySlice<UInt8>) -> Bool {
  switch block.kind {
  case .paragraph, .prose: true
  case .list, .other:
    isMarked(SourceLine(at: block.source.range.lowerBound, in: block.source.file))
      && !bytes.holds("```") && !bytes.holds("~~~")
  default: false
  }
}

/// Whether Markdown is read in a line of such a block: a list can hold indented code.
private func isText(_ line: SourceLine, of block: Document.Block) -> Bool {
  block.kind.isParagraph || line.indentation < 4 || isMarked(line)
}

/// Whether a line begins with the mark of a list's item or of a quotation, and a space.
private func isMarked(_ line: SourceLine) -> Bool {
  let bytes = line.file.bytes[line.content]
  let number = bytes.prefix(while: isDigit)
  let rest = bytes[number.endIndex...]
  guard let mark = rest.first, rest.dropFirst().first == 0x20, number.count <= 9 else { return false }
  return (number.isEmpty ? "-*+>" : ".)").utf8.contains(mark)
}

/// What is wrong with the lines of a paragraph. A pasted list has many, and the first of them says it all.
private func firstSlip(_ lines: [SourceLine]) -> Diagnostic? {
  lines.first.flatMap { headingSlip($0) ?? bulletSlip($0) } ?? lines.lazy.compactMap(linkSlip).first
}

/// `| Place | Pay |` above rows: a table whose line of hyphens is missing, or has too few parts.
private func tableSlip(_ lines: [SourceLine]) -> Diagnostic? {
  func parts(_ line: SourceLine) -> [Substring]? {
    guard line.content.count > 2, line.first == UInt8(ascii: "|") else { return nil }
    // Prose can begin with a bar as well: |x| is the size of x.
    guard line.text.hasSuffix("|") else { return nil }
    return line.text.dropFirst().dropLast().split(separator: "|", omittingEmptySubsequences: false)
  }
  func isRule(_ parts: [Substring]) -> Bool {
    parts.allSatisfy { part in part.contains("-") && part.allSatisfy { "-: ".contains($0) } }
  }
  for (line, next) in zip(lines, lines.dropFirst()) {
    guard let names = parts(line), let second = parts(next) else { continue }
    let rule = "|" + String(repeating: " --- |", count: max(names.count, isRule(names) ? second.count : 0))
    func told(_ reason: String, at place: Place, fix: String) -> Diagnostic {
      Diagnostic(
        .warning, .markdownSlip, "this is shown as text, because \(reason)", at: place, fix: fix)
    }
    if isRule(names) {
      return told(
        "a table begins with the names of its columns", at: line.file.place(line.content),
        fix: "write the names of the columns in a line above this one")
    }
    if isRule(second) {
      return told(
        "a table's second line has a part for each column, and this has \(second.count) for \(names.count)",
        at: next.file.place(next.content), fix: "write \(rule)")
    }
    guard names.count > 1, names.count == second.count else { continue }
    return told(
      "a table's second line consists of hyphens", at: line.file.place(line.content),
      fix: "write in a line below this one: \(rule)")
  }
  return nil
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
  guard line.first == UInt8(ascii: "#") else { return nil }
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
  // None of them is ASCII, which most lines begin with.
  guard let byte = line.first, byte >= 0x80, let first = line.text.first, "•·▪◦●○".contains(first) else {
    return nil
  }
  return Diagnostic(
    .warning, .markdownSlip,
    "this is shown as text, because an item of a list begins with a hyphen and a space",
    at: line.file.place(line.content), fix: "write - \(trimmed(String(line.text.dropFirst())))")
}

/// `[a scientist] (data-scientist.md)`: a link with a space in its middle.
private func linkSlip(_ line: SourceLine) -> Diagnostic? {
  // An expression costs a hundred times more than a look for its one sure part.
  guard line.file.bytes[line.content].holds("] ("),
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
