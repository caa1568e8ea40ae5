import Diagnostics
import Testing

@testable import CareerGuide

@Suite struct SlugTests {
  @Test(arguments: ["a", "0", "data-scientist", "a-1-b", String(repeating: "a", count: 100)])
  func isPartOfAnAddress(_ text: String) { #expect(isSlug(text)) }

  @Test(
    arguments: [
      "", "-a", "a-", "a--b", "A", "a b", "a_b", "a.b", "a/b", "..", "é", "ａ", "a\u{301}", "а", "a\n", "%41",
      String(repeating: "a", count: 101),
    ])
  func isNone(_ text: String) { #expect(!isSlug(text)) }

  @Test(
    arguments: [
      ("Data Scientist", "data-scientist"), ("Über uns", "uber-uns"), ("Straße", "strasse"),
      ("R&D / QA", "r-and-d-qa"),
      ("  C++  ", "c-plus-plus"), ("Ångström", "angstrom"), ("ﬁn", "n"), ("薪資", ""), ("---", ""),
      ("İstanbul", "istanbul"),
      ("a__b", "a-b"), ("2026", "2026"),
    ])
  func made(_ text: String, _ expected: String) { #expect(slug(from: text) == expected) }

  @Test("A made slug is one, or nothing", arguments: ["Ä-Ö", "é\u{301}", "😀 x", "x-", "ß", "\u{0}", "Ω"])
  func madeIsValid(_ text: String) {
    let made = slug(from: text)
    #expect(made.isEmpty || isSlug(made))
  }

  @Test("The file's name, or the slug of its own, or a message") func ofFile() {
    let log = Log()
    let span = SourceSpan(file: source("slug: Über"), range: 6..<11)
    #expect(
      slug(of: ContentFile(name: "data-scientist.md", path: "p", shown: "p"), own: nil, log: log)
        == "data-scientist")
    #expect(
      slug(
        of: ContentFile(name: "X.md", path: "p", shown: "p"), own: Located(value: "own", span: span), log: log
      ) == "own")
    #expect(log.diagnostics.isEmpty)
    #expect(
      slug(of: ContentFile(name: "Data Scientist.md", path: "p", shown: "p"), own: nil, log: log) == nil)
    #expect(
      slug(
        of: ContentFile(name: "a.md", path: "p", shown: "p"), own: Located(value: "Über", span: span),
        log: log) == nil)
    #expect(log.diagnostics.map(\.fix) == ["rename it to data-scientist.md", "write uber"])
  }
}
