import HTML

extension Renderer {
  mutating func write(_ text: StaticString) {
    text.withUTF8Buffer { document.html.append(contentsOf: $0) }
  }

  mutating func write(_ text: String) {
    document.html.append(contentsOf: text.utf8)
  }

  mutating func write(escaping bytes: UnsafeBufferPointer<UInt8>) {
    appendMarkdownEscaped(bytes, to: &document.html)
  }

  mutating func write(escaping text: String) {
    var text = text
    text.withUTF8 { appendMarkdownEscaped($0, to: &document.html) }
  }

  mutating func write(escapingHref text: String) {
    appendEscapedHref(text, to: &document.html)
  }

  /// Begins a new line unless the HTML is at the beginning of one.
  mutating func breakLine() {
    if let last = document.html.last, last != 0x0A { document.html.append(0x0A) }
  }
}

/// As cmark escapes text: apostrophes stay, since cmark writes every attribute in double quotes.
private func appendMarkdownEscaped(_ source: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
  var copied = 0
  for index in 0..<source.count {
    let entity: StaticString
    switch source[index] {
    case UInt8(ascii: "&"): entity = "&amp;"
    case UInt8(ascii: "<"): entity = "&lt;"
    case UInt8(ascii: ">"): entity = "&gt;"
    case UInt8(ascii: "\""): entity = "&quot;"
    default: continue
    }
    bytes.append(contentsOf: source[copied..<index])
    entity.withUTF8Buffer { bytes.append(contentsOf: $0) }
    copied = index + 1
  }
  bytes.append(contentsOf: source[copied..<source.count])
}
