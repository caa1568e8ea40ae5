import Foundation
import Testing

@testable import Output

@Suite struct BuildTests {
  private let old = [
    "index.html": "home", "roles/a/index.html": "A", "assets/site.css": "css", "robots.txt": "",
  ]

  @Test func writesAFreshFolder() throws {
    let sandbox = try Sandbox()
    #expect(try sandbox.build(old) == WriteSummary(written: 4, unchanged: 0, removed: 0))
    #expect(sandbox.pages == old)
    #expect(try sandbox.besides() == [])
    #expect(
      sandbox.tree()["manifest.json"] == """
        {
          "generator": "sitegen",
          "version": 2,
          "files": [
            {"path": "assets/site.css", "bytes": 3, "sha256": "36e64f19f57a05c8cd5b6bf7eff72703b4bbab19def7832eb4e686e7fa482eef"},
            {"path": "index.html", "bytes": 4, "sha256": "4ea140588150773ce3aace786aeef7f4049ce100fa649c94fbbddb960f1da942"},
            {"path": "robots.txt", "bytes": 0, "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"},
            {"path": "roles/a/index.html", "bytes": 1, "sha256": "559aead08264d5795d3909718cdd05abd49572e84fe55590eef31a88a08fdffd"}
          ]
        }

        """)
    let modes = try ["", "/roles", "/index.html", "/manifest.json"].map {
      try FileManager.default.attributesOfItem(atPath: sandbox.out + $0)[.posixPermissions] as? Int
    }
    #expect(modes == [0o755, 0o755, 0o644, 0o644])
  }

  @Test func touchesNothingThatIsRight() throws {
    let sandbox = try Sandbox()
    try sandbox.build(old)
    let stamps = try sandbox.stamps()
    #expect(try sandbox.build(old) == WriteSummary(written: 0, unchanged: 4, removed: 0))
    #expect(try sandbox.stamps() == stamps)
    #expect(try sandbox.besides() == [])
  }

  @Test func writesOnlyWhatChanged() throws {
    let sandbox = try Sandbox()
    try sandbox.build(old)
    let before = try sandbox.stamps()
    var new = old
    new["index.html"] = "HOME"
    #expect(try sandbox.build(new) == WriteSummary(written: 1, unchanged: 3, removed: 0))
    let after = try sandbox.stamps()
    #expect(sandbox.pages == new)
    #expect(before.filter { after[$0.key] != $0.value }.keys.sorted() == ["index.html", "manifest.json"])
  }

  @Test("A folder of an older version, whose list has no checksums, is taken over")
  func takesOverAnOlderFolder() throws {
    let sandbox = try Sandbox()
    try sandbox.build(["index.html": "home", "gone.txt": "x"])
    try sandbox.put(
      """
      {"generator": "sitegen", "version": 1,
       "files": [{"path": "gone.txt", "bytes": 1}, {"path": "index.html", "bytes": 4}]}
      """, at: "public/manifest.json")
    #expect(try sandbox.build(["index.html": "home"]) == WriteSummary(written: 0, unchanged: 1, removed: 1))
    #expect(sandbox.tree()["manifest.json"]?.contains("\"version\": 2") == true)
  }

  @Test func removesWhatIsGoneAndItsFolders() throws {
    let sandbox = try Sandbox()
    try sandbox.build(old.merging(["x/y/z/one": "1", "x/y/two": "2", "roles/b/index.html": "B"]) { $1 })
    #expect(try sandbox.build(old) == WriteSummary(written: 0, unchanged: 4, removed: 3))
    #expect(sandbox.pages == old)
    #expect(
      try sandbox.build(["roles/c/index.html": "C"]) == WriteSummary(written: 1, unchanged: 0, removed: 4))
    #expect(sandbox.pages == ["roles/c/index.html": "C"])
    #expect(try sandbox.build([:]) == WriteSummary(written: 0, unchanged: 0, removed: 1))
    #expect(sandbox.pages == [:])
    #expect(try sandbox.build([:]) == WriteSummary(written: 0, unchanged: 0, removed: 0))
  }

  @Test func putsBackWhatWasSpoiltByHand() throws {
    let sandbox = try Sandbox()
    try sandbox.build(old)
    try sandbox.put("edited by hand", at: "public/index.html")
    try FileManager.default.removeItem(atPath: sandbox.out + "/roles")
    #expect(try sandbox.build(old) == WriteSummary(written: 2, unchanged: 2, removed: 0))
    #expect(sandbox.pages == old)
  }

  @Test func turnsFilesIntoFoldersAndBack() throws {
    let sandbox = try Sandbox()
    let flat = ["a": "file", "b/c": "file", "k": "k"]
    let deep = ["a/x/index.html": "1", "a/index.html": "2", "b/c/d/e": "3", "k": "k"]
    try sandbox.build(flat)
    #expect(try sandbox.build(deep) == WriteSummary(written: 3, unchanged: 1, removed: 2))
    #expect(sandbox.pages == deep)
    #expect(try sandbox.build(flat) == WriteSummary(written: 2, unchanged: 1, removed: 3))
    #expect(sandbox.pages == flat)
  }

  @Test func renamesThatChangeOnlyCapitals() throws {
    let sandbox = try Sandbox()
    try sandbox.build(["About/index.html": "x", "e\u{301}": "1"])
    try sandbox.build(["about/index.html": "x", "\u{E9}": "1"])
    #expect(sandbox.pages.map { $0.value }.sorted() == ["1", "x"])
    try sandbox.build(["k": ""])
    #expect(sandbox.pages == ["k": ""])
  }

  @Test func holdsFoldersApartThatOnlyLinuxDoes() throws {
    let sandbox = try Sandbox()
    let files = try [file("e\u{301}/a", "1"), file("\u{E9}/b", "2"), file("e\u{301}/x/c", "3")]
    _ = try sandbox.writer().write(files)
    #expect(try sandbox.writer().write(files).unchanged == 3)
    #expect(try sandbox.writer().write([files[1]]) == WriteSummary(written: 0, unchanged: 1, removed: 2))
    #if os(Linux)
      #expect(try FileManager.default.contentsOfDirectory(atPath: sandbox.out).count == 2)
    #endif
  }

  @Test func writesBigFiles() throws {
    let sandbox = try Sandbox()
    let big = String(repeating: "0123456789abcdef", count: 1 << 16)
    #expect(try sandbox.build(["big": big]).written == 1)
    #expect(try sandbox.build(["big": big]).unchanged == 1)
    #expect(try sandbox.build(["big": big.dropLast() + "x"]).written == 1)
    #expect(sandbox.pages["big"]?.last == "x")
  }

  @Test func makesTheFoldersAboveAndTakesSlashesAtTheEnd() throws {
    let sandbox = try Sandbox()
    let writer = OutputWriter(directory: sandbox.root + "/a/b/public//")
    #expect(try writer.write(try site(["x": "1"])).written == 1)
    #expect(
      try OutputWriter(directory: sandbox.root + "/a/b/public").write(try site(["x": "1"])).unchanged == 1)
    #expect(sandbox.tree(sandbox.root + "/a").keys.sorted() == ["b/public/manifest.json", "b/public/x"])
  }

  @Test func writesThousandsOfFiles() throws {
    let sandbox = try Sandbox()
    let page = String(repeating: "<p>Builds and looks after models.</p>\n", count: 250)
    let files = try (0..<2000).map {
      try file("roles/role-\($0 / 2)/index.\($0 % 2 == 0 ? "html" : "md")", page)
    }
    let clock = ContinuousClock()
    let writer = OutputWriter(directory: sandbox.out)
    var summaries: [WriteSummary] = []
    let first = try clock.measure { summaries.append(try writer.write(files)) }
    let second = try clock.measure { summaries.append(try writer.write(files)) }
    print("2,000 files of 10 kB: written in \(first), found unchanged in \(second)")
    #expect(summaries.map(\.written) == [2000, 0])
    #expect(summaries.map(\.unchanged) == [0, 2000])
    #expect(try writer.write([]).removed == 2000)
    #expect(sandbox.pages == [:])
  }
}
