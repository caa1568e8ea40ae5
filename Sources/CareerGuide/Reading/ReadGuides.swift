import Diagnostics
import Markdown
import Salary

/// A content file that was found, before it is read.
struct ContentFile: Sendable {
  /// Its name in its folder.
  let name: String
  /// Where it is.
  let path: String
  /// Its path in messages.
  let shown: String
}

/// What became of a content file.
struct ReadResult<Value: Sendable>: Sendable {
  /// What it holds, if it could be read.
  let value: Value?
  let diagnostics: [Diagnostic]
  /// Whether the system refused to read it.
  let isUnreadable: Bool
}

/// The parts that every content file has, read before what is special to its kind.
private struct Parts {
  let file: SourceFile
  let fields: Fields
  let body: Document
  /// A title that stands in the body as `# Title`, if it is the first block.
  let heading: Document.Heading?
  /// Whether the body was read; one that crosses a limit is not.
  let isBodyRead: Bool
}

/// Reads one role.
func readRole(_ content: ContentFile, settings: Settings) -> ReadResult<RoleGuide> {
  read(content, settings: settings) { parts, log in
    let fields = RoleFields(parts.fields)
    let (front, defaults) = SalaryFields(log: log, defaults: settings.salary).read(fields.salary)
    let pay = BodyPay(parts.body, defaults: defaults)
    let figures = chooseFigures(front: front, body: pay, log: log)
    log.add(checkPay(figures))
    let title = title(fields.common, parts, log: log)
    let layout = BodyLayout(
      parts.body, from: title.firstBlock, replacing: pay.blocks, hasFigures: !figures.isEmpty, log: log)
    guard
      let slug = slug(ofFile: content.name, own: fields.common.slug, path: content.shown, log: log),
      let name = title.text
    else { return nil }
    return RoleGuide(
      file: parts.file, slug: slug, title: name, summary: fields.common.summary, sector: fields.sector,
      alsoCalled: fields.alsoCalled, codes: fields.codes, qualification: fields.qualification,
      skills: fields.skills, worksWith: fields.worksWith, leadsTo: fields.leadsTo, related: fields.related,
      reviewed: fields.common.reviewed, reviewEvery: fields.common.reviewEvery,
      isDraft: fields.common.isDraft, figures: figures, hasUnreadPay: pay.hasUnread, body: parts.body,
      layout: layout)
  }
}

/// Reads one plain page.
func readPage(_ content: ContentFile, settings: Settings) -> ReadResult<Page> {
  read(content, settings: settings) { parts, log in
    let fields = CommonFields(parts.fields)
    parts.fields.finish()
    let title = title(fields, parts, log: log)
    guard let slug = slug(ofFile: content.name, own: fields.slug, path: content.shown, log: log),
      let name = title.text
    else { return nil }
    if ownAddresses.contains(slug) {
      log.error(
        .addressTaken, "the address /\(slug)/ belongs to a page that the site makes itself",
        at: fields.slug?.span.place ?? Place(path: content.shown), fix: "give this page another name")
      return nil
    }
    return Page(
      file: parts.file, slug: slug, title: name, summary: fields.summary, reviewed: fields.reviewed,
      reviewEvery: fields.reviewEvery, isDraft: fields.isDraft, body: parts.body,
      content: title.firstBlock..<parts.body.blocks.count)
  }
}

/// First parts of addresses that plain pages cannot have.
private let ownAddresses: Set = [
  "roles", "sectors", "skills", "salaries", "compare", "a-z", "search", "assets", "data",
]

private func read<Value: Sendable>(
  _ content: ContentFile, settings: Settings, _ make: (Parts, Log) -> Value?
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
    let limits = MarkdownLimits.problems(in: file, body: front.body)
    log.add(limits)
    let fields = frontMatterFields(front, in: file, log: log)
    // A file that crosses a limit is not given to the parser; its front matter is still checked.
    let body = limits.isEmpty ? document(file, front.body, settings: settings, log: log) : Document()
    var heading: Document.Heading?
    if case .heading(let index)? = body.blocks.first?.kind, body.headings[index].level == 1 {
      heading = body.headings[index]
    }
    warnOfTextSlips(body, hasTitle: heading != nil || fields?.node("title") != nil, log: log)
    let value = fields.flatMap {
      make(
        Parts(file: file, fields: $0, body: body, heading: heading, isBodyRead: limits.isEmpty), log)
    }
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

private func document(_ file: SourceFile, _ body: Range<Int>, settings: Settings, log: Log) -> Document {
  var options = MarkdownOptions()
  options.allowsRawHTML = settings.allowsRawHTML
  options.reservedIDs = [BodyLayout.ownSectionID]
  options.titleID = Anchors.title
  options.wantsText = { PayHeading($0) != nil }
  var diagnostics: [Diagnostic] = []
  let document = Document(parsing: file, body: body, options: options, diagnostics: &diagnostics)
  log.add(diagnostics)
  for (index, heading) in document.headings.enumerated() where heading.level == 1 {
    if index == 0, case .heading? = document.blocks.first?.kind { continue }
    log.warning(
      .headingLevel, "this heading has the rank of the page's title", at: heading.source.place,
      fix: "begin it with ##")
  }
  return document
}

/// A page's title: from the front matter, else the heading `# Title` that begins the text. That heading is never shown
/// in the text, since a page has one title.
private func title(_ fields: CommonFields, _ parts: Parts, log: Log) -> (text: String?, firstBlock: Int) {
  if let title = fields.title {
    guard let heading = parts.heading else { return (title.value, 0) }
    if heading.text.lowercased() != title.value.lowercased() {
      log.add(
        Diagnostic(
          .warning, .titleTwice, "this title is not shown: the front matter gives another one",
          at: heading.source.place, notes: [.init("it is given here", at: title.span.place)],
          fix: "delete one of them, or begin this heading with ## if it belongs to the text"))
    }
    return (title.value, 1)
  }
  if let heading = parts.heading, !heading.text.allSatisfy(\.isWhitespace) { return (heading.text, 1) }
  // The title may stand in a body that could not be read, which was reported.
  guard parts.isBodyRead else { return (nil, 0) }
  log.error(
    .titleMissing, "this page has no title", at: Place(path: parts.file.path, line: 1, column: 1),
    fix: titleMeant(in: parts)
      ?? "add `title:` to the front matter, or begin the text with `# Title`")
  return (nil, 0)
}

/// What to write where the text begins with a line that is a title in all but its mark.
private func titleMeant(in parts: Parts) -> String? {
  guard let block = parts.body.blocks.first, block.kind.isParagraph else { return nil }
  let text = trimmed(block.source.file.text(in: block.source.range))
  guard text.count <= 60, text.allSatisfy({ $0.isLetter || $0.isNumber || " -/&()#".contains($0) }) else {
    return nil
  }
  return "begin the title with # and a space: # \(trimmed(String(text.drop { $0 == "#" })))"
}
