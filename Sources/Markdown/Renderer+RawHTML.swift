import CCmarkGFM
import Diagnostics

extension Renderer {
  /// Raw HTML, which is left out and reported unless the settings allow it. A comment shows nothing to readers, so
  /// leaving it out loses nothing and is not reported.
  mutating func writeRawHTML(_ node: Node) {
    let html = Array(node.literal)
    if options.allowsRawHTML {
      self.html += html
    } else {
      write("<!-- raw HTML omitted -->")
    }
    let cursor = search.cursor
    let isOmitted = !options.allowsRawHTML && noteOmitted(html, in: node)
    let end = search.cursor
    // The messages below look for the same bytes again, and what follows does not.
    search.cursor = cursor
    defer { if isOmitted { search.cursor = max(search.cursor, end) } }
    switch firstAfterComments(html) {
    case .nothing: break
    case .html(let offset):
      if options.allowsRawHTML { break }
      report(
        .warning, "this HTML is left out of the page", at: offset, of: html, in: node,
        fix: "write it in Markdown, or allow HTML with `raw_html: true` in content/site.yml")
    case .unclosedComment(let offset):
      // cmark takes the rest of the document for a part of it, and so does a browser.
      report(
        .warning, "this comment never ends, so nothing after it is shown", at: offset, of: html, in: node,
        fix: "write --> where the comment ends")
    }
  }

  private mutating func report(
    _ severity: Severity, _ message: String, at offset: Int, of html: [UInt8], in node: Node, fix: String
  ) {
    reportedHTML += 1
    guard reportedHTML <= Self.reportedHTMLLimit else { return }
    let line = html[offset...].prefix { $0 != 0x0A && $0 != 0x0D }
    let span: SourceSpan
    if html[..<offset].allSatisfy(isWhiteSpace) {
      span = self.span(ofHTML: Array(line), in: node)
    } else {
      // After comments; only a block can hold something there.
      let linesBefore = html[..<offset].count { $0 == 0x0A }
      let range = source.range(ofLine: node.startLine + lineOffset + linesBefore)
      let start = max(range.lowerBound, range.upperBound - line.count)
      span = SourceSpan(file: file, range: start..<range.upperBound)
    }
    diagnostics.append(Diagnostic(severity, .rawHTML, message, at: span.place, fix: fix))
  }

  /// How many pieces of raw HTML are reported one by one: a page that was pasted as HTML has thousands.
  private static let reportedHTMLLimit = 100

  /// Counts what was not reported one by one.
  mutating func reportRestOfHTML() {
    let rest = reportedHTML - Self.reportedHTMLLimit
    guard rest > 0 else { return }
    diagnostics.append(
      Diagnostic(
        .warning, .rawHTML, "\(rest) more pieces of HTML are left out of the page",
        at: Place(path: file.path),
        fix: "write the page in Markdown, or allow HTML with `raw_html: true` in content/site.yml"))
  }

  private enum Content {
    case nothing
    case html(Int)
    case unclosedComment(Int)
  }

  /// What raw HTML holds besides comments and white space.
  private func firstAfterComments(_ html: [UInt8]) -> Content {
    var index = 0
    while index < html.count {
      if isWhiteSpace(html[index]) {
        index += 1
        continue
      }
      guard html[index...].starts(with: "<!--".utf8) else { return .html(index) }
      // `<!-->` is a whole comment.
      guard let end = html[(index + 2)...].firstRange(of: Array("-->".utf8)) else {
        return .unclosedComment(index)
      }
      index = end.upperBound
    }
    return .nothing
  }
}
