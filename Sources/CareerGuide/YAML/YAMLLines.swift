import Diagnostics

/// A second colon in a line is a part of a value that needs quotes, or it shows that the line belongs elsewhere, or
/// that the line above has no colon of its own.
func strayColon(_ line: SourceLine, at offset: Int) -> Diagnostic {
  let file = line.file
  if let slip = curlyQuotes(line) { return slip }
  let before = file.text(in: line.content.lowerBound..<max(offset, line.content.lowerBound))
  guard before.contains(": ") else {
    if let previous = line.previous, line.indentation <= previous.indentation, previous.label.isEmpty {
      return missingColon(previous)
    }
    return .yaml(
      "this line is indented further than the one above, so it is taken for more of that value",
      at: file.place(line.content),
      "begin it in the same column as the other keys, or put quotes around the value above")
  }
  let text = file.text(in: line.value)
  if let group = group(text) {
    return .yaml(
      "several keys in one line need braces around them", at: file.place(line.value),
      "write \(line.label){ \(group) }")
  }
  return .yaml(
    "a value that contains a colon and a space needs quotes", at: file.place(offset..<(offset + 1)),
    "put quotes around it: \(line.label)\(quoted(text))")
}

/// `low: 40000, high: 60000` as the inside of braces; `nil` for a text that has a colon in it.
private func group(_ text: String) -> String? {
  let parts = text.split(separator: ", ").map { $0.split(separator: ": ", omittingEmptySubsequences: false) }
  let isGroup = parts.allSatisfy { part in
    part.count == 2 && !part[1].isEmpty
      && part[0].allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "_") }
  }
  guard isGroup, parts.count > 1 || parts.first?.last?.allSatisfy(\.isNumber) == true else { return nil }
  return text
}

/// A line that is neither a key with a value nor an item.
func missingColon(_ line: SourceLine) -> Diagnostic {
  let place = line.file.place(line.content)
  if let better = withSeparator(line.text) {
    return .yaml(better.message, at: place, "write \(better.text)")
  }
  if let item = withHyphen(line.text) {
    return .yaml("an item of a list begins with a hyphen and a space", at: place, "write \(item)")
  }
  if let previous = line.previous, let last = previous.text.last, "|>".contains(last) {
    return .yaml(
      "the text after `\(last)` has to be indented", at: place, "begin the line with two spaces")
  }
  guard line.previous != nil else {
    return .yaml("this line has no colon", at: place, "write it as `key: value`, or delete it")
  }
  return .yaml(
    "this line has no colon", at: place,
    "write it as `key: value`, or indent it by two spaces if it belongs to the line above")
}

/// An item of a list whose bullet is no hyphen; `nil` for any other text.
private func withHyphen(_ text: String) -> String? {
  guard let first = text.first, "•·▪◦–—".contains(first) else { return nil }
  return "- " + trimmed(String(text.dropFirst()))
}

/// What was meant by `title:Data`, `title = Data` and `title： Data`.
func withSeparator(_ text: String) -> (message: String, text: String)? {
  guard
    let end = text.firstIndex(where: { !($0.isASCII && ($0.isLetter || $0.isNumber || "_- ".contains($0))) })
  else { return nil }
  let key = String(text[..<end]).trimmingSuffix { $0 == " " }
  let value = trimmed(String(text[text.index(after: end)...]))
  guard !key.isEmpty, !key.contains(" "), !value.isEmpty, !value.hasPrefix("//") else { return nil }
  switch text[end] {
  case ":" where !text[text.index(after: end)...].hasPrefix(" "):
    return ("a space is missing after the colon", "\(key): \(value)")
  case "：": return ("this is not an ordinary colon", "\(key): \(value)")
  case "=": return ("a key and its value stand with a colon between them", "\(key): \(value)")
  default: return nil
  }
}

/// The YAML ended before the file did: the first key stands further right than a later one, or a line ended it.
func endedEarly(_ line: SourceLine) -> Diagnostic {
  let file = line.file
  if let previous = line.previous, previous.text.hasPrefix("...") {
    return .yaml(
      "three dots end the keys, and more of them follow", at: file.place(previous.content), "delete the dots")
  }
  var first = line
  while let above = first.previous { first = above }
  if first.indentation > line.indentation {
    return .yaml(
      "this line is indented less than the first one", at: file.place(line.content),
      "begin all keys in the same column",
      notes: [.init("the first one begins here", at: file.place(first.content))])
  }
  return first.label.isEmpty ? missingColon(first) : blockProblem(line, at: line.content.lowerBound)
}

/// Whatever does not fit among the keys and items around it.
func blockProblem(_ line: SourceLine, at offset: Int) -> Diagnostic {
  let file = line.file
  let place = file.place(line.content)
  if let found = textAfterQuotation(line, at: offset) ?? textAfterBrackets(line) { return found }
  if let first = file.bytes[line.value].first, "&*!%@`],}?|>".utf8.contains(first) {
    if line.text == "]" || line.text == "}" { return .yaml("this closes nothing", at: place, "delete it") }
    return cannotBegin(at: line.value.lowerBound, in: file)
  }
  if line.text.hasPrefix(":") {
    return .yaml("a colon stands here without a key", at: place, "write the key before it")
  }
  if let above = line.previous {
    let isAligned = sequence(first: above, next: \.previous).contains { $0.indentation == line.indentation }
    if !isAligned {
      return .yaml(
        "this line begins between the columns of the lines above it", at: place,
        "begin it under the line above")
    }
    if line.isItem {
      return .yaml(
        "an item of a list stands among keys here", at: place,
        "indent it by two more spaces and give the list a key on the line above, or delete the hyphen")
    }
    if sequence(first: above, next: \.previous).first(where: { $0.indentation == line.indentation })?.isItem
      == true
    {
      return .yaml(
        "a key stands among the items of a list here", at: place,
        "indent it by two more spaces, so that it belongs to the item above")
    }
  }
  return .yaml(
    "this does not fit here: a key, a colon and a value were expected", at: place,
    "indent it like the lines around it, and put quotes around a value that has quotes or brackets inside")
}
