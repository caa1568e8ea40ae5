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

/// The names in braces that a pattern holds, in their order: `low` and `high` of `{low} to {high}`.
public func placeholders(in pattern: String) -> [String] {
  var names: [String] = []
  var rest = pattern[...]
  while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
    names.append(String(rest[rest.index(after: open)..<close]))
    rest = rest[rest.index(after: close)...]
  }
  return names
}

extension [String] {
  /// `a`, `a and b`, `a, b and c`.
  public func listed(and word: String) -> String {
    guard count > 1, let last else { return first ?? "" }
    return dropLast().joined(separator: ", ") + " \(word) " + last
  }
}
