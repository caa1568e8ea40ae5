/// Reads the dates of pay in words: `May 2026`, `first half of 2026`, `2. Quartal 2026`.
enum PayDate {
  /// The date that a phrase is; `nil` when it is anything else.
  static func read(_ text: String) -> AsOf? {
    if let exact = AsOf(text.trimmed) { return exact }
    var words = PayTokens(text).tokens.compactMap { token in
      switch token.kind {
      case .number(let number): number.small.map { String($0) }
      case .word(let word): word
      default: nil
      }
    }
    words.removeAll { fillers.contains($0) }
    guard (1...3).contains(words.count) else { return nil }
    guard let yearIndex = words.firstIndex(where: { $0.count == 4 && Int($0) != nil }) else { return nil }
    guard let year = AsOf(words[yearIndex])?.year else { return nil }
    words.remove(at: yearIndex)
    switch words.count {
    case 0: return AsOf(year: year)
    case 1:
      if let month = months.firstIndex(where: { $0.contains(words[0]) }) {
        return AsOf(year: year, month: month + 1)
      }
      if let month = Int(words[0]), (1...12).contains(month) { return AsOf(year: year, month: month) }
      return AsOf("\(year)-\(words[0].uppercased())")
    default:
      guard let number = ordinals.firstIndex(where: { $0.contains(words[0]) }) else { return nil }
      if halves.contains(words[1]), number < 2 { return AsOf(year: year, half: number + 1) }
      return quarters.contains(words[1]) ? AsOf(year: year, quarter: number + 1) : nil
    }
  }

  private static let fillers: Set<String> = [
    "of", "the", "in", "as", "at", "from", "de", "du", "del", "van", "stand", "im", "data", "for", "au",
    "updated", "collected", "published", "het", "er", "st", "nd", "rd", "th", "le", "el", "il", "des", "vom",
  ]

  private static let halves: Set<String> = [
    "half", "halbjahr", "semestre", "helft", "halfjaar", "halbjahres", "semester",
  ]

  private static let quarters: Set<String> = ["quarter", "quartal", "trimestre", "kwartaal"]

  private static let ordinals: [Set<String>] = [
    ["1", "first", "1st", "erstes", "ersten", "erste", "premier", "1er", "primer", "primo", "eerste", "1e"],
    [
      "2", "second", "2nd", "zweites", "zweiten", "zweite", "deuxieme", "second", "segundo", "secondo",
      "tweede", "2e",
    ],
    ["3", "third", "3rd", "drittes", "dritten", "troisieme", "tercer", "terzo", "derde", "3e"],
    ["4", "fourth", "4th", "viertes", "vierten", "quatrieme", "cuarto", "quarto", "vierde", "4e"],
  ]

  private static let months: [Set<String>] = [
    ["january", "jan", "januar", "janvier", "enero", "gennaio", "januari"],
    ["february", "feb", "februar", "fevrier", "febrero", "febbraio", "februari"],
    ["march", "mar", "marz", "mars", "marzo", "maart"],
    ["april", "apr", "avril", "abril", "aprile"],
    ["may", "mai", "mayo", "maggio", "mei"],
    ["june", "jun", "juni", "juin", "junio", "giugno"],
    ["july", "jul", "juli", "juillet", "julio", "luglio"],
    ["august", "aug", "aout", "agosto", "augustus"],
    ["september", "sep", "sept", "septembre", "septiembre", "settembre"],
    ["october", "oct", "oktober", "octobre", "octubre", "ottobre", "okt"],
    ["november", "nov", "novembre", "noviembre"],
    ["december", "dec", "dezember", "decembre", "diciembre", "dicembre", "dez"],
  ]
}
