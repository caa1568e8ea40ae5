import HTML
import Salary

/// The columns of `content/salaries/*.csv`: one row is one figure. Whatever a spreadsheet holds is text.
enum ColumnKeys {
  static let all = Group(
    [role] + keys.map(column), required: [role.name], shapes: SalaryKeys.shapes)

  private static let role = Key(
    "role", .text,
    "The role: the name of its file without .md, or its title. \(also(["job", "job title", "Beruf", "Stelle"]))",
    "data-scientist", "Data Scientist")

  private static let region = Key(
    "region", .text, "A part of the place.", "Bavaria", "London")

  private static let tableNote = Key(
    "table_note", .text, "What a reader should know of every figure from this source.",
    "The survey does not count bonuses.")

  /// What front matter knows, in the order of a spreadsheet: what the figure is for, the figure, where it is from.
  private static let keys: [Key] = {
    var known: [String: Key] = [:]
    for key in SalaryKeys.labels + [region] + SalaryKeys.amounts + SalaryKeys.context + SalaryKeys.details + [
      tableNote
    ] {
      known[key.name] = known[key.name] ?? key
    }
    var names = ["level", "group", "place", "region", "currency", "per", "pay", "kind"]
    names += SalaryKeys.amounts.map(\.name)
    names += ["as_of", "read", "source", "link", "covers", "people", "years", "note", "table_note"]
    return names.compactMap { known[$0] }
  }()

  private static func column(_ key: Key) -> Key {
    var help = key.help
    if case .choice(let words) = key.form {
      help += " " + words.map { "`\($0.name)`: \($0.help)" }.joined(separator: "; ") + "."
    }
    let names = synonyms[key.name] ?? []
    // A currency may also be a sign, an amount has the marks of its language: the reader takes what is meant.
    return Key(key.name, .text, names.isEmpty ? help : "\(help) \(also(names))", examples: key.examples)
  }

  private static func also(_ names: [String]) -> String {
    "The column can also be called " + names.map { "“\($0)”" }.joined(separator: ", ") + "."
  }

  /// What people call these columns, in English and German.
  private static let synonyms = [
    "level": ["seniority", "Stufe"],
    "group": ["category", "industry", "Gruppe", "Branche"],
    "place": ["country", "location", "Ort", "Land"],
    "region": ["state", "city", "Bundesland", "Stadt"],
    "currency": ["Währung"],
    "per": ["period", "Zeitraum"],
    "pay": ["gross or net", "Brutto/Netto"],
    "kind": ["component", "Gehaltsart"],
    "low": ["min", "from", "von"],
    "high": ["max", "to", "bis"],
    "p25": ["lower quartile", "unteres Quartil"],
    "median": ["p50", "Medianwert"],
    "p75": ["upper quartile", "oberes Quartil"],
    "value": ["amount", "average salary", "Gehalt", "Durchschnitt"],
    "people": ["sample size", "n", "Anzahl"],
    "years": ["experience", "Berufserfahrung"],
    "as_of": ["date", "year", "Stand", "Jahr"],
    "read": ["retrieved", "abgerufen"],
    "source": ["survey", "Quelle"],
    "link": ["url", "Adresse"],
    "covers": ["coverage", "umfasst"],
    "note": ["comment", "remark", "Anmerkung", "Bemerkung"],
  ]
}
