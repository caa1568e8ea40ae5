import HTML
import Testing

/// An attribute that holds an address knows that it does, even where a template forgets.
@Suite struct AddressAttributeTests {
  static let dangerous = [
    "javascript:alert(1)", "JavaScript:alert(1)", "java\tscript:alert(1)", "java\nscript:alert(1)",
    "\u{1}javascript:alert(1)", " javascript:alert(1)", "vbscript:x", "data:text/html,<script>",
    "file:///etc/passwd",
    "//evil.example", "\\\\evil.example", "/\\evil.example", "https:\\\\evil.example", "javascript&colon;:x",
    "blob:x", "jåvascript:x", "a b:c", "\u{A0}javascript:x", "\u{200B}javascript:x",
  ]

  @Test(arguments: dangerous) func leadsNowhere(_ text: String) {
    #expect(("<a href=\"\(text)\">" as HTML).string == "<a href=\"#\">")
    #expect(("<img src=\"\(text)\">" as HTML).string == "<img src=\"#\">")
    #expect(("<form action=\"\(text)\">" as HTML).string == "<form action=\"#\">")
    #expect(("<a\(attribute: "href", text)>" as HTML).string == "<a href=\"#\">")
  }

  @Test(
    "Every attribute in which a browser follows an address",
    arguments: [
      "<button formaction=\"\("javascript:x")\">", "<video poster=\"\("javascript:x")\">",
      "<object data=\"\("javascript:x")\">", "<use xlink:href=\"\("javascript:x")\">",
      "<a HREF=\"\("javascript:x")\">", "<blockquote cite=\"\("javascript:x")\">",
    ] as [HTML])
  func everyAttribute(_ html: HTML) { #expect(html.string.contains("=\"#\"")) }

  @Test("Only the whole value is an address; a part of it is text in its place") func partOfAnAddress() {
    #expect(("<a href=\"#\("javascript:x\"")\">" as HTML).string == "<a href=\"#javascript:x&quot;\">")
    #expect(("<a href=\"/\("a b")/\">" as HTML).string == "<a href=\"/a b/\">")
  }

  @Test("An attribute whose name only ends like one is no address") func otherAttributes() {
    #expect(("<p data-x=\"\("a:b")\">" as HTML).string == "<p data-x=\"a:b\">")
    #expect(("<data value=\"\("a:b")\">" as HTML).string == "<data value=\"a:b\">")
    #expect(("<meta content=\"\("a:b")\">" as HTML).string == "<meta content=\"a:b\">")
  }

  @Test(
    "Addresses that may be followed are percent-encoded",
    arguments: [
      ("https://example.org/?a=1&b=2", "https://example.org/?a=1&amp;b=2"), ("a b", "a%20b"), ("é", "%C3%A9"),
      ("it's", "it&#x27;s"), ("a\"b", "a%22b"), ("<>", "%3C%3E"), ("%20", "%20"), ("#über", "#%C3%BCber"),
      ("mailto:a@b.org", "mailto:a@b.org"), ("", ""),
    ])
  func encoded(_ text: String, _ encoded: String) throws {
    #expect(("<a href=\"\(text)\">" as HTML).string == "<a href=\"\(encoded)\">")
    #expect(("<a href=\"\(href: try Address(text))\">" as HTML).string == "<a href=\"\(encoded)\">")
  }
}
