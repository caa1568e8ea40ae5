import HTML
import Testing

/// What is put into a template is escaped by its type.
@Suite struct EscapingTests {
  @Test(
    "Text cannot end an element, an attribute or an entity",
    arguments: [
      ("plain", "plain"), ("<b>", "&lt;b&gt;"), ("\"x\" 'y'", "&quot;x&quot; &#39;y&#39;"),
      ("&amp;", "&amp;amp;"), ("R&D", "R&amp;D"), ("", ""), ("é😀", "é😀"),
      ("</script>", "&lt;/script&gt;"), ("<!--", "&lt;!--"), ("a\u{2028}b", "a\u{2028}b"),
      ("\u{0}\t\n\u{B}\u{C}\r\u{1F}\u{7F}~", "\u{FFFD}\t\n\u{FFFD}\u{C}\r\u{FFFD}\u{FFFD}~"),
    ])
  func text(_ text: String, _ escaped: String) {
    let html: HTML = "<p title=\"\(text)\">\(text)</p>"
    #expect(html.string == "<p title=\"\(escaped)\">\(escaped)</p>")
  }

  @Test func optionals() {
    let none: String? = nil
    let noHTML: HTML? = nil
    let some: String? = "<"
    #expect(("[\(none)\(noHTML)\(some)]" as HTML).string == "[&lt;]")
  }

  @Test("HTML goes in as it is, and a list of it without anything between") func html() {
    let bold: HTML = "<b>\("<")</b>"
    #expect(("\(bold)" as HTML).string == "<b>&lt;</b>")
    #expect(("\([bold, bold])" as HTML).string == "<b>&lt;</b><b>&lt;</b>")
    #expect([bold, bold, bold].joined(separator: ", ").string == "<b>&lt;</b>, <b>&lt;</b>, <b>&lt;</b>")
    #expect([HTML]().joined(separator: ", ").isEmpty)
  }

  @Test(arguments: [0, -1, 1_234_567, .max, .min]) func numbers(_ number: Int) {
    #expect(("\(number)" as HTML).string == String(number))
  }

  @Test("A whole attribute, or none") func attribute() {
    #expect(("<p\(attribute: "class", "a\"b")>" as HTML).string == "<p class=\"a&quot;b\">")
    #expect(("<p\(attribute: "class", nil)>" as HTML).string == "<p>")
    #expect(("<p\(attribute: "class", "")>" as HTML).string == "<p class=\"\">")
    #expect(("<a\(attribute: "href", "javascript:alert(1)")>" as HTML).string == "<a href=\"#\">")
  }
}
