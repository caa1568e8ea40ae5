import FileWatching
import Foundation
import Testing

extension WatchingTests {
  @Suite struct SaveTests {
    private let box: Sandbox
    private let watcher: FolderWatcher

    init() throws {
      box = try Sandbox()
      try box.folder("content")
      box.write("content/a.md")
      watcher = try FolderWatcher([box("content")])
    }

    @Test func tellsAFileWrittenInPlace() async {
      box.write("content/a.md", "new")
      #expect(await watcher.paths(until: box("content/a.md")) == [box("content/a.md")])
    }

    @Test func tellsANewAndARemovedFile() async throws {
      box.write("content/b.md")
      #expect(await watcher.paths(until: box("content/b.md")) == [box("content/b.md")])
      try box.remove("content/b.md")
      #expect(await watcher.paths(until: box("content/b.md")) == [box("content/b.md")])
    }

    @Test func tellsTheFileThatVimSaves() async throws {
      box.write("content/4913", "")
      try box.remove("content/4913")
      box.write("content/.a.md.swp")
      box.move("content/a.md", to: "content/a.md~")
      box.write("content/a.md", "new")
      try box.remove("content/a.md~")
      #expect(await watcher.paths(until: box("content/a.md")) == [box("content/a.md")])
    }

    @Test func tellsTheFileThatEmacsSaves() async throws {
      box.link("content/.#a.md", to: "me@here.1234:5678")
      box.write("content/#a.md#", "half")
      box.save("content/a.md", by: "content/a.md.tmp~")
      try box.remove("content/#a.md#")
      try box.remove("content/.#a.md")
      #expect(await watcher.paths(until: box("content/a.md")) == [box("content/a.md")])
    }

    @Test func tellsTheFileThatCodeSavesInPlace() async {
      let file = box.open("content/a.md")
      for _ in 0..<3 { box.write("piece", to: file) }
      fsync(file)
      close(file)
      #expect(await watcher.paths(until: box("content/a.md")) == [box("content/a.md")])
    }

    @Test func tellsTheFileThatIsPutInPlace() async {
      box.save("content/a.md", by: "content/.a.md.new")
      #expect(await watcher.paths(until: box("content/a.md")) == [box("content/a.md")])
      box.save("content/a.md", by: "content/vsc1234")
      await watcher.paths(until: box("content/a.md"))
    }

    @Test func tellsTheFileThatCameFromOutside() async throws {
      box.save("content/a.md", by: "outside")
      #expect(await watcher.paths(until: box("content/a.md")) == [box("content/a.md")])
    }

    #if os(Linux)
      // FSEvents tells of a write when the file is closed.
      @Test func tellsAFileThatStaysOpen() async {
        let file = box.open("content/log.md")
        defer { close(file) }
        box.write("one", to: file)
        await watcher.paths(until: box("content/log.md"))
        box.write("two", to: file)
        await watcher.paths(until: box("content/log.md"))
      }
    #endif

    @Test func tellsBothNamesOfARenamedFile() async {
      box.move("content/a.md", to: "content/b.md")
      await watcher.paths(until: box("content/a.md"), box("content/b.md"))
    }

    @Test func leavesOutPrivateFiles() async throws {
      for name in [".x", "x~", "#x#", "4913", ".x.swp", "x.tmp~"] { box.write("content/" + name) }
      try box.folder("content/.git/refs")
      box.write("content/.git/refs/x")
      box.write("content/last.md")
      #expect(await watcher.paths(until: box("content/last.md")) == [box("content/last.md")])
    }
  }
}
