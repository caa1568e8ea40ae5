/// Puts values into a pattern: `{low} to {high}`. What is put in is never searched for names again.
/// - Parameters:
///   - pattern: text with names in braces.
///   - values: what stands for each name; the few that there are take less time to look through than to hash.
///   - others: further values, which count only where `values` has none.
public func fill(
  _ pattern: String, _ values: KeyValuePairs<String, String>, else others: KeyValuePairs<String, String> = [:]
) -> String {
  var pattern = pattern
  return pattern.withUTF8 { source in
    var result: [UInt8] = []
    result.reserveCapacity(source.count + 64)
    var rest = source[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "{")),
      let close = rest[open...].firstIndex(of: UInt8(ascii: "}"))
    {
      result.append(contentsOf: rest[..<open])
      let name = rest[(open + 1)..<close]
      if let value = values.value(of: name) ?? others.value(of: name) {
        result.append(contentsOf: value.utf8)
      }
      rest = rest[(close + 1)...]
    }
    result.append(contentsOf: rest)
    return String(decoding: result, as: UTF8.self)
  }
}

extension KeyValuePairs<String, String> {
  fileprivate func value(of name: Slice<UnsafeBufferPointer<UInt8>>) -> String? {
    first { $0.key.utf8.elementsEqual(name) }?.value
  }
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
