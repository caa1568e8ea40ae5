import HTML

extension Renderer {
  mutating func write(_ text: StaticString) {
    text.withUTF8Buffer { html.append(contentsOf: $0) }
  }

  mutating func write(_ text: String) {
    html.append(contentsOf: text.utf8)
  }

  mutating func write(escaping bytes: UnsafeBufferPointer<UInt8>) {
    appendEscaped(bytes, apostrophes: false, to: &html)
  }

  mutating func write(escaping text: String) {
    var text = text
    text.withUTF8 { appendEscaped($0, apostrophes: false, to: &html) }
  }

  mutating func write(escapingHref text: String) {
    appendEscapedHref(text, to: &html)
  }

  /// Begins a new line unless the HTML is at the beginning of one.
  mutating func breakLine() {
    if let last = html.last, last != 0x0A { html.append(0x0A) }
  }
}
