import Diagnostics
import Markdown
import Testing

@testable import CareerGuide

/// Where the salary tables stand. Blocks are counted from 0, the title's heading among them.
@Suite struct BodyLayoutTests {
  @Test("A line [salary] decides, before everything else") func marker() {
    let text = "# T\n\nIntro\n\n[Salary]\n\n- one\n\n## Skills\n\nx\n"
    #expect(
      layout(text, from: 1, replacing: [3..<4]).parts == [
        .text(1..<2), .salary(needsHeading: false), .text(4..<6),
      ])
  }

  @Test("Then the list or table that was read, which goes") func replaced() {
    let text = "# T\n\nIntro\n\n- one\n\nSource: x\n\n## Skills\n\nx\n"
    #expect(
      layout(text, from: 1, replacing: [2..<4]).parts == [
        .text(1..<2), .salary(needsHeading: false), .text(4..<6),
      ])
  }

  @Test("Several that were read: all go, and the tables stand at the first") func severalReplaced() {
    let text = "# T\n\n- one\n\nIntro\n\n- two\n\nEnd\n"
    #expect(
      layout(text, from: 1, replacing: [1..<2, 3..<4]).parts == [
        .salary(needsHeading: false), .text(2..<3), .text(4..<5),
      ])
  }

  @Test("Else after what a person needs, with a heading of its own")
  func ownSection() {
    let text = "Intro\n\n## Which skills?\n\nx\n\n### More\n\ny\n\n## Where it leads\n\nz\n"
    #expect(layout(text).parts == [.text(0..<5), .salary(needsHeading: true), .text(5..<7)])
    let two = "## Skills\n\nx\n\n## Qualifications\n\ny\n\n## End\n"
    #expect(layout(two).parts == [.text(0..<4), .salary(needsHeading: true), .text(4..<5)])
    let umlauts = "## FÄHIGKEITEN\n\nx\n\n## Ende\n"
    #expect(layout(umlauts).parts == [.text(0..<2), .salary(needsHeading: true), .text(2..<3)])
  }

  @Test("Else at the end") func end() {
    #expect(layout("Intro\n\n## A\n\nx\n").parts == [.text(0..<3), .salary(needsHeading: true)])
    #expect(layout("## Skills\n\nx\n").parts == [.text(0..<2), .salary(needsHeading: true)])
    #expect(layout("# T\n", from: 1).parts == [.salary(needsHeading: true)])
    #expect(layout("").parts == [.salary(needsHeading: true)])
  }

  @Test("Without figures the text stays whole, and a marker in it goes with a warning") func noFigures() {
    let log = Log()
    #expect(layout("# T\n\nIntro\n", from: 1, hasFigures: false, log: log).parts == [.text(1..<2)])
    #expect(log.diagnostics.isEmpty)
    #expect(
      layout("A\n\n[salary]\n\nB\n", hasFigures: false, log: log).parts == [.text(0..<1), .text(2..<3)])
    #expect(
      log.diagnostics.map(\.brief) == [
        "3:1 the salary table should stand here, but this page has no figures => add `salary:` to the front matter, or delete this line"
      ])
  }

  @Test("The tables stand once; further markers are told and not shown") func severalMarkers() {
    let log = Log()
    let text = "A\n\n[salary]\n\nB\n\n[salary]\n\n[salary]\n\nC\n"
    #expect(
      layout(text, log: log).parts == [
        .text(0..<1), .salary(needsHeading: false), .text(2..<3), .text(5..<6),
      ])
    #expect(
      log.diagnostics.map { "\($0.place?.line ?? 0) \($0.message)" } == [
        "7 the salary table stands further up already, and is shown once",
        "9 the salary table stands further up already, and is shown once",
      ])
  }

  @Test("Other words in brackets are text") func otherMarkers() {
    #expect(layout("[pay]\n\nx\n").parts == [.text(0..<2), .salary(needsHeading: true)])
  }

  @Test(
    "Every block is shown once, in order, or hidden, wherever the tables stand",
    arguments: 0..<200)
  func complete(_ seed: Int) {
    var dice = Dice(seed: UInt64(seed))
    let kinds = ["[salary]", "## Skills", "## Next", "Text", "- item", "### Deep"]
    let text = (0..<(1 + dice.roll(8))).map { _ in kinds[dice.roll(kinds.count)] }.joined(separator: "\n\n")
    let document = document(source(text))
    let count = document.blocks.count
    let lists = document.blocks.indices.filter {
      words(of: document, $0).hasPrefix("- ") && dice.roll(2) == 0
    }
    let layout = BodyLayout(
      document, from: 0, replacing: lists.map { $0..<($0 + 1) }, hasFigures: true, log: Log())
    var shown: [Int] = []
    for case .text(let range) in layout.parts { shown += range }
    let hidden = Set(lists).union(document.blocks.indices.filter { words(of: document, $0) == "[salary]" })
    #expect(shown == (0..<count).filter { !hidden.contains($0) })
    let tables = layout.parts.filter { if case .salary = $0 { true } else { false } }
    #expect(tables.count == 1)
  }

  private func words(of document: Document, _ block: Int) -> String {
    let span = document.blocks[block].source
    return span.file.text(in: span.range).trimmingSuffix { $0.isNewline }
  }

  private func layout(
    _ text: String, from first: Int = 0, replacing read: [Range<Int>] = [], hasFigures: Bool = true,
    log: Log = Log()
  ) -> BodyLayout {
    BodyLayout(document(source(text)), from: first, replacing: read, hasFigures: hasFigures, log: log)
  }
}
