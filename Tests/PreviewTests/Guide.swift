import CareerGuide
import Diagnostics
import Foundation
import Spooling

@testable import Site

/// A guide in a folder of its own, which is changed and loaded again.
final class Guide {
  let folder: URL
  var source: String { folder.path }
  private let day = CalendarDate("2026-11-22")

  init(_ files: [String: String]) throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("guide-\(UUID().uuidString)")
    for (path, text) in files { try write(path, text) }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func path(_ path: String) -> String { source + "/content/" + path }

  func write(_ path: String, _ text: String) throws {
    let file = URL(fileURLWithPath: self.path(path))
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: file, atomically: true, encoding: .utf8)
  }

  func remove(_ path: String) throws { try FileManager.default.removeItem(atPath: self.path(path)) }

  /// Loads it from nothing, with its texts in a file as a build has them, or after an earlier load.
  func load(after memory: LoadMemory = LoadMemory(), changed: [String]? = nil) async -> LoadResult {
    await loadGuide(
      from: source, LoadOptions(today: day), after: memory,
      changes: changed.map { .paths(Set($0.map(path))) } ?? .anything,
      spool: changed == nil ? Spool(keeping: 0) { fatalError("\($0)") } : nil)
  }
}

/// A load as everything that anybody can see of it: the messages, and every file of the site.
struct Seen: Equatable {
  let messages: [String]
  let files: [String: [UInt8]]?

  init(_ result: LoadResult, after before: Site? = nil) async {
    messages = result.diagnostics.map { TextReport(colored: false).text(of: $0) }
    guard let guide = result.guide else {
      files = nil
      return
    }
    let rendered = Site(guide, after: before).plan().made()
    files = Dictionary(rendered.map { ($0.path, $0.bytes) }) { first, _ in first }
  }

  /// What differs, in a few words.
  func difference(to other: Seen) -> String? {
    if messages != other.messages { return "messages: \(messages) instead of \(other.messages)" }
    guard let files, let others = other.files else {
      return files == nil && other.files == nil ? nil : "no guide"
    }
    let paths = Set(files.keys).union(others.keys).filter { files[$0] != others[$0] }.sorted()
    return paths.isEmpty ? nil : "files: \(paths.prefix(5))"
  }
}
