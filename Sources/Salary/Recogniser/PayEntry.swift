import Diagnostics

/// One line that was understood: who earns what. Currency and period may still be missing.
struct PayEntry {
  var level: Level?
  var group: String?
  var body: PayBody
  /// The codes that its signs allow; `nil` when there is no sign.
  var codes: [String]?
  /// The cleaned line, for finding the amounts in the file.
  var tokens: PayTokens
  var line: PayLine

  /// Whether nothing but the numbers suggests that this is money.
  var isWeak: Bool { level == nil && codes == nil }
}

/// Why a line was not understood.
struct PayFailure: Error {
  enum Reason: Error, Equatable {
    case body(PayBody.Failure)
    /// No label that could be told from prose.
    case prose
  }

  var reason: Reason
  /// Whether an editor would expect this line in a salary table.
  var looksLikePay: Bool
  var tokens: PayTokens
  var line: PayLine
}

/// Takes a line apart into a label and what is paid.
struct PayEntryReader {
  let line: PayLine
  private let tokens: PayTokens
  private let items: [PayItem]

  init(_ line: PayLine) {
    self.line = line
    tokens = PayTokens(line.text)
    items = PayItem.items(of: tokens)
  }

  func entry() throws(PayFailure) -> PayEntry {
    var first: PayFailure.Reason?
    for split in splits {
      do throws(PayFailure.Reason) {
        return try entry(split)
      } catch {
        // The first way of reading a line is the most likely one; its failure tells the editor most.
        first = first ?? error
      }
    }
    throw PayFailure(
      reason: first ?? .body(.noAmount), looksLikePay: looksLikePay, tokens: tokens, line: line)
  }

  // MARK: Where the label ends

  private struct Split {
    var label: Range<Int>
    var body: Range<Int>
    /// Whether a mark stands between the two, so that the label may be in free words.
    var isMarked: Bool
  }

  /// The ways of reading the line, the most likely first.
  private var splits: [Split] {
    let marks = items.indices.filter { items[$0].isMark(":", "\t", "|", "=") }
    let colon = marks.last { mark in
      items[(mark + 1)...].contains(where: \.isNumeric) && !hasAmount(in: 0..<mark)
    }
    if let colon {
      return [Split(label: 0..<colon, body: (colon + 1)..<items.count, isMarked: true)]
    }
    let money = moneyStart ?? items.count
    let mark = money > 0 && (items[money - 1].isDash || items[money - 1].isMark(",", "(", ")"))
    var splits = [Split(label: 0..<money, body: money..<items.count, isMarked: mark)]
    // "Band 7 – £43,742": the first number may belong to the label, but never one with a currency.
    for index in items.indices where isSpacedDash(index) && !hasAmount(in: 0..<index) {
      splits.append(Split(label: 0..<index, body: (index + 1)..<items.count, isMarked: true))
    }
    return splits
  }

  private func isSpacedDash(_ index: Int) -> Bool {
    guard items[index].isDash, index > 0, index + 1 < items.count else { return false }
    let before = items[index - 1].range.upperBound < items[index].range.lowerBound
    return before && items[index].range.upperBound < items[index + 1].range.lowerBound
  }

  /// The first item of the first amount: a number or its sign, and the words that open a range before it.
  private var moneyStart: Int? {
    let found = items.indices.first { index in
      if items[index].isNumeric { return true }
      return items[index].codes != nil && index + 1 < items.count
        && (items[index + 1].isNumeric || items[index + 1].codes != nil)
    }
    guard var start = found else { return nil }
    while start > 0, let meaning = items[start - 1].meaning, [.from, .upTo, .to, .about].contains(meaning) {
      start -= 1
    }
    return start
  }

  // MARK: Label and body

