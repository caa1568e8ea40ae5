/// The interpolations in a template's source that stand where escaping text does not make it safe.
///
/// Reads Swift as if it were HTML, which is near enough: tags, attributes and elements are where they are in the page,
/// and quotes may have a backslash before them.
/// - Returns: what each hole is, and the text around it.
func templateHoles(in source: String) -> [String] {
  var scanner = TemplateScanner(source: Array(source))
  return scanner.holes()
}

private struct TemplateScanner {
  private enum State: Equatable {
    case text
    case comment
    case tag
    case value(attribute: String, quote: Character?)
    case raw(element: String)
  }

  let source: [Character]
  private var index = 0
  private var state = State.text
  private var name = ""
  private var word = ""
  private var found: [String] = []

  init(source: [Character]) { self.source = source }

  mutating func holes() -> [String] {
    while index < source.count {
      if starts("\\(") {
        interpolation()
      } else if source[index] == "\\", index + 1 < source.count, "\"'".contains(source[index + 1]) {
        index += 1
      } else {
        step(source[index])
      }
    }
    return found
  }

  private mutating func interpolation() {
    let isJSON = starts("\\(json:")
    switch state {
    case .text: if index > 0, source[index - 1] == "<" { report("a tag's name") }
    case .comment: report("a comment")
    case .tag:
      // Pieces of HTML may be put after an attribute or name; they bring their own space.
      if index > 0, source[index - 1] == "=" || word.hasSuffix("=") {
        report("an attribute without quotes")
      } else if index > 0, source[index - 1] == " " {
        report("an attribute's name")
      }
    case .value(_, nil): report("an attribute without quotes")
    case .value(let attribute, _):
      if attribute.hasPrefix("on") || ["style", "srcdoc"].contains(attribute) { report(attribute) }
    case .raw(let element): if !isJSON || element != "script" { report("<\(element)>") }
    }
    skipInterpolation()
  }

  /// Goes past the closing parenthesis. What is written inside is Swift; templates in it are read on their own.
  private mutating func skipInterpolation() {
    let start = index + 2
    var depth = 1
    index = start
    while index < source.count, depth > 0 {
      if source[index] == "(" { depth += 1 }
      if source[index] == ")" { depth -= 1 }
      index += 1
    }
    let inner = source[start..<max(start, index - 1)]
    if inner.contains("<") {
      var scanner = TemplateScanner(source: Array(inner))
      found += scanner.holes()
    }
  }

  private mutating func step(_ character: Character) {
    switch state {
    case .text: stepText(character)
    case .comment:
      if starts("-->") { state = .text }
    case .tag: stepTag(character)
    case .value(_, let quote):
      if character == quote { endValue() }
      if quote == nil, character == ">" || character.isWhitespace {
        endValue()
        if character == ">" { endTag() }
      }
    case .raw(let element):
      if starts("</\(element)") { state = .text }
    }
    index += 1
  }

  private mutating func stepText(_ character: Character) {
    guard character == "<", index + 1 < source.count else { return }
    if starts("<!--") {
      state = .comment
    } else if source[index + 1].isLetter, source[index + 1].isLowercase {
      // `Array<Element>` is Swift; elements are written in small letters.
      state = .tag
      name = String(source[(index + 1)...].prefix { $0.isLetter || $0.isNumber })
      word = ""
    }
  }

  private mutating func stepTag(_ character: Character) {
    switch character {
    case ">": endTag()
    case "\"", "'":
      if word.hasSuffix("=") {
        state = .value(attribute: String(word.dropLast()).lowercased(), quote: character)
      }
      word = ""
    case _ where character.isWhitespace: if !word.hasSuffix("=") { word += " " }
    case "=":
      word = (word.split(separator: " ").last.map(String.init) ?? "") + "="
    case _ where word.hasSuffix("="):
      state = .value(attribute: String(word.dropLast()).lowercased(), quote: nil)
    default:
      if word.hasSuffix(" ") { word = "" }
      word.append(character)
    }
  }

  private mutating func endValue() {
    state = .tag
    word = ""
  }

  private mutating func endTag() {
    state = ["script", "style"].contains(name) ? .raw(element: name) : .text
  }

  private mutating func report(_ hole: String) {
    let around = source[max(0, index - 20)..<min(source.count, index + 20)]
    found.append("\(hole): \(String(around))")
  }

  private func starts(_ text: String) -> Bool { source[index...].starts(with: text) }
}
