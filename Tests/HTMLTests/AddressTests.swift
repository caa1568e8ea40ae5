import HTML
import Testing

@Suite struct AddressTests {
  @Test(
    arguments: [
      "", "#", "#a:b", "?a:b", "roles/", "../a/b", "./a:b", "a/b:c", "/a:b", "http://x.org", "HTTPS://x.org",
      "mailto:a@b",
      "tel:+44", "TEL:1", "a b", "über", "100%", "%6Aavascript:x/..", "https://user@x.org:8080/a?b#c",
      "https://x.org//a", "a//b",
    ])
  func taken(_ text: String) throws {
    // `%6A` is no letter to a browser that looks for a scheme, but what stands before a colon is refused all the same.
    if text.hasPrefix("%6A") {
      #expect(throws: Address.Refusal.scheme("%6aavascript")) { try Address(text) }
    } else {
      #expect(try Address(text).text == text)
    }
  }

  @Test(
    arguments: [
      ("javascript:alert(1)", .scheme("javascript")), ("JAVASCRIPT:x", .scheme("javascript")),
      ("data:text/html,x", .scheme("data")), ("file:///x", .scheme("file")), ("ftp://x", .scheme("ftp")),
      ("C:/Users", .scheme("c")), ("a b:c", .scheme("a b")), (":x", .scheme("")),
      ("java\tscript:x", .controlCharacter), ("\njavascript:x", .controlCharacter),
      (" /a", .controlCharacter),
      ("a\u{0}", .controlCharacter), ("a\u{7F}", .controlCharacter),
      ("a\r\nb", .controlCharacter), ("a\\b", .backslash), ("\\\\x.org", .backslash),
      ("https:\\\\x.org", .backslash), ("//x.org", .withoutScheme), ("///x.org", .withoutScheme),
    ] as [(String, Address.Refusal)])
  func refused(_ text: String, _ refusal: Address.Refusal) {
    #expect(throws: refusal) { try Address(text) }
  }

  @Test(
    arguments: [
      ("https://x.org", true), ("HTTP://x.org", true), ("mailto:a@b", false), ("tel:1", false), ("/a", false),
      ("a/b:c", false), ("", false),
    ])
  func external(_ text: String, _ isExternal: Bool) throws {
    #expect(try Address(text).isExternal == isExternal)
  }

  @Test(
    arguments: [
      ("https://x", "https"), ("HTTPS:x", "https"), ("a/b:c", nil), ("?a:b", nil), ("#a:b", nil), ("a", nil),
      ("a:b:c", "a"),
    ])
  func scheme(_ text: String, _ scheme: String?) { #expect(Address.scheme(of: text) == scheme) }
}
