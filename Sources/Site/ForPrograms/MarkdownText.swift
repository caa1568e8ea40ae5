import HTML
import Markdown

/// Pieces of Markdown with what editors wrote in them.
enum MarkdownText {
  /// Words in which nothing is read as a mark.
  static func plain(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if "\\`*_[]<|~".unicodeScalars.contains(scalar) || (scalar == "&" && text.contains(";"))
        || (scalar == "#" && (result.isEmpty || result.hasSuffix(" ")))
      {
        result += "\\"
      }
      if scalar.properties.isWhitespace {
        // A no-break space stays what it is; a line's end would end a heading or a row.
        result.unicodeScalars.append(scalar.value < 0x20 ? " " : scalar)
      } else if scalar.value >= 0x20, scalar.value != 0x7F {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Words that lead somewhere, where they do.
  static func link(_ text: String, _ address: Address?) -> String {
    guard let address else { return plain(text) }
    var bytes: [UInt8] = []
    appendMarkdownAddress(address, to: &bytes)
    return "[\(plain(text))](\(String(decoding: bytes, as: UTF8.self)))"
  }

  /// A table; its first column names the rows, the others are amounts.
  static func table(_ columns: [String], _ rows: [[String]]) -> String {
    func line(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |\n" }
    let marks = columns.indices.map { $0 == 0 ? "---" : "---:" }
    return line(columns.map(plain)) + line(marks) + rows.map { line($0.map(plain)) }.joined()
  }
}
