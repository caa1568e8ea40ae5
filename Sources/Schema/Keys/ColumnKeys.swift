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

  /// What front matter knows, in the order of a spreadsheet: what the figure is for, the figure, where it is from.
  private static let keys: [Key] = {
    let context = SalaryKeys.context
    let provenance = Set(["as_of", "read", "source", "link", "covers", "note"])
    return SalaryKeys.labels + context.filter { !provenance.contains($0.name) } + SalaryKeys.amounts
      + SalaryKeys.details.filter { $0.name != "note" } + context.filter { provenance.contains($0.name) }
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
    "level": ["seniority", "grade", "Stufe", "Erfahrungsstufe"],
    "group": ["category", "industry", "Gruppe", "Branche"],
    "place": ["location", "country", "region", "Ort", "Land"],
    "currency": ["Währung"],
    "per": ["period", "Zeitraum"],
    "pay": ["tax", "gross or net", "Brutto/Netto"],
    "kind": ["component", "Art"],
    "low": ["min", "minimum", "from", "von"],
    "high": ["max", "maximum", "to", "bis"],
    "p25": ["lower quartile", "unteres Quartil"],
    "median": ["p50", "Zentralwert"],
    "p75": ["upper quartile", "oberes Quartil"],
    "value": ["amount", "salary", "Gehalt", "Betrag"],
    "people": ["sample", "sample size", "n", "Anzahl"],
    "years": ["experience", "Berufserfahrung"],
    "as_of": ["date", "year", "Stand", "Jahr"],
    "source": ["Quelle"],
    "link": ["url", "Quelle URL"],
    "note": ["comment", "remark", "Anmerkung", "Bemerkung"],
  ]
}
