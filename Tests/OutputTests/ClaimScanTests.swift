import Output
import Testing

@Suite struct ClaimScanTests {
  @Test(
    "It is sure of files that stand apart, and of nothing else",
    arguments: [
      (["a/index.html", "b/index.html", "index.html", "a/b/c.txt"], true),
      (["a/index.html", "a/index.html"], false), (["a/index.html", "A/index.html"], false),
      (["straße.txt", "STRASSE.txt"], false), (["e\u{301}.txt", "\u{E9}.txt"], false),
      (["a", "a/index.html"], false),
      (["a/index.html", "A"], false), (["manifest.json"], false), (["../x"], false),
      (["con/index.html"], false), ([], true),
    ])
  func scan(_ paths: [String], _ areApart: Bool) {
    var scan = ClaimScan()
    for path in paths { scan.add(path) }
    #expect(scan.areApart == areApart)
  }
}
