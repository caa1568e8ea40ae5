import Diagnostics
import Markdown

/// Headings that skip a level, so that nobody can tell what they belong to.
///
/// What a heading should be is counted from what the one above it should be: to do what each message says is enough.
func checkHeadings(_ document: Document) -> [Diagnostic] {
  var problems: [Diagnostic] = []
  // The headings above, the nearest last, as they are and as they should be. The first is the page's title.
  var above = [(level: 1, right: 1)]
  for heading in document.headings where heading.level > 1 {
    while let last = above.last, above.count > 1, last.level >= heading.level { above.removeLast() }
    let highest = (above.last?.right ?? 1) + 1
    above.append((heading.level, min(heading.level, highest)))
    guard heading.level > highest else { continue }
    problems.append(
      Diagnostic(
        .warning, .headingSkip, "this heading skips a level", at: heading.source.place,
        fix: "begin it with \(String(repeating: "#", count: highest))"))
  }
  return problems
}
