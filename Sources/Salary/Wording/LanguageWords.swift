import Diagnostics
import Localization

/// All words of one language: those of the interface and those for pay. The settings of a site can replace each.
public struct LanguageWords: Sendable, Hashable {
  /// What no figure wrote.
  public var interface: Words
  /// How figures are told.
  public var salary: SalaryWords

  /// The words that come with a language.
  /// - Parameter language: a BCP 47 tag; its first part counts.
  /// - Returns: `nil` where there are none.
  public static func of(language: String) -> LanguageWords? {
    guard let interface = Words.of(language: language), let salary = SalaryWords.of(language: language)
    else { return nil }
    return LanguageWords(interface: interface, salary: salary)
  }

  /// English: what a language begins with that has no words of its own.
  public static let english = LanguageWords(interface: .english, salary: .english)

  /// Every word with its key, those of the interface first. Places have keys beside these: `in Switzerland` is how pay
  /// in Switzerland is told.
  public static let keys: [WordKey<LanguageWords>] =
    Words.keys.map { $0.within(\.interface) } + SalaryWords.keys.map { $0.within(\.salary) }

  /// Why a text cannot be used.
  public enum Problem: Sendable, Hashable {
    /// No word has this key; the one that was probably meant.
    case unknownKey(suggestion: String?)
    /// A text of nothing.
    case empty
    /// A name in braces that this word has no value for; the one that was probably meant, and all that it may hold.
    case unknownPlaceholder(String, suggestion: String?, allowed: [String])
    /// A name in braces without which the text would leave out what it is there for.
    case missingPlaceholder(String)
    /// A brace that is not closed, or not opened.
    case unpairedBrace
  }

  /// Replaces a word.
  /// - Parameters:
  ///   - key: its key: `skip_to_content`, `range`, `in Switzerland`.
  ///   - text: the new text, with names in braces for what is put in.
  /// - Returns: why it was not replaced; `nil` when it was.
  public mutating func set(_ key: String, _ text: String) -> Problem? {
    if let place = LanguageWords.place(in: key) {
      if let problem = LanguageWords.problem(of: text, needed: [], allowed: []) { return problem }
      salary.inPlaces[place] = text
      return nil
    }
    guard let word = LanguageWords.keysByName[key] else {
      return .unknownKey(suggestion: LanguageWords.names.nearest(to: key))
    }
    if let problem = LanguageWords.problem(of: text, needed: word.needed, allowed: word.placeholders) {
      return problem
    }
    word.set(text, in: &self)
    return nil
  }

  /// The place of `in Switzerland`.
  private static func place(in key: String) -> String? {
    guard key.hasPrefix("in ") else { return nil }
    let place = key.dropFirst(3).drop { $0 == " " }
    return place.isEmpty ? nil : String(place)
  }

  private static let keysByName = Dictionary(keys.map { ($0.name, $0) }) { first, _ in first }
  private static let names = Suggestions { keys.map(\.name) }

  private static func problem(of text: String, needed: [String], allowed: [String]) -> Problem? {
    guard text.contains(where: { !$0.isWhitespace }) else { return .empty }
    guard bracesPair(in: text) else { return .unpairedBrace }
    let found = placeholders(in: text)
    let missing = needed.filter { !found.contains($0) }
    if let unknown = found.first(where: { !allowed.contains($0) }) {
      // The only one that is missing was meant, however it is written.
      let meant = suggestion(for: unknown, among: allowed) ?? (missing.count == 1 ? missing.first : nil)
      return .unknownPlaceholder(unknown, suggestion: meant, allowed: allowed)
    }
    return missing.first.map { .missingPlaceholder($0) }
  }

  /// Whether every brace that opens is closed before the next one opens.
  private static func bracesPair(in text: String) -> Bool {
    var isOpen = false
    for character in text where character == "{" || character == "}" {
      guard isOpen == (character == "}") else { return false }
      isOpen.toggle()
    }
    return !isOpen
  }
}
