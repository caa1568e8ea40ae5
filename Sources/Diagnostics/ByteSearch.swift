// Searches for a piece of text byte by byte. Those of the standard library and of Foundation serve any collection and any
// language, and take up to a hundred times longer.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension ArraySlice<UInt8> {
  /// Whether a piece of text stands in it.
  package func holds(_ part: String) -> Bool {
    guard let first = part.utf8.first else { return true }
    return withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return false }
      var index = 0
      // The system's own search for a byte passes many at a time.
      while let found = memchr(base + index, Int32(first), bytes.count - index) {
        index = UnsafeRawPointer(found) - base
        if bytes[index...].starts(with: part.utf8) { return true }
        index += 1
      }
      return false
    }
  }
}

/// Whether one text stands in another, byte for byte: no table of Unicode is asked.
package func holds(_ text: String, _ part: String) -> Bool { search(text.utf8[...], for: part.utf8) }

private func search<Bytes: Collection<UInt8>>(_ bytes: Bytes, for part: String.UTF8View) -> Bool
where Bytes.SubSequence == Bytes {
  guard let first = part.first else { return true }
  var rest = bytes
  while let start = rest.firstIndex(of: first) {
    rest = rest[start...]
    if rest.starts(with: part) { return true }
    rest = rest.dropFirst()
  }
  return false
}
