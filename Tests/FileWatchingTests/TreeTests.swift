import FileWatching
import Foundation
import Testing

extension WatchingTests {
  @Suite struct TreeTests {
    private let box: Sandbox
    private let watcher: FolderWatcher

    init() throws {
      box = try Sandbox()
      try box.folder("content/old/deep")
      box.write("content/old/deep/a.md")
      watcher = try FolderWatcher([box("content")])
    }

    @Test func tellsAFileDeepDown() async {
      box.write("content/old/deep/a.md", "new")
      #expect(await watcher.paths(until: box("content/old/deep/a.md")) == [box("content/old/deep/a.md")])
    }

    @Test func tellsAllInAFolderThatIsFilledAtOnce() async throws {
      for round in 0..<20 {
        try box.folder("content/new\(round)/x/y")
        for file in 0..<10 { box.write("content/new\(round)/x/y/\(file).md") }
        box.write("content/new\(round)/x/y/last.md")
        let files = Set((0..<10).map { box("content/new\(round)/x/y/\($0).md") })
        let groups = await watcher.groups { files.isSubset(of: Set($0.flatMap(\.paths))) }
        let paths = Set(groups.flatMap(\.paths))
        #expect(paths.isSuperset(of: files))
        #expect(paths.contains(box("content/new\(round)")))
        #expect(paths.contains(box("content/new\(round)/x/y")))
      }
    }

    @Test func tellsAllInAFolderThatIsMovedHereAndWatchesIt() async throws {
      try box.folder("outside/x")
      box.write("outside/x/b.md")
      box.move("outside", to: "content/inside")
      await watcher.paths(until: box("content/inside"), box("content/inside/x"), box("content/inside/x/b.md"))
      box.write("content/inside/x/b.md", "new")
      await watcher.paths(until: box("content/inside/x/b.md"))
    }

    @Test func doesNotWatchAFolderThatIsMovedAway() async throws {
      box.move("content/old", to: "outside")
      #expect(await watcher.paths(until: box("content/old")) == [box("content/old")])
      box.write("outside/deep/a.md", "new")
      try box.folder("outside/deep/more")
      box.write("content/last.md")
      #expect(await watcher.paths(until: box("content/last.md")) == [box("content/last.md")])
    }

    @Test func tellsBothNamesOfARenamedFolderAndAllInTheNew() async {
      box.move("content/old", to: "content/new")
      await watcher.paths(until: box("content/old"), box("content/new"), box("content/new/deep/a.md"))
      box.write("content/new/deep/a.md", "new")
      #expect(await watcher.paths(until: box("content/new/deep/a.md")) == [box("content/new/deep/a.md")])
    }

    @Test func tellsAFolderThatIsRemovedAndComesBack() async throws {
      try box.remove("content/old")
      await watcher.paths(until: box("content/old"))
      try box.folder("content/old/deep")
      box.write("content/old/deep/a.md", "back")
      await watcher.paths(until: box("content/old"), box("content/old/deep/a.md"))
      box.write("content/old/deep/a.md", "again")
      await watcher.paths(until: box("content/old/deep/a.md"))
    }

    @Test func followsNoLink() async throws {
      try box.folder("outside")
      box.link("content/link", to: box("outside"))
      await watcher.paths(until: box("content/link"))
      box.write("outside/a.md")
      box.write("content/last.md")
      #expect(await watcher.paths(until: box("content/last.md")) == [box("content/last.md")])
    }

    @Test func watchesAFolderOfTenThousandFiles() async throws {
      try box.folder("many")
      box.fill("many", with: 10_000)
      let begin = ContinuousClock.now
      let watcher = try FolderWatcher([box("many")])
      #expect(ContinuousClock.now - begin < .seconds(2))
      box.save("many/5000.md", by: "many/.new")
      #expect(await watcher.paths(until: box("many/5000.md")) == [box("many/5000.md")])
    }
  }
}
