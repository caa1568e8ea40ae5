import Foundation
import Testing

@testable import FileWatching

@Suite struct PartTests {
  @Test func aMailboxMerges() async {
    let mailbox = ChangeMailbox()
    mailbox.put(FileChanges(paths: ["a"], isIncomplete: true))
    mailbox.put(FileChanges(paths: ["b"]))
    #expect(await mailbox.take() == FileChanges(paths: ["a", "b"], isIncomplete: true))
    mailbox.put(FileChanges(paths: ["c"]))
    #expect(await mailbox.take() == FileChanges(paths: ["c"]))
    mailbox.close()
    mailbox.put(FileChanges(paths: ["d"]))
    #expect(await mailbox.take() == nil)
  }

  @Test func aMailboxGivesUpForACancelledTask() async {
    let mailbox = ChangeMailbox()
    for _ in 0..<100 {
      let task = Task { await mailbox.take() }
      await Task.yield()
      task.cancel()
      #expect(await task.value == nil)
    }
  }

  @Test(arguments: [".git", ".#a.md", "a.md~", "#a.md#", "4913", ".a.swp", "a.tmp~", "~"])
  func isPrivate(_ name: String) { #expect(isPrivateName(name)) }

  @Test(arguments: ["a.md", "#a.md", "a#", "#", "49134", "a~b", "ä.md"])
  func isNotPrivate(_ name: String) { #expect(!isPrivateName(name)) }

  @Test(arguments: [
    ("content//a/", "content/a"), ("/", "/"), ("", "."), ("./a", "./a"), ("../a/", "../a"), ("//a", "/a"),
  ])
  func tidies(_ path: String, _ tidy: String) { #expect(tidyPath(path) == tidy) }

  @Test func knowsTheWayDown() {
    #expect(stepsDown(to: "/a/b") == [PathStep(folder: "/", name: "a"), PathStep(folder: "/a", name: "b")])
    #expect(stepsDown(to: "a/b") == [PathStep(folder: ".", name: "a"), PathStep(folder: "a", name: "b")])
    #expect(stepsDown(to: "../a") == [PathStep(folder: ".", name: ".."), PathStep(folder: "..", name: "a")])
    #expect(stepsDown(to: "./a") == [PathStep(folder: ".", name: "."), PathStep(folder: ".", name: "a")])
    #expect(stepsDown(to: "/") == [])
  }

  @Test func knowsWhatIsBelow() {
    #expect(isPath("/a/b", atOrBelow: "/a"))
    #expect(isPath("/a", atOrBelow: "/a"))
    #expect(isPath("/a", atOrBelow: "/"))
    #expect(!isPath("/ab", atOrBelow: "/a"))
    #expect(!isPath("/", atOrBelow: "/a"))
  }

  @Test func saysWhatToDoAboutALimit() {
    #expect(WatchFailure(code: ENOSPC, path: "a") == .tooManyFolders)
    #expect(WatchFailure(code: EMFILE, path: "a") == .tooManyWatchers)
    #expect(WatchFailure(code: EACCES, path: "a") == .notAllowed(path: "a"))
    #expect(WatchFailure(code: EIO, path: "a").reason == "the system's error has the number \(EIO)")
    #expect(!WatchFailure.tooManyFolders.fix.isEmpty)
  }

  @Test func turnsRealPathsBack() throws {
    let box = try Sandbox()
    try box.folder("real/content")
    box.link("link", to: "real")
    let places = RealPaths([box("link/content"), box("link/new/site.yml")])
    let real = try #require(realPath(box("real")))
    #expect(places.folders == [real, real + "/content"] || places.folders == [real])
    #expect(
      places.meanings(of: real + "/content/a.md").map(\.meaning) == [.inside(path: box("link/content/a.md"))])
    #expect(places.meanings(of: real + "/content").map(\.meaning) == [.inside(path: box("link/content"))])
    #expect(places.meanings(of: real + "/content/.git/x").isEmpty)
    #expect(places.meanings(of: real + "/new").map(\.meaning) == [.way])
    #expect(places.meanings(of: real + "/new/site.yml").map(\.root) == [1])
    #expect(places.meanings(of: real + "/other").isEmpty)
  }
}
