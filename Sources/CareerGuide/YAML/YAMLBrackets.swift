import Diagnostics

/// A comma or a colon in brackets with nothing beside it; or the brackets end where the file does.
func missingPart(_ problem: YAMLProblem, in file: SourceFile) -> Diagnostic {
  let stop = SourceLine(at: problem.offset, in: file)
  let line = stop.orPrevious
  if line.number != stop.number, let first = file.bytes[line.value].first, "[{".utf8.contains(first) {
    return openBracket(
      at: line.value.lowerBound, isList: first == UInt8(ascii: "["), stop: problem.offset, in: file)
  }
  return .yaml(
    "something is missing between the brackets here", at: file.place(at: problem.offset),
    "delete the comma or colon that has nothing beside it")
}

/// A list or group in brackets that is not closed, or in which a comma or quotes are missing.
func flowProblem(_ problem: YAMLProblem, in file: SourceFile) -> Diagnostic {
  let start = SourceLine(at: problem.contextOffset, in: file)
  let stop = SourceLine(at: problem.offset, in: file)
  let isList = file.bytes[problem.contextOffset] == UInt8(ascii: "[")
  // Where the next key begins, or the end, the brackets were left open; elsewhere something in them is wrong.
  let isOpen =
    stop.number > start.number
    && (stop.isEmpty || stop.isFence || stop.indentation <= start.indentation)
    && !stop.text.hasPrefix("]") && !stop.text.hasPrefix("}")
  if isOpen || problem.offset >= file.bytes.count {
    return openBracket(at: problem.contextOffset, isList: isList, stop: problem.offset, in: file)
  }
  if problem.offset < file.bytes.count, file.bytes[problem.offset] == UInt8(ascii: ":") {
    return colonInBrackets(problem, isList: isList, line: stop)
  }
  return .yaml(
    "a comma is missing before this", at: file.place(stop.piece(from: problem.offset)),
    "write a comma between the two parts",
    notes: [.init("the brackets open here", at: file.place(at: problem.contextOffset))])
}

private func openBracket(at offset: Int, isList: Bool, stop: Int, in file: SourceFile) -> Diagnostic {
  let line = SourceLine(at: offset, in: file)
  let value = offset..<max(offset + 1, line.value.upperBound)
  let text = file.text(in: value).trimmingSuffix { $0 == "," || $0 == " " }
  let close = isList ? "]" : text.hasPrefix("{ ") ? " }" : "}"
  var fix = "close it at its end: \(text)\(close)"
  if value.upperBound < line.content.upperBound {
    fix += "; a # after a space begins a comment, so put quotes around a value that begins with it"
  }
  return .yaml(
    "the \(isList ? "list" : "group") that begins with `\(isList ? "[" : "{")` here is never closed",
    at: file.place(value), fix, notes: [.init("reading stopped here", at: file.place(at: stop))])
}

/// A second colon in a part: a comma is missing before the key, or the part needs quotes.
private func colonInBrackets(_ problem: YAMLProblem, isList: Bool, line: SourceLine) -> Diagnostic {
  let file = line.file
  let lower = max(line.content.lowerBound, problem.contextOffset + 1)
  var word = problem.offset
  while word > lower, !" \t,[{".utf8.contains(file.bytes[word - 1]) { word -= 1 }
  var before = word
  while before > lower, isBlank(file.bytes[before - 1]) { before -= 1 }
  let followsColon = before > lower && file.bytes[before - 1] == UInt8(ascii: ":")
  if isList || followsColon || before <= lower {
    var part = word
    if isList || !followsColon {
      while part > lower, !",[{".utf8.contains(file.bytes[part - 1]) { part -= 1 }
      while part < problem.offset, isBlank(file.bytes[part]) { part += 1 }
    }
    let value = line.piece(from: part)
    return .yaml(
      "a value that contains a colon and a space needs quotes", at: file.place(value),
      "put quotes around it: \(quoted(file.text(in: value)))")
  }
  let whole =
    file.text(in: max(problem.contextOffset, line.content.lowerBound)..<before)
    + ", " + file.text(in: word..<max(word, line.value.upperBound))
  return .yaml(
    "a comma is missing before `\(file.text(in: word..<problem.offset))`",
    at: file.place(word..<problem.offset), "write \(whole)")
}

/// Text that follows a bracket that closes the list or group at the start of a value.
func textAfterBrackets(_ line: SourceLine) -> Diagnostic? {
  let file = line.file
  let value = line.value
  guard let first = file.bytes[value].first, "[{".utf8.contains(first) else { return nil }
  var depth = 0
  var index = value.lowerBound
  while index < value.upperBound {
    if "[{".utf8.contains(file.bytes[index]) { depth += 1 }
    if "]}".utf8.contains(file.bytes[index]) { depth -= 1 }
    index += 1
    if depth == 0 { break }
  }
  while index < value.upperBound, isBlank(file.bytes[index]) { index += 1 }
  guard depth == 0, index < value.upperBound else { return nil }
  let rest = index..<value.upperBound
  let isBracket = file.bytes[rest].allSatisfy { "[]{} ".utf8.contains($0) }
  return .yaml(
    isBracket ? "this closes nothing" : "nothing can follow the closing bracket", at: file.place(rest),
    isBracket
      ? "delete it"
      : "delete it, or put quotes around all of it: \(line.label)\(quoted(file.text(in: value)))")
}
