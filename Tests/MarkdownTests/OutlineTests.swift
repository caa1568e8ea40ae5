import Diagnostics
import HTML
import Spooling
import Testing

@testable import Markdown

/// What a later build is told of a text, in place of the text being parsed again.
@Suite struct OutlineTests {
  /// The document as a later build has it.
  private func again(_ rendered: Rendered, spool: Spool? = nil) throws -> Document {
    let outline = rendered.document.outline
    return try #require(
      Document(outline: outline, of: rendered.file, options: MarkdownOptions(), spool: spool))
  }

  @Test("A document is the same without being parsed, to the last link and the last byte of its HTML")
  func same() throws {
    var generator = DocumentGenerator(seed: 7)
    let generated = (0..<300).map { _ in generator.document() }
    let spool = Spool(keeping: 1000, onFailure: { fatalError("\($0)") })
    for (number, source) in (Corpus.documents + generated).enumerated() {
      let rendered = Rendered(source, after: "title: x\n---\n")
      let document = try again(rendered, spool: number.isMultiple(of: 2) ? spool : nil)
      #expect(document.outline == rendered.document.outline, "\(source)")
      #expect(String(reflecting: document.blocks) == String(reflecting: rendered.document.blocks))
      let all = 0..<document.blocks.count
      let html = document.html(ofBlocks: all) { Address(literal: $0 == 0 ? "/first/" : "/other/") }
      #expect(
        html == rendered.document.html(ofBlocks: all) { Address(literal: $0 == 0 ? "/first/" : "/other/") })
      #expect(document.html == rendered.document.html)
    }
  }

  @Test("A document that waits in a spool is the same when somebody asks for it")
  func stored() throws {
    var generator = DocumentGenerator(seed: 8)
    let spool = Spool(keeping: 0, onFailure: { fatalError("\($0)") })
    for source in Corpus.documents + (0..<100).map({ _ in generator.document() }) {
      let rendered = Rendered(source)
      guard !rendered.document.html.isEmpty else { continue }
      var document = rendered.document
      document.putAway(in: spool)
      rendered.file.putAway(in: spool)
      let stored = StoredDocument(document, of: rendered.file, in: spool)
      guard case .away = stored else {
        Issue.record("it is still here")
        continue
      }
      #expect(stored.document.outline == rendered.document.outline)
      #expect(stored.outline == rendered.document.outline)
      #expect(stored.document.html == rendered.document.html)
    }
    let here = StoredDocument(Rendered("Words.").document, of: Rendered("Words.").file, in: nil)
    guard case .here = here else { throw CancellationError() }
  }

  @Test("Text that others read is in it: paragraphs, lists and tables under a heading that was asked for")
  func text() throws {
    for source in [
      "A paragraph.", "- A *list*.\n- [x] b\n\n  c", "|a|b|\n|-|-|\n|c|*d*|\n|e|f|", "- a\n  - b",
    ] {
      let rendered = Rendered("## Pay\n\n\(source)\n") { $0.wantsText = { $0 == "Pay" } }
      let document = try again(rendered)
      #expect(String(reflecting: document.blocks) == String(reflecting: rendered.document.blocks))
      #expect(document.outline == rendered.document.outline)
    }
  }

  @Test("What was cut off or changed is no outline, or one of the same file, and never stops the program")
  func damaged() throws {
    let rendered = Rendered("# Title\n\n[salary]\n\nWords, [a link](a.md) and ![a picture](b.png).\n\n- a\n")
    let outline = rendered.document.outline
    func document(_ bytes: [UInt8]) -> Document? {
      Document(outline: bytes, of: rendered.file, options: MarkdownOptions(), spool: nil)
    }
    for length in outline.indices { #expect(document(Array(outline[..<length])) == nil) }
    #expect(document(outline + [0]) == nil)
    for index in outline.indices {
      for bit in 0..<8 {
        var changed = outline
        changed[index] ^= 1 << bit
        guard let document = document(changed) else { continue }
        #expect(
          (document.blocks.map(\.source) + document.links.map(\.source)).allSatisfy {
            $0.range.upperBound <= rendered.file.bytes.count
          })
      }
    }
  }
}
