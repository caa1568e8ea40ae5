import Checksums
import Disk

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What builds know of single texts, in a file beside the record: each by what it is known by, so that nothing in it can
/// be out of date. A text that is not in it is read as if nothing were known.
///
/// The file holds a heading, what is known of the texts one after the other, and a list of where each stands with its
/// checksum; that list is read at once, and the rest when somebody asks.
public final class TextRecords: Sendable {
  /// Where in the file something stands that is known.
  private struct Entry: Sendable {
    let checksum: Checksum
    let start: UInt64
    let count: UInt64
  }

  private let file: Descriptor
  private let entries: [Checksum: Entry]

  /// Opens a file that ``write(to:texts:)`` wrote.
  /// - Returns: `nil` where there is none, or anything else.
  init?(_ path: String) {
    guard let file = try? Descriptor.open(path, O_RDONLY),
      let size = (try? file.status()).map({ UInt64($0.st_size) }), size >= UInt64(TextRecords.smallest),
      let heading = file.bytes(at: 0, count: TextRecords.heading.count), heading == TextRecords.heading,
      let end = file.bytes(at: size - UInt64(TextRecords.endSize), count: TextRecords.endSize),
      let checksum = Checksum(bytes: end.prefix(Checksum.size)),
      case let count = end.dropFirst(Checksum.size).number,
      count <= (size - UInt64(TextRecords.smallest)) / UInt64(TextRecords.entrySize),
      case let length = Int(count) * TextRecords.entrySize,
      let list = file.bytes(at: size - UInt64(TextRecords.endSize + length), count: length),
      Checksum(of: list) == checksum
    else { return nil }
    self.file = file
    var entries: [Checksum: Entry] = [:]
    entries.reserveCapacity(Int(count))
    for start in stride(from: 0, to: list.count, by: TextRecords.entrySize) {
      let checksums = start + 2 * Checksum.size
      guard let mark = Checksum(bytes: list[start..<(start + Checksum.size)]),
        let checksum = Checksum(bytes: list[(start + Checksum.size)..<checksums])
      else { return nil }
      entries[mark] = Entry(
        checksum: checksum, start: list[checksums...].number,
        count: list[(checksums + 8)...].number)
    }
    self.entries = entries
  }

  /// Whether a text was read that is known by a checksum, whatever is known of it.
  public func holds(_ mark: Checksum) -> Bool { entries[mark] != nil }

  /// Whether anything is known of a text.
  public func knows(_ mark: Checksum) -> Bool { (entries[mark]?.count ?? 0) > 0 }

  /// What is known of a text; `nil` where nothing is, or where the file is damaged there.
  public func known(of mark: Checksum) -> [UInt8]? {
    guard let entry = entries[mark], entry.count > 0, entry.count <= UInt64(Int32.max),
      let bytes = file.bytes(at: entry.start, count: Int(entry.count)), Checksum(of: bytes) == entry.checksum
    else { return nil }
    return bytes
  }

  // MARK: Writing

  /// Writes what is known of texts.
  /// - Parameters:
  ///   - count: how many texts there are.
  ///   - texts: by what some of them are known, and what is known of each: empty where that is nothing. It is asked for a
  ///     few thousand at a time.
  static func write(
    to path: String, count: Int, texts: (Range<Int>) -> [(mark: Checksum, known: [UInt8])]
  ) throws {
    try writeWhole(to: path) { write in
      try write(heading)
      var list: [UInt8] = []
      list.reserveCapacity(count * entrySize)
      var start = UInt64(heading.count)
      for first in stride(from: 0, to: count, by: portion) {
        var bytes: [UInt8] = []
        for text in texts(first..<min(first + portion, count)) {
          text.mark.append(to: &list)
          Checksum(of: text.known).append(to: &list)
          list.append(number: start)
          list.append(number: UInt64(text.known.count))
          bytes += text.known
          start += UInt64(text.known.count)
        }
        try write(bytes)
      }
      var end = Checksum(of: list).bytes
      end.append(number: UInt64(list.count / entrySize))
      try write(list + end)
    }
  }

  /// The version of the form, and how the file begins.
  private static let heading = Array("sitegen texts 1\n".utf8)
  private static let entrySize = 2 * Checksum.size + 16
  private static let endSize = Checksum.size + 8
  private static var smallest: Int { heading.count + endSize }
  private static let portion = 4096
}

extension Descriptor {
  /// Bytes of the file; `nil` where it has fewer, or cannot be read.
  fileprivate func bytes(at start: UInt64, count size: Int) -> [UInt8]? {
    guard start <= UInt64(Int64.max) else { return nil }
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size, let base = buffer.baseAddress {
        let got = pread(number, base + count, size - count, off_t(start) + off_t(count))
        if got < 0, errno == EINTR { continue }
        if got <= 0 { break }
        count += got
      }
    }
    return bytes.count == size ? bytes : nil
  }
}
