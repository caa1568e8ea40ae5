import Diagnostics

/// Reads a text file and checks that it is text.
/// - Throws: a diagnostic that says why not.
func readText(
  _ path: String, shown: String, limit: Int = textSizeLimit
) throws(UnreadableFile) -> SourceFile {
  var bytes = try readFile(path, shown: shown, limit: limit)
  // A byte order mark says "UTF-8", which every file here is; it is no part of the text.
  if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
  let file = SourceFile(path: shown, bytes: bytes)
  if let diagnostic = encodingProblem(file) { throw UnreadableFile(diagnostic) }
  return file
}

extension UnreadableFile {
  init(_ diagnostic: Diagnostic) {
    self.diagnostic = diagnostic
    isSystemError = false
  }
}

private func encodingProblem(_ file: SourceFile) -> Diagnostic? {
  if file.bytes.starts(with: [0xFF, 0xFE]) || file.bytes.starts(with: [0xFE, 0xFF]) {
    return Diagnostic(
      .error, .fileEncoding, "this file is saved as UTF-16", at: Place(path: file.path),
      fix: "save it again as UTF-8")
  }
  if file.bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
    return Diagnostic(
      .error, .fileEncoding, "this is a packed file, such as a Word or Excel document, and not text",
      at: Place(path: file.path), fix: "open it in the program that made it, and save it as plain text")
  }
  // A page of plain ASCII, or of UTF-8 without control characters, is looked at once.
  if file.bytes.withUnsafeBufferPointer(isText) { return nil }
  if let control = file.bytes.firstIndex(where: isControl) {
    if let zero = file.bytes.firstIndex(of: 0) {
      return Diagnostic(
        .error, .fileEncoding, "this is not a text file: a character stands here that no text holds",
        at: file.place(at: zero),
        fix: "delete it, or save the file again as plain text")
    }
    return Diagnostic(
      .error, .fileEncoding,
      "an invisible control character stands here: U+00\(hexadecimal(file.bytes[control]))",
      at: file.place(control..<(control + 1)), fix: "delete it")
  }
  guard String(validating: file.bytes, as: UTF8.self) == nil else { return nil }
  let offset = firstInvalidByte(file.bytes)
  let line = file.line(at: offset)
  return Diagnostic(
    .error, .fileEncoding,
    "this file is not saved as UTF-8, so what stands here cannot be read\(letter(file.bytes[offset]))",
    at: Place(path: file.path, line: line, column: file.place(at: offset).column ?? 1),
    fix: "open it in a text editor and save it again with the encoding UTF-8")
}

/// Whether bytes are UTF-8 without control characters.
private func isText(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  var index = 0
  while index < bytes.count {
    // Nearly all bytes are passed here, eight at a time.
    while index + 8 <= bytes.count, isVisible(bytes, at: index) { index += 8 }
    guard index < bytes.count else { return true }
    let start = index
    while index < bytes.count, bytes[index] >= 0x80 { index += 1 }
    if index > start {
      // No character begins before such a stretch, or ends behind it.
      let part = UnsafeBufferPointer(rebasing: bytes[start..<index])
      guard String(validating: part, as: UTF8.self) != nil else { return false }
    } else {
      guard !isControl(bytes[index]) else { return false }
      index += 1
    }
  }
  return true
}

/// Whether the eight bytes from an offset are all 0x20 to 0x7E.
private func isVisible(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
  let word = UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: index, as: UInt64.self)
  let isLow = (word &- 0x2020_2020_2020_2020) & ~word
  let isDelete = (word ^ 0x7F7F_7F7F_7F7F_7F7F) &- 0x0101_0101_0101_0101
  return (isLow | word | (isDelete & ~(word ^ 0x7F7F_7F7F_7F7F_7F7F))) & 0x8080_8080_8080_8080 == 0
}

/// The first byte that is no part of a UTF-8 character; the file's last when there is none.
private func firstInvalidByte(_ bytes: [UInt8]) -> Int {
  var parser = Unicode.UTF8.ForwardParser()
  var rest = bytes.makeIterator()
  var offset = 0
  while case .valid(let character) = parser.parseScalar(from: &rest) { offset += character.count }
  return min(offset, bytes.count - 1)
}

/// Whether a character is a control character and none of those that divide words and lines. No page may hold it.
func isControl(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x09...0x0A, 0x0C...0x0D: false
  case 0..<0x20, 0x7F..<0xA0: true
  default: false
  }
}

/// The same of a byte of UTF-8, as far as it is a character alone.
private func isControl(_ byte: UInt8) -> Bool {
  byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0C && byte != 0x0D || byte == 0x7F
}

/// The letter that a byte is in files of older Windows programs, which is where most such files come from.
private func letter(_ byte: UInt8) -> String {
  guard byte >= 0xC0 else { return "" }
  return "; it may be `\(Character(Unicode.Scalar(byte)))`"
}

private func hexadecimal(_ byte: UInt8) -> String {
  let digits = String(byte, radix: 16, uppercase: true)
  return digits.count == 1 ? "0\(digits)" : digits
}
