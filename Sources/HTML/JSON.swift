/// A JSON value whose object keys keep the order in which they are given, so that output never depends on chance.
public enum JSON: Sendable, Hashable {
  /// Text.
  case string(String)
  /// A whole number.
  case integer(Int)
  /// A decimal number in digits, such as `14.5`: never a floating-point number, so that money stays exact.
  case decimal(String)
  /// True or false.
  case bool(Bool)
  /// A list.
  case array([JSON])
  /// An object. A key with a `nil` value is left out.
  case object([(String, JSON?)])

  /// Two values are equal when they are written alike.
  public static func == (left: JSON, right: JSON) -> Bool { left.bytes == right.bytes }

  /// Hashes what is written.
  public func hash(into hasher: inout Hasher) { hasher.combine(bytes) }

  /// The value as compact UTF-8.
  public var bytes: [UInt8] {
    var bytes: [UInt8] = []
    write(to: &bytes)
    return bytes
  }

  /// Appends the value as compact UTF-8. `<`, `>`, `&` and the line separators U+2028 and U+2029 are written as
  /// escapes, so that the result is safe inside a `<script>` element.
  public func write(to bytes: inout [UInt8]) {
    switch self {
    case .string(let text): JSON.write(text, to: &bytes)
    case .integer(let number): bytes.append(contentsOf: String(number).utf8)
    case .decimal(let digits): bytes.append(contentsOf: digits.utf8)
    case .bool(let value): bytes.append(contentsOf: (value ? "true" : "false").utf8)
    case .array(let values):
      bytes.append(UInt8(ascii: "["))
      for (index, value) in values.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        value.write(to: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    case .object(let members):
      bytes.append(UInt8(ascii: "{"))
      var isFirst = true
      for case (let key, let value?) in members {
        if !isFirst { bytes.append(UInt8(ascii: ",")) }
        isFirst = false
        JSON.write(key, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        value.write(to: &bytes)
      }
      bytes.append(UInt8(ascii: "}"))
    }
  }

  static func write(_ text: String, to bytes: inout [UInt8]) {
    var text = text
    bytes.append(UInt8(ascii: "\""))
    text.withUTF8 { appendEscapedJSON($0, to: &bytes) }
    bytes.append(UInt8(ascii: "\""))
  }
}

/// Appends UTF-8 text for between a string's quotation marks; runs of plain bytes are copied whole.
private func appendEscapedJSON(_ source: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
  var copied = 0
  for index in 0..<source.count {
    let byte = source[index]
    guard byte < 0x80 ? (byte < 0x40 ? specials.0 : specials.1) >> UInt64(byte & 63) & 1 == 1 : byte == 0xE2
    else { continue }
    let escape: String
    var length = 1
    switch byte {
    case UInt8(ascii: "\""): escape = "\\\""
    case UInt8(ascii: "\\"): escape = "\\\\"
    case UInt8(ascii: "\n"): escape = "\\n"
    case UInt8(ascii: "\t"): escape = "\\t"
    case 0xE2:
      // U+2028 and U+2029 are E2 80 A8 and E2 80 A9.
      guard source[index + 1] == 0x80, source[index + 2] & 0xFE == 0xA8 else { continue }
      escape = source[index + 2] == 0xA8 ? "\\u2028" : "\\u2029"
      length = 3
    default: escape = (byte < 0x10 ? "\\u000" : "\\u00") + String(byte, radix: 16)
    }
    bytes.append(contentsOf: source[copied..<index])
    bytes.append(contentsOf: escape.utf8)
    copied = index + length
  }
  bytes.append(contentsOf: source[copied..<source.count])
}

/// The characters of ASCII that are escaped, as bits: control characters, `"`, `&`, `<`, `>` and the backslash.
private let specials: (UInt64, UInt64) = (
  0xFFFF_FFFF | 1 << 0x22 | 1 << 0x26 | 1 << 0x3C | 1 << 0x3E, 1 << (0x5C - 64) | 1 << (0x7F - 64)
)
