/// A piece of a line of pay: a word, a number, a currency sign, a mark.
struct PayToken {
  enum Kind: Equatable {
    /// A word, folded.
    case word(String)
    case number(PayNumber)
    /// Digits and group marks that make no number.
    case badNumber
    /// The codes that a sign can stand for.
    case currency([String])
    case dash
    case plus
    /// Any other mark: `,` `:` `(` `/` …
    case mark(Unicode.Scalar)
  }

  var kind: Kind
  /// Where it stands in the cleaned line.
  var range: Range<Int>

  var word: String? { if case .word(let word) = kind { word } else { nil } }
  var isNumber: Bool { if case .number = kind { true } else { false } }
  var isCurrency: Bool { if case .currency = kind { true } else { false } }
}

/// A line cut into tokens.
struct PayTokens {
  /// The line without what cannot be seen, spaces and dashes made alike.
  let scalars: [Unicode.Scalar]
  private(set) var tokens: [PayToken] = []

  /// Longer lines are prose.
  static let longest = 400

  /// - Parameter line: a line of at most ``longest`` bytes; a longer one has no tokens.
  init(_ line: String) {
    guard line.utf8.count <= PayTokens.longest else {
      scalars = []
      return
    }
    scalars = line.unicodeScalars.compactMap(PayTokens.cleaned)
    var index = 0
    while index < scalars.count {
      let (kind, end) = token(at: index)
      if let kind { tokens.append(PayToken(kind: kind, range: index..<end)) }
      index = max(end, index + 1)
    }
    dropTightDashes()
  }

  /// The text of a stretch of the cleaned line.
  func text(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range.clamped(to: 0..<scalars.count)])
    return String(view)
  }

  /// Word processors and messengers leave spaces, dashes and invisible marks of many kinds.
  static func cleaned(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x09: scalar
    case 0x0A, 0x0D, 0xA0, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: " "
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF, 0xFE0E, 0xFE0F: nil
    case 0x2010...0x2015, 0x2212, 0xFE58, 0xFE63, 0xFF0D: "-"
    case 0x2018, 0x2019, 0x02BC, 0x2032, 0xB4, 0x60: "'"
    case 0x2A: nil
    default: scalar
    }
  }

  private func token(at index: Int) -> (PayToken.Kind?, Int) {
    let scalar = scalars[index]
    if scalar == " " { return (nil, index + 1) }
    // A tab may stand between label and amount, as spreadsheets paste it; further on it is a space.
    if scalar == "\t", tokens.contains(where: { $0.isNumber || $0.isCurrency }) { return (nil, index + 1) }
    if scalar.isDigit {
      let (number, end) = PayNumber.read(scalars, at: index)
      return (number.map { .number($0) } ?? .badNumber, end)
    }
    if let (codes, end) = CurrencySigns.read(scalars, at: index) { return (.currency(codes), end) }
    if scalar.isLetter { return word(at: index) }
    switch scalar {
    case "-": return (.dash, index + 1)
    case "+": return (.plus, index + 1)
    case "~", "≈": return (.word("about"), index + 1)
    case ">", "≥": return (.word("over"), index + 1)
    case "<", "≤": return (.word("under"), index + 1)
    default: return (.mark(scalar), index + 1)
    }
  }

  private func word(at index: Int) -> (PayToken.Kind, Int) {
    var end = index
    // "p.a." is one word: single letters with points between them.
    var letters: [Unicode.Scalar] = []
    while end + 1 < scalars.count, scalars[end].isLetter, scalars[end + 1] == "." {
      letters.append(scalars[end])
      end += 2
    }
    if letters.count > 1 { return (.word(folded(string(letters))), end) }
    end = index
    while end < scalars.count, scalars[end].isWordPart || (scalars[end] == "'" && end > index) { end += 1 }
    while end > index + 1, scalars[end - 1] == "'" { end -= 1 }
    return (.word(folded(text(index..<end))), end)
  }

  /// A dash between two words joins them: "mid-level" is "mid level".
  private mutating func dropTightDashes() {
    tokens = tokens.enumerated().filter { index, token in
      guard token.kind == .dash, index > 0, index + 1 < tokens.count else { return true }
      let before = tokens[index - 1]
      let after = tokens[index + 1]
      let isTight =
        before.range.upperBound == token.range.lowerBound && after.range.lowerBound == token.range.upperBound
      return !(isTight && before.word != nil && after.word != nil && before.word != "k")
    }.map(\.element)
  }

  private func string(_ scalars: [Unicode.Scalar]) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}

extension Unicode.Scalar {
  /// Whether it is one of 0 to 9; digits of other scripts are no amounts here.
  package var isDigit: Bool { value >= 48 && value <= 57 }

  /// Whether it continues a word.
  package var isWordPart: Bool {
    isLetter || isDigit || (value >= 0x80 && properties.generalCategory == .nonspacingMark)
  }
}
