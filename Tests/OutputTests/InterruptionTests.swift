import Foundation
import Synchronization
import Testing

@testable import Output

/// Lets a number of changes to the disk happen; then the next one fails, and if it kills, every further one too.
final class Fuse: Sendable {
  private let left: Mutex<Int>
  private let hasFailed = Mutex(false)
  private let failure: FileSystem.StepFailure

  init(after steps: Int, _ failure: FileSystem.StepFailure) {
    left = Mutex(steps)
    self.failure = failure
  }

  /// Whether it has stopped anything.
  var isBlown: Bool { left.withLock { $0 < 0 } }

  func step() throws(FileSystem.StepFailure) {
    let isOver = left.withLock { left in
      left -= 1
      return left < 0
    }
    guard isOver else { return }
    if case .failed = failure,
      hasFailed.withLock({ seen in
        defer { seen = true }; return seen
      })
    {
      return
    }
    throw failure
  }
}

@Suite struct InterruptionTests {
  private let old = [
    "index.html": "old", "same.html": "same", "assets/a.css": "old", "gone/x/index.html": "gone",
    "gone/y.txt": "gone",
    "flat": "flat", "deep/x/y": "deep", "deep/z": "deep", "data/feed.xml": "old",
  ]
  private let new = [
    "index.html": "new!", "same.html": "same", "assets/a.css": "new", "assets/b.css": "new",
    "fresh/x/index.html": "new",
    "flat/index.html": "new", "deep": "new", "data/feed.xml": "new",
  ]

  /// Runs a build with a fuse of every length, until one is long enough.
  private func forEveryStep(
    _ failure: FileSystem.StepFailure, from old: [String: String]?,
    _ check: (Sandbox, OutputFailure) throws -> Void
  ) throws -> Int {
    let files = try site(new)
    for steps in 0..<500 {
      let sandbox = try Sandbox()
      if let old { try sandbox.build(old) }
      let fuse = Fuse(after: steps, failure)
      var writer = sandbox.writer()
      writer.fileSystem.beforeStep = { () throws(FileSystem.StepFailure) in try fuse.step() }
      do throws(OutputFailure) {
        _ = try writer.write(files)
        if !fuse.isBlown { return steps }
      } catch {
        try check(sandbox, error)
      }
      #expect(try sandbox.build(new).removed <= 5)
      #expect(sandbox.pages == new)
      #expect(sandbox.tree() == (try clean(new)))
      #expect(try sandbox.besides() == [])
    }
    Issue.record("the build never ends")
    return 0
  }

  private func clean(_ files: [String: String]) throws -> [String: String] {
    let sandbox = try Sandbox()
    try sandbox.build(files)
    return sandbox.tree()
  }

  /// Every file is whole, old or new; none of ours is missing from the manifest; nothing that stays was ever away.
  private func expectWhole(_ sandbox: Sandbox, old: [String: String]) throws {
    let there = sandbox.pages.filter { $0.value != "/" }
    for (path, text) in there {
      #expect(text == old[path] || text == new[path], "\(path) is neither old nor new")
    }
    for path in old.keys where new[path] != nil { #expect(there[path] != nil, "\(path) is missing") }
    guard let manifest = sandbox.tree()["manifest.json"] else {
      #expect(there.isEmpty)
      return
    }
    let listed = try Manifest(bytes: Array(manifest.utf8)).entries.keys.map(\.text)
    #expect(Set(there.keys).isSubset(of: listed))
  }

  @Test func canBeKilledAtAnyMoment() throws {
    let steps = try forEveryStep(.killed, from: old) { sandbox, _ in try expectWhole(sandbox, old: old) }
    #expect(steps > 30)
  }

  @Test func canBeKilledAtAnyMomentOfTheFirstBuild() throws {
    let steps = try forEveryStep(.killed, from: nil) { sandbox, _ in try expectWhole(sandbox, old: [:]) }
    #expect(steps > 20)
  }

  @Test func survivesADiskThatFailsAtAnyMoment() throws {
    _ = try forEveryStep(.failed(EIO), from: old) { sandbox, failure in
      try expectWhole(sandbox, old: old)
      #expect(failure.ids == ["output-unwritable"])
      #expect(failure.exitStatus == 74)
      // What failed may be the lock itself, after its folder was made; nothing else is left behind.
      #expect(try sandbox.besides() == [] || sandbox.tree(sandbox.root + "/.public.staging") == [:])
      let isHalfway = failure.diagnostics.first?.notes.isEmpty == false
      if !isHalfway { #expect(sandbox.tree() == (try clean(old))) }
    }
  }

  /// So many files that several threads stage them.
  @Test func canBeKilledWhileThreadsAreAtWork() throws {
    let pages = Dictionary(uniqueKeysWithValues: (0..<200).map { ("p\($0)/index.html", "old \($0)") })
    let files = pages.mapValues { $0 + " and new" }
    for steps in [5, 60, 150, 203, 207, 250, 350, 402] {
      let sandbox = try Sandbox()
      try sandbox.build(pages)
      let fuse = Fuse(after: steps, .killed)
      var writer = sandbox.writer()
      writer.fileSystem.beforeStep = { () throws(FileSystem.StepFailure) in try fuse.step() }
      #expect(throws: OutputFailure.self) { try writer.write(try site(files)) }
      for (path, text) in sandbox.pages { #expect(text == pages[path] || text == files[path]) }
      #expect(sandbox.pages.count == 200)
      try sandbox.build(files)
      #expect(sandbox.tree() == (try clean(files)))
      #expect(try sandbox.besides() == [])
    }
  }

  /// What someone put into the staging folder goes with it, and links in it are not followed.
  @Test func removesWhatADeadBuildLeftBehind() throws {
    let sandbox = try Sandbox()
    try sandbox.put("precious", at: "elsewhere/precious")
    try sandbox.put("half a pa", at: ".public.staging/files-from-0/1")
    try sandbox.link(".public.staging/link", to: "../elsewhere")
    try sandbox.build(new)
    #expect(sandbox.pages == new)
    #expect(try sandbox.besides() == ["elsewhere"])
    #expect(sandbox.tree(sandbox.root)["elsewhere/precious"] == "precious")
  }

  /// A build that is killed, then another one that is killed, then one that goes back to the old site.
  @Test func canBeKilledTwice() throws {
    for steps in stride(from: 3, to: 45, by: 7) {
      let sandbox = try Sandbox()
      try sandbox.build(old)
      for (files, extra) in [(new, 0), (["flat/index.html/x": "x", "gone": "x"], 5)] {
        let fuse = Fuse(after: steps + extra, .killed)
        var writer = sandbox.writer()
        writer.fileSystem.beforeStep = { () throws(FileSystem.StepFailure) in try fuse.step() }
        _ = try? writer.write(try site(files))
      }
      try sandbox.build(old)
      #expect(sandbox.tree() == (try clean(old)))
    }
  }
}
