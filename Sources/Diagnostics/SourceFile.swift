/// A text file that was read once: its bytes and where its lines begin.
///
/// Everything that is read from a file keeps byte offsets into it, so that any value can be pointed at later.
public final class SourceFile: Sendable {
  /// The path as the editor knows it, relative to the project: `content/roles/data-scientist.md`.
  public let path: String
  /// The file's contents, checked to be UTF-8 by whoever made this.
  public let bytes: [UInt8]
  /// The byte offset at which each line begins; the first is 0.
  public let lineStarts: [Int]

  /// Keeps the contents of a file and finds its lines. `\n`, `\r\n` and `\r` each end a line, as in CommonMark.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    lineStarts = bytes.withUnsafeBufferPointer(SourceFile.lineStarts)
  }

  private static func lineStarts(in bytes: UnsafeBufferPointer<UInt8>) -> [Int] {
    var starts = [0]
    // A line of prose has about as many bytes.
    starts.reserveCapacity(bytes.count / 32 + 8)
    var index = 0
    while index < bytes.count {
      // Most lines are passed eight bytes at a time.
      while index + 8 <= bytes.count, !mayHoldLineEnd(bytes, at: index) { index += 8 }
      let end = min(index + 8, bytes.count)
      while index < end {
        let byte = bytes[index]
        index += 1
        if byte == 0x0A || (byte == 0x0D && (index >= bytes.count || bytes[index] != 0x0A)) {
          starts.append(index)
        }
      }
    }
    return starts
  }

  /// Whether one of the eight bytes from an offset is 0x0D or less.
  private static func mayHoldLineEnd(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    let word = UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: index, as: UInt64.self)
    return (word &- 0x0E0E_0E0E_0E0E_0E0E) & ~word & 0x8080_8080_8080_8080 != 0
  }

  /// The number of the line that holds a byte, counted from 1.
  public func line(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The bytes of a line, counted from 1, without its line ending. Empty for a line that does not exist.
  public func range(ofLine line: Int) -> Range<Int> {
    guard line >= 1, line <= lineStarts.count else { return bytes.count..<bytes.count }
    let start = lineStarts[line - 1]
    var end = line < lineStarts.count ? lineStarts[line] : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return start..<end
  }

  /// The text of a range of bytes. A range that reaches past the end is cut there.
  public func text(in range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  /// Where a range of bytes stands, in the words of a message.
  public func place(_ range: Range<Int>) -> Place {
    let line = line(at: range.lowerBound)
    let lineRange = self.range(ofLine: line)
    let start = min(max(range.lowerBound, lineRange.lowerBound), lineRange.upperBound)
    let end = min(max(range.upperBound, start), lineRange.upperBound)
    return Place(
      path: path,
      line: line,
      column: bytes[lineRange.lowerBound..<start].count { $0 & 0xC0 != 0x80 } + 1,
      excerpt: Excerpt(
        before: text(in: max(lineRange.lowerBound, scalarStart(start - SourceFile.window))..<start),
        marked: text(in: start..<min(end, scalarStart(start + SourceFile.window))),
        after: text(in: end..<min(lineRange.upperBound, scalarStart(end + SourceFile.window))))
    )
  }

  /// How much of a line is looked at for an excerpt, in bytes: more than one shows, and never a whole file.
  private static let window = 2048

  /// The start of the Unicode scalar that a byte belongs to.
  private func scalarStart(_ offset: Int) -> Int {
    var offset = offset
    while offset > 0, offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
    return offset
  }

  /// Where a byte stands, in the words of a message.
  public func place(at offset: Int) -> Place { place(offset..<offset) }

  /// Where a line stands, from its first character that is not white space to its end.
  public func place(line: Int) -> Place {
    var range = range(ofLine: line)
    while let first = bytes[range].first, first == 0x20 || first == 0x09 {
      range = (range.lowerBound + 1)..<range.upperBound
    }
    return place(range)
  }
}

/// A stretch of bytes in a file: what a value of the model keeps, so that a later check can point at it.
public struct SourceSpan: Sendable {
  /// The file that the bytes stand in.
  public let file: SourceFile
  /// Byte offsets into the file.
  public let range: Range<Int>

  /// Points at bytes of a file.
  public init(file: SourceFile, range: Range<Int>) {
    self.file = file
    self.range = range
  }

  /// Where the bytes stand, in the words of a message.
  public var place: Place { file.place(range) }
}
