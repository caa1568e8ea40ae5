/// What a word or phrase beside an amount means.
enum PayMeaning: Equatable {
  case period(Period)
  case tax(Tax)
  case component(Component)
  /// Adds nothing: "salary", "typically".
  case filler
  case about
  /// The amount after it is the lowest: "from", "over".
  case from
  /// The amount after it is the highest: "up to".
  case upTo
  /// Between two amounts; before one alone it means "up to": "to", "bis".
  case to
  /// Between two amounts only: "à".
  case between
  /// Joins two amounts after "between": "and".
  case and
  /// After an amount: "or more".
  case orMore
  /// Worth keeping as a remark: "plus bonus".
  case remark
  /// A thousand, after a number.
  case thousand
  /// Years, after a number.
  case years
  /// What follows years: "experience".
  case experience
  /// Pay of another kind that this model does not hold: "bonus", "budget".
  case other
}

/// The words for pay in English, German, French, Spanish, Italian and Dutch, folded.
enum PayVocabulary {
  /// The meaning of the longest phrase that begins with the first of the words, and how many words it has.
  static func meaning(of words: ArraySlice<String>) -> (meaning: PayMeaning, count: Int)? {
    guard let first = words.first else { return nil }
    return phrases[first]?.first { words.starts(with: $0.words) }.map { ($0.meaning, $0.words.count) }
  }

  private struct Phrase: Sendable {
    let words: [String]
    let meaning: PayMeaning
  }

  /// Phrases by their first word, the longest first.
  private static let phrases: [String: [Phrase]] = {
    var phrases: [String: [Phrase]] = [:]
    for (meaning, text) in PayPhrases.all {
      for phrase in text.split(separator: "|") {
        let words = phrase.split(separator: " ").map(String.init)
        guard let first = words.first else { continue }
        phrases[first, default: []].append(Phrase(words: words, meaning: meaning))
      }
    }
    return phrases.mapValues { list in
      list.enumerated().sorted {
        ($1.element.words.count, $0.offset) < ($0.element.words.count, $1.offset)
      }.map(\.element)
    }
  }()
}
