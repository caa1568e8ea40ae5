/// What stands before the text of a line and may open lists, quotations and footnotes, or continue them.
///
/// cmark takes at most this much from a line for containers, and less where it knows better.
struct ContainerPrefix {
  /// Where the text begins.
  var end: Int
  /// The column after the last mark, tabs counted as cmark counts them; 0 when there is no mark.
  var column = 0
  /// The first mark that reaches beyond the limit.
  var crossing: Range<Int>?
  /// Where the text begins when the marks of footnotes count as text: cmark reads `[^a]: b` as a link reference
  /// where a footnote cannot stand.
  var endBeforeFootnote: Int
  /// Whether nothing but spaces and the marks of a quotation stands before the text.
  var isContinuation = true

  /// Reads the prefix of a line.
  init(of line: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) {
    var index = line.lowerBound
    var position = 0
    var firstFootnote: Int?
    while index < line.upperBound {
      let start = index
      switch bytes[index] {
      case UInt8(ascii: " "):
        index += 1
        position += 1
        continue
      case UInt8(ascii: "\t"):
        index += 1
        position += 4 - position % 4
        continue
      case UInt8(ascii: ">"):
        index += 1
        position += 1
      case UInt8(ascii: "["):
        guard let end = endOfFootnoteMark(from: index, to: line.upperBound, in: bytes) else { break }
        firstFootnote = firstFootnote ?? index
        index = end
        // A footnote's later lines are indented by four columns, however long its label is.
        position += 4
        isContinuation = false
      default:
        let end = endOfListMark(from: index, to: line.upperBound, in: bytes)
        position += end - index
        index = end
        if end > start { isContinuation = false }
      }
      if index == start { break }
      column = position
      if position > MarkdownLimits.nestingColumn, crossing == nil { crossing = start..<index }
    }
    end = index
    endBeforeFootnote = firstFootnote ?? index
  }
}

/// The end of a list's mark: `-`, `+`, `*`, or up to nine digits with `.` or `)`, and white space after it. The
/// beginning, if there is none.
private func endOfListMark(from start: Int, to end: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
  var index = start
  switch bytes[index] {
  case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
    index += 1
  case UInt8(ascii: "0")...UInt8(ascii: "9"):
    while index < end, bytes[index] >= UInt8(ascii: "0"), bytes[index] <= UInt8(ascii: "9") { index += 1 }
    guard index < end, bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: ")") else {
      return start
    }
    index += 1
  default: return start
  }
  guard index == end || bytes[index] == UInt8(ascii: " ") || bytes[index] == UInt8(ascii: "\t") else {
    return start
  }
  return index
}

/// The end of `[^label]:`, if that is what begins here.
private func endOfFootnoteMark(from start: Int, to end: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
  guard start + 1 < end, bytes[start + 1] == UInt8(ascii: "^") else { return nil }
  var index = start + 2
  while index < end, bytes[index] != UInt8(ascii: "]"), bytes[index] != UInt8(ascii: " "),
    bytes[index] != UInt8(ascii: "\t")
  { index += 1 }
  guard index + 1 < end, bytes[index] == UInt8(ascii: "]"), bytes[index + 1] == UInt8(ascii: ":") else {
    return nil
  }
  return index + 2
}

/// Whether cmark is sure to end a paragraph at a line: nothing but white space stands in it, or marks of a quotation
/// that no indentation turns into text.
func endsParagraph(_ line: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  var index = line.lowerBound
  while index < line.upperBound, bytes[index] == UInt8(ascii: " ") || bytes[index] == UInt8(ascii: "\t") {
    index += 1
  }
  if index == line.upperBound { return true }
  // Four columns before a mark could make it the text of an open paragraph.
  guard bytes[index] == UInt8(ascii: ">"), index - line.lowerBound <= 3 else { return false }
  for byte in bytes[line.lowerBound..<index] where byte == UInt8(ascii: "\t") { return false }
  index += 1
  while index < line.upperBound {
    if bytes[index] == UInt8(ascii: " "),
      index + 1 == line.upperBound || bytes[index + 1] == UInt8(ascii: ">")
    {
      index += 1
    } else if bytes[index] == UInt8(ascii: ">") {
      index += 1
    } else {
      return false
    }
  }
  return true
}
