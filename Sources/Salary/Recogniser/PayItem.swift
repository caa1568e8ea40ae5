/// A part of a line whose meaning is known, or a word that has none here.
struct PayItem {
  enum Kind {
    case number(PayNumber)
    case badNumber
    case currency([String])
    case dash
    case plus
    case mark(Unicode.Scalar)
    case meaning(PayMeaning)
    case years(Experience)
    case word(String)
  }

  var kind: Kind
  /// Where it stands in the cleaned line.
  var range: Range<Int>

  var number: PayNumber? { if case .number(let number) = kind { number } else { nil } }
  /// Whether it is a number, readable or not.
  var isNumeric: Bool {
    switch kind {
    case .number, .badNumber: true
    default: false
    }
  }
  var codes: [String]? { if case .currency(let codes) = kind { codes } else { nil } }
  var meaning: PayMeaning? { if case .meaning(let meaning) = kind { meaning } else { nil } }
  var word: String? { if case .word(let word) = kind { word } else { nil } }
  var isDash: Bool { if case .dash = kind { true } else { false } }
  var isPlus: Bool { if case .plus = kind { true } else { false } }
  var isOrMore: Bool { isPlus || meaning == .orMore }
  func isMark(_ scalars: Unicode.Scalar...) -> Bool {
    if case .mark(let mark) = kind { scalars.contains(mark) } else { false }
  }

  /// The items of a line, phrases and years of experience put together.
  static func items(of line: PayTokens) -> [PayItem] { withYears(withPhrases(line.tokens)) }

  private static func withPhrases(_ tokens: [PayToken]) -> [PayItem] {
    // Words and slashes can make phrases; anything else ends one. Points are noise ("brutto p. a.").
    let tokens = tokens.filter { $0.kind != .mark(".") }
    let words = tokens.map { token in token.word ?? (token.kind == .mark("/") ? "/" : "") }
    var items: [PayItem] = []
    var index = 0
    while index < tokens.count {
      if !words[index].isEmpty, let (meaning, count) = PayVocabulary.meaning(of: words[index...]) {
        let range = tokens[index].range.lowerBound..<tokens[index + count - 1].range.upperBound
        items.append(PayItem(kind: .meaning(meaning), range: range))
        index += count
      } else {
        items.append(PayItem(kind: kind(of: tokens[index].kind), range: tokens[index].range))
        index += 1
      }
    }
    return items
  }

  private static func kind(of token: PayToken.Kind) -> Kind {
    switch token {
    case .word(let word): .word(word)
    case .number(let number): .number(number)
    case .badNumber: .badNumber
    case .currency(let codes): .currency(codes)
    case .dash: .dash
    case .plus: .plus
    case .mark(let mark): .mark(mark)
    }
  }

  /// Puts "2 to 5 years of experience" together, before anyone takes it for money.
  private static func withYears(_ items: [PayItem]) -> [PayItem] {
    var result: [PayItem] = []
    var index = 0
    while index < items.count {
      let follows = result.last?.codes != nil
      if !follows, let (years, end) = years(in: items, at: index) {
        let range = items[index].range.lowerBound..<items[end - 1].range.upperBound
        result.append(PayItem(kind: .years(years), range: range))
        index = end
      } else {
        result.append(items[index])
        index += 1
      }
    }
    return result
  }

  private static func years(in items: [PayItem], at start: Int) -> (Experience, end: Int)? {
    var index = start
    let opening = items[index].meaning
    if opening == .from || opening == .upTo || items[index].isPlus { index += 1 }
    func small(_ index: Int) -> Int? {
      guard index < items.count, let value = items[index].number?.small, value <= 60 else { return nil }
      return value
    }
    guard let first = small(index) else { return nil }
    index += 1
    var last: Int?
    if index + 1 < items.count, items[index].joinsYears, let number = small(index + 1) {
      last = number
      index += 2
    }
    var isOpen = opening == .from && last == nil
    if index < items.count, items[index].isOrMore {
      isOpen = true
      index += 1
    }
    guard index < items.count, items[index].meaning == .years else { return nil }
    index += 1
    if index < items.count, items[index].isOrMore {
      isOpen = true
      index += 1
    }
    if index < items.count, items[index].meaning == .experience { index += 1 }
    if opening == .upTo, last == nil { return (Experience(from: 0, to: first), index) }
    if isOpen { return (Experience(from: first, to: nil), index) }
    guard last ?? first >= first else { return nil }
    return (Experience(from: first, to: last ?? first), index)
  }

  private var joinsYears: Bool {
    isDash || meaning == .to || meaning == .between || meaning == .and
  }
}
