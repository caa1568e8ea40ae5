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
/// never reach a reader; they only say which of our own explanations to try.
func yamlProblem(_ problem: YAMLProblem, in file: SourceFile) -> Diagnostic {
  let raw = SourceLine(at: problem.offset, in: file)
  let line = raw.orPrevious
  if let slip = tabInIndentation(raw) ?? invisibleLineEnd(line) { return slip }
  switch (problem.text, problem.context) {
  case ("control characters are not allowed", _):
    return .yaml(
      "an invisible control character stands here", at: file.place(at: problem.offset), "delete it")
  case ("mapping values are not allowed in this context", _):
    return strayColon(line, at: problem.offset)
  case (_, "while scanning a quoted scalar"):
    return openQuote(at: problem.contextOffset, in: file)
  case (_, "while parsing a quoted scalar"):
    return badEscape(problem, in: file)
  case (_, "while parsing a flow sequence"), (_, "while parsing a flow mapping"):
    return flowProblem(problem, in: file)
  case (_, "while parsing a flow node"):
    return missingPart(problem, in: file)
  case ("found unexpected ':'", _):
    let value = line.piece(from: problem.contextOffset)
    return .yaml(
      "a value that ends with a colon needs quotes", at: file.place(value),
      "put quotes around it: \(quoted(file.text(in: value)))")
  case ("found character that cannot start any token", _):
    return cannotBegin(at: problem.offset, in: file)
  case (_, "while scanning an anchor"), (_, "while scanning an alias"), (_, "while scanning a tag"),
    (_, "while parsing a tag"), (_, "while parsing a node"):
    return cannotBegin(at: problem.contextOffset, in: file)
  case (_, let context) where context.hasSuffix("directive"):
    return cannotBegin(at: raw.content.lowerBound, in: file)
  case (_, "while scanning a block scalar"):
    return blockTextProblem(problem, in: file)
  case ("block sequence entries are not allowed in this context", _) where !line.isItem:
    let rest = line.piece(from: problem.offset)
    return .yaml(
      "a list cannot begin on the line of its key", at: file.place(rest),
      "write it in brackets, `[one, two]`, or put each `- ` on a line of its own")
  case ("could not find expected ':'", _):
    return missingColon(SourceLine(at: problem.contextOffset, in: file).orPrevious)
  case ("did not find expected <document start>", _):
    return endedEarly(line)
  case (let text, _) where text.hasPrefix("Maximum nesting level"):
    return .yaml(
      "keys and lists stand more than \(YAMLParser.depthLimit) deep in one another",
      at: file.place(at: problem.offset), "check the brackets and the indentation")
  default:
    return blockProblem(line, at: problem.offset)
  }
}

extension Diagnostic {
  /// A mistake in the YAML itself.
  static func yaml(_ message: String, at place: Place, _ fix: String, notes: [Note] = []) -> Diagnostic {
    Diagnostic(.error, .yamlSyntax, message, at: place, notes: notes, fix: fix)
  }
}

/// YAML knows only spaces. How many belong here follows from the line above.
private func tabInIndentation(_ line: SourceLine) -> Diagnostic? {
  let file = line.file
  guard let tab = file.bytes[line.line.lowerBound..<line.content.lowerBound].firstIndex(of: 0x09) else {
    return nil
  }
  let place = file.place(tab..<(tab + 1))
  let spaces = line.previous.map { $0.indentation + (":|>".contains($0.text.suffix(1)) ? 2 : 0) } ?? 0
  let fix =
    line.isEmpty
    ? "delete it" : spaces == 0 ? "delete the tab" : "begin the line with \(spaces) spaces in place of it"
  return .yaml("a tab is used to indent, and only spaces count here", at: place, fix)
}

/// YAML ends a line at characters that no editor shows, such as U+2028; they come along when text is pasted.
private func invisibleLineEnd(_ line: SourceLine) -> Diagnostic? {
  let separators = ["\u{85}", "\u{2028}", "\u{2029}"].map { Array($0.utf8) }
  let file = line.file
  for start in line.content where file.bytes[start] >= 0xC2 {
    guard
      let found = separators.first(where: { file.bytes[start..<line.content.upperBound].starts(with: $0) })
    else { continue }
    return .yaml(
      "an invisible character that ends the line stands here", at: file.place(start..<(start + found.count)),
      "delete it")
  }
  return nil
}

/// A character that means something of its own where a value should begin.
func cannotBegin(at offset: Int, in file: SourceFile) -> Diagnostic {
  let line = SourceLine(at: offset, in: file)
  let value = line.piece(from: offset)
  let text = file.text(in: value)
  let first = String(text.prefix(1))
  if first == "*", offset == line.content.lowerBound, text.dropFirst().first == " " {
    return .yaml(
      "an item of a list begins with a hyphen", at: file.place(value), "write -\(text.dropFirst())")
  }
  return .yaml(
    "\(line.label.isEmpty ? "a line" : "a value") cannot begin with \(first == "`" ? "a backtick" : "`\(first)`")",
    at: file.place(value),
    line.label.isEmpty && !line.text.hasPrefix("[")
      ? "delete it, or put quotes around it: \(quoted(text))" : "put quotes around it: \(quoted(text))")
}

private func blockTextProblem(_ problem: YAMLProblem, in file: SourceFile) -> Diagnostic {
  let line = SourceLine(at: problem.contextOffset, in: file)
  let value = line.piece(from: problem.contextOffset)
  let text = file.text(in: value)
  return .yaml(
    "after `\(text.prefix(1))` the text begins on the next line", at: file.place(value),
    "put it there and indent it by two spaces, or put quotes around it: \(quoted(text))")
}
