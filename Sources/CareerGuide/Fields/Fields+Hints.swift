import Diagnostics
import Localization

// YAML reads some slips as something that was never meant, without a complaint. They are found here.

extension DiagnosticID {
  /// The end of a value is read as a comment.
  static let valueComment = DiagnosticID("value-comment")
  /// Curly quotation marks stand around a value.
  static let valueQuotes = DiagnosticID("value-quotes")
}

/// `accent: #336699` and `title: Our #1 job`: a `#` after a space begins a comment. One that touches the next word was
/// hardly meant as one.
func warnOfComments(_ node: YAMLNode, log: Log) {
  switch node.value {
  case .list(let items): for item in items { warnOfComments(item, log: log) }
  case .scalar(_, isPlain: true):
    let file = node.span.file
    let text = file.text
    var mark = node.span.range.upperBound
    while mark < text.bytes.count, isBlank(text.bytes[mark]) { mark += 1 }
    // Hardly any value has a comment behind it.
    guard mark < text.bytes.count, text.bytes[mark] == UInt8(ascii: "#") else { return }
    let line = text.range(
      ofLine: text.line(at: max(node.span.range.lowerBound, node.span.range.upperBound - 1)))
    guard mark + 1 < line.upperBound, !" \t#!-=".utf8.contains(text.bytes[mark + 1]) else { return }
    let lost = file.text(in: mark..<line.upperBound)
    let whole = file.text(in: min(node.span.range.lowerBound, mark)..<line.upperBound)
    log.warning(
      .valueComment, "`\(lost)` is left out, because a # after a space begins a comment",
      at: file.place(mark..<line.upperBound), fix: "put quotes around the value: \(quoted(trimmed(whole)))")
  default: break
  }
}

/// `title: “Data Scientist”`: word processors make quotation marks that readers would see.
func warnOfQuotes(_ node: YAMLNode, log: Log) {
  switch node.value {
  case .list(let items): for item in items { warnOfQuotes(item, log: log) }
  case .scalar(let text, isPlain: true):
    guard let inner = withoutCurlyQuotes(text) else { return }
    log.warning(
      .valueQuotes,
      "these quotation marks are curly, so readers see them: only straight ones stand around a value",
      at: node.span.place, fix: "write \(inner), or \(quoted(text)) if readers should see them")
  default: break
  }
}

/// A list that was written as one text: `skills: Python, R`, or with bullets that are no hyphens.
func warnOfLists(_ node: YAMLNode, named key: String, log: Log) {
  guard case .scalar(let text, isPlain: true) = node.value else { return }
  let bullets = "-•–—·*"
  let rest = text.dropFirst()
  if let first = text.first, bullets.contains(first), first != "-" || rest.first != " " {
    log.warning(
      .valueType, "`\(key)` is read as one text, because its items do not begin with a hyphen and a space",
      at: node.span.place,
      fix: "write - \(trimmed(String(rest.prefix { !bullets.contains($0) && !$0.isNewline })))")
  } else if text.contains(", ") {
    let inner = trimmed(text).trimmingSuffix { $0 == "]" }
    log.warning(
      .valueType, "`\(key)` is a list, and this is read as one text with a comma in it", at: node.span.place,
      fix: "write [\(inner)], or put quotes around it if it is one")
  }
}

/// `{ low: 40,000 }`: the comma ends the amount and what follows is taken for a key.
func numberWithComma(_ before: YAMLEntry, _ entry: YAMLEntry) -> Located<String>? {
  guard case .scalar(let front, isPlain: true) = before.value.value, entry.value.isEmpty,
    entry.key.utf8.count == 3, let last = front.utf8.last,
    (entry.key.utf8 + [last]).allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
  else { return nil }
  let range = before.value.span.range.lowerBound..<entry.keySpan.range.upperBound
  let span = SourceSpan(file: entry.keySpan.file, range: range)
  guard span.file.bytes[range.upperBound - 4] == UInt8(ascii: ",") else { return nil }
  return Located(value: front + entry.key, span: span)
}

/// What an unknown key was meant to be.
func correction(_ key: String, among known: [String]) -> String? {
  if let first = key.unicodeScalars.first, first.properties.isWhitespace {
    return "begin the line with ordinary spaces; another kind of space stands there"
  }
  let plain = String(key.unicodeScalars.filter { $0.properties.generalCategory != .format })
  if plain != key, known.contains(plain) {
    return "delete the line and type it again: an invisible character stands in `\(plain)`"
  }
  if belongsToSalary(key), known.contains("salary") {
    return "indent it by two spaces more than `salary:` and put it below that line, where it belongs"
  }
  let word = key.prefix { !" :=：".contains($0) }
  if word.count < key.count, known.contains(String(word)) {
    let value = key.dropFirst(word.count).drop { " :=：".contains($0) }
    return "write `\(word): \(value)`"
  }
  // The words for the ends of a range are those that columns of spreadsheets can have.
  if case .amount(let field)? = SheetColumn.named(key), known.contains(field.rawValue) {
    return "did you mean `\(field.rawValue)`?"
  }
  let bare = key.filter { !"“”„‘’".contains($0) }
  return suggestion(for: bare, among: known).map { "did you mean `\($0)`?" }
}

/// Whether a key stands in a block of `salary:`.
private func belongsToSalary(_ key: String) -> Bool {
  ["place", "currency", "per", "pay", "kind", "as_of", "read", "source", "covers", "levels", "figures"]
    .contains(key)
}

/// How a list or a group can be a line of text.
func inText(_ node: YAMLNode, named key: String) -> String {
  let text = node.span.file.text(in: node.span.range)
  switch node.value {
  case .mapping(let entries) where text.hasPrefix("{") && entries.allSatisfy(\.value.isEmpty):
    return "write [\(entries.map(\.key).joined(separator: ", "))] for a list, or \(quoted(text)) for one text"
  case .list(let items) where items.count == 1:
    if case .scalar(let text, _)? = items.first?.value { return "write \(text)" }
  // A role has one sector.
  case .list(let items) where key == "sector":
    let names = items.compactMap { if case .scalar(let text, _) = $0.value { text } else { nil } }
    if !names.isEmpty { return "write one sector: \(names.listed(and: "and")), or only \(names[0])" }
  default: break
  }
  return text.contains("\n") || !"[{".contains(text.prefix(1))
    ? "write the text alone, on the line of its key" : "put quotes around it: \(quoted(text))"
}
