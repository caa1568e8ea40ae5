import FileWatching
import Foundation
import Testing

extension WatchingTests {
  @Suite struct RootTests {
    private let box: Sandbox

    init() throws { box = try Sandbox() }

    @Test func watchesSeveralRoots() async throws {
      try box.folder("content")
      try box.folder("templates")
      box.write("site.yml")
      box.write("other.yml")
      let watcher = try FolderWatcher([box("content/"), box("templates"), box("site.yml")])
      box.write("other.yml", "new")
      box.write("site.yml", "new")
      box.write("content/a.md")
      box.write("templates/b.html")
      let paths = await watcher.paths(until: box("content/a.md"), box("templates/b.html"), box("site.yml"))
      #expect(paths.count == 3)
    }

    @Test func watchesAFileThatIsReplacedAndRemovedAndComesBack() async throws {
      box.write("site.yml")
      let watcher = try FolderWatcher([box("site.yml")])
      for _ in 0..<2 {
        box.save("site.yml", by: "new")
        #expect(await watcher.paths(until: box("site.yml")) == [box("site.yml")])
        try box.remove("site.yml")
        #expect(await watcher.paths(until: box("site.yml")) == [box("site.yml")])
      }
    }

    @Test func awaitsAFolderThatIsNotThere() async throws {
      let watcher = try FolderWatcher([box("a/b/content")])
      try box.folder("a/b/content/x")
      box.write("a/b/content/x/a.md")
      await watcher.paths(until: box("a/b/content"), box("a/b/content/x/a.md"))
      box.write("a/b/content/x/a.md", "new")
      await watcher.paths(until: box("a/b/content/x/a.md"))
    }

    @Test func awaitsAFileThatIsNotThere() async throws {
      let watcher = try FolderWatcher([box("a/b/site.yml")])
      try box.folder("a/b")
      box.write("a/b/site.yml")
      await watcher.paths(until: box("a/b/site.yml"))
      box.save("a/b/site.yml", by: "a/b/new")
      await watcher.paths(until: box("a/b/site.yml"))
    }

    @Test func tellsAFolderThatIsRemovedAndComesBack() async throws {
      try box.folder("project/content/x")
      box.write("project/content/x/a.md")
      let watcher = try FolderWatcher([box("project/content")])
      for name in ["project/content", "project", "project/content"] {
        try box.remove(name)
        await watcher.paths(until: box("project/content"))
        try box.folder("project/content/x")
        box.write("project/content/x/a.md")
        await watcher.paths(until: box("project/content/x/a.md"))
        box.write("project/content/x/b.md")
        await watcher.paths(until: box("project/content/x/b.md"))
      }
    }

    @Test(arguments: ["a/b/content", "a/b", "a"])
    func tellsAFolderThatIsMovedAwayAndBack(_ moved: String) async throws {
      try box.folder("a/b/content/x")
      box.write("a/b/content/x/a.md")
      let watcher = try FolderWatcher([box("a/b/content")])
      box.move(moved, to: "away")
      await watcher.paths(until: box("a/b/content"))
      box.move("away", to: moved)
      await watcher.paths(until: box("a/b/content"), box("a/b/content/x/a.md"))
      box.write("a/b/content/x/a.md", "new")
      await watcher.paths(until: box("a/b/content/x/a.md"))
    }

    @Test func watchesAnotherFolderInTheSamePlace() async throws {
      try box.folder("content")
      try box.folder("other")
      box.write("other/b.md")
      let watcher = try FolderWatcher([box("content")])
      box.move("content", to: "away")
      box.move("other", to: "content")
      await watcher.paths(until: box("content"), box("content/b.md"))
      box.write("away/a.md")
      box.write("content/b.md", "new")
      #expect(await !watcher.paths(until: box("content/b.md")).contains(box("content/a.md")))
    }

    @Test func tellsOfEachOfTwoRootsThatLieInEachOther() async throws {
      try box.folder("content/x")
      let watcher = try FolderWatcher([box("content"), box("content/x"), box("content")])
      box.write("content/x/a.md")
      #expect(await watcher.paths(until: box("content/x/a.md")) == [box("content/x/a.md")])
      try box.remove("content/x")
      await watcher.paths(until: box("content/x"))
      try box.folder("content/x")
      await watcher.paths(until: box("content/x"))
      box.write("content/x/b.md")
      await watcher.paths(until: box("content/x/b.md"))
    }

    @Test func followsARootThatIsALink() async throws {
      try box.folder("one")
      try box.folder("two")
      box.write("two/b.md")
      box.link("content", to: "one")
      let watcher = try FolderWatcher([box("content")])
      box.write("one/a.md")
      await watcher.paths(until: box("content/a.md"))
      box.link("link", to: "two")
      box.move("link", to: "content")
      await watcher.paths(until: box("content"), box("content/b.md"))
      box.write("two/c.md")
      await watcher.paths(until: box("content/c.md"))
    }

    @Test func watchesARootWithAPrivateName() async throws {
      try box.folder(".content")
      let watcher = try FolderWatcher([box(".content"), box(".env")])
      box.write(".content/a.md")
      box.write(".env")
      await watcher.paths(until: box(".content/a.md"), box(".env"))
    }
  }
}
