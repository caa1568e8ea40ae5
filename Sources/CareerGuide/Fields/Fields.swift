import Diagnostics

/// Collects what is found wrong in one file. Each file has its own, so that files can be read at the same time.
final class Log {
  private(set) var diagnostics: [Diagnostic] = []

  func add(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }
  func add(_ more: [Diagnostic]) { diagnostics += more }

  func error(_ id: DiagnosticID, _ message: String, at place: Place?, fix: String? = nil) {
    diagnostics.append(Diagnostic(.error, id, message, at: place, fix: fix))
  }

  func warning(_ id: DiagnosticID, _ message: String, at place: Place?, fix: String? = nil) {
    diagnostics.append(Diagnostic(.warning, id, message, at: place, fix: fix))
  }
}

/// The keys of a mapping, asked for one by one. Whatever was never asked for is reported by ``finish()``.
final class Fields {
  /// The mapping's own place.
  let span: SourceSpan
  let log: Log
  private var order: [YAMLEntry] = []
  /// The places of entries by their keys, where there are many; among a few to look is quicker.
  private var places: [String: Int]?
  private static let few = 24
  private var known: [String] = []
  /// Whether every entry was asked for.
  private var isAllKnown = false
  /// What the mapping is, for messages: `a role's front matter`.
  private let subject: String

  /// - Parameter example: what to write where the value is not a mapping.
  /// - Returns: `nil`, with a message, when the value is not a mapping.
  init?(_ node: YAMLNode, subject: String, example: String, log: Log) {
    guard case .mapping(let entries) = node.value else {
      if case .scalar(let text, true) = node.value, let better = withSeparator(text) {
        log.error(.yamlSyntax, better.message, at: node.span.place, fix: "write \(better.text)")
      } else {
        log.error(
          .valueType, "\(subject) should be `key: value` lines, and this is \(node.kind)",
          at: node.span.place,
          fix: "write \(example)")
      }
      return nil
    }
    span = node.span
    self.log = log
    self.subject = subject
    order.reserveCapacity(entries.count)
    if entries.count > Fields.few { places = [:] }
    for (index, entry) in entries.enumerated() {
      if index > 0, let whole = numberWithComma(entries[index - 1], entry) {
        log.error(
          .salaryAmount, "in braces a comma begins a new part, so this amount is cut in two",
          at: whole.span.place,
          fix: "write \(whole.value)")
        mend(entries[index - 1].key, with: whole)
        continue
      }
      warnOfComments(entry.value, log: log)
      warnOfQuotes(entry.value, log: log)
      if let place = place(ofEntry: entry.key), case let first = order[place] {
        log.add(
          Diagnostic(
            .error, .keyDuplicate, "`\(entry.key)` is given twice", at: entry.keySpan.place,
            notes: [.init("it is first given here", at: first.keySpan.place)], fix: "delete one of them"))
      } else {
        places?[entry.key] = order.count
        order.append(entry)
      }
    }
  }

  /// Puts a value in the place of one that was misread, so that nobody complains of that too.
  private func mend(_ key: String, with value: Located<String>) {
    guard let place = place(ofEntry: key) else { return }
    order[place] = YAMLEntry(
      key: key, keySpan: order[place].keySpan,
      value: YAMLNode(value: .scalar(value.value, isPlain: true), span: value.span))
  }

  private func place(ofEntry key: String) -> Int? {
    if let places { return places[key] }
    return order.firstIndex { $0.key == key }
  }

  /// No keys at all: what a file without front matter has.
  init(empty span: SourceSpan, log: Log) {
    self.span = span
    self.log = log
    subject = "the front matter"
  }

  /// Every entry, for a mapping whose keys are the editor's own.
  var all: [YAMLEntry] {
    isAllKnown = true
    return order
  }

  /// A value, unless it is missing or empty.
  func node(_ key: String) -> YAMLNode? {
    known.append(key)
    guard let place = place(ofEntry: key), case let node = order[place].value, !node.isEmpty else {
      return nil
    }
    return node
  }

  /// Where a key stands, or the mapping's first line when it is missing.
  func place(of key: String) -> Place {
    place(ofEntry: key).map { order[$0].keySpan.place }
      ?? span.file.place(line: span.file.line(at: span.range.lowerBound))
  }

  /// A line of text. Line breaks in it become spaces.
  func text(_ key: String) -> Located<String>? {
    node(key).flatMap { text(of: $0, named: key) }
  }

  /// A list of texts; a single text is a list of one.
  func texts(_ key: String) -> [Located<String>] {
    nodes(key).compactMap { text(of: $0, named: key) }
  }

  /// A list of values; a single value is a list of one.
  func nodes(_ key: String) -> [YAMLNode] {
    guard let node = node(key) else { return [] }
    if case .list(let items) = node.value { return items.filter { !$0.isEmpty } }
    warnOfLists(node, named: key, log: log)
    return [node]
  }

