import HTML
import Markdown

/// Pieces of Markdown with what editors wrote in them.
enum MarkdownText {
  /// Words in which nothing is read as a mark.
  static func plain(_ text: String) -> String {
    guard text.utf8.contains(where: isSpecial) else { return text }
    var bytes: [UInt8] = []
    appendPlain(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends text with a backslash before what could be read as a mark. Runs of all else are copied whole.
  private static func appendPlain(_ text: String, to bytes: inout [UInt8]) {
    var text = text
    text.withUTF8 { source in
      let start = bytes.count
      var copied = 0
      for (index, byte) in source.enumerated() where isSpecial(byte) {
        bytes.append(contentsOf: source[copied..<index])
        copied = index
        switch byte {
        case 0x09...0x0D:
          // A line's end would end a heading or a row.
          bytes.append(UInt8(ascii: " "))
          copied += 1
        case 0x00...0x1F, 0x7F: copied += 1
        case UInt8(ascii: "&"):
          if source.contains(UInt8(ascii: ";")) { bytes.append(UInt8(ascii: "\\")) }
        case UInt8(ascii: "#"):
          if bytes.count == start || bytes.last == UInt8(ascii: " ") { bytes.append(UInt8(ascii: "\\")) }
        default: bytes.append(UInt8(ascii: "\\"))
        }
      }
      bytes.append(contentsOf: source[copied..<source.count])
    }
  }

  /// Whether a byte may not stay as it is: control characters and `# & * < [ \ ] _ ` | ~`.
  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte < 0x80 && (byte < 0x40 ? specials.0 : specials.1) >> UInt64(byte & 63) & 1 == 1
  }

  private static let specials: (UInt64, UInt64) = (
    0xFFFF_FFFF | 1 << 0x23 | 1 << 0x26 | 1 << 0x2A | 1 << 0x3C,
    1 << (0x5B - 64) | 1 << (0x5C - 64) | 1 << (0x5D - 64) | 1 << (0x5F - 64) | 1 << (0x60 - 64)
      | 1 << (0x7C - 64) | 1 << (0x7E - 64) | 1 << (0x7F - 64)
  )

  /// Words that lead somewhere, where they do.
  static func link(_ text: String, _ address: Address?) -> String {
    guard let address else { return plain(text) }
    var bytes = [UInt8(ascii: "[")]
    bytes.reserveCapacity(text.utf8.count + address.text.utf8.count + 8)
    appendPlain(text, to: &bytes)
    bytes.append(contentsOf: "](".utf8)
    appendMarkdownAddress(address, to: &bytes)
    bytes.append(UInt8(ascii: ")"))
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A table; its first column names the rows, the others are amounts.
  static func table(_ columns: [String], _ rows: [[String]]) -> String {
    func line(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |\n" }
    let marks = columns.indices.map { $0 == 0 ? "---" : "---:" }
    return line(columns.map(plain)) + line(marks) + rows.map { line($0.map(plain)) }.joined()
  }
}
