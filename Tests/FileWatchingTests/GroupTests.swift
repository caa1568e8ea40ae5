import FileWatching
import Foundation
import Synchronization
import Testing

extension WatchingTests {
  @Suite struct GroupTests {
    private let box: Sandbox

    init() throws { box = try Sandbox() }

    @Test func tellsACheckoutInOneGroup() async throws {
      try box.folder("site/content")
      try box.git("init", "-b", "main", in: "site")
      for branch in ["main", "other"] {
        if branch != "main" { try box.git("checkout", "-b", branch, in: "site") }
        for file in 0..<100 { box.write("site/content/\(file).md", "\(branch) \(file)") }
        try box.git("add", ".", in: "site")
        try box.git("commit", "-m", branch, in: "site")
      }
      let lock = box("site/.git/index.lock")
      let watcher = try FolderWatcher([box("site/content")]) { access(lock, F_OK) == 0 }
      try box.git("checkout", "main", in: "site")
      let files = Set((0..<100).map { box("site/content/\($0).md") })
      box.write("site/content/last.txt")
      let last = box("site/content/last.txt")
      let groups = await watcher.groups { groups in groups.contains { $0.paths.contains(last) } }
      #expect(groups.filter { !$0.paths.isDisjoint(with: files) }.count == 1)
      #expect(groups.first?.paths.isSuperset(of: files) == true)
    }

    @Test func waitsWhileTheCallerIsBusy() async throws {
      try box.folder("content")
      let rounds = Mutex(0)
      let watcher = try FolderWatcher([box("content")]) { [box] in
        rounds.withLock { rounds in
          rounds += 1
          // Still before the group is told.
          if rounds < 4 { box.write("content/\(rounds).md") }
          return rounds < 4
        }
      }
      box.write("content/a.md")
      let groups = await watcher.groups { _ in true }
      #expect(groups.first?.paths.count == 4)
    }

    @Test func mergesWhatASlowReaderDoesNotTake() async throws {
      try box.folder("content")
      let watcher = try FolderWatcher([box("content")])
      let other = try FolderWatcher([box("content")])
      for file in 0..<5 {
        box.write("content/\(file).md")
        // When the other one has told it, it was a group of its own for this one too, or is about to be.
        await other.paths(until: box("content/\(file).md"))
      }
      box.write("content/last.md")
      await other.paths(until: box("content/last.md"))
      let last = box("content/last.md")
      let groups = await watcher.groups { groups in groups.contains { $0.paths.contains(last) } }
      #expect(Set(groups.flatMap(\.paths)).count == 6)
      #expect(groups.count <= 2)
    }

    @Test func tellsWithinTheLongestTimeThoughThereIsNoSilence() async throws {
      try box.folder("content")
      let watcher = try FolderWatcher([box("content")], quiet: .seconds(5), longest: .milliseconds(100))
      let isDone = Mutex(false)
      async let groups = watcher.groups { _ in
        isDone.withLock { $0 = true }
        return true
      }
      let begin = ContinuousClock.now
      while !isDone.withLock(\.self), ContinuousClock.now - begin < .seconds(10) {
        box.write("content/a.md")
        await Task.yield()
      }
      #expect(await groups.count == 1)
      #expect(ContinuousClock.now - begin < .seconds(5))
    }

    #if os(Linux)
      @Test func saysThatEventsWereLost() async throws {
        try box.folder("content")
        let (isBlocked, goOn) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0))
        let calls = Mutex(0)
        let watcher = try FolderWatcher([box("content")]) {
          // Only once: holds the thread that reads the kernel's queue.
          if calls.withLock({
            $0 += 1; return $0
          }) > 1 {
            return false
          }
          isBlocked.signal()
          goOn.wait()
          return false
        }
        box.write("content/first.md")
        await Task.detached { wait(for: isBlocked) }.value
        let limit = try String(contentsOfFile: "/proc/sys/fs/inotify/max_queued_events", encoding: .utf8)
        let count = Int(limit.trimmingCharacters(in: .whitespacesAndNewlines)) ?? 16384
        box.fill("content", with: count + 1000)
        try box.folder("content/late")
        box.write("content/late/a.md")
        goOn.signal()
        let groups = await watcher.groups { groups in groups.contains(where: \.isIncomplete) }
        #expect(groups.last?.isIncomplete == true)
        // The folder that nobody told of is watched.
        box.write("content/late/b.md")
        await watcher.paths(until: box("content/late/b.md"))
      }
    #endif
  }
}

/// A semaphore may not be waited for in an asynchronous function by name.
private func wait(for semaphore: DispatchSemaphore) { _ = semaphore.wait(timeout: .now() + 10) }
