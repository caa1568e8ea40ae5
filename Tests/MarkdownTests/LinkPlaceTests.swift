import Testing

@testable import Markdown

/// The address of every link within the guide is known by its exact place.
@Suite struct LinkPlaceTests {
  @Test(arguments: [
    ("[a](b.md)", ["1:5 b.md"]),
    ("ä [a](b.md#c \"t\") ![d](e.png)", ["1:7 b.md#c", "1:24 e.png"]),
    ("[a](b.md) [a](b.md) `[a](b.md)` [a](b.md)", ["1:5 b.md", "1:15 b.md", "1:37 b.md"]),
    ("b.md [b.md](b.md)", ["1:13 b.md"]),
    ("[![a](b.png)](c.md)", ["1:15 c.md", "1:7 b.png"]),
    ("[![a](b.png)](b.png)", ["1:7 b.png", "1:7 b.png"]),
    ("[*a* **b** `c`](d.md)", ["1:17 d.md"]),
    ("[](a.md)", ["1:4 a.md"]),
    ("[a](<b c.md>)", ["1:6 b c.md"]),
    ("[a](b\\_c&amp;d&#46;md)", ["1:5 b\\_c&amp;d&#46;md"]),
    ("[a](\n  b.md\n\"t\") [c](b.md)", ["2:3 b.md", "3:10 b.md"]),
    ("`two\nlines` [a](b.md)\n[a](b.md)", ["2:12 b.md", "3:5 b.md"]),
    ("## [a](b.md) [a](b.md)", ["1:8 b.md", "1:18 b.md"]),
    ("[a](b.md)\n[c](d.md)\n===", ["1:5 b.md", "2:5 d.md"]),
    ("> - a\n>   [b](c.md)\n[b](c.md) lazy", ["2:9 c.md", "3:5 c.md"]),
    ("1. x\n        [b](c.md)\n [b](c.md)", ["2:13 c.md", "3:6 c.md"]),
    ("\t- a\n\n-\t[b](c.md)", ["3:7 c.md"]),
    (
      "| [a](b.md) | [a](b.md) |\n|---|---|\n| [a](b.md) | \\| \\| [a](b.md) [a](b.md) |",
      ["1:7 b.md", "1:19 b.md", "3:7 b.md", "3:25 b.md", "3:35 b.md"]
    ),
    ("> | a |\n> |---|\n> | [b](c.md) |", ["3:9 c.md"]),
    ("- [ ] [a](b.md)\n- [x] [a](b.md)", ["1:11 b.md", "2:11 b.md"]),
    ("x[^1] [a](b.md)\n\n[^1]: [a](b.md)\n\n    [a](b.md)", ["1:11 b.md", "3:11 b.md", "5:9 b.md"]),
    ("[a][r] [r] [x][R]\n\n> [r]: b.md 't'", ["3:8 b.md", "3:8 b.md", "3:8 b.md"]),
    ("[a]\n\n[a]:\n  b\\*c.md", ["4:3 b\\*c.md"]),
    ("[a]: b.md\ntext [a] [c](d.md)", ["1:6 b.md", "2:14 d.md"]),
    ("[r]: b.md\n\n[a](b.md) [r] ![r][]", ["3:5 b.md", "1:6 b.md", "1:6 b.md"]),
    ("~~[a](b.md)~~ **[a](b.md)**", ["1:7 b.md", "1:21 b.md"]),
    ("\0\0 [a](b.md)", ["1:8 b.md"]),
    ("[a](b.md)\r\n[a](b.md)\r\n", ["1:5 b.md", "2:5 b.md"]),
  ])
  func addressesHaveTheirOwnPlaces(source: String, places: [String]) {
    #expect(Rendered(source).slotPlaces == places)
    let lines = 2
    let shifted = Rendered(source, after: "---\n---\n").document.slots.map { $0.source.place.line ?? 0 }
    #expect(shifted == Rendered(source).document.slots.map { ($0.source.place.line ?? 0) + lines })
  }

  @Test func slotsSayWhereTheyLeadAndWhatTheyAre() {
    let slots = Rendered("[a](b&amp;c.md) ![d](e%20f.png) <https://x.example> [g](mailto:h@i.example) []()")
      .document.slots
    #expect(slots.map(\.target) == ["b&c.md", "e%20f.png"])
    #expect(slots.map(\.isImage) == [false, true])
  }

  @Test func externalLinksAreMarked() {
    let html = Rendered("[a](https://b.example 't') <http://c.example> [d](mailto:e@f.example) [g](h.md)")
      .html
    #expect(html.contains("<a href=\"https://b.example\" title=\"t\" rel=\"external\">"))
    #expect(html.contains("<a href=\"http://c.example\" rel=\"external\">"))
    #expect(html.contains("<a href=\"mailto:e@f.example\">") && html.contains("<a href=\"h.md\">"))
  }

  /// Searching has a budget, so that a document made to be searched for long cannot stop a build.
  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      String(repeating: "![", count: 20_000) + String(repeating: "](a)", count: 20_000),
      "[r]: x.md\n" + String(repeating: "[r] ", count: 50_000),
      "| a |\n|---|\n| \\|\\|" + String(repeating: "[b](c)", count: 20_000) + " |",
      String(repeating: "x\n", count: 10_000) + String(repeating: "[b](\nc\n) ", count: 10_000),
    ])
  func searchingEnds(source: String) {
    #expect(!Rendered(source).document.slots.isEmpty)
  }
}
