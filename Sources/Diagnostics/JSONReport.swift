import Foundation

/// Diagnostics as JSON for other programs: an object with the `diagnostics` in order and a `summary`.
public struct JSONReport: Encodable, Sendable {
  /// The version of this format; it changes when a field changes its meaning or goes.
  public let version = 1
  /// The problems, in the order in which a person would read them.
  public let diagnostics: [Entry]
  /// The figures of the run, such as `pages` and `warnings`.
  public let summary: [String: Int]
  /// The problems counted by file, where that was asked for.
  public let byFile: [FileCount]?
  /// The problems counted by kind, where that was asked for.
  public let byKind: [KindCount]?

  /// How many problems a file has.
  public struct FileCount: Encodable, Sendable {
    let file: String?
    let errors: Int
    let warnings: Int
    let notes: Int
  }

  /// How many problems there are of a kind.
  public struct KindCount: Encodable, Sendable {
    let id: String
    let errors: Int
    let warnings: Int
    let notes: Int
  }

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
  ///   - tally: the problems counted, where that is wanted.
  public init(_ diagnostics: [Diagnostic], summary: [String: Int], tally: Tally? = nil) {
    self.summary = summary
    byFile = tally?.files.map {
      FileCount(
        file: $0.name.isEmpty ? nil : $0.name, errors: $0.counts.errors, warnings: $0.counts.warnings,
        notes: $0.counts.notes)
    }
    byKind = tally?.kinds.map {
      KindCount(
        id: $0.name, errors: $0.counts.errors, warnings: $0.counts.warnings, notes: $0.counts.notes)
    }
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
    encoder.keyEncodingStrategy = .convertToSnakeCase
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
  }
}
