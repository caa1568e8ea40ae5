import Checksums
import Disk

extension KnownFiles {
  /// All of it in pieces of some hundred thousand bytes, for this program on this machine.
  public func forEachPiece(_ take: ([UInt8]) throws -> Void) rethrows {
    var bytes: [UInt8] = []
    list.checksum.append(to: &bytes)
    list.stamp.append(to: &bytes)
    try take(bytes)
    for start in stride(from: 0, to: files.count, by: 1024) {
      bytes.removeAll(keepingCapacity: true)
      append(start..<min(start + 1024, files.count), to: &bytes)
      try take(bytes)
    }
  }

  private func append(_ range: Range<Int>, to bytes: inout [UInt8]) {
    for file in files[range] {
      let path = file.path.text.utf8
      bytes.append(number: UInt64(path.count))
      bytes.append(contentsOf: path)
      bytes.append(number: UInt64(file.entry.size))
      bytes.append(checksum: file.fingerprint)
      bytes.append(checksum: file.entry.checksum)
      file.stamp.append(to: &bytes)
    }
  }

  /// Reads what ``forEachPiece(_:)`` gave.
  /// - Parameter pieces: in the same order.
  /// - Returns: `nil` for anything else.
  public init?(pieces: ArraySlice<ArraySlice<UInt8>>) {
    guard let first = pieces.first, case var reader = Reader(bytes: first), let checksum = reader.checksum(),
      let stamp = reader.stamp(), reader.isAtEnd
    else { return nil }
    var files: [File] = []
    for part in Array(pieces.dropFirst()).concurrentMap(KnownFiles.files) {
      guard let part else { return nil }
      files += part
    }
    self.init(files, list: List(checksum: checksum, stamp: stamp))
  }

  private static func files(of piece: ArraySlice<UInt8>) -> [File]? {
    var reader = Reader(bytes: piece)
    var files: [File] = []
    while !reader.isAtEnd {
      guard let path = reader.path(), let size = reader.number(), let fingerprint = reader.checksumOrNot(),
        let content = reader.checksumOrNot(), let stamp = reader.stamp()
      else { return nil }
      files.append(
        File(
          path: path, fingerprint: fingerprint,
          entry: Manifest.Entry(size: Int(truncatingIfNeeded: size), checksum: content), stamp: stamp))
    }
    return files
  }
}

extension Stamp {
  fileprivate func append(to bytes: inout [UInt8]) {
    for number in [device, inode, size] { bytes.append(number: number) }
    for moment in [modified, changed] {
      bytes.append(number: UInt64(bitPattern: moment.seconds))
      bytes.append(number: UInt64(bitPattern: moment.nanoseconds))
    }
  }
}

extension [UInt8] {
  fileprivate mutating func append(checksum: Checksum?) {
    append(checksum == nil ? 0 : 1)
    checksum?.append(to: &self)
  }
}

/// Reads what was appended, and nothing beyond its end.
private struct Reader {
  let bytes: ArraySlice<UInt8>
  private var position: Int

  init(bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    position = bytes.startIndex
  }

  var isAtEnd: Bool { position == bytes.endIndex }

  private mutating func take(_ count: UInt64) -> ArraySlice<UInt8>? {
    guard count <= bytes.endIndex - position else { return nil }
    position += Int(count)
    return bytes[position - Int(count)..<position]
  }

  mutating func number() -> UInt64? {
    take(8)?.withUnsafeBytes { UInt64(littleEndian: $0.loadUnaligned(as: UInt64.self)) }
  }

  mutating func path() -> OutputPath? {
    guard let count = number(), let bytes = take(count) else { return nil }
    return try? OutputPath(String(decoding: bytes, as: UTF8.self))
  }

  mutating func checksum() -> Checksum? { take(UInt64(Checksum.size)).flatMap { Checksum(bytes: $0) } }

  mutating func checksumOrNot() -> Checksum?? {
    switch take(1)?.first {
    case 0: .some(nil)
    case 1: checksum().map { .some($0) }
    default: nil
    }
  }

  mutating func stamp() -> Stamp? {
    guard let device = number(), let inode = number(), let size = number(), let modified = moment(),
      let changed = moment()
    else { return nil }
    return Stamp(device: device, inode: inode, size: size, modified: modified, changed: changed)
  }

  private mutating func moment() -> Stamp.Moment? {
    guard let seconds = number(), let nanoseconds = number() else { return nil }
    return Stamp.Moment(seconds: Int64(bitPattern: seconds), nanoseconds: Int64(bitPattern: nanoseconds))
  }
}
