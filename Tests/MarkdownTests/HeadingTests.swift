import Testing

@testable import Markdown

@Suite struct HeadingTests {
  @Test(arguments: [
    ("What are the responsibilities?", "what-are-the-responsibilities"),
    ("What you'll do", "what-youll-do"),
    ("What you’ll do", "what-youll-do"),
    ("C++ & C#", "c-c"),
    ("  1. Skills / tools  ", "1-skills-tools"),
    ("snake_case", "snake-case"),
    ("Größe und Maß", "größe-und-maß"),
    ("ÄRZTIN", "ärztin"),
    ("Cafe\u{301}", "cafe\u{301}"),
    ("数据科学家", "数据科学家"),
    ("عالم البيانات", "عالم-البيانات"),
    ("मशीन लर्निंग", "मशीन-लर्निंग"),
    ("می\u{200C}خواهم", "میخواهم"),
    ("co\u{AD}operate", "cooperate"),
    ("❤\u{FE0F} Love", "love"),
    ("👩‍🔬 Research 🧬", "research"),
    ("½ time", "½-time"),
  ])
  func anIDIsMadeOfTheWords(text: String, id: String) {
    #expect(Array(headingID(text).unicodeScalars) == Array(id.unicodeScalars))
  }

  @Test func headingsWithTheSameWordsAreNumbered() {
    #expect(ids("# a\n# a-2\n# a\n# a\n# A!") == ["a", "a-2", "a-3", "a-4", "a-5"])
    #expect(ids("# a\n# a\n# a-2") == ["a", "a-2", "a-2-2"])
  }

  @Test func headingsWithoutLettersHaveIDsToo() {
    #expect(ids("# 🧬\n# 👩‍🔬❤\u{FE0F}\n#\n# ???") == ["section", "section-2", "section-3", "section-4"])
  }

  @Test func idsOfThePageAreNotTaken() {
    let rendered = Rendered("# Main\n# Title") { $0.reservedIDs = ["main", "main-2"] }
    #expect(rendered.document.headings.map(\.id) == ["main-3", "title"])
  }

  @Test func idsOfFootnotesAreNotTaken() {
    let source = "# fn 1\n# fnref 1\n# fnref 1 2\n# fnref 1 3\n\na[^1] b[^1]\n\n[^1]: note"
    #expect(ids(source) == ["fn-1-2", "fnref-1-3", "fnref-1-2-2", "fnref-1-3-2"])
  }

  @Test func headingsInListsAndQuotationsHaveIDsButAreNotPartOfTheOutline() {
    let rendered = Rendered("- # a\n\n> ## a\n\n# a")
    #expect(rendered.document.headings.map(\.id) == ["a-3"])
    #expect(rendered.html.contains("<h1 id=\"a\">") && rendered.html.contains("<h2 id=\"a-2\">"))
  }

  @Test func aHeadingIsItsWordsWithoutMarkUp() throws {
    let source =
      "intro\n\n## The *best* `code` [link](x.md) ![alt](y.png) <b>bold</b>[^1] &amp; ~~old~~ ##\n\n[^1]: n"
    let heading = try #require(Rendered(source).document.headings.first)
    #expect(heading.text == "The best code link alt bold & old")
    #expect(heading.level == 2)
    #expect(heading.id == "the-best-code-link-alt-bold-old")
  }

  @Test func aHeadingOverTwoLinesIsOneLineOfText() throws {
    let rendered = Rendered("Two\nlines\n===")
    let heading = try #require(rendered.document.headings.first)
    #expect(heading.text == "Two lines")
    #expect(rendered.source(heading.source) == "Two\nlines\n===")
  }

  @Test func aHeadingKnowsItsPlace() {
    let rendered = Rendered("# Ä *b*\r\n\r\n  ## c ##\r\n", after: "---\ntitle: Ö\n---\n")
    #expect(rendered.document.headings.map { rendered.source($0.source) } == ["# Ä *b*", "## c"])
    #expect(rendered.document.headings.map(\.source.place.line) == [4, 6])
  }

  private func ids(_ source: String) -> [String] { Rendered(source).document.headings.map(\.id) }
}
