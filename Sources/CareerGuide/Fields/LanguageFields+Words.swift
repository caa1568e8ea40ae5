import Diagnostics
import Salary

extension DiagnosticID {
  /// A word of the interface cannot be used as it is given.
  public static let wordInvalid = DiagnosticID("word-invalid")
}

extension LanguageFields {
  /// The words of a language: those that come with it, and those that the settings give.
  /// - Parameter place: where the language is named.
  func words(_ fields: Fields, of language: String, at place: Place) -> LanguageWords {
    var words = LanguageWords.of(language: language) ?? .english
    var given: Set<String> = []
    let group = fields.fields("words", subject: "the words", example: "all_roles: All jobs")
    for entry in group?.all ?? [] {
      guard let text = group?.text(of: entry.value, named: entry.key) else { continue }
      if let problem = words.set(entry.key, text.value) {
        report(problem, entry, text)
      } else {
        given.insert(entry.key)
      }
    }
    reportMissing(given, language: language, at: place)
    return words
  }

  private func report(_ problem: LanguageWords.Problem, _ entry: YAMLEntry, _ text: LocatedText) {
    let place = text.span.place
    func allowed(_ names: [String]) -> String { names.map { "{\($0)}" }.joined(separator: ", ") }
    switch problem {
    case .unknownKey(let near):
      log.warning(
        .keyUnknown, "the interface has no word `\(entry.key)`, so it is not used", at: entry.keySpan.place,
        fix: near.map { "did you mean `\($0)`?" } ?? "`sitegen schema words` lists all of them")
    case .empty:
      log.error(.wordInvalid, "`\(entry.key)` has no text", at: place, fix: "write one, or delete the key")
    case .unknownPlaceholder(let name, let near, let names):
      log.error(
        .wordInvalid, "nothing can be put in for `{\(name)}` in `\(entry.key)`", at: place,
        fix: near.map { "did you mean `{\($0)}`?" }
          ?? (names.isEmpty ? "leave it out" : "what can be put in is \(allowed(names))"))
    case .missingPlaceholder(let name):
      log.error(
        .wordInvalid, "`\(entry.key)` leaves out what is put in for `{\(name)}`", at: place,
        fix: "write {\(name)} where it should stand")
    case .unpairedBrace:
      log.error(
        .wordInvalid, "a brace in `\(entry.key)` is not closed, or not opened", at: place,
        fix: "put a name between { and }")
    }
  }

  /// A language without words of its own, as long as the settings do not give them all.
  func reportMissing(_ given: Set<String>, language: String, at place: Place) {
    guard LanguageWords.of(language: language) == nil else { return }
    let missing = LanguageWords.keys.map(\.name).filter { !given.contains($0) }
    guard let first = missing.first else { return }
    let others = missing.count == 1 ? "" : " and \(missing.count - 1) more"
    log.warning(
      .languageWords,
      "the interface has no words in `\(language)` for `\(first)`\(others), so these are English",
      at: place,
      fix:
        "give them under `words:`: `sitegen schema words` prints all of them to fill in; amounts and dates follow the language all the same"
    )
  }
}
