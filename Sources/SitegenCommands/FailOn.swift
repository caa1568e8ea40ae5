import ArgumentParser
import Diagnostics
import Messages

/// What makes a check fail beside errors.
struct FailOn: Sendable {
  /// As it was asked for: `--fail-on overdue`.
  let option: String
  private let matches: @Sendable (Diagnostic) -> Bool

  /// What `--strict` asks for.
  static let strict = FailOn(option: "--strict") { $0.severity == .warning }

  /// Short words for ids that are asked for often.
  private static let shortWords = ["overdue": "review-overdue"]

  private init(option: String, matches: @escaping @Sendable (Diagnostic) -> Bool) {
    self.option = option
    self.matches = matches
  }

  /// The words of an argument such as `overdue,salary-order`.
  /// - Throws: which word is not known, and which was meant.
  static func list(argument: String) throws -> [FailOn] {
    try argument.split(separator: ",", omittingEmptySubsequences: false).map { try FailOn(word: trimmed($0)) }
  }

  private init(word: String) throws {
    option = "--fail-on \(word)"
    if let severity = Severity(rawValue: word) {
      matches = { $0.severity >= severity }
      return
    }
    let id = FailOn.shortWords[word] ?? word
    guard id != word || Message.named(id) != nil else { throw FailOn.unknown(word) }
    matches = { $0.id.rawValue == id }
  }

  private static func unknown(_ word: String) -> ValidationError {
    let severities = Severity.allCases.map(\.rawValue)
    let known = severities + FailOn.shortWords.keys.sorted() + Message.all.map(\.id)
    let near = suggestion(for: word, among: known).map { " Did you mean '\($0)'?" }
    return ValidationError(
      "--fail-on does not know '\(word)'."
        + (near
          ?? " It takes warning, note, overdue or an id; '\(Invocation.current.name) explain' lists the ids.")
    )
  }

  /// Why the check fails; `nil` when there is no such message.
  func failure(_ diagnostics: [Diagnostic]) -> String? {
    let count = diagnostics.count(where: matches)
    return count == 0 ? nil : "failed because of \(option): \(counted(count, "message"))"
  }
}

/// A word without spaces around it.
private func trimmed(_ text: Substring) -> String {
  String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
}
