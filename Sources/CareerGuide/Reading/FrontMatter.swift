import Diagnostics

/// A content file cut in two.
struct FrontMatter {
  /// The YAML between the two lines of hyphens; `nil` when the file has none.
  let yaml: Range<Int>?
  /// What follows.
  let body: Range<Int>

  /// Finds the front matter: it begins with a line `---`, the file's first, and ends with the next such line.
  /// - Throws: a diagnostic when it begins and never ends, or does not begin where it should.
  init(_ file: SourceFile) throws(UnreadableFile) {
    guard FrontMatter.isFence(file.text, line: 1) else {
      if let slip = FrontMatter.lateStart(file) { throw UnreadableFile(slip) }
      yaml = nil
      body = 0..<file.bytes.count
      return
    }
    let text = file.text
    let start = text.start(ofLine: 2)
    var line = 2
    while line <= text.lineCount {
      if FrontMatter.isFence(text, line: line) {
        yaml = start..<text.start(ofLine: line)
        body = text.start(ofLine: line + 1)..<text.bytes.count
        return
      }
      line += 1
    }
    throw UnreadableFile(FrontMatter.withoutEnd(file))
  }

  /// Front matter whose second line of hyphens is missing, or is not what it looks like.
  private static func withoutEnd(_ file: SourceFile) -> Diagnostic {
    if let end = (2...max(2, file.text.lineCount)).first(where: { isNearlyFence(file, line: $0) }) {
      return Diagnostic(
        .error, .frontMatterOpen,
        "the front matter does not end here, because this is not three hyphens alone",
        at: file.place(line: end), fix: fence)
    }
    return Diagnostic(
      .error, .frontMatterOpen, "the front matter begins here and never ends", at: file.place(line: 1),
      fix: "add a line with three hyphens, ---, after its last key")
  }

  /// Front matter that does not begin with the file: empty lines stand above it, or its first line of hyphens is
  /// missing. Read as text, it would be shown to readers.
  private static func lateStart(_ file: SourceFile) -> Diagnostic? {
    var line = 1
    while line < file.text.lineCount, SourceLine(line, in: file).content.isEmpty { line += 1 }
    if isNearlyFence(file, line: line), isKey(SourceLine(line + 1, in: file).text) {
      return Diagnostic(
        .error, .frontMatterOpen,
        "the front matter does not begin here, because this is not three hyphens alone",
        at: file.place(line: line), fix: fence)
    }
    if line > 1, isFence(file.text, line: line), isKey(SourceLine(line + 1, in: file).text) {
      return Diagnostic(
        .error, .frontMatterOpen, "the front matter has to begin with the file's first line",
        at: file.place(line: line), fix: "delete the empty lines above it")
    }
    let start = line
    while line <= file.text.lineCount, isKey(SourceLine(line, in: file).text) { line += 1 }
    guard line > start else { return nil }
    guard isFence(file.text, line: line) else { return withoutFences(file, from: start) }
    return Diagnostic(
      .error, .frontMatterOpen, "the front matter has no line of hyphens above it",
      at: file.place(line: start),
      fix: "write three hyphens, ---, on a line above this one")
  }

  /// Front matter with no line of hyphens at all: read as text, it would be a paragraph of keys and values.
  private static func withoutFences(_ file: SourceFile, from start: Int) -> Diagnostic? {
    var line = start
    var isFrontMatter = false
    while line <= file.text.lineCount {
      let text = SourceLine(line, in: file)
      guard !text.content.isEmpty else { break }
      guard isKey(text.text) || text.isItem || text.indentation > 0 || text.isEmpty else { return nil }
      if surelyKeys.contains(where: { text.text.hasPrefix($0) }) { isFrontMatter = true }
      line += 1
    }
    guard isFrontMatter else { return nil }
    return Diagnostic(
      .error, .frontMatterOpen, "the front matter has no lines of hyphens around it",
      at: file.place(line: start),
      fix: "write three hyphens, ---, on a line above this one and on a line below line \(line - 1)")
  }

  /// Keys that begin no sentence.
  private static let surelyKeys = [
    "title: ", "slug: ", "draft: ", "also_called:", "works_with:", "leads_to:", "reviewed: ",
    "review_every: ",
  ]

  private static let fence = "write three hyphens, ---, at the start of the line and nothing else"

  /// Whether a line looks like three hyphens and is something else: other dashes, more or fewer, or not at its start.
  private static func isNearlyFence(_ file: SourceFile, line: Int) -> Bool {
    let text = file.text(in: file.range(ofLine: line)).filter { !$0.isWhitespace }
    guard text.count <= 5, !isFence(file.text, line: line) else { return false }
    return text.contains { "–—".contains($0) } && text.allSatisfy { "-–—".contains($0) }
      || text.count > 1 && text.allSatisfy { $0 == "-" }
  }

  /// Whether a line is a key and a value.
  private static func isKey(_ text: String) -> Bool {
    text.prefixMatch(of: /[a-z_]+:(?: |$)/) != nil
  }

  /// Whether a line is three hyphens and nothing else but white space at its end.
  private static func isFence(_ text: SourceText, line: Int) -> Bool {
    let range = text.range(ofLine: line)
    guard range.count >= 3 else { return false }
    let bytes = text.bytes[range]
    return bytes.prefix(3).allSatisfy { $0 == UInt8(ascii: "-") }
      && bytes.dropFirst(3).allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }
}
