import Diagnostics

/// The line of a YAML file that a problem stands in, as an editor sees it: indentation, key, value, comment.
struct SourceLine {
  let file: SourceFile
  private let source: SourceText
  /// The line's number, counted from 1.
  let number: Int
  /// The line's bytes without its ending.
  let line: Range<Int>
  /// The line's bytes without white space around them.
  let content: Range<Int>

  init(_ number: Int, in file: SourceFile) {
    self.file = file
    source = file.text
    self.number = number
    line = source.range(ofLine: number)
    var start = line.lowerBound
    var end = line.upperBound
    while start < end, isBlank(source.bytes[start]) { start += 1 }
    while end > start, isBlank(source.bytes[end - 1]) { end -= 1 }
    content = start..<end
  }

  init(at offset: Int, in file: SourceFile) { self.init(file.line(at: offset), in: file) }

  /// The text without white space around it.
  var text: String { source.text(in: content) }

  /// The first byte that is not white space.
  var first: UInt8? { source.bytes[content].first }

  /// How far the line is indented; a tab counts as the two spaces that it is meant for.
  var indentation: Int {
    source.bytes[line.lowerBound..<content.lowerBound].reduce(0) { $0 + ($1 == 0x09 ? 2 : 1) }
  }

  /// Whether nothing is said in the line.
  var isEmpty: Bool { content.isEmpty || source.bytes[content.lowerBound] == UInt8(ascii: "#") }

  /// Whether the line is one of those around the front matter.
  var isFence: Bool { text == "---" }

  /// The nearest line above that says something; `nil` at the start of the YAML.
  var previous: SourceLine? {
    var number = number - 1
    while number >= 1 {
      let line = SourceLine(number, in: file)
      if line.isFence { return nil }
      if !line.isEmpty { return line }
      number -= 1
    }
    return nil
  }

  /// This line, or the last one above it that says something: a parser often stops just after a mistake.
  var orPrevious: SourceLine { isEmpty || isFence ? previous ?? self : self }

  /// Whether the line is an item of a list.
  var isItem: Bool { text == "-" || text.hasPrefix("- ") }

  /// What follows the key and the colon, or the hyphen, without a comment. The whole text when it has neither.
  var value: Range<Int> {
    var start = content.lowerBound
    while start + 1 < content.upperBound, source.bytes[start] == UInt8(ascii: "-"),
      isBlank(source.bytes[start + 1])
    {
      start = skippingBlanks(from: start + 1)
    }
    var index = start
    while index < content.upperBound, !"\"'[{#".utf8.contains(source.bytes[index]) {
      if source.bytes[index] == UInt8(ascii: ":"),
        index + 1 == content.upperBound || isBlank(source.bytes[index + 1])
      {
        start = skippingBlanks(from: index + 1)
        break
      }
      index += 1
    }
    return start..<endBeforeComment(from: start)
  }

  /// The line up to its value: `title: `.
  var label: String { source.text(in: content.lowerBound..<value.lowerBound) }

  /// What is written from an offset to the end of the value; inside brackets, to the end of the part.
  func piece(from offset: Int) -> Range<Int> {
    var end = max(offset, value.upperBound)
    if let first = source.bytes[value].first, "[{".utf8.contains(first), offset > value.lowerBound {
      end = source.bytes[offset..<end].firstIndex { ",]}".utf8.contains($0) } ?? end
    }
    while end > offset, isBlank(source.bytes[end - 1]) { end -= 1 }
    return offset..<end
  }

  private func skippingBlanks(from start: Int) -> Int {
    var index = start
    while index < content.upperBound, isBlank(source.bytes[index]) { index += 1 }
    return index
  }

  /// A `#` after white space begins a comment, unless it stands in quotes.
  private func endBeforeComment(from start: Int) -> Int {
    var quote: UInt8?
    var index = start
    while index < content.upperBound {
      let byte = source.bytes[index]
      if let open = quote {
        if open == UInt8(ascii: "\""), byte == UInt8(ascii: "\\") {
          index += 1
        } else if byte == open {
          quote = nil
        }
      } else if "\"'".utf8.contains(byte), index == start || " [{,".utf8.contains(source.bytes[index - 1]) {
        quote = byte
      } else if byte == UInt8(ascii: "#"), index > start, isBlank(source.bytes[index - 1]) {
        var end = index
        while end > start, isBlank(source.bytes[end - 1]) { end -= 1 }
        return end
      }
      index += 1
    }
    return content.upperBound
  }
}

/// Whether a byte is a space or a tab.
func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

/// A text in the quotes that change nothing of it.
func quoted(_ text: String) -> String {
  text.contains("\"") || text.contains("\\")
    ? "'\(text.replacing("'", with: "''"))'" : "\"\(text)\""
}

extension String {
  func trimmingSuffix(while isTrimmed: (Character) -> Bool) -> String {
    var text = self[...]
    while let last = text.last, isTrimmed(last) { text = text.dropLast() }
    return String(text)
  }
}
