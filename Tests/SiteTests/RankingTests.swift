import Foundation
import Testing

/// The script of the search, where Node can run it. `Tests/Browser` tries the whole search in a browser.
@Suite struct RankingTests {
  @Test("What the script finds, and in which order", .enabled(if: hasNode))
  func ranking() throws {
    let (status, messages) = try run([
      "node", Repository.root.appendingPathComponent("Tests/Browser/ranking.js").path,
    ])
    #expect(status == 0, "\(messages)")
  }

  @Test("The script takes 6 KB on its way")
  func size() throws {
    let script = Repository.root.appendingPathComponent("templates/assets/search.js").path
    let (status, messages) = try run(["sh", "-c", "test $(gzip -9 -c \"$0\" | wc -c) -le 6144", script])
    #expect(status == 0, "\(messages)")
  }

  private static var hasNode: Bool { (try? run(["node", "--version"]).status) == 0 }

  private func run(_ arguments: [String]) throws -> (status: Int32, messages: String) {
    try Self.run(arguments)
  }

  private static func run(_ arguments: [String]) throws -> (status: Int32, messages: String) {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = FileHandle.nullDevice
    process.standardError = pipe
    try process.run()
    let messages = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: messages, as: UTF8.self))
  }
}
