// What a person's word for a part of pay means, in English, German, French, Spanish, Italian or Dutch. A cell of a
// spreadsheet holds the word alone, so that "year" needs no "per".

extension Period {
  /// The period that a word means: `year`, `Monat`, `p.a.`; `nil` when it means none.
  public static func named(_ text: String) -> Period? {
    var words = PayTokens(text).tokens.compactMap(\.word)
    if case .period(let period)? = wholeMeaning(words, of: text) { return period }
    guard !text.unicodeScalars.contains(where: \.isDigit) else { return nil }
    if words.count == 2, prepositions.contains(words[0]) { words.removeFirst() }
    return words.count == 1 ? nouns[words[0]] : nil
  }

  private static let prepositions: Set<String> = ["per", "a", "an", "each", "pro", "je", "par", "por", "al"]

  private static let nouns: [String: Period] = {
    let lists: [(Period, String)] = [
      (.year, "year|years|yearly|annual|annually|annum|pa|yr|jahr|jahrlich|an|annee|annuel|ano|anual|anno"),
      (.year, "annuale|annuo|jaar|jaarlijks"),
      (.month, "month|months|monthly|mo|monat|monatlich|mois|mensuel|mes|mensual|mese|mensile|maand"),
      (.month, "maandelijks"),
      (.week, "week|weeks|weekly|wk|woche|wochentlich|semaine|semana|settimana|wekelijks"),
      (.day, "day|days|daily|tag|taglich|jour|dia|giorno|dag"),
      (.hour, "hour|hours|hourly|hr|stunde|stundlich|std|heure|hora|ora|uur"),
    ]
    var nouns: [String: Period] = [:]
    for (period, words) in lists {
      for word in words.split(separator: "|") { nouns[String(word)] = period }
    }
    return nouns
  }()
}

extension Tax {
  /// What a word says of tax: `gross`, `brutto`; `nil` when it says nothing.
  public static func named(_ text: String) -> Tax? {
    if case .tax(let tax)? = wholeMeaning(PayTokens(text).tokens.compactMap(\.word), of: text) { return tax }
    return nil
  }
}

extension Component {
  /// What pay is made of, by a word: `base`, `Grundgehalt`; `nil` when it says nothing.
  public static func named(_ text: String) -> Component? {
    if case .component(let part)? = wholeMeaning(PayTokens(text).tokens.compactMap(\.word), of: text) {
      return part
    }
    return ["gesamt": .total, "gesamtvergutung": .total, "basis": .base, "grund": .base, "totale": .total][
      folded(text.trimmed)]
  }
}

/// The meaning of a text that is one phrase and nothing else.
private func wholeMeaning(_ words: [String], of text: String) -> PayMeaning? {
  // Digits make it something else.
  guard !text.unicodeScalars.contains(where: \.isDigit),
    let (meaning, count) = PayVocabulary.meaning(of: words[...]), count == words.count
  else { return nil }
  return meaning
}

extension AsOf {
  /// The time that a text means: `2026-05`, `05/2026`, `Mai 2026`, `H1 2026`, and the month of a day such as
  /// `2026-05-31` or `31.05.2026`, which spreadsheets make of months; `nil` when it means none.
  public static func named(_ text: String) -> AsOf? {
    if let time = PayDate.read(text) { return time }
    let text = text.trimmed
    if let day = text.wholeMatch(of: /([0-9]{4})-([0-9]{2})-[0-9]{2}/) {
      return AsOf("\(day.output.1)-\(day.output.2)")
    }
    if let day = text.wholeMatch(of: /[0-9]{1,2}\. ?([0-9]{1,2})\. ?([0-9]{4})/) {
      guard let month = Int(day.output.1) else { return nil }
      return AsOf("\(day.output.2)-\(padded(month, to: 2))")
    }
    return nil
  }

  /// The month that was probably meant by `May-26` or `Mai 26`, which spreadsheets make of `2026-05`.
  public static func guessed(_ text: String) -> AsOf? {
    // Without a regular expression: a file can have a hundred thousand such cells.
    let parts = text.split { " -.".contains($0) }
    guard parts.count == 2, parts[0].allSatisfy(\.isLetter), parts[1].count == 2,
      parts[1].utf8.allSatisfy({ (48...57).contains($0) })
    else { return nil }
    return PayDate.read("\(parts[0]) 20\(parts[1])")
  }
}

extension Currency {
  /// The currencies that a code, a sign or a word can mean: `EUR`, `eur`, `€`, `Franken`; several for `$`.
  public static func named(_ text: String) -> [Currency] {
    if let currency = Currency(code: text.trimmed.uppercased()) { return [currency] }
    let scalars = text.unicodeScalars.compactMap(PayTokens.cleaned).filter { $0 != " " }
    guard !scalars.isEmpty, let (codes, end) = CurrencySigns.read(scalars, at: 0), end == scalars.count else {
      return []
    }
    return codes.compactMap { Currency(code: $0) }
  }
}

extension Experience {
  /// The years that a text means: `2-5`, `5+`, `3`, `2 to 5 years`, `ab 5 Jahre`; `nil` when it means none.
  public static func named(_ text: String) -> Experience? {
    for text in [text, text + " years"] {
      let items = PayItem.items(of: PayTokens(text))
      if items.count == 1, case .years(let years) = items[0].kind { return years }
    }
    return nil
  }
}
