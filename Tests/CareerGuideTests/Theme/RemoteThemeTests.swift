import Testing

@testable import CareerGuide

@Suite struct RemoteThemeTests {
  @Test(
    "What a stylesheet fetches, and nothing else",
    arguments: [
      ("a { background: url(https://a.example/x.png) }", ["https://a.example/x.png"]),
      ("a { background: URL( \"//a.example/x.png\" ) }", ["//a.example/x.png"]),
      ("@import 'https://a.example/x.css'; b {}", ["https://a.example/x.css"]),
      ("@IMPORT url(x.css) print; @import \"y.css\";", ["x.css", "y.css"]),
      ("a::after { content: \"https://a.example/\" }", []),
      ("a::after { content: \"\\\"url(https://a.example/)\" }", []),
      ("/* url(https://a.example/) */ a { color: red }", []),
      ("@namespace url(http://www.w3.org/1999/xhtml); a { background: url(x) }", ["x"]),
      ("a { background: url(", [""]), ("/* @import", []), ("\"", []), ("\"\\", []), ("", []),
    ])
  func addresses(_ css: String, _ addresses: [String]) {
    let bytes = Array(css.utf8)
    #expect(remoteAddresses(inCSS: bytes).map { String(decoding: bytes[$0], as: UTF8.self) } == addresses)
  }

  @Test(
    "Other hosts, and the site's own",
    arguments: [
      ("https://a.example/x", "a.example"), ("//A.example", "a.example"), ("HTTP://a.example?x", "a.example"),
      ("https://own.example/elsewhere", nil), ("x.png", nil), ("/x.png", nil), ("data:image/png,x", nil),
      ("https://", nil),
    ])
  func hosts(_ address: String, _ host: String?) {
    #expect(foreignHost(of: address, site: "https://own.example/guide/") == host)
  }
}
