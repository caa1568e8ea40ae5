import Diagnostics
import Markdown

/// A page's title: from the front matter, else the heading `# Title` that begins the text. That heading is never shown
/// in the text, since a page has one title.
/// - Parameter original: the title of the page that this one translates.
func title(
  _ fields: CommonFields, _ parts: Parts, original: String?, log: Log
) -> (text: String?, span: SourceSpan?, firstBlock: Int) {
  if let title = fields.title {
    guard let heading = parts.heading else { return (title.value, title.span, 0) }
    if heading.text.lowercased() != title.value.lowercased() {
      log.add(
        Diagnostic(
          .warning, .titleTwice, "this title is not shown: the front matter gives another one",
          at: heading.source.place, notes: [.init("it is given here", at: title.span.place)],
          fix: "delete one of them, or begin this heading with ## if it belongs to the text"))
    }
    return (title.value, title.span, 1)
  }
  if let heading = parts.heading, !heading.text.allSatisfy(\.isWhitespace) {
    return (heading.text, heading.source, 1)
  }
  if let original { return (original, nil, 0) }
  // The title may stand in a body that could not be read, which was reported.
  guard parts.isBodyRead else { return (nil, nil, 0) }
  log.error(
    .titleMissing, "this page has no title", at: Place(path: parts.file.path, line: 1, column: 1),
    fix: "add `title:` to the front matter, or begin the text with `# Title`")
  return (nil, nil, 0)
}
