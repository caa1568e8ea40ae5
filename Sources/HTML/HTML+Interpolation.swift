extension HTML {
  /// Collects the literal and interpolated parts of a template into bytes.
  public struct StringInterpolation: StringInterpolationProtocol {
    var bytes: [UInt8]

    /// Reserves room for the template's own text and a guess for what is put into it.
    public init(literalCapacity: Int, interpolationCount: Int) {
      bytes = []
      bytes.reserveCapacity(literalCapacity + interpolationCount * 48)
    }

    /// The template's own text.
    public mutating func appendLiteral(_ literal: StaticString) {
      literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    /// Text, escaped so that it is safe between tags and inside a quoted attribute. In an attribute that holds an
    /// address (`href="\(…)"`) it must be an address that may be followed, or it becomes `#`.
    public mutating func appendInterpolation(_ text: String) {
      if endsInAddressAttribute {
        appendAddress(text)
      } else {
        appendEscaped(text, to: &bytes)
      }
    }

    /// Text, or nothing.
    public mutating func appendInterpolation(_ text: String?) {
      if let text { appendInterpolation(text) }
    }

    /// Texts with something between each two.
    public mutating func appendInterpolation(_ texts: [String], separator: StaticString) {
      for (index, text) in texts.enumerated() {
        if index > 0 { appendLiteral(separator) }
        appendInterpolation(text)
      }
    }

    /// Text between two pieces of the template's own, or nothing at all:
    /// `\(summary, between: "<p class=\"summary\">", and: "</p>\n")`.
    public mutating func appendInterpolation(
      _ text: String?, between start: StaticString, and end: StaticString
    ) {
      guard let text else { return }
      appendLiteral(start)
      appendInterpolation(text)
      appendLiteral(end)
    }

    /// An address between two pieces of the template's own, or nothing at all.
    public mutating func appendInterpolation(
      href address: Address?, between start: StaticString, and end: StaticString
    ) {
      guard let address else { return }
      appendLiteral(start)
      appendInterpolation(href: address)
      appendLiteral(end)
    }

    /// A number, in ASCII digits.
    public mutating func appendInterpolation(_ number: Int) {
      bytes.append(contentsOf: String(number).utf8)
    }

    /// A piece of HTML, as it is.
    public mutating func appendInterpolation(_ html: HTML) {
      makeRoom(for: html.bytes.count)
      bytes += html.bytes
    }

    /// A piece of HTML, or nothing.
    public mutating func appendInterpolation(_ html: HTML?) {
      if let html { appendInterpolation(html) }
    }

    /// Pieces of HTML one after the other.
    public mutating func appendInterpolation(_ pieces: [HTML]) {
      makeRoom(for: pieces.reduce(0) { $0 + $1.bytes.count })
      for piece in pieces { bytes += piece.bytes }
    }

    /// Makes room for a long piece and the little that mostly follows it. Else the first bytes after it would double what
    /// a page takes.
    private mutating func makeRoom(for count: Int) {
      guard count > 1024, bytes.capacity - bytes.count < count else { return }
      bytes.reserveCapacity(bytes.count + count + max(256, count / 64))
    }

    /// An address inside a quoted attribute.
    public mutating func appendInterpolation(href address: Address) {
      appendEscapedHref(address.text, to: &bytes)
    }

    /// A whole attribute with a space before it, ` name="value"`; nothing when there is no value.
    public mutating func appendInterpolation(attribute name: StaticString, _ value: String?) {
      guard let value else { return }
      appendLiteral(" ")
      appendLiteral(name)
      appendLiteral("=\"")
      appendInterpolation(value)
      appendLiteral("\"")
    }

    /// JSON inside a `<script type="application/ld+json">` element, or any other: no text in it can end the
    /// element or begin a comment.
    public mutating func appendInterpolation(json: JSON) {
      json.write(to: &bytes)
    }

    /// The same for JSON that is text already.
    public mutating func appendInterpolation(json: JSONText) {
      makeRoom(for: json.bytes.count)
      bytes += json.bytes
    }

    private mutating func appendAddress(_ text: String) {
      appendEscapedHref((try? Address(text))?.text ?? "#", to: &bytes)
    }

    /// Whether the template has just opened an attribute whose value is an address.
    private var endsInAddressAttribute: Bool {
      let end = bytes.count - 2
      guard end > 0, bytes[end + 1] == UInt8(ascii: "\""), bytes[end] == UInt8(ascii: "=") else {
        return false
      }
      var start = end
      while start > 0, !endsName(bytes[start - 1]) { start -= 1 }
      let name = bytes[start..<end]
      return HTML.StringInterpolation.addressAttributes.contains { address in
        address.count == name.count && zip(address, name).allSatisfy { $0 == lowercased($1) }
      }
    }

    /// Whether a byte cannot be a part of an attribute's name.
    private func endsName(_ byte: UInt8) -> Bool {
      switch byte {
      case UInt8(ascii: " "), 0x09, 0x0A, 0x0D, UInt8(ascii: "/"), UInt8(ascii: "\""), UInt8(ascii: "'"),
        UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "="):
        true
      default: false
      }
    }

    private func lowercased(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }

    /// The attributes in HTML and SVG whose value a browser follows.
    private static let addressAttributes = [
      "href", "src", "action", "formaction", "poster", "data", "cite", "xlink:href", "manifest", "background",
    ].map { Array($0.utf8) }
  }
}
