/// The columns that the line below a table's head declares, such as `|---|:--|`; `nil` if the text is nothing of
/// that kind. cmark decides the rest: whether a head of as many columns stands before it.
func columnsDeclared(by text: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
  var pipes = 0
  var hasHyphen = false
  var hasMark = false
  var first: UInt8?
  var last: UInt8 = 0
  for byte in bytes[text] {
    switch byte {
    case UInt8(ascii: "-"): hasHyphen = true
    case UInt8(ascii: ":"): hasMark = true
    case UInt8(ascii: "|"): pipes += 1
    // cmark's `spacechar` holds the vertical tab and the form feed.
    case UInt8(ascii: " "), 0x09, 0x0B, 0x0C: continue
    default: return nil
    }
    first = first ?? byte
    last = byte
  }
  // Hyphens alone are a line below a heading, or between paragraphs.
  guard hasHyphen, hasMark || pipes > 0 else { return nil }
  return columns(pipes: pipes, first: first ?? 0, last: last)
}

/// The columns of a row that has so many pipes, begins with one byte and ends with another: pipes stand between
/// cells, and may stand at both ends.
func columns(pipes: Int, first: UInt8, last: UInt8) -> Int {
  let atBeginning = first == UInt8(ascii: "|") ? 1 : 0
  let atEnd = last == UInt8(ascii: "|") ? 1 : 0
  return max(1, pipes + 1 - atBeginning - atEnd)
}
