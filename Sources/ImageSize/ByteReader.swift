/// A stretch of bytes that can be asked for what is not there: then it answers `nil`.
struct ByteReader {
  private let bytes: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) { self.bytes = bytes[...] }

  private init(_ bytes: ArraySlice<UInt8>) { self.bytes = bytes }

  /// How many bytes there are.
  var count: Int { bytes.count }

  /// A stretch of it.
  /// - Parameter count: how many bytes; up to the end without it.
  /// - Returns: `nil` when it does not lie within these bytes.
  func part(at offset: Int, count: Int? = nil) -> ByteReader? {
    guard offset >= 0, offset <= self.count else { return nil }
    let rest = self.count - offset
    let count = count ?? rest
    guard count >= 0, count <= rest else { return nil }
    let start = bytes.startIndex + offset
    return ByteReader(bytes[start..<(start + count)])
  }

  /// Whether some text stands at an offset.
  func holds(_ text: StaticString, at offset: Int) -> Bool {
    guard let part = part(at: offset, count: text.utf8CodeUnitCount) else { return false }
    return text.withUTF8Buffer { part.bytes.elementsEqual($0) }
  }

  /// Whether some bytes stand at an offset.
  func holds(_ wanted: [UInt8], at offset: Int) -> Bool {
    part(at: offset, count: wanted.count).map { $0.bytes.elementsEqual(wanted) } ?? false
  }

  /// A number of up to four bytes.
  /// - Parameter isLittle: whether the lowest byte comes first.
  func number(at offset: Int, bytes count: Int, isLittle: Bool = false) -> Int? {
    guard let part = part(at: offset, count: count) else { return nil }
    let ordered = isLittle ? Array(part.bytes.reversed()) : Array(part.bytes)
    return ordered.reduce(0) { $0 << 8 | Int($1) }
  }
}
