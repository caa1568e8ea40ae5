import Checksums
import Disk

extension KnownFiles {
  /// All of it as bytes, for this program on this machine.
  public var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(files.count * 220)
    bytes += list.checksum.bytes
    list.stamp.append(to: &bytes)
    for file in files {
      let path = file.path.text.utf8
      bytes.append(number: UInt64(path.count))
      bytes.append(contentsOf: path)
      bytes.append(number: UInt64(file.entry.size))
      for checksum in [file.fingerprint, file.entry.checksum] {
        bytes.append(checksum == nil ? 0 : 1)
        if let checksum { bytes += checksum.bytes }
      }
      file.stamp.append(to: &bytes)
    }
    return bytes
  }

  /// Reads what ``bytes`` gave.
  /// - Returns: `nil` for anything else.
  public init?(bytes: [UInt8]) {
    var reader = Reader(bytes: bytes)
    guard let checksum = reader.checksum(), let stamp = reader.stamp() else { return nil }
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
    self.init(files, list: List(checksum: checksum, stamp: stamp))
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
  fileprivate mutating func append(number: UInt64) {
    Swift.withUnsafeBytes(of: number.littleEndian) { append(contentsOf: $0) }
  }
}

/// Reads what was appended, and nothing beyond its end.
private struct Reader {
  let bytes: [UInt8]
  private var position = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { position == bytes.count }

  private mutating func take(_ count: UInt64) -> ArraySlice<UInt8>? {
    guard count <= bytes.count - position else { return nil }
    position += Int(count)
    return bytes[position - Int(count)..<position]
  }

  mutating func number() -> UInt64? {
    take(8)?.reversed().reduce(0) { $0 << 8 | UInt64($1) }
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
