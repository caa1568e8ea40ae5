/// An address that a reader may follow: `http`, `https`, `mailto`, `tel` or relative, and nothing else.
public struct Address: Sendable, Hashable {
  /// The address as it was written, not yet escaped.
  public let text: String

  /// Why an address cannot be used.
  public enum Refusal: Error, Sendable, Hashable {
    /// It begins with a scheme that can run programs or leave the web, such as `javascript`.
    case scheme(String)
    /// It holds a control character, which browsers skip when they read the scheme.
    case controlCharacter
    /// It holds a backslash, which browsers read as a slash.
    case backslash
    /// It begins with `//`, which leads to another host under whatever scheme the page has.
    case withoutScheme
  }

  /// The schemes that may be followed.
  public static let schemes = ["http", "https", "mailto", "tel"]

  /// Takes an address if it may be followed.
  /// - Throws: why it may not.
  public init(_ text: String) throws(Refusal) {
    // Most addresses hold nothing but visible characters of ASCII, where every byte is a character.
    var text = text
    if text.withUTF8(Address.isPlain) {
      self.text = text
      return
    }
    guard !text.unicodeScalars.contains(where: { $0.value <= 0x20 && $0 != " " || $0.value == 0x7F }),
      text.utf8.first != UInt8(ascii: " ")
    else { throw .controlCharacter }
    guard !text.utf8.contains(UInt8(ascii: "\\")) else { throw .backslash }
    guard !text.hasPrefix("//") else { throw .withoutScheme }
    if let scheme = Address.scheme(of: text), !Address.schemes.contains(scheme) { throw .scheme(scheme) }
    self.text = text
  }

  /// Whether an address holds nothing but visible characters of ASCII, and leads within the site or to the web: most do.
  private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let slash = UInt8(ascii: "/")
    if bytes.count > 1, bytes[0] == slash, bytes[1] == slash { return false }
    var canBeScheme = !bytes.starts(with: "https:".utf8)
    for byte in bytes {
      guard byte > 0x20, byte < 0x7F, byte != UInt8(ascii: "\\") else { return false }
      guard canBeScheme else { continue }
      if byte == UInt8(ascii: ":") { return false }
      canBeScheme = byte != slash && byte != UInt8(ascii: "?") && byte != UInt8(ascii: "#")
    }
    return true
  }

  /// Takes an address that stands in the source code.
  public init(literal: StaticString) { text = literal.description }

  /// The part before the first colon, lower-cased, if it stands before any slash, question mark or number sign.
  /// Anything at all there is taken for a scheme: what a browser might read as one must not slip through.
  public static func scheme(of text: String) -> String? {
    var length = 0
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: ":"):
        return text[..<text.utf8.index(text.utf8.startIndex, offsetBy: length)].lowercased()
      case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): return nil
      default: length += 1
      }
    }
    return nil
  }

  /// Whether the address leads to another site.
  public var isExternal: Bool { Address.scheme(of: text).map { $0 == "http" || $0 == "https" } ?? false }
}
