import Diagnostics
import HTML
import Markdown
import Salary

extension Fields {
  /// An address on the web that a reader may follow.
  func webAddress(_ key: String) -> String? {
    text(key).flatMap { CareerGuide.webAddress($0, named: key, log: log) }
  }
}

/// An address on the web that a reader may follow; `nil`, with a message, for any other text.
func webAddress(_ text: Located<String>, named key: String, log: Log) -> String? {
  do {
    if try !Address(text.value).isExternal || !hasHost(text.value) {
      log.error(
        .linkAddress, "`\(key)` is a whole address on the web, and this is `\(text.value)`",
        at: text.span.place,
        fix: text.value.hasPrefix("www.")
          ? "write https://\(text.value)" : "begin it with https:// and the name of the site")
    } else if let mark = text.value.unicodeScalars.first(where: isStray) {
      let name = mark.properties.isWhitespace ? "a space" : "`\(mark)`"
      log.error(
        .linkAddress, "an address cannot hold \(name)", at: text.span.place,
        fix: "copy the address from the browser, which writes it as %20 or the like")
    } else {
      return text.value
    }
  } catch {
    log.add(.refusedAddress(text.value, error, at: text.span.place))
  }
  return nil
}

/// Whether an address names a host.
private func hasHost(_ address: String) -> Bool {
  // The usual beginnings, with a letter after them, need no search.
  let usual = ["https://", "http://"].first { address.utf8.starts(with: $0.utf8) }
  if let usual, let first = address.utf8.dropFirst(usual.utf8.count).first, first < 0x80,
    Unicode.Scalar(first).isLetter
  {
    return true
  }
  guard let start = address.firstRange(of: "://"),
    address[..<start.lowerBound].lowercased().hasPrefix("http"),
    let first = address[start.upperBound...].unicodeScalars.first
  else { return false }
  return !"/?#:@".unicodeScalars.contains(first)
}

/// Whether a character has no place in an address, by RFC 3986 and whatever browsers make of it.
private func isStray(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar {
  case " ", "\"", "<", ">", "`", "{", "}", "|", "^": true
  // The other white space of ASCII was refused with the control characters.
  default: !scalar.isASCII && scalar.properties.isWhitespace
  }
}
