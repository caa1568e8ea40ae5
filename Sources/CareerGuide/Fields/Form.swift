/// Whether a text has the form of an example such as `2026-11-01`: a digit where that has one, and else what that has.
func isFormed(_ text: String, like example: String) -> Bool {
  text.utf8.elementsEqual(example.utf8) { isDigit($1) ? isDigit($0) : $0 == $1 }
}

/// Whether a byte is a digit of ASCII.
func isDigit(_ byte: UInt8) -> Bool { byte >= 48 && byte <= 57 }
