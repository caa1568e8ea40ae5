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
    var room = source.count
    for (_, value) in values { room += value.utf8.count }
    for (_, value) in others { room += value.utf8.count }
    var result: [UInt8] = []
    result.reserveCapacity(room)
    var copied = 0
    while let open = index(of: UInt8(ascii: "{"), in: source, from: copied),
      let close = index(of: UInt8(ascii: "}"), in: source, from: open)
    {
      result.append(contentsOf: source[copied..<open])
      let name = UnsafeBufferPointer(rebasing: source[(open + 1)..<close])
      if let value = values.value(of: name) ?? others.value(of: name) {
        result.append(contentsOf: value.utf8)
      }
      copied = close + 1
    }
    result.append(contentsOf: source[copied...])
    return String(decoding: result, as: UTF8.self)
  }
}

private func index(of byte: UInt8, in source: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
  var index = start
  while index < source.count {
    if source[index] == byte { return index }
    index += 1
  }
  return nil
}

extension KeyValuePairs<String, String> {
  fileprivate func value(of name: UnsafeBufferPointer<UInt8>) -> String? {
    for (key, value) in self where key.utf8.count == name.count && key.utf8.elementsEqual(name) {
      return value
    }
    return nil
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
