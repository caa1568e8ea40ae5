import Diagnostics
import Foundation

@testable import CareerGuide

/// What is said of a guide of a few files.
/// - Parameters:
///   - files: text by path, such as `content/roles/analyst.md`.
///   - today: the day that ages are counted from.
func problems(in files: [String: String], today: String = "2026-11-22") async throws -> [Diagnostic] {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
    "sitegen-lint-" + UUID().uuidString)
  defer { try? FileManager.default.removeItem(at: folder) }
  for (path, text) in files {
    let file = folder.appendingPathComponent(path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }
  return await loadGuide(from: folder.path, LoadOptions(today: CalendarDate(today))).diagnostics
}

/// What one check says of one role, in the lines of a table.
/// - Parameter checks: what `checks:` of the settings holds.
func said(_ id: String, of role: String, checks: String = "") async throws -> [String] {
  try await problems(in: [
    "content/site.yml": "title: Guide\nchecks: {\(checks)}\n", "content/roles/x.md": role,
  ]).filter { $0.id.rawValue == id }.map(\.brief)
}
