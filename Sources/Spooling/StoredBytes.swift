/// Bytes that are in memory or in a spool's file.
public enum StoredBytes: Sendable {
  /// They are here.
  case inMemory([UInt8])
  /// They have to be read.
  case inFile(Spool, offset: Int, count: Int)

  /// Whether they take no memory.
  public var isAway: Bool { if case .inFile = self { true } else { false } }

  /// How many there are.
  public var count: Int {
    switch self {
    case .inMemory(let bytes): bytes.count
    case .inFile(_, _, let count): count
    }
  }

  /// All of them.
  public var bytes: [UInt8] {
    switch self {
    case .inMemory(let bytes): bytes
    case .inFile(let spool, let offset, let count): spool.read(offset..<(offset + count))
    }
  }

  /// Some of them, in order; the indices of the slice are its own.
  public func bytes(in range: Range<Int>) -> ArraySlice<UInt8> {
    switch self {
    case .inMemory(let bytes): bytes[range]
    case .inFile(let spool, let offset, _):
      spool.read((offset + range.lowerBound)..<(offset + range.upperBound))[...]
    }
  }
}
