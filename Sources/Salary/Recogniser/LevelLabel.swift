/// A label taken apart: the level that it names, and the words that remain.
struct LevelLabel {
  /// The level; `nil` when the label names none, or several.
  let level: Level?
  /// The words that name no level, folded.
  let rest: String

  /// Takes a text apart.
  init(_ text: String) { self.init(words: PayTokens(text).tokens.compactMap(\.word)) }

  /// - Parameter words: folded words.
  init(words: [String]) {
    var found: Set<String> = []
    var rest: [String] = []
    var index = 0
    while index < words.count {
      // The longest name first: "team lead" is one, "mid level" another.
      if let (id, count) = LevelLabel.name(in: words[index...]) {
        found.insert(id)
        index += count
      } else {
        if !LevelLabel.fillers.contains(words[index]) { rest.append(words[index]) }
        index += 1
      }
    }
    if found.count > 1 { rest.insert(contentsOf: found.sorted(), at: 0) }
    level = found.count == 1 ? found.first.flatMap { Level(id: $0) } : nil
    self.rest = rest.joined(separator: " ")
  }

  private static func name(in words: ArraySlice<String>) -> (id: String, count: Int)? {
    for count in stride(from: min(3, words.count), through: 1, by: -1) {
      if let id = ids[words.prefix(count).joined(separator: " ")] { return (id, count) }
    }
    return nil
  }

  private static let fillers: Set<String> = [
    "level", "levels", "career", "stage", "role", "roles", "position", "stufe", "niveau", "nivel", "livello",
    "of",
    "profil", "profile",
  ]

  private static let names: [(id: String, names: String)] = [
    (
      "entry",
      "entry|junior|juniors|jr|graduate|graduates|grad|trainee|starter|starters|starting|beginner|early career"
        + "|new graduate|newly qualified|berufseinsteiger|berufseinsteigerin|einsteiger|einsteigerin|einstieg"
        + "|berufsanfanger|berufsanfangerin|anfanger|absolvent|absolventen|berufseinstieg|einstiegsgehalt|debutant"
        + "|debutante|debutants|jeune diplome|debut de carriere|principiante|recien titulado|recien graduado"
        + "|neolaureato|neolaureata|esordiente|instap|instapniveau|startend|beginnend|pas afgestudeerd|inicial|inizio carriera"
    ),
    (
      "mid",
      "mid|middle|medior|intermediate|experienced|mid career|midlevel|berufserfahren|berufserfahrene"
        + "|mittleres niveau|mittlere|confirme|confirmee|confirmes|intermediaire|intermedio|intermedia|medio"
        + "|nivel medio|livello intermedio|ervaren|middenniveau|mit berufserfahrung"
    ),
    (
      "senior",
      "senior|seniors|sr|snr|erfahren|erfahrene|erfahrener|experimente|experimentee|experimentado|experimentada"
        + "|esperto|esperta|con experiencia"
    ),
    (
      "lead",
      "lead|leads|team lead|teamlead|team leader|tech lead|technical lead|teamleiter|teamleiterin|teamleitung"
        + "|chef d'equipe|jefe de equipo|lider de equipo|lider|capo team|responsabile|responsable|teamleider"
        + "|leidinggevende"
        + "|encadrement d'equipe|responsable de equipo|responsabile di team|teamleiding"
    ),
    ("principal", "principal|principals|staff"),
    (
      "executive",
      "executive|executives|director|directors|head|vp|vice president|c level|direktor|direktorin|geschaftsfuhrung"
        + "|directeur|directrice|directora|direttore|direttrice|dirigente"
        + "|oberes management|direction|direccion|directie"
    ),
  ]

  private static let ids: [String: String] = {
    var ids: [String: String] = [:]
    for (id, names) in names {
      for name in names.split(separator: "|") { ids[String(name)] = id }
    }
    return ids
  }()
}
