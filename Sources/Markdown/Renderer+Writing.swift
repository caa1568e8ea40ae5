import HTML

extension Renderer {
  mutating func write(_ text: StaticString) {
    text.withUTF8Buffer { document.html.append(contentsOf: $0) }
  }

  mutating func write(_ text: String) {
    document.html.append(contentsOf: text.utf8)
  }

  mutating func write(escaping bytes: UnsafeBufferPointer<UInt8>) {
    appendEscaped(bytes, apostrophes: false, to: &document.html)
  }

  mutating func write(escaping text: String) {
    var text = text
    text.withUTF8 { appendEscaped($0, apostrophes: false, to: &document.html) }
  }

  mutating func write(escapingHref text: String) {
    appendEscapedHref(text, to: &document.html)
  }

  /// Begins a new line unless the HTML is at the beginning of one.
  mutating func breakLine() {
    if let last = document.html.last, last != 0x0A { document.html.append(0x0A) }
  }
}
