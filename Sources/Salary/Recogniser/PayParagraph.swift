import Diagnostics

/// What a paragraph after the figures says of them: `Source: our placements, first half of 2026. Gross per year.`
struct PayParagraph {
  var source: PaySource?
  var asOf: AsOf?
  var currency: Currency?
  var period: Period?
  var tax: Tax?
  var component: Component?
  /// Sentences that are none of these.
  var note: String?

  init() {}

  /// Reads the paragraphs that begin with a word for "source"; those after the first that does not are left alone.
  init(_ lines: [PayLine]) {
    for line in lines.prefix(PayParagraph.count(of: lines)) { read(line) }
  }

  /// How many of the paragraphs are about the figures.
  static func count(of lines: [PayLine]) -> Int { lines.prefix { opening(of: $0.text) != nil }.count }

  private static let openings: Set<String> = [
    "source", "sources", "quelle", "quellen", "fuente", "fuentes", "fonte", "fonti", "bron", "bronnen",
  ]

  /// The text after "Source:"; `nil` when it does not begin so.
  private static func opening(of text: String) -> Substring? {
    guard text.utf8.count <= 2000, let colon = text.firstIndex(of: ":") else { return nil }
    let word = text[..<colon].filter { $0.isLetter }
    guard openings.contains(folded(word)) else { return nil }
    return text[text.index(after: colon)...]
  }

  private mutating func read(_ line: PayLine) {
    guard let text = PayParagraph.opening(of: line.text) else { return }
    let sentences = PayParagraph.sentences(String(text))
    var notes: [String] = []
    for (index, sentence) in sentences.enumerated() {
      if index == 0 {
        readTitle(sentence, line: line)
      } else if !readTraits(sentence) {
        notes.append(sentence + ".")
      }
    }
    if !notes.isEmpty { note = ([note].compactMap(\.self) + notes).joined(separator: " ") }
  }

  private mutating func readTitle(_ sentence: String, line: PayLine) {
    var parts = sentence.split(separator: ",").map { String($0).trimmed }
    // Dates and words such as "gross per year" stand at the end of the title.
    while parts.count > 1, let last = parts.last, readTraits(last) { parts.removeLast() }
    var title = parts.joined(separator: ", ")
    if title.hasSuffix(")"), let open = title.lastIndex(of: "("),
      readTraits(String(title[title.index(after: open)...].dropLast()))
    {
      title = String(title[..<open]).trimmed
    }
    guard !title.isEmpty else { return }
    source = PaySource(title: title, link: PayParagraph.link(in: line))
  }

  /// Takes a date, or words of known meaning; `false` when there is anything else.
  private mutating func readTraits(_ text: String) -> Bool {
    if let date = PayDate.read(text) {
      asOf = asOf ?? date
      return true
    }
    let tokens = PayTokens(text)
    let items = PayItem.items(of: tokens)
    guard !items.isEmpty else { return false }
    var traits = PayTraits()
    var codes: [String]?
    for item in items {
      if let found = item.codes {
        codes = found
      } else if !traits.absorb(item, line: tokens), !item.isFiller {
        return false
      }
    }
    guard traits.period != nil || traits.tax != nil || traits.component != nil || codes?.count == 1 else {
      return false
    }
    period = period ?? traits.period
    tax = tax ?? traits.tax
    component = component ?? traits.component
    if let codes, codes.count == 1 { currency = currency ?? Currency(code: codes[0]) }
    return true
  }

  /// Sentences end with a point and a space, but not after a single letter or a short word such as "Inc".
  private static func sentences(_ text: String) -> [String] {
    var sentences: [String] = []
    var current = ""
    for part in text.trimmed.split(separator: ". ", omittingEmptySubsequences: true) {
      current += current.isEmpty ? part : ". " + part
      let word = part.split(separator: " ").last ?? ""
      let isAbbreviation =
        word.count <= 2 || ["Inc", "Ltd", "Co", "Corp", "Dr", "vs", "ca", "Dept"].contains(word)
      if isAbbreviation { continue }
      sentences.append(current.trimmed)
      current = ""
    }
    if !current.isEmpty { sentences.append(current.trimmed) }
    if let last = sentences.last, last.hasSuffix(".") { sentences[sentences.count - 1].removeLast() }
    return sentences.filter { !$0.isEmpty }
  }

  /// The first address in the paragraph as it stands in the file, where links still have theirs.
  private static func link(in line: PayLine) -> String? {
    let text = line.span.file.text(in: line.span.range)
    let start = text.range(of: "https://") ?? text.range(of: "http://")
    guard let start else { return nil }
    let link = text[start.lowerBound...].prefix { !$0.isWhitespace && !")>\"'<]".contains($0) }
    let trimmed = String(link).trimming(".,;")
    return trimmed.count > 10 ? trimmed : nil
  }
}

extension PayItem {
  /// Words that join others: "all figures are gross and a year".
  fileprivate var isFiller: Bool {
    if meaning == .and || meaning == .from || isMark(",", ";", "(", ")") { return true }
    return ["all", "figures", "amounts", "alle", "angaben", "zahlen", "figure", "in", "at", "before"]
      .contains(word)
  }
}

extension String {
  /// Without spaces at its ends.
  var trimmed: String { trimming(" \t\u{A0}") }

  /// Without any of the marks at its ends.
  func trimming(_ marks: String) -> String {
    var text = self[...]
    while let first = text.first, marks.contains(first) { text.removeFirst() }
    while let last = text.last, marks.contains(last) { text.removeLast() }
    return String(text)
  }
}
