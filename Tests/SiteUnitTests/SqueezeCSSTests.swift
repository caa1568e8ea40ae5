import Testing

@testable import Site

@Suite struct SqueezeCSSTests {
  @Test(
    "What browsers do not need is left out, and nothing that means something",
    arguments: [
      ("a { color: red; }\n", "a{color:red}"), ("/* x */ a , b { }", "a,b{}"),
      ("a :hover, a:hover { top: 0 }", "a :hover,a:hover{top:0}"),
      ("a::after { content: \" /* no */ ; } \"; }", "a::after{content:\" /* no */ ; } \"}"),
      ("a { content: \"\\\" ; \" }", "a{content:\"\\\" ; \"}"),
      ("a { content: ' ;  ' }", "a{content:' ;  '}"),
      ("a { width: calc(1px + 2px); margin: 0  1px }", "a{width:calc(1px + 2px);margin:0 1px}"),
      (
        "@media (min-width: 1em) and (max-width: 2em) { a { b: c; } }",
        "@media (min-width:1em) and (max-width:2em){a{b:c}}"
      ),
      ("a:has( > b ):not( c ) :is(d) ~ e + f { }", "a:has(>b):not(c) :is(d)~e + f{}"),
      ("a/* x */b { }", "a b{}"), ("a { b: c } /* never ends", "a{b:c}"), ("", ""), ("/*", ""),
    ])
  func squeezed(_ css: String, _ short: String) {
    #expect(String(decoding: squeezedCSS(Array(css.utf8)), as: UTF8.self) == short)
  }
}
