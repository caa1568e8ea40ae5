/// What a column of a pay table holds, by its heading.
enum PayColumn: Equatable {
  case label
  /// A whole statement of pay: `€40,000 to €60,000`.
  case pay
  /// One amount of a shape.
  case amount(PayField)
  case people
  case years
  case place
  case note

  /// Reads a heading; the first column of a table names whom its rows are for, whatever it is called.
  /// - Returns: the column, `nil` for a heading that means none, and what the heading says of its amounts.
  static func read(_ heading: String, isFirst: Bool) -> (column: PayColumn?, traits: PayHeaderTraits) {
    let tokens = PayTokens(heading)
    var traits = PayHeaderTraits()
    var said = PayTraits()
    for item in PayItem.items(of: tokens) {
      if let codes = item.codes { traits.codes = codes } else { _ = said.absorb(item, line: tokens) }
    }
    traits.period = said.period
    traits.tax = said.tax
    traits.component = said.component
    let words = tokens.tokens.compactMap { token -> String? in
      if case .number(let number) = token.kind { return number.small.map { String($0) } }
      return token.word
    }
    if isFirst { return (.label, traits) }
    return (column(words), traits)
  }

  private static func column(_ words: [String]) -> PayColumn? {
    // No name has more words than four, so that a heading of prose costs little.
    for count in stride(from: min(4, words.count), through: 1, by: -1) {
      for start in 0...(words.count - count) {
        let phrase = words[start..<(start + count)].joined(separator: " ")
        if let column = names[phrase] { return column }
      }
    }
    return nil
  }

  private static let lists: [(PayColumn, String)] = [
    (.amount(.low), "low|lowest|from|min|minimum|lower|von|ab|de|desde|da|van|minimo|bottom|lower end"),
    (.amount(.high), "high|highest|to|max|maximum|upper|up to|bis|a|hasta|tot|maximo|massimo|top|upper end"),
    (
      .amount(.p10),
      "p10|10th percentile|10 percentile|10th|lowest 10|first decile|bottom 10|10 th percentile|10 th"
    ),
    (
      .amount(.p25),
      "p25|lower quartile|25th percentile|q1|first quartile|unteres quartil|25th|premier quartile"
    ),
    (.amount(.p25), "onderste kwartiel|q25|25 th percentile|25 th|cuartil inferior|primo quartile"),
    (.amount(.median), "median|p50|50th percentile|q2|mediane|mediana|mediaan|medianwert|50 th percentile"),
    (
      .amount(.p75),
      "p75|upper quartile|75th percentile|q3|third quartile|oberes quartil|75th|troisieme quartile"
    ),
    (.amount(.p75), "bovenste kwartiel|q75|75 th percentile|75 th|cuartil superior|terzo quartile"),
    (.amount(.p90), "p90|90th percentile|90th|highest 10|ninth decile|top 10|90 th percentile|90 th"),
    (
      .pay,
      "salary|salaries|pay|range|salary range|pay range|wage|wages|compensation|earnings|average|mean|gehalt"
    ),
    (
      .pay,
      "gehaltsspanne|verdienst|lohn|salaire|remuneration|salario|sueldo|stipendio|retribuzione|salaris|loon"
    ),
    (.pay, "annual salary|day rate|rate|gross|net|brutto|netto|amount"),
    (
      .people,
      "n|people|reports|sample|sample size|employees|persons|personen|besetzung|effectif|personas|persone"
    ),
    (.people, "personen|number of people|responses|respondents|headcount"),
    (
      .years,
      "years|experience|years of experience|erfahrung|berufserfahrung|jahre|annees|annees d'experience"
    ),
    (.years, "experiencia|anos|esperienza|anni|ervaring|jaren|exp"),
    (.place, "place|country|location|region|city|land|ort|pays|pais|paese|luogo|lieu|plaats|stad"),
    (.note, "note|notes|remark|remarks|comment|comments|bemerkung|anmerkung|nota|opmerking|remarque"),
  ]

  private static let names: [String: PayColumn] = {
    var names: [String: PayColumn] = [:]
    for (column, list) in lists {
      for name in list.split(separator: "|") { names[String(name)] = names[String(name)] ?? column }
    }
    return names
  }()

  /// The percentile that a label names: `Median`, `Upper quartile`.
  static func percentile(_ label: String) -> PayField? {
    let words = PayTokens(label).tokens.compactMap { token -> String? in
      if case .number(let number) = token.kind { return number.small.map { String($0) } }
      return token.word
    }
    guard !words.isEmpty, case .amount(let field) = names[words.joined(separator: " ")] else { return nil }
    return field == .low || field == .high ? nil : field
  }

  /// Whether its cells are money.
  var isPay: Bool {
    switch self {
    case .pay, .amount: true
    default: false
    }
  }
}
