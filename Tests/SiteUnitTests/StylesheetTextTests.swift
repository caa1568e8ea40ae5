import Testing

@testable import Site

/// What is left out of a stylesheet changes nothing in it.
@Suite struct StylesheetTextTests {
  @Test(
    arguments: [
      ("a { b: c; } /* d */\n\n  e { f: g }\n", "a { b: c; } \ne { f: g }\n"),
      ("/* a\n b */\n\n:root {}", ":root {}"),
      ("a{content:\"/* b */\"}", "a{content:\"/* b */\"}"),
      ("a{content:'\\'/*'}/* c */", "a{content:'\\'/*'}"),
      ("a{content:\"\\\\\"}/* c */b", "a{content:\"\\\\\"}b"), ("a{}/*", "a{}"), ("a{}/**/b{}", "a{}b{}"),
      ("", ""),
      ("a /b/ c", "a /b/ c"), ("/*/ a */b", "b"),
    ])
  func text(_ css: String, _ wanted: String) {
    #expect(String(decoding: withoutComments(Array(css.utf8)), as: UTF8.self) == wanted)
  }
}
