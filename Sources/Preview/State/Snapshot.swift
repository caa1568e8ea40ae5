import Diagnostics
import HTML
import Site

/// The guide as browsers see it at one moment.
struct Snapshot: Sendable {
  /// The last site that could be made; `nil` before the first.
  var site: Site?
  /// Counts the sites.
  var generation = 0
  /// What is wrong with the content, and with the program that is being built.
  var problems: [Diagnostic] = []
  var programProblems: [Diagnostic] = []
  /// Files of the site that are in each other's way, and which set of addresses that was found for.
  var addressProblems: [Diagnostic] = []
  var addressSet = 0
  /// Whether the program is being built anew.
  var isBuilding = false
  /// Files of the site that are no pages, by the generation in which they changed last.
  var changedFiles: [String: Int] = [:]
  /// Where pages are now that had another address since the program was started: `/roles/old/` is `/roles/new/`.
  var moves: [String: String] = [:]

  /// What the page tells: what stops the site before what does not.
  private var shown: [Diagnostic] {
    let all = programProblems + problems + addressProblems
    return all.filter { $0.severity == .error } + all.filter { $0.severity == .warning }
  }

  /// The same for the browser's script.
  /// - Parameters:
  ///   - run: distinguishes this run of the program from others.
  ///   - editor: opens files.
  func json(run: String, editor: EditorLinks) -> JSON {
    .object([
      ("run", .string(run)), ("generation", .integer(generation)), ("hasSite", .bool(site != nil)),
      ("building", .bool(isBuilding)),
      ("moves", .object(moves.sorted { $0.key < $1.key }.map { ($0.key, .string($0.value)) })),
      (
        "changed",
        .object(changedFiles.sorted { $0.key < $1.key }.map { ($0.key, .integer($0.value)) })
      ),
      ("problems", .array(shown.map { json($0, editor) })),
    ])
  }

  private func json(_ problem: Diagnostic, _ editor: EditorLinks) -> JSON {
    .object([
      ("severity", .string(problem.severity.rawValue)), ("id", .string(problem.id.rawValue)),
      ("message", .string(problem.message)), ("place", problem.place.map { json($0, editor) }),
      ("fix", problem.fix.map { .string($0) }),
      (
        "notes",
        .array(
          problem.notes.map { note in
            .object([
              ("message", .string(note.message)), ("place", note.place.map { json($0, editor) }),
            ])
          })
      ),
    ])
  }

  private func json(_ place: Place, _ editor: EditorLinks) -> JSON {
    .object([
      ("text", .string(place.text)), ("line", place.line.map { .integer($0) }),
      ("link", editor.link(to: place).map { .string($0) }),
      (
        "excerpt",
        place.excerpt.map { .array([.string($0.before), .string($0.marked), .string($0.after)]) }
      ),
    ])
  }
}

/// A problem in a line.
func line(of problem: Diagnostic) -> String {
  let place = problem.place.map { $0.text + ": " } ?? ""
  return "\(place)\(problem.severity.rawValue): \(problem.message)" + (problem.fix.map { " – \($0)" } ?? "")
}
