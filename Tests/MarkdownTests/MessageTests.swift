import Diagnostics
import Testing

@testable import Markdown

@Suite struct MessageTests {
  @Test(arguments: [
    ("a <b>c</b> <i>d</i>", ["1:3 <b>", "1:7 </b>", "1:12 <i>", "1:16 </i>"]),
    ("ä <b>x</b> `<b>` <b>", ["1:3 <b>", "1:7 </b>", "1:18 <b>"]),
    ("a\n  <b\n c='d'> e <b>", ["2:3 <b", "3:11 <b>"]),
    ("<div class='x'>\ntext\n</div>", ["1:1 <div class='x'>"]),
    ("a\n\n  <div>\n</div>\n\nb", ["3:3 <div>"]),
    ("> - <div>\n>   x", ["1:5 <div>"]),
    ("> a\n<b> lazy <b>", ["2:1 <b>", "2:10 <b>"]),
    ("# a <b>\n\n| <i> |\n|---|\n| \\| <i> <i> |", ["1:5 <b>", "3:3 <i>", "5:6 <i>", "5:10 <i>"]),
    ("x[^1]\n\n[^1]: a <b>", ["3:9 <b>"]),
    ("<?php x ?>", ["1:1 <?php x ?>"]),
    ("a <!X y> b", ["1:3 <!X y>"]),
    ("a\r\n<b>\r\n\r\n<p>\r\n", ["2:1 <b>", "4:1 <p>"]),
  ])
  func rawHTMLIsReportedWhereItStands(source: String, places: [String]) {
    let rendered = Rendered(source)
    #expect(rendered.reported == places)
    #expect(rendered.diagnostics.allSatisfy { $0.id == .rawHTML && $0.severity == .warning })
    #expect(Rendered(source) { $0.allowsRawHTML = true }.diagnostics.isEmpty)
    let shifted = Rendered(source, after: "---\ntitle: x\n---\n")
    #expect(
      shifted.diagnostics.map { ($0.place?.line ?? 0) - 3 } == rendered.diagnostics.map { $0.place?.line })
  }

  @Test func commentsAreLeftOutInSilence() {
    let rendered = Rendered("a <!-- b --> c\n\n<!-- d\n\ne -->\n\n<!-- f --> <!-- g -->\n\n<!-->")
    #expect(rendered.diagnostics.isEmpty)
    #expect(!rendered.html.contains("b"))
  }

  @Test func whatFollowsACommentIsNot() {
    #expect(Rendered("<!-- a\n\nb --> <div>c\n").reported == ["3:7 <div>c"])
  }

  @Test func aCommentThatNeverEndsIsReported() {
    for allowsRawHTML in [false, true] {
      let rendered = Rendered("a\n\n<!-- b\n\nc") { $0.allowsRawHTML = allowsRawHTML }
      #expect(rendered.reported == ["3:1 <!-- b"])
      #expect(
        rendered.diagnostics.map(\.message) == ["this comment never ends, so nothing after it is shown"])
    }
  }

  @Test func allowedHTMLGoesIntoThePage() {
    let rendered = Rendered("a <b>c</b>\n\n<div>\n") { $0.allowsRawHTML = true }
    #expect(rendered.html == "<p>a <b>c</b></p>\n<div>\n")
  }

  // MARK: Addresses

  @Test(arguments: [
    ("[a](javascript:alert)", ["1:5 javascript:alert"]),
    ("ä [a](JavaScript:x) b [a](JavaScript:x)", ["1:7 JavaScript:x", "1:27 JavaScript:x"]),
    (
      "[a](data:text/html,x) ![b](data:image/svg+xml,y)",
      ["1:5 data:text/html,x", "1:28 data:image/svg+xml,y"]
    ),
    ("[a](vbscript:x)\n[b](file:///etc/passwd)", ["1:5 vbscript:x", "2:5 file:///etc/passwd"]),
    ("[a](//evil.example)", ["1:5 //evil.example"]),
    ("[a](\\\\\\\\evil.example)", ["1:5 \\\\\\\\evil.example"]),
    ("[a](/\\\\evil.example)", ["1:5 /\\\\evil.example"]),
    ("[a](java&#10;script:x)", ["1:5 java&#10;script:x"]),
    ("[a](java&Tab;script:x)", ["1:5 java&Tab;script:x"]),
    ("[a](&#x6A;avascript:x)", ["1:5 &#x6A;avascript:x"]),
    ("[a](javascript&colon;x)", ["1:5 javascript&colon;x"]),
    ("[a](<&#32;javascript:x>)", ["1:6 &#32;javascript:x"]),
    ("[a](&#1;javascript:x)", ["1:5 &#1;javascript:x"]),
    ("[a](javascript\\:x)", ["1:5 javascript\\:x"]),
    ("<javascript:x> <ftp://a.example>", ["1:2 javascript:x", "1:17 ftp://a.example"]),
    ("[a][r] and [r]\n\n[r]: javascript:x", ["3:6 javascript:x"]),
    ("[r]: data:a\n[s]: data:b\n\n[s] [r]", ["2:6 data:b", "1:6 data:a"]),
    ("## *[a](javascript:x)*", ["1:9 javascript:x"]),
    ("| a |\n|---|\n| \\| [b](javascript:x) |", ["3:10 javascript:x"]),
    ("- a\n  - [b](javascript:x)", ["2:9 javascript:x"]),
    ("x[^1]\n\n[^1]: [b](javascript:x)", ["3:11 javascript:x"]),
  ])
  func refusedAddressesAreReportedWhereTheyStand(source: String, places: [String]) {
    let rendered = Rendered(source)
    #expect(rendered.reported == places)
    #expect(rendered.diagnostics.allSatisfy { $0.id == .linkAddress && $0.severity == .error })
    #expect(rendered.document.slots.isEmpty)
    let attributes = rendered.html.matches(of: /(?:href|src)="([^"]*)"/).map(\.1).filter {
      !$0.hasPrefix("#fn")
    }
    #expect(attributes.allSatisfy { $0.isEmpty })
  }

  @Test func aRefusedAddressStaysRefusedWithRawHTML() {
    let rendered = Rendered("[a](javascript:x)") { $0.allowsRawHTML = true }
    #expect(rendered.html == "<p><a href=\"\">a</a></p>\n")
    #expect(rendered.diagnostics.count == 1)
  }

  @Test func messagesSayWhatToWriteInstead() {
    let messages = Rendered("[a](//x.example) [b](c\\\\d.md) [e](ftp://f.example)").diagnostics
    #expect(
      messages.map(\.fix) == [
        "write https://x.example", "write / instead of \\",
        "write an address that begins with https:, http:, mailto: or tel:",
      ])
  }
}
