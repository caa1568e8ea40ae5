import Foundation
import HTML
import Testing

@Suite struct JSONTests {
  @Test(
    arguments: [
      ("plain", #""plain""#), ("\"\\/", #""\"\\/""#), ("<script>&", #""\u003cscript\u003e\u0026""#),
      ("\u{2028}\u{2029}", #""\u2028\u2029""#),
      ("\n\t\r\u{0}\u{1F}\u{7F}", #""\n\t\u000d\u0000\u001f\u007f""#),
      ("é😀", "\"é😀\""), ("", "\"\""), ("'", "\"'\""),
    ])
  func text(_ text: String, _ written: String) { #expect(JSON.string(text).text == written) }

  @Test("No text ends the script or begins a comment") func inScript() {
    let html: HTML =
      "<script type=\"application/ld+json\">\(json: .object([("</script>", .string("<!-- ]]>"))]))</script>"
    #expect(
      html.string
        == #"<script type="application/ld+json">{"\u003c/script\u003e":"\u003c!-- ]]\u003e"}</script>"#)
  }

  @Test("Keys keep their order and members without a value are left out") func order() {
    let value = JSON.object([
      ("b", .integer(1)), ("none", nil), ("a", .array([.bool(true), .bool(false)])), ("c", .object([])),
    ])
    #expect(value.text == #"{"b":1,"a":[true,false],"c":{}}"#)
    #expect(JSON.object([("a", nil)]).text == "{}")
    #expect(JSON.array([]).text == "[]")
  }

  @Test(
    "Amounts are never floating-point numbers",
    arguments: ["14.50", "0.1", "123456789012345678901234567890.07"])
  func decimals(_ digits: String) {
    #expect(JSON.object([("value", .decimal(digits))]).text == "{\"value\":\(digits)}")
  }

  @Test(arguments: [Int.max, .min, 0, -1]) func integers(_ number: Int) {
    #expect(JSON.integer(number).text == "\(number)")
  }

  @Test("Every character comes back as it went in") func roundTrip() throws {
    let ranges: [ClosedRange<UInt32>] = [
      0...0x2FF, 0x2000...0x20FF, 0xFFF0...0xFFFF, 0x1F600...0x1F610, 0x10FFFE...0x10FFFF,
    ]
    var text = String.UnicodeScalarView()
    for range in ranges { text.append(contentsOf: range.compactMap(Unicode.Scalar.init)) }
    let value = JSON.object([
      ("key \u{2028}\"", .string(String(text))), ("list", .array([.integer(1), .decimal("2.5")])),
    ])
    let parsed = try #require(try JSONSerialization.jsonObject(with: Data(value.bytes)) as? [String: Any])
    let read = try #require(parsed["key \u{2028}\""] as? String)
    #expect(Array(read.unicodeScalars) == Array(text))
    #expect(parsed["list"] as? [Double] == [1, 2.5])
  }

  @Test func equality() {
    #expect(JSON.array([.integer(1)]) == .array([.decimal("1")]))
    #expect(
      JSON.object([("a", .integer(1)), ("b", .integer(2))])
        != .object([("b", .integer(2)), ("a", .integer(1))]))
  }
}

extension JSON {
  /// What is written, as text.
  fileprivate var text: String { String(decoding: bytes, as: UTF8.self) }
}
