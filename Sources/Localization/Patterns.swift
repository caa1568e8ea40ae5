/// Puts values into a pattern: `{low} to {high}`. What is put in is never searched for names again.
public func fill(_ pattern: String, _ values: [String: String]) -> String {
  var result = ""
  var rest = pattern[...]
  while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")),
    let close = rest.utf8[open...].firstIndex(of: UInt8(ascii: "}"))
  {
    result += rest[..<open]
    let name = String(rest[rest.utf8.index(after: open)..<close])
    result += values[name] ?? ""
    rest = rest[rest.utf8.index(after: close)...]
  }
  return result + rest
}

extension [String] {
  /// `a`, `a and b`, `a, b and c`.
  public func listed(and word: String) -> String {
    guard count > 1, let last else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " \(word) " + last
  }
}
