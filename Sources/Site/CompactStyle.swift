/// A stylesheet without what only its writers read: comments, indents, the last semicolon of a block. It is a fifth of
/// what a first visit to a guide costs, so this pays for a paragraph of text.
func compactStyle(_ source: [UInt8]) -> [UInt8] {
  var compact: [UInt8] = []
  var hasGap = false
  var index = 0

  func next(_ offset: Int) -> UInt8? { index + offset < source.count ? source[index + offset] : nil }

  while let byte = next(0) {
    if byte == UInt8(ascii: "/"), next(1) == UInt8(ascii: "*") {
      index = endOfComment(in: source, from: index + 2)
      hasGap = true
    } else if isSpace(byte) {
      index += 1
      hasGap = true
    } else {
      if hasGap, let last = compact.last, !isGlue(last) && last != UInt8(ascii: ":"), !isGlue(byte) {
        compact.append(UInt8(ascii: " "))
      }
      hasGap = false
      if byte == UInt8(ascii: "}"), compact.last == UInt8(ascii: ";") { compact.removeLast() }
      let end = endOfToken(in: source, from: index)
      compact += source[index..<end]
      index = end
    }
  }
  return compact
}

private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

/// What needs no space on either side.
private func isGlue(_ byte: UInt8) -> Bool {
  byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") || byte == UInt8(ascii: ";")
    || byte == UInt8(ascii: ",")
}

private func endOfComment(in source: [UInt8], from start: Int) -> Int {
  var index = start
  while index + 1 < source.count {
    if source[index] == UInt8(ascii: "*"), source[index + 1] == UInt8(ascii: "/") { return index + 2 }
    index += 1
  }
  return source.count
}

/// A string to its closing quotation mark, an escape with what it escapes, or a single byte.
private func endOfToken(in source: [UInt8], from start: Int) -> Int {
  let escape = UInt8(ascii: "\\")
  let first = source[start]
  if first == escape { return min(start + 2, source.count) }
  guard first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") else { return start + 1 }
  var index = start + 1
  while index < source.count, source[index] != first { index += source[index] == escape ? 2 : 1 }
  return min(index + 1, source.count)
}
