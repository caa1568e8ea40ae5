import Synchronization
import Testing

@testable import Output

/// In which order a build changes what readers see.
@Suite struct CommitOrderTests {
  private let old = [
    "index.html": "old", "roles/index.html": "old", "roles/a/index.html": "old", "feed.xml": "old",
    "assets/site.1.css": "old", "gone/index.html": "old", "roles/a/index.html.gz": "old, packed",
    "gone/index.html.gz": "old, packed", "kept/index.html": "kept", "kept/index.html.gz": "kept, packed",
  ]
  private let new = [
    "index.html": "new", "roles/index.html": "new", "roles/a/index.html": "new", "feed.xml": "new",
    "assets/site.2.css": "new", "roles/b/index.html": "new", "de/roles/b/index.html": "new",
    "roles/a/index.html.gz": "new, packed", "roles/b/index.html.gz": "new, packed",
    "images/lab.png": "new", "about/index.html": "new", "kept/index.html": "kept",
    "kept/index.html.gz": "kept, packed",
  ]

  /// The folder before each step of a build, one after the other.
  private func states() throws -> [[String: String]] {
    let sandbox = try Sandbox()
    try sandbox.build(old)
    let states = Mutex<[[String: String]]>([])
    var writer = sandbox.writer()
    writer.fileSystem.beforeStep = { () throws(FileSystem.StepFailure) in
      states.withLock { $0.append(sandbox.pages) }
    }
    _ = try writer.write(try site(new))
    #expect(sandbox.pages == new)
    return states.withLock { $0 } + [sandbox.pages]
  }

  @Test("Assets, new pages, changed pages, each from the deepest folder up, then lists, removals last")
  func order() throws {
    let states = try states()
    func moment(_ holds: ([String: String]) -> Bool) -> Int { states.firstIndex(where: holds) ?? -1 }
    let arrivals = [
      "assets/site.2.css", "de/roles/b/index.html", "roles/b/index.html", "about/index.html",
      "roles/a/index.html", "roles/index.html", "index.html", "feed.xml", "roles/a/index.html.gz",
    ].map { path in moment { $0[path] == new[path] } }
    #expect(!arrivals.contains(-1))
    #expect(arrivals == arrivals.sorted())
    #expect(Set(arrivals).count == arrivals.count)
    let picture = moment { $0["images/lab.png"] == "new" }
    #expect(picture < arrivals[1])
    let removal = moment { $0["assets/site.1.css"] == nil }
    #expect(try #require(arrivals.last) < removal)
    // A page that is not gone yet still finds its stylesheet.
    let goodbye = moment { $0["gone/index.html"] == nil }
    #expect(goodbye < removal)
  }

  @Test("A new folder arrives whole, in one step")
  func newFolders() throws {
    let sandbox = try Sandbox()
    try sandbox.build(["index.html": "old"])
    let new = [
      "index.html": "new", "roles/index.html": "list", "roles/a/index.html": "a", "roles/a/index.md": "a",
      "roles/a/lab.png": "picture", "data/roles.json": "[]",
    ]
    let states = Mutex<[Set<String>]>([])
    var writer = sandbox.writer()
    writer.fileSystem.beforeStep = { () throws(FileSystem.StepFailure) in
      states.withLock { $0.append(Set(sandbox.pages.keys.filter { $0.hasPrefix("roles/") })) }
    }
    _ = try writer.write(try site(new))
    #expect(sandbox.pages == new)
    #expect(Set(states.withLock { $0 }) == [[], Set(new.keys.filter { $0.hasPrefix("roles/") })])
  }

  @Test("A smaller form is never beside other bytes than those that it was made of")
  func smallerForms() throws {
    for state in try states() {
      for (path, packed) in state where path.hasSuffix(".gz") {
        guard let text = state[String(path.dropLast(3))] else { continue }
        #expect(packed == "\(text), packed", "\(path)")
      }
      #expect(state["kept/index.html.gz"] != nil)
    }
  }

  @Test("An editor's own file that is named like a smaller form stays when the file beside it changes")
  func ownForm() throws {
    let sandbox = try Sandbox()
    try sandbox.build(["report.csv": "old", "report.csv.gz": "packed by hand"])
    let files = ["report.csv": "new", "report.csv.gz": "packed by hand"]
    try sandbox.build(files)
    #expect(sandbox.pages == files)
  }

  @Test("Which files an earlier build wrote just so")
  func unchanged() throws {
    let sandbox = try Sandbox()
    try sandbox.build(["same": "same", "other": "old", "gone": "gone", "longer": "x"])
    try sandbox.put("mine", at: "public/mine")
    try sandbox.put("xx", at: "public/longer")
    let files = try site(["same": "same", "other": "new", "mine": "mine", "longer": "x", "never/there": "x"])
    #expect(sandbox.writer().unchanged(files).map(\.text) == ["same"])
  }
}
