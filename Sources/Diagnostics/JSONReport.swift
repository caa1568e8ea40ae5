import Foundation

/// Diagnostics as JSON for other programs: an object with the `diagnostics` in order and a `summary`.
public struct JSONReport: Encodable, Sendable {
  /// The version of this format; it changes when a field changes its meaning or goes.
  public let version = 1
  /// The problems, in the order in which a person would read them.
  public let diagnostics: [Entry]
  /// The figures of the run, such as `pages` and `warnings`.
  public let summary: [String: Int]

  /// One problem.
  public struct Entry: Encodable, Sendable {
    let severity: Severity
    let id: String
    let message: String
    let file: String?
    let line: Int?
    let column: Int?
    let notes: [Note]
    let fix: String?

    /// A remark that belongs to it.
    struct Note: Encodable, Sendable {
      let message: String
      let file: String?
      let line: Int?
      let column: Int?
    }
  }

  /// - Parameters:
  ///   - diagnostics: the problems, already in order.
  ///   - summary: figures of the run by name.
  public init(_ diagnostics: [Diagnostic], summary: [String: Int]) {
    self.summary = summary
    self.diagnostics = diagnostics.map { diagnostic in
      Entry(
        severity: diagnostic.severity, id: diagnostic.id.rawValue, message: diagnostic.message,
        file: diagnostic.place?.path, line: diagnostic.place?.line, column: diagnostic.place?.column,
        notes: diagnostic.notes.map {
          Entry.Note(
            message: $0.message, file: $0.place?.path, line: $0.place?.line, column: $0.place?.column)
        },
        fix: diagnostic.fix)
    }
  }

  /// The report as text, keys sorted, ending with a line break.
  /// - Throws: what `JSONEncoder` throws; nothing in this type can make it do so.
  public func text() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
  }
}
