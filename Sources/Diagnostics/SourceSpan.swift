/// A stretch of bytes in a file: what a value of the model keeps, so that a later check can point at it.
public struct SourceSpan: Sendable {
  /// The file that the bytes stand in.
  public let file: SourceFile
  // There are hundreds in a page. No file that is read has so many bytes that their number needs more room.
  private let start: Int32
  private let end: Int32

  /// Points at bytes of a file.
  public init(file: SourceFile, range: Range<Int>) {
    self.file = file
    start = Int32(range.lowerBound)
    end = Int32(range.upperBound)
  }

  /// Byte offsets into the file.
  public var range: Range<Int> { Int(start)..<Int(end) }

  /// Where the bytes stand, in the words of a message.
  public var place: Place { file.place(range) }
}
