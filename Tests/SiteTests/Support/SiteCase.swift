import Foundation
import Testing

/// A little site in `Tests/Sites/` that shows one behaviour.
struct SiteCase: Sendable, CustomTestStringConvertible {
  /// The folder's name, which says what the case shows.
  let name: String

  /// All cases, by name.
  static let all: [SiteCase] = {
    let names = try? FileManager.default.contentsOfDirectory(atPath: Repository.sites.path)
    return (names ?? []).filter { !$0.hasPrefix(".") }.sorted().map(SiteCase.init)
  }()

  var testDescription: String { name }

  private var folder: URL { Repository.sites.appendingPathComponent(name) }
  private var messagesFile: URL { folder.appendingPathComponent("messages.txt") }
  private var expectedFolder: URL { folder.appendingPathComponent("expected") }

  /// What follows `sitegen build`, one argument a line.
  private func arguments() throws -> [String] {
    let file = folder.appendingPathComponent("arguments.txt")
    guard FileManager.default.fileExists(atPath: file.path) else { return [] }
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init)
  }

  /// Builds a copy of the case, so that messages name `content/…` and nothing here is written to.
  func build() throws -> (run: Program.Run, output: [String: Data]) {
    let workshop = try Workshop(copyOf: folder.appendingPathComponent("content"))
    let run = try workshop.build(try arguments())
    return (run, try workshop.files())
  }

  /// The paths of the files that are copied to the site as they are.
  func copiedPaths() throws -> Set<String> {
    Set(try filesByPath(folder.appendingPathComponent("content/static")).keys)
  }

  /// What the case is expected to say and to write.
  func expectation() throws -> Expectation {
    Expectation(
      messages: try String(contentsOf: messagesFile, encoding: .utf8), files: try filesByPath(expectedFolder))
  }

  /// Replaces what the case is expected to say and to write.
  func rewrite(_ expectation: Expectation) throws {
    try Data(expectation.messages.utf8).write(to: messagesFile)
    try? FileManager.default.removeItem(at: expectedFolder)
    for (path, data) in expectation.files {
      let file = expectedFolder.appendingPathComponent(path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try data.write(to: file)
    }
  }
}
