/// Whether a text is a single value of a CSS declaration, such as a colour, a length or a list of fonts: nothing in it
/// ends the declaration or the style, opens a comment, or loads something.
///
/// It is read by Unicode scalars, as browsers read it: to Swift, a semicolon with a mark over it is no semicolon.
func isCSSValue(_ text: String) -> Bool {
  var closers: [Unicode.Scalar] = []
  var word = ""
  var last: Unicode.Scalar = " "
  for scalar in text.unicodeScalars {
    if let quote = closers.last, quote == "'" || quote == "\"" {
      if scalar == quote { closers.removeLast() } else if !isPlain(scalar) { return false }
      continue
    }
    switch scalar {
    case "'", "\"": closers.append(scalar)
    case "(":
      guard word.isEmpty || functions.contains(word) else { return false }
      closers.append(")")
    case ")": guard closers.popLast() == ")" else { return false }
    case "*" where last == "/", "/" where last == "*": return false
    case "#", "%", "+", "*", "/": break
    default: guard isPlain(scalar) else { return false }
    }
    word = scalar.properties.isAlphabetic || scalar == "-" ? word + String(scalar).lowercased() : ""
    last = scalar
  }
  return closers.isEmpty && text.unicodeScalars.contains { !$0.properties.isWhitespace }
}

/// What can stand in any value, also between quotation marks.
private func isPlain(_ scalar: Unicode.Scalar) -> Bool {
  scalar.properties.isAlphabetic || (0x30...0x39).contains(scalar.value)
    || " -_.,".unicodeScalars.contains(scalar)
}

/// Functions that reckon or name a colour; none of them fetches anything.
private let functions: Set = [
  "rgb", "rgba", "hsl", "hsla", "hwb", "lab", "lch", "oklab", "oklch", "color", "color-mix", "light-dark",
  "calc",
  "min", "max", "clamp", "var",
]
