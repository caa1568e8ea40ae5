import Synchronization

/// A heading under which pay is stated: `What is the average salary in Europe?`.
public struct PayHeading: Sendable, Hashable {
  /// The place that the heading names: `Europe`.
  public let place: String?
  /// The time that the heading names: `year` for `Annual salary`.
  public let period: Period?

  /// - Parameter heading: the heading's plain text; `nil` when it does not mean pay.
  public init?(_ heading: String) {
    let found: PayHeading?
    if let known = PayHeading.cache.withLock({ $0[heading] }) {
      found = known
    } else {
      found = PayHeading(reading: heading)
      PayHeading.cache.withLock { cache in
        if cache.count < 4096 { cache[heading] = .some(found) }
      }
    }
    guard let found else { return nil }
    self = found
  }

  /// What headings were found to mean: guides of one site share most of theirs, and each is asked for several times.
  private static let cache = Mutex<[String: PayHeading?]>([:])

  private init?(reading heading: String) {
    let tokens = PayTokens(heading)
    let words = tokens.tokens.compactMap(\.word)
    guard PayHeading.meansPay(words) else { return nil }
    place = PayHeading.place(in: tokens)
    period =
      PayItem.items(of: tokens).lazy.compactMap { item -> Period? in
        if case .period(let period) = item.meaning { period } else { nil }
      }.first
  }

  private static func meansPay(_ words: [String]) -> Bool {
    let set = Set(words)
    // "Pay attention to", "Who pays for training": the verb is not the noun.
    if let index = words.firstIndex(of: "pay"), index + 1 < words.count,
      ["attention", "for", "back", "off", "your", "the", "a"].contains(words[index + 1])
    {
      return !set.isDisjoint(with: nouns.subtracting(["pay"]))
    }
    if !set.isDisjoint(with: nouns) { return true }
    // Verbs mean pay only in a question: "What do they earn?", not "Earn a degree".
    guard !set.isDisjoint(with: questions) else { return false }
    // "What makes a good engineer?" asks something else than "How much does an engineer make?".
    return !set.isDisjoint(with: verbs) || (set.contains("much") && !set.isDisjoint(with: ["make", "makes"]))
  }

  private static let nouns: Set<String> = [
    "salary", "salaries", "pay", "earnings", "wage", "wages", "compensation", "remuneration", "earning",
    "paid",
    "gehalt", "gehalter", "verdienst", "lohn", "lohne", "vergutung", "einkommen", "jahresgehalt",
    "monatsgehalt",
    "verdienstmoglichkeiten", "gehaltsspanne", "einstiegsgehalt", "salaire", "salaires", "salario",
    "salarios",
    "sueldo", "sueldos", "remuneracion", "retribucion", "stipendio", "stipendi", "retribuzione",
    "retribuzioni",
    "salari", "salaris", "salarissen", "loon", "lonen", "beloning", "jaarsalaris", "maandsalaris",
  ]

  private static let questions: Set<String> = [
    "what", "how", "was", "wie", "wieviel", "combien", "cuanto", "quanto", "wat", "hoeveel", "que",
  ]

  private static let verbs: Set<String> = [
    "earn", "earns", "verdient", "verdienen", "verdiene", "gagne", "gagnent", "gagner",
    "gana",
    "ganan", "guadagna", "guadagnano", "verdien",
  ]

  // MARK: Place

  private static let prepositions: Set<String> = ["in", "im", "en", "au", "aux", "across", "within"]
  private static let articles: Set<String> = [
    "the", "der", "den", "die", "la", "le", "les", "l'", "de", "het", "los",
  ]
  private static let joins: Set<String> = [
    "and", "of", "und", "et", "y", "e", "de", "the", "der", "du", "del",
  ]

  /// Words that follow "in" in headings on pay and are no places.
  private static let notPlaces: Set<String> = [
    "medtech", "life", "biotech", "biotechnology", "pharma", "pharmaceuticals", "data", "tech", "technology",
    "it",
    "ai", "science", "sciences", "healthcare", "health", "clinical", "medical", "digital", "industry",
    "academia",
    "research", "engineering", "software", "machine", "regulatory", "quality", "public", "private", "january",
    "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
    "deze", "dieser", "diesem", "diesem", "this", "your", "finance", "marketing", "sales", "biologics",
    "devices",
    "eur", "euro", "euros", "gbp", "usd",
  ]

  /// The capitalised words after the last "in".
  private static func place(in line: PayTokens) -> String? {
    let tokens = line.tokens
    guard let preposition = tokens.lastIndex(where: { $0.word.map(prepositions.contains) == true }) else {
      return nil
    }
    var index = preposition + 1
    while index < tokens.count, let word = tokens[index].word, articles.contains(word) { index += 1 }
    guard index < tokens.count, let first = tokens[index].word, !notPlaces.contains(first) else { return nil }
    let start = index
    var end = start
    while index < tokens.count, index < start + 6, let word = tokens[index].word {
      if line.scalars[tokens[index].range.lowerBound].properties.isUppercase {
        end = index + 1
      } else if !joins.contains(word) {
        break
      }
      index += 1
    }
    guard end > start else { return nil }
    return line.text(tokens[start].range.lowerBound..<tokens[end - 1].range.upperBound)
  }
}
