import HTML
import Testing

@testable import Markdown

@Suite struct StructureTests {
  @Test func blocksCoverTheHTMLInOrder() {
    let source =
      "intro\n\n# H\n\n- a\n- b\n\n| t |\n|---|\n\n> q\n\n```\nc\n```\n\n---\n\n<!-- c -->\n\nx[^1]\n\n[^1]: n\n[^2]: o"
    let rendered = Rendered(source)
    let blocks = rendered.document.blocks
    #expect(blocks.count == 10)
    #expect(blocks.first?.html.lowerBound == 0)
    #expect(zip(blocks, blocks.dropFirst()).allSatisfy { $0.html.upperBound == $1.html.lowerBound })
    #expect(blocks.last?.html.upperBound == rendered.document.html.count)
    #expect(
      blocks.map { rendered.source($0.source) } == [
        "intro", "# H", "- a\n- b", "| t |\n|---|", "> q", "```\nc\n```", "---", "<!-- c -->", "x[^1]", "n",
      ])
  }

  @Test func aPartOfTheBlocksIsAPartOfTheHTML() {
    let rendered = Rendered("a [b](c.md)\n\n[d](e.md) f\n\n[g](h.md)")
    let part = rendered.document.html(ofBlocks: 1..<2) { _ in Address(literal: "/e/") }
    #expect(part.string == "<p><a href=\"/e/\">d</a> f</p>\n")
    #expect(rendered.document.html(ofBlocks: 1..<1) { _ in Address(literal: "/") }.isEmpty)
  }

  @Test(arguments: [
    ("[salary]", "salary"), ("[salary Germany]", "salary Germany"), ("[  salary \t Köln ]  ", "salary Köln"),
    ("   [toc]\r\n", "toc"),
  ])
  func wordsInBracketsAreAMarker(source: String, words: String) {
    #expect(marker(source) == words)
  }

  @Test(arguments: [
    "[x][y]", "[link](url.md)", "[x]", "[ ]", "[]", "- [x]", "- [salary]", "> [salary]", "\\[salary]",
    "[salary\\]", "[*salary*]", "[`salary`]", "[salary] now", "[a] [b]", "[[a]]", "[^1]",
    "[salary]\n\n[salary]: x.md", "&#91;salary]",
    "[salary\nGermany]", "# [salary]", "![salary]",
  ])
  func nothingElseIsAMarker(source: String) {
    #expect(marker(source) == nil)
  }

  @Test func theOpeningIsTheFirstParagraphAtTheTopOrBelowTheTitle() {
    #expect(
      Rendered("- list\n\n[salary]\n\n<!-- c -->\n\nThe *first*\nline.\n\nSecond.\n\n# H").document
        .openingText == "The first line.")
    #expect(Rendered("# Title\n\nText\n\n## H\n\nMore").document.openingText == "Text")
    #expect(Rendered("# Title\n\n## H\n\nText").document.openingText == nil)
    #expect(Rendered("# Title\n\n# H\n\nText").document.openingText == nil)
    #expect(Rendered("## H\n\nText").document.openingText == nil)
    #expect(Rendered("").document.openingText == nil)
  }

  // MARK: Text under wanted headings

  @Test(arguments: ["", "---\ntitle: Größe 数\n---\n", "---\r\n---\r\n"])
  func listsTablesAndParagraphsUnderWantedHeadingsAreGivenAsText(frontMatter: String) {
    let source = """
      # Größe
      - not wanted

      ## Pay
      Äbout *40,000* to `60,000` EUR [here](x.md).

      - Entry-level: **40,000**
      *  Ünïcode 数 1
      - wrapped
        line
      - with

        two paragraphs
      - nested
        - item
      - [x] done
      -

      | Level | *Low* | High |
      |:------|:-----:|-----:|
      | Ä \\| B |  1 000 | [2](y.md) |
      |数|| 4
      | short |

      ## Other
      - not wanted
      """
    for source in [source, source.replacing("\n", with: "\r\n")] {
      let rendered = Rendered(source, after: frontMatter) { $0.wantsText = { $0 == "Pay" } }
      #expect(
        texts(rendered) == [
          "paragraph", "Äbout 40,000 to 60,000 EUR here. = Äbout *40,000* to `60,000` EUR [here](x.md).",
          "list", "Entry-level: 40,000 = Entry-level: **40,000**",
          "list", "Ünïcode 数 1 = Ünïcode 数 1",
          "list", "wrapped line = wrapped\n  line", "nil", "nil", "done = done", "nil",
          "table", "Level = Level", "Low = *Low*", "High = High",
          "row", "Ä | B = Ä \\| B", "1 000 = 1 000", "2 = [2](y.md)",
          "row", "数 = 数", " = ", "4 = 4",
          "row", "short = short", " = ", " = ",
        ])
    }
  }

  @Test func aTableRightBelowAParagraphHasItsOwnPlaces() {
    for ending in ["\n", "\r\n"] {
      let source = [
        "# Pay", "Some [words](w.md)", "änd more:  ", "| a | b |", "|---|---|", "  | c | [d](e.md) |", "",
        "end",
      ]
      .joined(separator: ending)
      let rendered = Rendered(source, after: "---\n---\n") { $0.wantsText = { _ in true } }
      #expect(
        texts(rendered) == [
          "paragraph", "Some words änd more: = Some [words](w.md)\nänd more:",
          "table", "a = a", "b = b", "row", "c = c", "d = [d](e.md)", "paragraph", "end = end",
        ])
      #expect(rendered.slotPlaces == ["4:14 w.md", "8:13 e.md"])
    }
    let rendered = Rendered("# Pay\ntext\nmore\na | *b*\n-|-") { $0.wantsText = { _ in true } }
    #expect(
      texts(rendered) == ["paragraph", "text more = text\nmore", "table", "a = a", "b = *b*"])
  }

  private func marker(_ source: String) -> String? {
    for case .marker(let words) in Rendered(source).document.blocks.map(\.kind) { return words }
    return nil
  }

  /// What was given as text, each with its source.
  private func texts(_ rendered: Rendered) -> [String] {
    func line(_ span: Document.TextSpan) -> String {
      "\(span.text) = \(rendered.source(span.source).replacing("\r\n", with: "\n"))"
    }
    return rendered.document.blocks.flatMap { block -> [String] in
      switch block.kind {
      case .paragraph(let text): ["paragraph", line(text)]
      case .list(let items): ["list"] + items.map { $0.map(line) ?? "nil" }
      case .table(let header, let rows):
        ["table"] + header.map(line) + rows.flatMap { ["row"] + $0.map(line) }
      default: []
      }
    }
  }
}
