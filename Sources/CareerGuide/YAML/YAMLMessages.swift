import Diagnostics

/// What libyaml says when it stops.
struct YAMLProblem {
  let text: String
  let context: String
  /// Where it stopped, as a byte offset into the file.
  let offset: Int
  /// Where the construct began that it could not finish.
  let contextOffset: Int
}

/// Words a problem of YAML for an editor: what is wrong in the line, and what to type instead. libyaml's own words
/// never reach a reader; they are only recognised here.
func yamlProblem(_ problem: YAMLProblem, in file: SourceFile) -> Diagnostic {
  let line = SourceLine(file: file, offset: problem.offset)
  if let tab = line.tabInIndentation {
    return syntaxError(
      "a tab is used to indent, and YAML only knows spaces", at: file.place(tab),
      fix: "replace the tab by two spaces")
  }
  switch (problem.text, problem.context) {
  case ("mapping values are not allowed in this context", _): return strayColon(line)
  case (_, "while scanning a quoted scalar"):
    return syntaxError(
      "this quotation mark is never closed", at: file.place(at: problem.contextOffset),
      fix: "add the same mark at the end of the value")
  case (_, "while parsing a flow sequence"):
    return unclosed("[", "]", problem, in: file)
  case (_, "while parsing a flow mapping"):
    return unclosed("{", "}", problem, in: file)
  case ("found character that cannot start any token", _):
    return syntaxError(
      "a value cannot begin with `\(line.character)`", at: file.place(line.rest),
      fix: "put quotes around it: \"\(file.text(in: line.rest))\"")
  case ("could not find expected ':'", _), ("did not find expected <document start>", _):
    return missingColon(SourceLine(file: file, offset: problem.contextOffset, orBefore: line))
  case ("found unknown escape character", _), ("did not find expected hexdecimal number", _):
    return syntaxError(
      "a backslash in double quotes has a meaning of its own", at: file.place(at: problem.offset),
      fix: "use single quotes around the value, or write \\\\ for one backslash")
  case ("block sequence entries are not allowed in this context", _):
    return syntaxError(
      "a list cannot begin on the line of its key", at: file.place(line.rest),
      fix: "write it in brackets, `[one, two]`, or put each `- ` on a line of its own")
  case ("control characters are not allowed", _):
    return syntaxError(
      "an invisible control character stands here", at: file.place(at: problem.offset), fix: "delete it")
  case (_, "while scanning an anchor"), (_, "while scanning an alias"), (_, "while scanning a tag"),
    ("found undefined tag handle", _), (_, "while scanning a directive"):
    return syntaxError(
      "a value cannot begin with &, *, ! or %", at: file.place(line.content),
      fix: "put quotes around the value")
  case let (text, _) where text.hasPrefix("Maximum nesting level"):
    return syntaxError(
      "keys and lists stand more than \(YAMLParser.depthLimit) deep in one another",
      at: file.place(at: problem.offset), fix: "check the brackets and the indentation")
  default:
    return syntaxError(
      "this line does not fit here: a key, a colon and a value were expected", at: file.place(line.content),
      fix:
        "indent it like the lines around it, and put quotes around a value that has quotes or brackets inside"
    )
  }
}

private func syntaxError(_ message: String, at place: Place, fix: String) -> Diagnostic {
  Diagnostic(.error, .yamlSyntax, message, at: place, fix: fix)
}

/// A second colon in a line is either part of a value that needs quotes, or the line is indented too far and YAML
/// takes it for more of the value above.
private func strayColon(_ line: SourceLine) -> Diagnostic {
  let file = line.file
  let before = file.text(in: line.content.lowerBound..<line.offset)
  guard let colon = before.firstRange(of: ": ") else {
    return syntaxError(
      "this line is indented further than the one above, so it is taken for more of that value",
      at: file.place(line.content),
      fix: "begin it in the same column as the other keys, or put quotes around the value above")
  }
  let key = before[..<colon.lowerBound]
  let value = file.text(
    in: (line.content.lowerBound + before[..<colon.upperBound].utf8.count)..<line.content.upperBound)
  return syntaxError(
    "a value that contains a colon and a space needs quotes", at: file.place(line.offset..<(line.offset + 1)),
    fix: "put quotes around it: \(key): \(quoted(value))")
}

private func unclosed(_ open: String, _ close: String, _ problem: YAMLProblem, in file: SourceFile)
  -> Diagnostic
{
  Diagnostic(
    .error, .yamlSyntax,
    "the list or group that begins with `\(open)` here is not closed, or a comma is missing in it",
    at: file.place(at: problem.contextOffset),
    notes: [.init("reading stopped here", at: file.place(at: problem.offset))],
    fix:
      "add `\(close)` at its end, a comma between its parts, and quotes around a value that has brackets inside"
  )
}

private func missingColon(_ line: SourceLine) -> Diagnostic {
  let text = line.file.text(in: line.content)
  // The keys of this program are words; anything else before a colon, such as an address, is no key.
  if let match = text.wholeMatch(of: /([A-Za-z_]+):([^\s\/].*)/) {
    let colon = line.content.lowerBound + match.output.1.utf8.count
    return syntaxError(
      "a space is missing after this colon", at: line.file.place(colon..<(colon + 1)),
      fix: "write \(match.output.1): \(match.output.2)")
  }
  return syntaxError(
    "this line has no colon", at: line.file.place(line.content), fix: "write it as `key: value`, or delete it"
  )
}

/// The text in the quotes that change nothing of it.
private func quoted(_ text: String) -> String {
  let text = text.trimmingSuffix { $0 == " " }
  return text.contains("\"") ? "'\(text.replacing("'", with: "''"))'" : "\"\(text)\""
}

extension StringProtocol {
  func trimmingSuffix(while isTrimmed: (Character) -> Bool) -> String {
    var text = Substring(self)
    while let last = text.last, isTrimmed(last) { text = text.dropLast() }
    return String(text)
  }
}

/// The line of a file that a problem stands in.
private struct SourceLine {
  let file: SourceFile
  let offset: Int
  /// The line's bytes without indentation.
  let content: Range<Int>
  /// From the problem to the end of the line.
  let rest: Range<Int>
  private let line: Range<Int>

  init(file: SourceFile, offset: Int) {
    self.file = file
    let line = file.range(ofLine: file.line(at: offset))
    self.line = line
    self.offset = min(max(offset, line.lowerBound), line.upperBound)
    var start = line.lowerBound
    while start < line.upperBound, file.bytes[start] == 0x20 || file.bytes[start] == 0x09 { start += 1 }
    content = start..<line.upperBound
    rest = self.offset..<line.upperBound
  }

  /// The line at an offset, or the one given when the offset is only the start of the YAML.
  init(file: SourceFile, offset: Int, orBefore other: SourceLine) {
    let line = SourceLine(file: file, offset: offset)
    self = line.content.isEmpty ? other : line
  }

  var character: String { String(file.text(in: rest).prefix(1)) }

  var tabInIndentation: Range<Int>? {
    guard let tab = file.bytes[line.lowerBound..<content.lowerBound].firstIndex(of: 0x09) else { return nil }
    return tab..<(tab + 1)
  }
}
