import Foundation
import Testing

/// A folder for one test, and what programs do in it, by the calls that they make.
final class Sandbox: Sendable {
  let path: String

  init() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("watch-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func callAsFunction(_ name: String) -> String { path + "/" + name }

  func folder(_ name: String) throws {
    try FileManager.default.createDirectory(atPath: self(name), withIntermediateDirectories: true)
  }

  func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: self(name)) }

  func move(_ name: String, to other: String) {
    #expect(rename(self(name), self(other)) == 0)
  }

  func link(_ name: String, to target: String) { #expect(symlink(target, self(name)) == 0) }

  /// Opens a file to write to it, and empties it.
  func open(_ name: String) -> Int32 {
    let file = Foundation.open(self(name), O_WRONLY | O_CREAT | O_TRUNC, 0o644)
    #expect(file >= 0)
    return file
  }

  func write(_ text: String, to file: Int32) {
    #expect(text.withCString { Foundation.write(file, $0, strlen($0)) } == text.utf8.count)
  }

  /// Writes a file in place.
  func write(_ name: String, _ text: String = "text") {
    let file = open(name)
    write(text, to: file)
    close(file)
  }

  /// Fills a folder with files. All but the first are further names of it, which is much quicker to make.
  func fill(_ name: String, with count: Int) {
    write(name + "/0.md")
    for number in 1..<count {
      #expect(Foundation.link(self(name + "/0.md"), self(name + "/\(number).md")) == 0)
    }
  }

  /// Writes a file of another name and puts it in place.
  func save(_ name: String, by other: String, _ text: String = "saved") {
    write(other, text)
    move(other, to: name)
  }

  /// Runs git.
  func git(_ arguments: String..., in folder: String) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    let person = ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "gc.auto=0"]
    process.arguments = ["git", "-C", self(folder)] + person + arguments
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }
}
