import Foundation
import Testing

@testable import FileWatching

extension WatchingTests {
  @Suite struct LifetimeTests {
    private let box: Sandbox

    init() throws {
      box = try Sandbox()
      try box.folder("content")
    }

    @Test func endsTheStream() async throws {
      let watcher = try FolderWatcher([box("content")])
      watcher.stop()
      watcher.stop()
      for await _ in watcher.changes { Issue.record("a group after the end") }
    }

    @Test func endsTheStreamThatIsAwaited() async throws {
      let watcher = try FolderWatcher([box("content")])
      async let groups = watcher.groups { _ in false }
      watcher.stop()
      #expect(await groups.isEmpty)
    }

    @Test func aStreamKeepsItsWatcher() async throws {
      let changes = try FolderWatcher([box("content")]).changes
      box.write("content/a.md")
      for await group in changes {
        #expect(group.paths == [box("content/a.md")])
        break
      }
    }

    @Test func goesOnAfterAReaderWasCancelled() async throws {
      let watcher = try FolderWatcher([box("content")])
      let reader = Task { for await _ in watcher.changes {} }
      reader.cancel()
      await reader.value
      box.write("content/a.md")
      await watcher.paths(until: box("content/a.md"))
    }

    #if os(Linux)
      @Test func givesBackAllDescriptors() async throws {
        var pipes: Set<String> = []
        try await othersAreGone()
        for _ in 0..<20 {
          let watcher = try FolderWatcher([box("content"), box("missing/a")])
          pipes.formUnion([target(watcher.wakePipe.reading)].compactMap(\.self))
          #expect(descriptors().filter(isInotify).count == 1)
          watcher.stop()
          for await _ in watcher.changes {}
        }
        #expect(pipes.count == 20)
        #expect(pipes.isDisjoint(with: descriptors()))
        #expect(descriptors().filter(isInotify).count == 0)
      }

      @Test func givesBackAllDescriptorsWhenItIsNotKept() async throws {
        try await othersAreGone()
        weak var mailbox: ChangeMailbox?
        var pipe: String?
        do {
          let watcher = try FolderWatcher([box("content")])
          mailbox = watcher.mailbox
          pipe = target(watcher.wakePipe.reading)
        }
        // The thread's last act.
        while let mailbox { _ = await mailbox.take() }
        #expect(pipe != nil)
        #expect(!descriptors().contains(pipe ?? ""))
        #expect(descriptors().filter(isInotify).count == 0)
      }

      /// The watchers of tests before this one give back theirs soon after nobody keeps them.
      private func othersAreGone() async throws {
        let begin = ContinuousClock.now
        while descriptors().contains(where: isInotify), ContinuousClock.now - begin < .seconds(10) {
          try await Task.sleep(for: .milliseconds(1))
        }
      }

      private func descriptors() -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd")) ?? []
        return names.compactMap { Int32($0).flatMap(target) }
      }

      private func target(_ descriptor: Int32) -> String? {
        try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/\(descriptor)")
      }

      private func isInotify(_ target: String) -> Bool { target.contains("inotify") }
    #endif
  }
}