  /// The keys of a value that is a mapping itself.
  func fields(_ key: String, subject: String, example: String) -> Fields? {
    node(key).flatMap { Fields($0, subject: subject, example: example, log: log) }
  }

  /// Yes or no.
  func flag(_ key: String) -> Bool? {
    guard let text = text(key) else { return nil }
    switch text.value.lowercased() {
    case "true", "yes", "on": return true
    case "false", "no", "off": return false
    default:
      log.error(
        .valueType, "`\(key)` should be true or false, and this is `\(text.value)`", at: text.span.place,
        fix: "write true or false")
      return nil
    }
  }

  /// A whole number that is not negative.
  func count(_ key: String) -> Located<Int>? {
    guard let text = text(key) else { return nil }
    guard let number = Int(text.value) ?? Int(text.value.replacing("_", with: "")), number >= 0 else {
      log.error(
        .valueType, "`\(key)` should be a whole number in digits, and this is `\(text.value)`",
        at: text.span.place, fix: "write it in digits, such as 1200")
      return nil
    }
    return Located(value: number, span: text.span)
  }

  /// One of a few words.
  func choice<Value>(_ key: String, among values: [(name: String, value: Value)]) -> Located<Value>? {
    text(key).flatMap { choice($0, named: key, among: values) }
  }

  /// Several of a few words; a single one is a list of one.
  func choices<Value>(_ key: String, among values: [(name: String, value: Value)]) -> [Located<Value>] {
    texts(key).compactMap { choice($0, named: key, among: values) }
  }

  private func choice<Value>(
    _ text: LocatedText, named key: String, among values: [(name: String, value: Value)]
  ) -> Located<Value>? {
    let word = text.value.lowercased()
    if let found = values.first(where: { $0.name == word }) {
      return Located(value: found.value, span: text.span)
    }
    let names = values.map(\.name)
    log.error(
      .valueUnknown, "`\(key)` is one of \(names.joined(separator: ", ")), and this is `\(text.value)`",
      at: text.span.place,
      fix: (suggestion(for: text.value, among: names)
        ?? names.first { $0.count > 2 && word.contains($0) })
        .map { "did you mean `\($0)`?" } ?? "write one of these words")
    return nil
  }

  /// How many unknown keys of one mapping are told one by one.
  private static let unknownLimit = 20

  /// Reports every key that nobody asked for.
  func finish() {
    // A mapping is asked for a few keys, among which to look is quicker than to make a set of them.
    guard !isAllKnown, case let unknown = order.filter({ !known.contains($0.key) }), !unknown.isEmpty else {
      return
    }
    let keys = Set(known).sorted().joined(separator: ", ")
    for entry in unknown.prefix(Fields.unknownLimit) {
      log.warning(
        .keyUnknown, "`\(entry.key)` is not a key of \(subject), so it is not used",
        at: entry.keySpan.place, fix: correction(entry.key, among: known) ?? "the keys here are \(keys)")
    }
    if unknown.count > Fields.unknownLimit {
      log.warning(
        .keyUnknown, "\(unknown.count - Fields.unknownLimit) more keys are not used",
        at: unknown[Fields.unknownLimit].keySpan.place, fix: "the keys here are \(keys)")
    }
  }

  /// The text of a value, or a message.
  func text(of node: YAMLNode, named key: String) -> Located<String>? {
    guard case .scalar(let text, _) = node.value else {
      log.error(
        .valueType, "`\(key)` should be a line of text, and this is \(node.kind)", at: node.span.place,
        fix: inText(node, named: key))
      return nil
    }
    // Most texts are one line that begins and ends with a visible character of ASCII.
    if let first = text.utf8.first, let last = text.utf8.last, isVisible(first), isVisible(last),
      !mayHoldNewline(text)
    {
      return Located(value: text, span: node.span)
    }
    let line =
      mayHoldNewline(text) ? text.split(whereSeparator: \.isNewline).joined(separator: " ") : text
    return line.allSatisfy(\.isWhitespace) ? nil : Located(value: trimmed(line), span: node.span)
  }
}

/// Whether the bytes of a text can be those of a character that ends a line: three of these begin with 0xC2 and 0xE2.
private func mayHoldNewline(_ text: String) -> Bool {
  text.utf8.contains { (0x0A...0x0D).contains($0) || $0 == 0xC2 || $0 == 0xE2 }
}

/// Text without white space at its ends.
func trimmed(_ text: String) -> String {
  // Most texts begin and end with a visible character of ASCII.
  if let first = text.utf8.first, let last = text.utf8.last, isVisible(first), isVisible(last) { return text }
  return String(text.drop(while: \.isWhitespace)).trimmingSuffix(while: \.isWhitespace)
}

private func isVisible(_ byte: UInt8) -> Bool { (0x21...0x7E).contains(byte) }
