/// The contents of a text file, and where its lines begin.
public final class SourceText: Sendable {
  /// The file's contents, checked to be UTF-8 by whoever made this.
  public let bytes: [UInt8]
  private let starts: [Int32]

  /// Keeps the contents of a file and finds its lines. `\n`, `\r\n` and `\r` each end a line, as in CommonMark.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    starts = bytes.withUnsafeBufferPointer(SourceText.lineStarts)
  }

  /// How many lines there are.
  public var lineCount: Int { starts.count }

  /// The byte offset at which a line begins, counted from 1; the file's end for a line that does not exist.
  public func start(ofLine line: Int) -> Int {
    line <= starts.count ? Int(starts[line - 1]) : bytes.count
  }

  private static func lineStarts(in bytes: UnsafeBufferPointer<UInt8>) -> [Int32] {
    var starts: [Int32] = [0]
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
          starts.append(Int32(truncatingIfNeeded: index))
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
    var high = starts.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if Int(starts[middle]) <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The bytes of a line, counted from 1, without its line ending. Empty for a line that does not exist.
  public func range(ofLine line: Int) -> Range<Int> {
    guard line >= 1, line <= starts.count else { return bytes.count..<bytes.count }
    let start = start(ofLine: line)
    var end = self.start(ofLine: line + 1)
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return start..<end
  }

  /// The text of a range of bytes. A range that reaches past the end is cut there.
  public func text(in range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  /// Where a range of bytes stands, in the words of a message.
  /// - Parameter path: the file's, as the editor knows it.
  func place(_ range: Range<Int>, path: String) -> Place {
    let line = line(at: range.lowerBound)
    let lineRange = self.range(ofLine: line)
    let start = min(max(range.lowerBound, lineRange.lowerBound), lineRange.upperBound)
    let end = min(max(range.upperBound, start), lineRange.upperBound)
    return Place(
      path: path,
      line: line,
      column: bytes[lineRange.lowerBound..<start].count { $0 & 0xC0 != 0x80 } + 1,
      excerpt: Excerpt(
        before: text(in: max(lineRange.lowerBound, scalarStart(start - SourceText.window))..<start),
        marked: text(in: start..<min(end, scalarStart(start + SourceText.window))),
        after: text(in: end..<min(lineRange.upperBound, scalarStart(end + SourceText.window))))
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
}
