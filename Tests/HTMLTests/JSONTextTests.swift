import HTML
import Testing

/// JSON that is written while it is made.
@Suite struct JSONTextTests {
  @Test("It is the text of the same tree") func sameAsTree() {
    let text = JSONText { page in
      page.add("name", "</script> & \"more\"")
      page.add("none", nil as String?)
      page.add("count", 3)
      page.add("amount", decimal: "14.50")
      page.add("isOpen", .bool(true))
      page.add("inside") { inside in
        inside.add("first", "a")
        inside.add("second", "b")
      }
      page.add(list: "items") { items in
        items.add("one")
        items.add { item in item.add("name", "two") }
        items.add { _ in }
      }
      page.add("empty", texts: [])
      page.add("texts", texts: ["x", "y"])
    }
    let tree: JSON = .object([
      ("name", .string("</script> & \"more\"")), ("none", nil), ("count", .integer(3)),
      ("amount", .decimal("14.50")), ("isOpen", .bool(true)),
      ("inside", .object([("first", .string("a")), ("second", .string("b"))])),
      ("items", .array([.string("one"), .object([("name", .string("two"))]), .object([])])),
      ("texts", .array([.string("x"), .string("y")])),
    ])
    #expect(text.bytes == tree.bytes)
  }

  @Test("Text between two pieces of a template is escaped, and nothing is nothing") func between() {
    let (text, nothing): (String?, String?) = ("a & b", nil)
    let html: HTML = "<p>\(text, between: "<b>", and: "</b>")\(nothing, between: "<i>", and: "</i>")</p>"
    #expect(html.string == "<p><b>a &amp; b</b></p>")
  }

  @Test("Text between two pieces of a template is an address where it must be one") func betweenInAddress() {
    let html: HTML = "\("javascript:alert(1)", between: "<a href=\"", and: "\">")"
    #expect(html.string == "<a href=\"#\">")
  }
}
