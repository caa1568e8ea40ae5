import CareerGuide
import Foundation
import Templates
import Testing

@testable import Site

/// Which roles stand on a role's map.
@Suite struct PathStepsTests {
  /// - Parameter ways: what each role leads to; roles that are no key are titles without a guide.
  private func steps(of key: String, _ ways: [String: [String]]) async throws -> PathSteps {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("paths-" + UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    let roles = folder.appendingPathComponent("content/roles")
    try FileManager.default.createDirectory(at: roles, withIntermediateDirectories: true)
    for (name, next) in ways {
      let list = next.map { ways[$0] == nil ? "{ title: \($0) }" : $0 }.joined(separator: ", ")
      let text = "---\ntitle: Role \(name)\nleads_to: [\(list)]\n---\nText.\n"
      try Data(text.utf8).write(to: roles.appendingPathComponent("\(name).md"))
    }
    let guide = try #require(await loadGuide(from: folder.path).guide)
    let edition = guide.editions[0]
    return PathSteps(of: try #require(edition.role(key)), in: edition)
  }

  private func names(_ targets: [RoleReference.Target]) -> [String] {
    targets.map {
      switch $0 {
      case .role(let key): key
      case .title(let title): "(\(title))"
      }
    }
  }

  @Test("One step back, one forward, and another")
  func twoSteps() async throws {
    let steps = try await steps(
      of: "b", ["a": ["b"], "b": ["c", "Chief"], "c": ["d", "e"], "d": [], "e": ["f"], "f": []])
    #expect(names(steps.before) == ["a"])
    #expect(names(steps.next) == ["c", "(Chief)"])
    #expect(names(steps.later) == ["d", "e"])
    #expect(steps.turns == [CareerPath.Line(from: 0, to: 0), CareerPath.Line(from: 0, to: 1)])
  }

  @Test("Two ways to the same role meet there")
  func meeting() async throws {
    let steps = try await steps(of: "a", ["a": ["b", "c"], "b": ["d"], "c": ["d", "Chief"], "d": []])
    #expect(names(steps.later) == ["d", "(Chief)"])
    #expect(
      steps.turns == [
        CareerPath.Line(from: 0, to: 0), CareerPath.Line(from: 1, to: 0), CareerPath.Line(from: 1, to: 1),
      ])
  }

  @Test("Ways in a circle end")
  func circle() async throws {
    let ways = ["a": ["b", "c"], "b": ["a", "c"], "c": ["a"]]
    let steps = try await steps(of: "a", ways)
    #expect(names(steps.before) == ["b", "c"])
    #expect(names(steps.next) == ["b", "c"])
    #expect(steps.later.isEmpty && steps.turns.isEmpty)
  }

  @Test("No column has more than seven; the rest of the first steps is told beside the map")
  func limit() async throws {
    var ways = ["hub": (0..<9).map { "n\($0)" }]
    for index in 0..<9 { ways["n\(index)"] = ["x\(index)", "y\(index)"] }
    for index in 0..<10 { ways["o\(index)"] = ["hub"] }
    let steps = try await steps(of: "hub", ways)
    #expect(steps.before.count == 7 && steps.next.count == 7 && steps.later.count == 7)
    #expect(steps.more.before.count == 3)
    #expect(names(steps.more.next) == ["n7", "n8"])
    #expect(steps.turns.allSatisfy { line in steps.turns.count { $0 == line } == 1 })
  }
}
