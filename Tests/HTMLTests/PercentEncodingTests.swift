import CCmarkGFM
import Foundation
import HTML
import Testing

/// Addresses in Markdown and addresses in templates are written alike: the same bytes as cmark writes.
@Suite struct PercentEncodingTests {
  @Test(arguments: [0x01..<0x80, 0x80..<0x800, 0xE0..<0x120, 0x2020..<0x2040, 0x1F600..<0x1F610])
  func sameAsCmark(_ scalars: Range<Int>) {
    for value in scalars {
      guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
      let text = "a\(Character(scalar))b"
      var bytes: [UInt8] = []
      appendEscapedHref(text, to: &bytes)
      #expect(String(decoding: bytes, as: UTF8.self) == cmark(text), "U+\(String(value, radix: 16))")
    }
  }

  /// A link's address as cmark writes it.
  private func cmark(_ address: String) -> String? {
    guard let link = cmark_node_new(CMARK_NODE_LINK), let paragraph = cmark_node_new(CMARK_NODE_PARAGRAPH),
      let document = cmark_node_new(CMARK_NODE_DOCUMENT)
    else { return nil }
    defer { cmark_node_free(document) }
    cmark_node_set_url(link, address)
    cmark_node_append_child(paragraph, link)
    cmark_node_append_child(document, paragraph)
    guard let html = cmark_render_html(document, CMARK_OPT_UNSAFE, nil) else { return nil }
    defer { free(html) }
    let text = String(cString: html)
    guard let start = text.firstRange(of: "href=\""), let end = text[start.upperBound...].firstIndex(of: "\"")
    else { return nil }
    return String(text[start.upperBound..<end])
  }
}
