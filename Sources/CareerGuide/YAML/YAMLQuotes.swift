import Diagnostics

/// A quotation mark that nothing closes.
func openQuote(at offset: Int, in file: SourceFile) -> Diagnostic {
  let line = SourceLine(at: offset, in: file)
  let mark = file.text(in: offset..<(offset + 1))
  let piece = line.piece(from: offset)
  return .yaml(
    "this quotation mark is never closed", at: file.place(piece),
    "close it at the end of the value: \(file.text(in: piece))\(mark)")
}

/// Quotation marks as word processors make them, around a value that needs straight ones.
func curlyQuotes(_ line: SourceLine) -> Diagnostic? {
  guard let inner = withoutCurlyQuotes(line.file.text(in: line.value)) else { return nil }
  return .yaml(
    "these quotation marks are curly, and only straight ones stand around a value",
    at: line.file.place(line.value), "write \(line.label)\(quoted(inner))")
}

/// A text without the curly quotation marks around all of it; `nil` when there are none.
func withoutCurlyQuotes(_ text: String) -> String? {
  // None of them is ASCII, which most values begin with.
  guard let byte = text.utf8.first, byte >= 0x80, let first = text.first, let last = text.last,
    text.count > 2, "“”„«»‘’‚".contains(first),
    "“”„«»‘’‚".contains(last)
  else { return nil }
  let inner = text.dropFirst().dropLast()
  return inner.contains { "“”„«»".contains($0) } ? nil : trimmed(String(inner))
}

/// In double quotes a backslash begins a sign of its own.
func badEscape(_ problem: YAMLProblem, in file: SourceFile) -> Diagnostic {
  let backslash =
    file.bytes[problem.contextOffset..<max(problem.contextOffset, problem.offset)].lastIndex(
      of: UInt8(ascii: "\\")) ?? problem.offset
  var fix = "write \\\\ for one backslash"
  if let end = closingQuote(from: problem.contextOffset, in: file) {
    let text = file.text(in: (problem.contextOffset + 1)..<end)
    if !text.contains("\n") {
      fix = "put single quotes around the value: '\(text.replacing("'", with: "''"))'"
    }
  }
  return .yaml(
    "a backslash in double quotes has a meaning of its own", at: file.place(backslash..<(backslash + 1)), fix)
}

/// Where the quotation that begins at an offset ends, if it does.
func closingQuote(from start: Int, in file: SourceFile) -> Int? {
  let mark = file.bytes[start]
  var index = start + 1
  while index < file.bytes.count {
    let byte = file.bytes[index]
    if mark == UInt8(ascii: "\""), byte == UInt8(ascii: "\\") {
      index += 2
    } else if byte == mark {
      guard mark == UInt8(ascii: "'"), index + 1 < file.bytes.count, file.bytes[index + 1] == mark else {
        return index
      }
      index += 2
    } else {
      index += 1
    }
  }
  return nil
}

/// Text that follows a quotation. Either a mark inside the value closed it, or a mark further up was never closed and
/// this line's first mark closed that.
func textAfterQuotation(_ line: SourceLine, at offset: Int) -> Diagnostic? {
  let file = line.file
  var candidate: SourceLine? = line
  while let current = candidate, line.number - current.number < 50 {
    let value = current.value
    if let first = file.bytes[value].first, "\"'".utf8.contains(first),
      let end = closingQuote(from: value.lowerBound, in: file), end < offset,
      file.bytes[(end + 1)..<offset].allSatisfy(isBlank)
    {
      if !file.bytes[value.lowerBound..<end].contains(0x0A) {
        return .yaml(
          "the quotation marks close before the value ends",
          at: file.place(offset..<max(offset, value.upperBound)),
          "write \(current.label)\(quoted(withoutOuterQuotes(file.text(in: value))))")
      }
      return openQuote(at: value.lowerBound, in: file)
    }
    candidate = current.previous
  }
  return nil
}

/// A value without the marks around all of it. Marks around its first word alone belong to it.
private func withoutOuterQuotes(_ text: String) -> String {
  guard text.count > 2, let first = text.first, text.last == first else { return text }
  let inner = String(text.dropFirst().dropLast())
  return first == "'" ? inner.replacing("''", with: "'") : inner
}
