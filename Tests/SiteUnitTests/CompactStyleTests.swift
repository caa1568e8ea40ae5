import Testing

@testable import Site

/// What a stylesheet means stays; what only its writers read goes.
@Suite struct CompactStyleTests {
  @Test(arguments: [
    ("a { color: red; }\n\n/* why */\nb { color: blue; }\n", "a{color:red}b{color:blue}"),
    ("a, b > c :focus { margin: 0 auto; }", "a,b > c :focus{margin:0 auto}"),
    ("a { width: calc(100% - 2 * var(--pad)); }", "a{width:calc(100% - 2 * var(--pad))}"),
    ("a::after { content: \" { /* ; } \"; }", "a::after{content:\" { /* ; } \"}"),
    ("a::after { content: \"\\\"  }\" / \"\"; }", "a::after{content:\"\\\"  }\" / \"\"}"),
    ("a::after { content: 'it\\'s  ;' }", "a::after{content:'it\\'s  ;'}"),
    ("@media (min-width: 40rem) and (color) { a { b: c } }", "@media (min-width:40rem) and (color){a{b:c}}"),
    ("a/* */b { c: d }", "a b{c:d}"),
    ("a { font: 1rem/1.4 var(--sans), serif; }", "a{font:1rem/1.4 var(--sans),serif}"),
    (".sm\\:a { b: \\32  c }", ".sm\\:a{b:\\32 c}"),
    ("a { b: c } /* never closed", "a{b:c}"),
    ("a::after { content: \"never closed", "a::after{content:\"never closed"),
    ("", ""),
  ])
  func compact(_ source: String, _ wanted: String) {
    #expect(String(decoding: compactStyle(Array(source.utf8)), as: UTF8.self) == wanted)
  }
}
