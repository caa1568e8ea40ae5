/// A problem with a place, told so that an editor can mend it.
public struct Diagnostic: Sendable, Hashable, Codable {
  /// How much it matters.
  public var severity: Severity
  /// Which kind of problem it is.
  public var id: DiagnosticID
  /// What is wrong, in words that an editor knows: no full stop, no Swift names.
  public var message: String
  /// Where it is.
  public var place: Place?
  /// What else helps to understand it, each with a place of its own where it has one.
  public var notes: [Note]
  /// What to type instead, where that is known.
  public var fix: String?

  /// A remark that belongs to a problem.
  public struct Note: Sendable, Hashable, Codable {
    /// What it says.
    public var message: String
    /// What it points at.
    public var place: Place?

    /// A remark about a place.
    public init(_ message: String, at place: Place? = nil) {
      self.message = message
      self.place = place
    }
  }

  /// Describes a problem.
  public init(
    _ severity: Severity, _ id: DiagnosticID, _ message: String, at place: Place?, notes: [Note] = [],
    fix: String? = nil
  ) {
    self.severity = severity
    self.id = id
    self.message = message
    self.place = place
    self.notes = notes
    self.fix = fix
  }
}

extension Diagnostic: Comparable {
  /// By file, then by position, so that an editor can work through them from top to bottom; the rest makes the
  /// order total.
  public static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    if left.place?.path != right.place?.path { return (left.place?.path ?? "") < (right.place?.path ?? "") }
    if left.place?.line != right.place?.line { return (left.place?.line ?? 0) < (right.place?.line ?? 0) }
    if left.place?.column != right.place?.column {
      return (left.place?.column ?? 0) < (right.place?.column ?? 0)
    }
    if left.severity != right.severity { return left.severity > right.severity }
    if left.id != right.id { return left.id.rawValue < right.id.rawValue }
    if left.message != right.message { return left.message < right.message }
    if left.fix != right.fix { return (left.fix ?? "") < (right.fix ?? "") }
    return left.notes.lexicographicallyPrecedes(right.notes) { ($0.text) < ($1.text) }
  }
}

extension Diagnostic.Note {
  /// The remark and its place as one text, to be put in order.
  fileprivate var text: String {
    "\(place?.path ?? "") \(place?.line ?? 0) \(place?.column ?? 0) \(message)"
  }
}

extension [Diagnostic] {
  /// How many there are of a severity.
  public func count(of severity: Severity) -> Int { count { $0.severity == severity } }

  /// Whether anything stops the build.
  public var hasErrors: Bool { contains { $0.severity == .error } }
}
