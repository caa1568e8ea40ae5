import Diagnostics
import Testing

/// One search in two coats: for the bytes of a file, and for texts.
@Suite struct ByteSearchTests {
  @Test(arguments: [
    ("a](b", "](", true), ("](", "](", true), ("]", "](", false), ("]]](", "](", true), ("] (", "](", false),
    ("aab", "ab", true), ("", "a", false), ("a", "", true), ("", "", true), ("straße", "aße", true),
    // Byte for byte: an accent of its own is another text.
    ("a\u{308}", "ä", false), ("a\u{308}", "a", true),
  ])
  func search(_ text: String, _ part: String, _ isHeld: Bool) {
    #expect(holds(text, part) == isHeld)
    #expect(Array(text.utf8)[...].holds(part) == isHeld)
  }

  @Test("Only the slice is looked at") func slice() {
    let bytes = Array("x](y".utf8)
    #expect(bytes[1...].holds("]("))
    #expect(!bytes[2...].holds("]("))
    #expect(!bytes[..<2].holds("]("))
  }
}
