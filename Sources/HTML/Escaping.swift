/// Appends text with the five characters escaped that could end an element, a quoted attribute or an entity. Control
/// characters, which no page may hold, become U+FFFD; Markdown can name them by their numbers.
/// - Complexity: one pass; runs of plain bytes are copied whole.
public func appendEscaped(_ text: String, to bytes: inout [UInt8]) {
  var text = text
  text.withUTF8 { appendEscaped($0, to: &bytes) }
}

/// Appends UTF-8 text with those characters escaped.
/// - Parameter apostrophes: whether apostrophes are escaped too. cmark leaves them, since it writes every attribute in
///   double quotes.
public func appendEscaped(
  _ source: UnsafeBufferPointer<UInt8>, apostrophes: Bool = true, to bytes: inout [UInt8]
) {
  var copied = 0
  for index in 0..<source.count {
    let entity: StaticString
    let byte = source[index]
    guard byte < 0x40 ? specials >> UInt64(byte) & 1 == 1 : byte == 0x7F else { continue }
    switch byte {
    case UInt8(ascii: "&"): entity = "&amp;"
    case UInt8(ascii: "<"): entity = "&lt;"
    case UInt8(ascii: ">"): entity = "&gt;"
    case UInt8(ascii: "\""): entity = "&quot;"
    case UInt8(ascii: "'") where apostrophes: entity = "&#39;"
    case 0x00...0x08, 0x0B, 0x0E...0x1F, 0x7F: entity = "\u{FFFD}"
    default: continue
    }
    bytes.append(contentsOf: source[copied..<index])
    entity.withUTF8Buffer { bytes.append(contentsOf: $0) }
    copied = index + 1
  }
  bytes.append(contentsOf: source[copied..<source.count])
}

/// The bytes below 0x40 that may be escaped, as bits: the control characters but for white space, and `"`, `&`, `'`, `<`
/// and `>`.
private let specials: UInt64 = 0xFFFF_C9FF | 1 << 0x22 | 1 << 0x26 | 1 << 0x27 | 1 << 0x3C | 1 << 0x3E

/// Appends an address for a quoted attribute: bytes that an address may not hold are percent-encoded, and the two
/// that HTML would read are escaped. The same bytes as cmark writes (its `houdini_escape_href`).
public func appendEscapedHref(_ text: String, to bytes: inout [UInt8]) {
  var text = text
  text.withUTF8 { source in
    var copied = 0
    for index in 0..<source.count {
      let byte = source[index]
      if byte < 0x80, (byte < 0x40 ? hrefBytes.0 : hrefBytes.1) >> UInt64(byte & 63) & 1 == 1 { continue }
      bytes.append(contentsOf: source[copied..<index])
      copied = index + 1
      switch byte {
      case UInt8(ascii: "&"): bytes.append(contentsOf: "&amp;".utf8)
      case UInt8(ascii: "'"): bytes.append(contentsOf: "&#x27;".utf8)
      default:
        bytes.append(UInt8(ascii: "%"))
        bytes.append(hexDigits[Int(byte >> 4)])
        bytes.append(hexDigits[Int(byte & 15)])
      }
    }
    bytes.append(contentsOf: source[copied..<source.count])
  }
}

/// The characters of ASCII that stand in an address as they are, as bits: digits and ! # $ % ( ) * + , - . / : ; = ? below
/// 0x40, letters and @ _ ~ above. A % begins an encoded byte.
private let hrefBytes: (UInt64, UInt64) = (0xAFFF_FF3A_0000_0000, 0x47FF_FFFE_87FF_FFFF)

private let hexDigits = Array("0123456789ABCDEF".utf8)
