import Diagnostics
import Markdown

/// Finds links and images that Markdown does not take for such, because it cannot read their address:
/// `[form](my file.pdf)`, `[biologist](biologist.md "Ada"`.
///
/// Only what stands outside of every link that Markdown did read, and looks like an address, was meant as one: `f[0](x y)`
/// and `[1](see above)` are text.
struct LinkSlips {
  private let file: SourceFile
  private let bytes: [UInt8]
  /// The bytes of the links that Markdown read, in order and without overlap.
  private let links: [Range<Int>]

  init(_ document: Document, in file: SourceFile) {
    self.file = file
    bytes = file.bytes
    var merged: [Range<Int>] = []
    for range in document.links.map(\.source.range).sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = merged.last, range.lowerBound < last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    links = merged
  }

  /// What is wrong in a line.
  func all(in line: SourceLine) -> [Diagnostic] {
    var slips: [Diagnostic] = []
    var index = line.content.lowerBound
    while index + 1 < line.content.upperBound {
      defer { index += 1 }
      guard bytes[index] == UInt8(ascii: "]"), bytes[index + 1] == UInt8(ascii: "("), !isInLink(index),
        let opening = opening(before: index, in: line)
      else { continue }
      if let slip = slip(from: opening, bracket: index, in: line) { slips.append(slip) }
    }
    return slips
  }

  private func isInLink(_ offset: Int) -> Bool {
    var low = 0
    var high = links.count
    while low < high {
      let middle = (low + high) / 2
      if links[middle].upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low < links.count && links[low].contains(offset)
  }

  /// Where the bracket opens that closes at an offset; `nil` where it does not, or stands in backticks, or is escaped.
  private func opening(before end: Int, in line: SourceLine) -> Int? {
    let bytes = bytes[line.content.lowerBound..<end]
    guard let start = bytes.lastIndex(of: UInt8(ascii: "[")), start + 1 < end,
      bytes.last != UInt8(ascii: "\\"),
      start == bytes.startIndex || bytes[start - 1] != UInt8(ascii: "\\"),
      bytes[..<start].count(where: { $0 == UInt8(ascii: "`") }).isMultiple(of: 2)
    else { return nil }
    return start
  }

  private func slip(from opening: Int, bracket: Int, in line: SourceLine) -> Diagnostic? {
    let rest = (bracket + 2)..<line.content.upperBound
    let isImage = opening > line.content.lowerBound && bytes[opening - 1] == UInt8(ascii: "!")
    let start = isImage ? opening - 1 : opening
    let words = file.text(in: start..<(bracket + 1))
    let what = isImage ? "an image" : "a link"
    guard let close = closing(in: rest) else {
      guard let target = LinkTarget(unclosed: file.text(in: rest)) else { return nil }
      return told(
        "the bracket after \(what)'s address is missing", start..<line.content.upperBound,
        fix: "write \(words)(\(target.mended))")
    }
    guard let target = LinkTarget(file.text(in: rest.lowerBound..<close)) else { return nil }
    return told(
      target.hasSpaces
        ? "\(what)'s address cannot hold spaces"
        : "words behind \(what)'s address need straight quotation marks", start..<(close + 1),
      fix: "write \(words)(\(target.mended))")
  }

  /// The bracket that closes an address.
  private func closing(in range: Range<Int>) -> Int? {
    var depth = 0
    for index in range {
      switch bytes[index] {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"):
        if depth == 0 { return index }
        depth -= 1
      default: break
      }
    }
    return nil
  }

  private func told(_ reason: String, _ range: Range<Int>, fix: String) -> Diagnostic {
    Diagnostic(
      .warning, .markdownSlip, "this is shown as text, because \(reason)", at: file.place(range), fix: fix)
  }
}

/// What stands between the round brackets of a link that Markdown could not read.
private struct LinkTarget {
  /// The address as it was typed.
  private let address: String
  /// The words behind it, which show when a reader points at the link.
  private let title: String?
  /// Whether the address itself holds spaces.
  var hasSpaces: Bool { address.contains(" ") }

  /// - Returns: `nil` for what does not look like an address, and what has no space that could be the mistake.
  init?(_ text: String) {
    let text = trimmed(text)
    guard text.contains(" ") else { return nil }
    if let match = text.wholeMatch(of: #/(.*\S)\s+["'“„‘](.*)["'”“’]/#) {
      (address, title) = (String(match.output.1), String(match.output.2))
      // Nothing is wrong with it: cmark did not know where it stands.
      guard address.contains(" ") || !"\"'".contains(text.suffix(1)) else { return nil }
    } else if let space = text.firstIndex(of: " "), LinkTarget.isAddress(text[..<space]),
      !LinkTarget.isAddress(text[space...]), !text[..<space].contains("#")
    {
      (address, title) = (String(text[..<space]), trimmed(String(text[space...])))
    } else {
      (address, title) = (text, nil)
    }
    guard LinkTarget.isAddress(address[...]) else { return nil }
  }

  /// - Parameter text: what follows a bracket that is never closed: the address is its first word.
  init?(unclosed text: String) {
    let first = text.prefix { $0 != " " }
    guard LinkTarget.isAddress(first) else { return nil }
    address = String(first)
    title = text.dropFirst(first.count).prefixMatch(of: #/ "([^"]*)"/#).map { String($0.output.1) }
  }

  /// What to write instead. The words behind `#` are a heading's, which has another form in an address.
  var mended: String {
    var text = address
    if let mark = address.firstIndex(of: "#"), hasSpaces, !LinkTarget.isOnWeb(address[...]) {
      var ids = HeadingIDs()
      text = "\(address[..<mark])#\(ids.id(for: String(address[address.index(after: mark)...])))"
    }
    if text.contains(" ") {
      text = LinkTarget.isOnWeb(text[...]) ? text.replacing(" ", with: "%20") : "<\(text)>"
    }
    return title.map { "\(text) \"\($0.replacing("\"", with: ""))\"" } ?? text
  }

  private static func isOnWeb(_ text: Substring) -> Bool {
    ["http:", "https:", "mailto:"].contains { text.hasPrefix($0) }
  }

  /// Whether a text looks like an address: on the web, of a part of this page, or of a file of a usual kind.
  private static func isAddress(_ text: Substring) -> Bool {
    guard !isOnWeb(text), text.prefixMatch(of: #/\#\p{L}|\.{0,2}\/\w/#) == nil else { return true }
    let file = text.prefix { $0 != "#" && $0 != "?" }
    return file.lastIndex(of: ".").map { kinds.contains(file[file.index(after: $0)...].lowercased()) } == true
  }

  private static let kinds: Set = [
    "md", "pdf", "png", "jpg", "jpeg", "gif", "svg", "webp", "avif", "csv", "txt", "html", "htm", "zip",
    "doc",
    "docx", "xls", "xlsx", "ppt", "pptx", "odt", "ods", "odp", "mp3", "mp4", "webm", "ics",
  ]
}
