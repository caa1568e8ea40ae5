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
  public var bytes: [UInt8] {
    let parts = parallel(entries.count, chunk: 4096, lines)
    var bytes = Array(
      "{\n  \"generator\": \"\(Manifest.generator)\",\n  \"version\": \(Manifest.version),\n  \"files\": ["
        .utf8)
    bytes.reserveCapacity(parts.reduce(bytes.count + 16) { $0 + $1.count })
    for part in parts { bytes += part }
    bytes += Array(entries.isEmpty ? "]\n}\n".utf8 : "\n  ]\n}\n".utf8)
    return bytes
  }

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
