import Diagnostics
import Markdown
import Salary

/// What became of a content file.
struct ReadResult<Value: Sendable>: Sendable {
  /// What it holds, if it could be read.
  let value: Value?
  let diagnostics: [Diagnostic]
  /// Whether the system refused to read it.
  let isUnreadable: Bool
  /// The version in the main language that it was read with.
  var original: SourceFile?
}

/// The parts that every content file has, read before what is special to its kind.
struct Parts {
  let file: SourceFile
  let fields: Fields
  let body: Document
  /// A title that stands in the body as `# Title`, if it is the first block.
  let heading: Document.Heading?
  /// Whether the body was read; one that crosses a limit is not.
  let isBodyRead: Bool
}

/// Reads a content file and gives its parts to whoever knows its kind.
func read<Value: Sendable>(
  _ content: ContentFile, settings: Settings, _ keeping: Keeping, _ make: (Parts, Log) -> Value?
) -> ReadResult<Value> {
  let log = Log()
  do throws(UnreadableFile) {
    let file = try readText(content.path, shown: content.shown)
    let front = try FrontMatter(file)
    guard file.bytes.contains(where: { !" \t\r\n".utf8.contains($0) }) else {
      throw UnreadableFile(
        Diagnostic(
          .error, .fileEmpty, "this file is empty", at: Place(path: file.path),
          fix: "write `# Title` and a paragraph, or delete the file"))
    }
    let known = keeping.document(file, front.body, markdownOptions(settings))
    let limits = known == nil ? MarkdownLimits.problems(in: file, body: front.body) : []
    log.add(limits)
    let fields = frontMatterFields(front, in: file, log: log)
    // A file that crosses a limit is not given to the parser; its front matter is still checked.
    var body =
      known ?? (limits.isEmpty ? document(file, front.body, settings: settings, log: log) : Document())
    body.share(keeping.pool.shared)
    if let spool = keeping.spool { body.putAway(in: spool) }
    var heading: Document.Heading?
    if case .heading(let index)? = body.blocks.first?.kind, body.headings[index].level == 1 {
      heading = body.headings[index]
    }
    if known == nil {
      warnOfTextSlips(body, hasTitle: heading != nil || fields?.node("title") != nil, log: log)
    }
    let value = fields.flatMap {
      make(
        Parts(file: file, fields: $0, body: body, heading: heading, isBodyRead: limits.isEmpty), log)
    }
    if let spool = keeping.spool { file.putAway(in: spool) }
    return ReadResult(value: value, diagnostics: log.diagnostics, isUnreadable: false)
  } catch {
    log.add(error.diagnostic)
    return ReadResult(value: nil, diagnostics: log.diagnostics, isUnreadable: error.isSystemError)
  }
}

private func frontMatterFields(_ front: FrontMatter, in file: SourceFile, log: Log) -> Fields? {
  let start = SourceSpan(file: file, range: 0..<0)
  guard let yaml = front.yaml else { return Fields(empty: start, log: log) }
  do {
    guard let node = try YAMLParser.parse(file, range: yaml) else { return Fields(empty: start, log: log) }
    return Fields(node, subject: "the front matter", example: "title: Data Scientist", log: log)
  } catch {
    log.add(error.diagnostic)
    return nil
  }
}

private func markdownOptions(_ settings: Settings) -> MarkdownOptions {
  var options = MarkdownOptions()
  options.allowsRawHTML = settings.allowsRawHTML
  options.reservedIDs = [BodyLayout.ownSectionID]
  options.titleID = Anchors.title
  options.wantsText = { PayHeading($0) != nil }
  return options
}

extension Keeping {
  /// A text of which everything is known but the HTML.
  fileprivate func document(_ file: SourceFile, _ body: Range<Int>, _ options: MarkdownOptions) -> Document? {
    guard let outline = known?.outline(of: file.path),
      let document = Document(outline: outline, of: file, options: options, spool: spool),
      document.source == body
    else { return nil }
    return document
  }
}

private func document(_ file: SourceFile, _ body: Range<Int>, settings: Settings, log: Log) -> Document {
  var diagnostics: [Diagnostic] = []
  let document = Document(
    parsing: file, body: body, options: markdownOptions(settings), diagnostics: &diagnostics)
  log.add(diagnostics)
  for (index, heading) in document.headings.enumerated() where heading.level == 1 {
    if index == 0, case .heading? = document.blocks.first?.kind { continue }
    log.warning(
      .headingLevel, "this heading has the rank of the page's title", at: heading.source.place,
      fix: "begin it with ##")
  }
  return document
}
