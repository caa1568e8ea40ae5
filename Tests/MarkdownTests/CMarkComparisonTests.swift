import Foundation
import Testing

@testable import Markdown

/// Our HTML is cmark-gfm's, byte for byte, but for the additions that ``undressed(_:)`` names.
///
/// The measure is 0.29.0.gfm.6, the version that Debian and Ubuntu have. gfm.13 differs in one thing more: of `<strong>`
/// directly within `<strong>` it writes only the outer one. Ours stays the same, whichever library it is built with.
@Suite struct CMarkComparisonTests {
  @Test func everyConstructIsWrittenAsCMarkWritesIt() throws {
    #expect(Corpus.documents.count > 150)
    try expectSameHTML(Corpus.documents, allowsRawHTML: false)
  }

  @Test func everyConstructIsWrittenAsCMarkWritesItWithRawHTML() throws {
    try expectSameHTML(Corpus.documents, allowsRawHTML: true)
  }

  @Test func constructsInsideOfOthersAreWrittenAsCMarkWritesThem() throws {
    var generator = DocumentGenerator(seed: 20_261_122)
    try expectSameHTML((0..<500).map { _ in generator.document() }, allowsRawHTML: false)
  }

  @Test func theGuidesOfThisRepositoryAreWrittenAsCMarkWritesThem() throws {
    let content = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().appending(
        path: "content")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: content.path).filter {
      $0.hasSuffix(".md")
    }
    #expect(!paths.isEmpty)
    let bodies = try paths.sorted().map { path in
      withoutFrontMatter(try String(contentsOf: content.appending(path: path), encoding: .utf8))
    }
    try expectSameHTML(bodies, allowsRawHTML: false)
  }

  private func expectSameHTML(_ documents: [String], allowsRawHTML: Bool) throws {
    let expected = try CMarkProgram.html(of: documents, isUnsafe: allowsRawHTML)
    for (document, expected) in zip(documents, expected) {
      let rendered = Rendered(document) { $0.allowsRawHTML = allowsRawHTML }
      #expect(
        undressed(rendered.html) == withoutControls(asFirstWritten(expected)),
        "differs for \(document.debugDescription)")
      expectSound(rendered)
    }
  }

  /// What holds of every document: the blocks cover the HTML, and whatever has a place has it within the file.
  private func expectSound(_ rendered: Rendered) {
    let document = rendered.document
    var end = 0
    for block in document.blocks {
      #expect(block.html.lowerBound == end)
      end = block.html.upperBound
    }
    #expect(end == document.html.count)
    let spans = document.blocks.map(\.source) + document.headings.map(\.source) + document.slots.map(\.source)
    #expect(spans.allSatisfy { $0.range.upperBound <= rendered.file.bytes.count })
    #expect(zip(document.slots, document.slots.dropFirst()).allSatisfy { $0.offset <= $1.offset })
    let ids = rendered.html.matches(of: /<h[1-6] id="([^"]*)"/).map(\.1)
    #expect(Set(ids).count == ids.count)
  }
}

/// Our HTML without what we add to cmark's. No text can look like one of these: quotation marks in it are escaped.
private func undressed(_ html: String) -> String {
  html
    .replacing(/(<h[1-6]) id="[^"]*">/) { "\($0.1)>" }
    .replacing("\" rel=\"external\">", with: "\">")
    .replacing(/<div class="table-scroll" role="group" tabindex="0" aria-labelledby="[^"]*">\n<table>/) {
      _ in
      "<table>"
    }
    .replacing("</table>\n</div>\n", with: "</table>\n")
    .replacing("<th scope=\"col\"", with: "<th")
    .replacing(/(<t[hd]) class="(left|center|right)">/) { "\($0.1) align=\"\($0.2)\">" }
    .replacing(/disabled="" aria-label="[^"]*" \/>/) { _ in "disabled=\"\" />" }
}

/// What a newer cmark-gfm writes, in the words of 0.29.0.gfm.6: from gfm.8 on it numbers the names of the links that
/// lead back from a footnote. Ours must not depend on which one is installed.
private func asFirstWritten(_ html: String) -> String {
  html.replacing(/\ data-footnote-backref-idx="[^"]*" aria-label="Back to reference [^"]*">/) { _ in
    " aria-label=\"Back to content\">"
  }
}

/// No page may hold control characters; raw HTML is the editor's own.
private func withoutControls(_ html: String) -> String {
  html.replacing(/[\x00-\x08\x0B\x0E-\x1F\x7F]/) { _ in "\u{FFFD}" }
}

private func withoutFrontMatter(_ text: String) -> String {
  guard text.hasPrefix("---\n"), let end = text.firstRange(of: "\n---\n") else { return text }
  return String(text[end.upperBound...])
}
