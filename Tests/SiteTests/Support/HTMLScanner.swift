import Foundation

/// Reads HTML far more strictly than a browser does: whatever a browser would have to guess is a problem.
///
/// It stands on its own, so that a mistake in the templates' escaping cannot hide behind the same mistake here.
struct HTMLScanner {
  /// What the page is made of; its root has no name.
  private(set) var root = Element(name: "", attributes: [])
  /// What is not as it has to be.
  private(set) var problems: [String] = []

  private let source: Substring
  private var rest: Substring
  private var open: [Element] = []

  /// Elements that have no end tag.
  private static let void: Set = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
  ]

  /// What cmark writes in the place of raw HTML: the one comment that a page may have.
  private static let omitted = "<!-- raw HTML omitted -->"

  init(_ html: String) {
    source = html[...]
    rest = source
    open = [Element(name: "", attributes: [])]
    scan()
    while open.count > 1, let last = open.popLast() {
      problems.append("<\(last.name)> is never closed")
      append(.element(last))
    }
    root = open.first ?? root
  }

  private mutating func scan() {
    while !rest.isEmpty {
      if rest.hasPrefix("<!doctype html>") {
        rest = rest.dropFirst("<!doctype html>".count)
      } else if rest.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>") {
        rest = rest.drop { $0 != "\n" }
      } else if rest.hasPrefix(HTMLScanner.omitted) {
        rest = rest.dropFirst(HTMLScanner.omitted.count)
      } else if rest.hasPrefix("<!--") {
        problem("a comment")
        rest = rest.firstRange(of: "-->").map { rest[$0.upperBound...] } ?? ""
      } else if let tag = rest.prefixMatch(of: /<\/([a-z][a-z0-9]*)>/) {
        rest = rest[tag.range.upperBound...]
        close(String(tag.output.1))
      } else if let tag = rest.prefixMatch(of: /<([a-z][a-z0-9]*)/) {
        rest = rest[tag.range.upperBound...]
        begin(String(tag.output.1))
      } else if rest.first == "<" {
        problem("a < that begins no tag")
        rest = rest.dropFirst()
      } else {
        let text = rest.prefix { $0 != "<" }
        rest = rest[text.endIndex...]
        if text.contains(">") { problem("a > in text") }
        append(.text(unescaped(text)))
      }
    }
  }

  private mutating func begin(_ name: String) {
    var attributes: [(name: String, value: String)] = []
    while let match = rest.prefixMatch(of: /\s+([a-zA-Z][a-zA-Z0-9:-]*)(?:="([^"<]*)")?/) {
      rest = rest[match.range.upperBound...]
      let attribute = String(match.output.1)
      if attributes.contains(where: { $0.name == attribute }) { problem("\(attribute) is given twice") }
      attributes.append((attribute, unescaped(match.output.2 ?? "")))
    }
    let end = rest.prefixMatch(of: /\s*(\/?)>/)
    guard let end else { return problem("<\(name)> has something that is no attribute") }
    rest = rest[end.range.upperBound...]
    let element = Element(name: name, attributes: attributes)
    if HTMLScanner.void.contains(name) || end.output.1 == "/" {
      append(.element(element))
    } else {
      open.append(element)
      // The one element whose contents are not HTML.
      if name == "script" { takeScript() }
    }
  }

  /// A script's text ends at the first thing that looks like its end tag, whatever it stands in.
  private mutating func takeScript() {
    let end = rest.firstMatch(of: /(?i)<\/script/)?.range.lowerBound ?? rest.endIndex
    append(.text(String(rest[..<end])))
    rest = rest[end...]
  }

  private mutating func close(_ name: String) {
    guard let last = open.popLast(), last.name == name, !open.isEmpty else {
      return problem("</\(name)> closes nothing")
    }
    append(.element(last))
  }

  private mutating func append(_ node: Element.Node) {
    guard !open.isEmpty else { return }
    open[open.count - 1].children.append(node)
  }

  private mutating func problem(_ text: String) {
    let line = source[..<rest.startIndex].count { $0.isNewline } + 1
    problems.append("line \(line): \(text): \(rest.prefix(60))")
  }

  /// Text with its entities undone; every & has to begin one.
  private mutating func unescaped(_ text: Substring) -> String {
    var result = ""
    var text = text
    while let mark = text.firstIndex(of: "&") {
      result += text[..<mark]
      text = text[mark...]
      if let entity = text.prefixMatch(of: /&(amp|lt|gt|quot|#39|#x27);/) {
        result += HTMLScanner.entities[String(entity.output.1)] ?? ""
        text = text[entity.range.upperBound...]
      } else {
        problem("an & that begins no entity, in \(text.prefix(40))")
        result += "&"
        text = text.dropFirst()
      }
    }
    return result + text
  }

  private static let entities = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "#39": "'", "#x27": "'"]
}
