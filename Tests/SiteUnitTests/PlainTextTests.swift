import HTML
import Testing

@testable import Site

/// Text that is read by bytes where it is plain: the short way gives what the long one does.
@Suite struct PlainTextTests {
  @Test(
    "Names are put in order without signs and marks",
    arguments: [
      ("R&D 'n' Co. ", "r d n co"), ("C++", "c"), ("", ""), ("--", ""), ("Senior  Analyst", "senior analyst"),
      ("Ärztin & Co.", "arztin co"),
    ])
  func key(_ name: String, _ key: String) {
    #expect(Alphabet(language: "en-GB").key(of: name) == key)
  }

  @Test(
    "A name stands under its first letter",
    arguments: [
      ("apple", "A"), ("'x", "X"), ("9 to 5", "0–9"), ("", "#"), ("a", "A"), ("Álvaro", "A"),
      ("N\u{303}andú", "Ñ"), ("Nurse", "N"),
    ])
  func letter(_ name: String, _ letter: String) {
    #expect(Alphabet(language: "es").letter(of: name) == letter)
  }

  @Test(
    "No word is read as a mark of Markdown",
    arguments: [
      ("plain words", "plain words"), ("# a # b#", "\\# a \\# b#"), ("a & b", "a & b"),
      ("a &amp; b", "a \\&amp; b"), ("x\ny\u{0}\u{7F}", "x y"),
      ("[*_`<|~\\]", "\\[\\*\\_\\`\\<\\|\\~\\\\\\]"),
      ("ä\u{A0}*", "ä\u{A0}\\*"), ("\n#", " \\#"),
    ])
  func markdown(_ text: String, _ expected: String) {
    #expect(MarkdownText.plain(text) == expected)
  }

  @Test("A link's words and address keep to their brackets")
  func link() throws {
    #expect(MarkdownText.link("# x]", try Address("a/(b)/")) == "[\\# x\\]](a/%28b%29/)")
    #expect(MarkdownText.link("x", nil) == "x")
  }
}
