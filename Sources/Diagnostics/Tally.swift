/// Problems counted by file and by kind.
public struct Tally: Sendable {
  /// Each file with problems, the one with the most severe first; those without a file stand under no name.
  public let files: [Entry]
  /// Each kind of problem by its id, the most severe first.
  public let kinds: [Entry]
  /// How many there are in all.
  public let total: Counts

  /// What was counted of a file or a kind.
  public struct Entry: Sendable {
    /// The file's path, or the id; empty for what is no one file's problem.
    public let name: String
    /// How many problems it has.
    public let counts: Counts
  }

  /// How many problems there are of each severity.
  public struct Counts: Sendable, Hashable, Comparable {
    /// What stops the build.
    public var errors = 0
    /// What is probably wrong.
    public var warnings = 0
    /// What is good to know.
    public var notes = 0

    /// How many there are of all.
    public var all: Int { errors + warnings + notes }

    /// Errors weigh more than any number of warnings, and these more than any number of notes.
    public static func < (left: Counts, right: Counts) -> Bool {
      (left.errors, left.warnings, left.notes) < (right.errors, right.warnings, right.notes)
    }

    mutating func add(_ severity: Severity) {
      switch severity {
      case .error: errors += 1
      case .warning: warnings += 1
      case .note: notes += 1
      }
    }
  }

  /// Counts problems.
  public init(_ diagnostics: [Diagnostic]) {
    files = Tally.entries(diagnostics) { $0.place?.path ?? "" }
    kinds = Tally.entries(diagnostics, by: \.id.rawValue)
    total = diagnostics.reduce(into: Counts()) { $0.add($1.severity) }
  }

  private static func entries(_ diagnostics: [Diagnostic], by name: (Diagnostic) -> String) -> [Entry] {
    var counts: [String: Counts] = [:]
    for diagnostic in diagnostics { counts[name(diagnostic), default: Counts()].add(diagnostic.severity) }
    return counts.map { Entry(name: $0.key, counts: $0.value) }
      .sorted { $0.counts == $1.counts ? $0.name < $1.name : $0.counts > $1.counts }
  }
}
