import Foundation
import Synchronization
import Testing

@testable import Output

@Suite struct DiskTests {
  private let old = ["index.html": "home", "a/one": "1"]

  /// Runs `mount`; where that is not permitted, says so.
  private func mount(_ arguments: [String]) -> Bool {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["mount"] + arguments
    process.standardError = FileHandle.nullDevice
    do { try process.run() } catch { return false }
    process.waitUntilExit()
    if process.terminationStatus != 0 { print("skipped: this account may not mount \(arguments)") }
    return process.terminationStatus == 0
  }

  private func unmount(_ path: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["umount", path]
    if (try? process.run()) != nil { process.waitUntilExit() }
  }

  @Test func changesNothingOnAFullDisk() throws {
    let sandbox = try Sandbox()
    let disk = sandbox.root + "/disk"
    try FileManager.default.createDirectory(atPath: disk, withIntermediateDirectories: true)
    guard mount(["-t", "tmpfs", "-o", "size=256k", "tmpfs", disk]) else { return }
    defer { unmount(disk) }
    let writer = OutputWriter(directory: disk + "/public")
    _ = try writer.write(try site(old))
    let before = sandbox.tree(disk)
    let big = String(repeating: "x", count: 100_000)
    let tooMuch = try site(["index.html": "new", "b": big, "c": big, "d": big])
    do throws(OutputFailure) {
      _ = try writer.write(tooMuch)
      Issue.record("not refused")
    } catch {
      #expect(error.ids == ["output-full"])
      #expect(error.exitStatus == 74)
    }
    #expect(sandbox.tree(disk) == before)
    #expect(try writer.write(try site(old)).unchanged == 2)
  }

  @Test(arguments: ["public", "public/a"])
  func changesNothingOnAReadOnlyDisk(_ folder: String) throws {
    let sandbox = try Sandbox()
    try sandbox.build(old)
    let path = sandbox.root + "/" + folder
    guard mount(["--bind", path, path]), mount(["-o", "remount,ro,bind", path]) else { return }
    defer { unmount(path) }
    let before = sandbox.tree()
    #expect(try sandbox.refusal(["index.html": "new", "a/one": "new"])?.ids == ["output-unwritable"])
    #expect(try sandbox.refusal(["index.html": "new"])?.ids == ["output-unwritable"])
    #expect(sandbox.tree() == before)
    #expect(try sandbox.besides() == [])
  }

  @Test func writesIntoAFolderThatIsMountedByItself() throws {
    let sandbox = try Sandbox()
    try FileManager.default.createDirectory(atPath: sandbox.out, withIntermediateDirectories: true)
    guard mount(["-t", "tmpfs", "tmpfs", sandbox.out]) else { return }
    defer { unmount(sandbox.out) }
    try sandbox.build(old)
    #expect(sandbox.pages == old)
    #expect(try sandbox.build(["a/one": "2"]) == WriteSummary(written: 1, unchanged: 0, removed: 1))
    #expect(sandbox.pages == ["a/one": "2"])
    #expect(try sandbox.besides() == [])
  }

  @Test func saysWhichPartOfThePathIsNotAFolder() throws {
    let sandbox = try Sandbox()
    try sandbox.put("", at: "file")
    do throws(OutputFailure) {
      _ = try OutputWriter(directory: sandbox.root + "/file/public").write([])
      Issue.record("not refused")
    } catch {
      #expect(error.ids == ["output-unwritable"])
      #expect(error.diagnostics.first?.message.contains("a file stands where a folder should be") == true)
    }
  }

  @Test func letsOnlyOneBuildWriteAtATime() throws {
    let sandbox = try Sandbox()
    try sandbox.build(old)
    let second = Mutex<OutputFailure?>(nil)
    var writer = sandbox.writer()
    let steps = Mutex(0)
    writer.fileSystem.beforeStep = { () throws(FileSystem.StepFailure) in
      guard
        steps.withLock({
          $0 += 1; return $0 == 4
        })
      else { return }
      second.withLock { $0 = try? sandbox.refusal(["index.html": "second"]) }
    }
    _ = try writer.write(try site(["index.html": "first"]))
    #expect(second.withLock { $0?.ids } == ["output-busy"])
    #expect(second.withLock { $0?.exitStatus } == 74)
    #expect(sandbox.pages == ["index.html": "first"])
  }

  @Test func survivesManyBuildsAtOnce() async throws {
    let sandbox = try Sandbox()
    let outcomes = await withTaskGroup(of: Bool.self) { group in
      for number in 0..<40 {
        group.addTask {
          guard let failure = try? sandbox.refusal(["index.html": "\(number)", "\(number)/x": "x"]) else {
            return true
          }
          #expect(failure.ids == ["output-busy"], "\(failure)")
          return false
        }
      }
      return await group.reduce(into: [Bool]()) { $0.append($1) }
    }
    #expect(outcomes.contains(true))
    #expect(sandbox.pages.count == 2)
    #expect(try sandbox.besides() == [])
  }
}
