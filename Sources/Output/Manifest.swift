import Checksums
import ParallelMap

/// The list of what a build wrote, kept in the output folder. It is how a later build knows what it may remove, how a
/// publication knows what has changed, and how anybody can prove that a folder or a site is exactly that build.
public struct Manifest: Sendable, Hashable {
  /// The file that holds the list. It does not list itself.
  public static let name = "manifest.json"
  /// Who writes such lists. A `manifest.json` without it is someone else's, such as a web app's.
  static let generator = "sitegen"
  /// Changes when a field changes its meaning or goes. Version 1 had no checksums.
  static let version = 2

  /// A file that is listed.
  public struct Entry: Sendable, Hashable {
    /// Its size in bytes.
    public let size: Int
    /// What its bytes are known by; `nil` where that is not known: in a list of version 1, and while a publication is
    /// under way, for files that may be the old or the new ones.
    public let checksum: Checksum?

    /// - Parameters:
    ///   - size: in bytes.
    ///   - checksum: of the bytes.
    public init(size: Int, checksum: Checksum?) {
      self.size = size
      self.checksum = checksum
    }

    /// The entry of a file with these bytes.
    public init(of bytes: [UInt8]) { self.init(size: bytes.count, checksum: Checksum(of: bytes)) }

    /// A file whose bytes nobody knows.
    public static let unknown = Entry(size: 0, checksum: nil)
  }

  /// Every file.
  public let entries: PathTable<Entry>

  /// A list of files.
  public init(entries: PathTable<Entry>) { self.entries = entries }

  /// A list of no files.
  public init() { entries = PathTable([]) }

  /// The list as JSON: one file a line, sorted by path, so that a change to the site is a small change here.
  public var bytes: [UInt8] { pieces.reduce(into: []) { $0 += $1 } }

  /// The same in pieces, each made when it is asked for: of a site with a million files there would be 200 MB.
  var pieces: some Sequence<[UInt8]> {
    let heading =
      "{\n  \"generator\": \"\(Manifest.generator)\",\n  \"version\": \(Manifest.version),\n  \"files\": ["
    let end = entries.isEmpty ? "]\n}\n" : "\n  ]\n}\n"
    let portions = (entries.count + Manifest.portion - 1) / Manifest.portion
    return (-1...portions).lazy.map { number in
      switch number {
      case -1: Array(heading.utf8)
      case portions: Array(end.utf8)
      default: portion(from: number * Manifest.portion)
      }
    }
  }

  /// Lines for some files, made on all cores.
  private func portion(from start: Int) -> [UInt8] {
    let count = min(Manifest.portion, entries.count - start)
    return parallel(count, chunk: 2048) { lines(start + $0.lowerBound..<start + $0.upperBound) }
      .reduce(into: []) { $0 += $1 }
  }

  /// What the bytes are known by.
  var checksum: Checksum? {
    let checksum = ChecksumOfPieces()
    for piece in pieces { checksum.add(piece) }
    return checksum.checksum()
  }

  /// How many files are listed at once.
  private static let portion = 32_768

  /// The lines of some files, each with what divides it from the one before.
  private func lines(_ range: Range<Int>) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(range.count * 180)
    for index in range {
      let entry = entries.values[index]
      bytes.append(index == 0 ? "\n" : ",\n")
      bytes.append("    {\"path\": \"")
      // A path has no backslashes and no control characters, so only the quotation mark is left to escape.
      for byte in entries.keys[index].text.utf8 {
        if byte == UInt8(ascii: "\"") { bytes.append(UInt8(ascii: "\\")) }
        bytes.append(byte)
      }
      bytes.append("\", \"bytes\": ")
      bytes += String(entry.size).utf8
      if let checksum = entry.checksum {
        bytes.append(", \"sha256\": \"")
        bytes += checksum.hexBytes
        bytes.append("\"")
      }
      bytes.append("}")
    }
    return bytes
  }
}

extension [UInt8] {
  fileprivate mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { append(contentsOf: $0) }
  }
}
