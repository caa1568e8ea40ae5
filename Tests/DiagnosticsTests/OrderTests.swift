import Diagnostics
import Testing

/// Problems come in the order in which an editor works through them; the order is the same in every run.
@Suite struct OrderTests {
  static let ordered: [Diagnostic] = [
    Diagnostic(.error, "b", "no place", at: nil),
    Diagnostic(.error, "a", "whole file", at: Place(path: "a.md")),
    Diagnostic(.note, "a", "first line", at: Place(path: "a.md", line: 1, column: 9)),
    Diagnostic(.error, "a", "same place, worse", at: Place(path: "a.md", line: 2, column: 1)),
    Diagnostic(.warning, "a", "same place", at: Place(path: "a.md", line: 2, column: 1)),
    Diagnostic(.warning, "b", "other kind", at: Place(path: "a.md", line: 2, column: 1)),
    Diagnostic(.warning, "b", "other words", at: Place(path: "a.md", line: 2, column: 1)),
    Diagnostic(.warning, "b", "other words", at: Place(path: "a.md", line: 2, column: 1), fix: "a fix"),
    Diagnostic(.warning, "b", "other words", at: Place(path: "a.md", line: 2, column: 1), fix: "b fix"),
    Diagnostic(
      .warning, "b", "other words", at: Place(path: "a.md", line: 2, column: 1), notes: [.init("n")],
      fix: "b fix"),
    Diagnostic(.note, "a", "line 10 after line 2", at: Place(path: "a.md", line: 10, column: 1)),
    Diagnostic(.note, "a", "other file", at: Place(path: "b.md")),
  ]

  @Test func inOrder() {
    #expect(Self.ordered.reversed().sorted() == Self.ordered)
    #expect(Self.ordered.sorted() == Self.ordered)
  }

  @Test("Of two different problems one comes first") func total() {
    for left in Self.ordered {
      for right in Self.ordered {
        #expect((left < right ? 1 : 0) + (right < left ? 1 : 0) + (left == right ? 1 : 0) == 1)
      }
    }
  }

  @Test func counts() {
    #expect(Self.ordered.count(of: .error) == 3)
    #expect(Self.ordered.hasErrors && !Self.ordered.filter { $0.severity != .error }.hasErrors)
    #expect(Severity.allCases == Severity.allCases.sorted())
  }
}