  private func entry(_ split: Split) throws(PayFailure.Reason) -> PayEntry {
    var body: PayBody
    let codes: [String]?
    do {
      body = try PayBody(items[split.body], line: tokens)
      codes = try body.codes()
    } catch {
      throw .body(error)
    }
    let label = try label(split, traits: &body.traits)
    var level = label.level
    if level == nil, label.group == nil { level = LevelLabel(words: body.label).level }
    if level == nil, !body.label.isEmpty { throw .prose }
    return PayEntry(
      level: level, group: label.group, body: body, codes: codes, tokens: tokens, line: line)
  }

  private func label(
    _ split: Split, traits: inout PayTraits
  ) throws(PayFailure.Reason) -> (level: Level?, group: String?) {
    var words: [String] = []
    var isFree = false
    var isOpening = false
    var own = PayTraits()
    for item in items[split.label] {
      switch item.kind {
      case .word(let word): words.append(word)
      case .meaning(.other): throw .prose
      // "Maximum: €60,000" is one end of something that only the editor knows.
      case .meaning(.from), .meaning(.upTo): isOpening = true
      case .number, .badNumber, .currency, .plus: isFree = true
      default: _ = own.absorb(item, line: tokens)
      }
    }
    let label = LevelLabel(words: words)
    if !label.rest.isEmpty { isFree = true }
    traits.years = traits.years ?? own.years
    traits.period = traits.period ?? own.period
    if isOpening, words.isEmpty { throw .prose }
    guard isFree else {
      traits.tax = traits.tax ?? own.tax
      traits.component = traits.component ?? own.component
      return (label.level, nil)
    }
    // "Net" in "Senior .NET developer" is no tax, so that words of pay count only in a label that has no others.
    guard split.isMarked, words.count <= 10, let group = labelText(split.label) else { throw .prose }
    return (label.level, group)
  }

  /// The label as it was written, without years of experience and the marks around it.
  private func labelText(_ range: Range<Int>) -> String? {
    guard let first = items[range].first, let last = items[range].last else { return nil }
    var text = ""
    var from = first.range.lowerBound
    for item in items[range] {
      guard case .years = item.kind else { continue }
      text += trimmedEnd(tokens.text(from..<item.range.lowerBound), of: "(,- ")
      from = item.range.upperBound
      while from < last.range.upperBound, ") ".unicodeScalars.contains(tokens.scalars[from]) { from += 1 }
    }
    text +=
      (text.isEmpty || from >= last.range.upperBound ? "" : " ") + tokens.text(from..<last.range.upperBound)
    text = trimmedEnd(text, of: ":,-(= \t|")
    return text.isEmpty ? nil : text
  }

  private func trimmedEnd(_ text: String, of marks: String) -> String {
    var text = text[...]
    while let last = text.last, marks.contains(last) { text.removeLast() }
    return String(text)
  }

  // MARK: What an editor would expect

  private var looksLikePay: Bool {
    guard !tokens.scalars.isEmpty else { return false }
    let end = items.firstIndex { item in
      item.number != nil || item.codes != nil || item.isDash || item.isMark(":", "(", ",", "\t", "|")
    }
    let opening = LevelLabel(words: items[..<(end ?? items.count)].compactMap(\.word))
    if opening.level != nil, opening.rest.isEmpty { return true }
    guard hasAmount(in: 0..<items.count), let money = moneyStart else { return false }
    // "Training budget: €500 a year" was never meant for the table.
    if items.contains(where: { $0.meaning == .other }) { return false }
    // An amount in the middle of words is prose; behind a mark it is an entry.
    let isEntry =
      money == 0 || items[money - 1].isDash || items[money - 1].isMark(":", ",", "(", "|", "\t", "=")
    return isEntry && tokens.tokens.count <= 14
  }

  /// Whether a number stands beside a sign of currency.
  private func hasAmount(in range: Range<Int>) -> Bool {
    range.dropLast().contains { index in
      (items[index].codes != nil && items[index + 1].number != nil)
        || (items[index].number != nil && items[index + 1].codes != nil)
    }
  }
}
