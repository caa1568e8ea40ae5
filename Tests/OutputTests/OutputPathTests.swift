import Output
import Testing

@Suite struct OutputPathTests {
  @Test(arguments: [
    "index.html", "roles/a-b_c/index.html", "über/é.txt", "a b/c", ".nojekyll", ".well-known/x", "..a",
    "a..b", "comet",
    "com", "com10", "console", "a'\"b", "CNAME", ".gitignore",
  ])
  func accepts(_ text: String) throws { #expect(try OutputPath(text).text == text) }

  @Test(arguments: [
    ("", OutputPath.Refusal.emptyComponent), ("/a", .emptyComponent), ("a/", .emptyComponent),
    ("a//b", .emptyComponent), (".", .relative(".")), ("a/../b", .relative("..")), ("a/./b", .relative(".")),
    ("a\0b", .controlCharacter), ("a\nb", .controlCharacter), ("a\r\nb", .controlCharacter),
    ("a\u{85}", .controlCharacter), ("a\\b", .backslash("a\\b")), ("a./b", .trailingDotOrSpace("a.")),
    ("a /b", .trailingDotOrSpace("a ")), ("x/CON", .deviceName("CON")), ("aux.html", .deviceName("aux.html")),
    ("nul.tar.gz/x", .deviceName("nul.tar.gz")), ("lpt1", .deviceName("lpt1")),
    ("COM9 .a", .deviceName("COM9 .a")),
    ("com¹", .deviceName("com¹")), (".git/config", .git(".git")), ("a/.GIT", .git(".GIT")),
  ])
  func refuses(_ text: String, _ refusal: OutputPath.Refusal) {
    #expect(throws: refusal) { try OutputPath(text) }
    #expect(!refusal.reason.isEmpty)
  }

  @Test func refusesNamesThatNoDiskTakes() {
    #expect(throws: OutputPath.Refusal.tooLong(String(repeating: "é", count: 128))) {
      try OutputPath("a/" + String(repeating: "é", count: 128))
    }
  }

  @Test func comparesBytes() throws {
    #expect(try OutputPath("\u{E9}") != OutputPath("e\u{301}"))
    #expect(try OutputPath("B") < OutputPath("a"))
  }
}
