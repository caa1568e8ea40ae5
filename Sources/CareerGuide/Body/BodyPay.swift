import Diagnostics
import Markdown
import Salary

/// Pay that was read from the body of a guide: from lists and tables under headings that mean pay.
struct BodyPay {
  /// The figures, in the order of the page.
  var figures: [Figure] = []
  /// The blocks that were read; the salary table stands in their place.
  var blocks: [Range<Int>] = []
  /// What was understood, and what was not.
  var diagnostics: [Diagnostic] = []
  /// Whether the text seems to state pay that could not be read.
  var hasUnread = false

  /// Reads a document.
  /// - Parameter defaults: what the front matter and the settings say once for all figures.
  init(_ document: Document, defaults: PayDefaults) {
    var heading: PayHeading?
    for (index, block) in document.blocks.enumerated() {
      if case .heading(let number) = block.kind { heading = PayHeading(document.headings[number].text) }
      guard let heading, block.kind.mayBePay else { continue }
      var said = defaults
      if said.place == nil { said.place = heading.place }
      if said.period == nil { said.period = heading.period }
      let following = BodyPay.paragraphs(after: index, in: document)
      switch BodyPay.read(block.kind, following: following, reader: PayReader(defaults: said)) {
      case .pay(let figures, let notes):
        self.figures += figures
        diagnostics += notes
        blocks.append(index..<(index + 1 + PayReader.consumed(of: following)))
      case .refused(let problems):
        diagnostics += problems
        hasUnread = true
      case .notPay:
        let source = block.source
        guard seemsToHoldPay(source.file.text(in: source.range)) else { continue }
        hasUnread = true
        diagnostics.append(
          Diagnostic(
            .warning, .payUnread, "this seems to state pay, but could not be read, so it is shown as it is",
            at: source.file.place(line: source.file.line(at: source.range.lowerBound)),
            fix:
              "write a list with a level and its pay on each line, such as `- Senior: €85,000 to €110,000 a year`, "
              + "without notes or lists inside"))
      }
    }
  }

  private static func read(
    _ kind: Document.Kind, following: [PayLine], reader: PayReader
  ) -> PayReading {
    switch kind {
    case .list(let items):
      // An item with a list of its own is more than a line of pay, and it is all or nothing.
      let lines = items.compactMap { $0.map(PayLine.init) }
      return lines.count == items.count ? reader.read(list: lines, following: following) : .notPay
    case .table(let header, let rows):
      return reader.read(
        table: header.map(PayLine.init), rows: rows.map { $0.map(PayLine.init) }, following: following)
    default: return .notPay
    }
  }

  private static func paragraphs(after index: Int, in document: Document) -> [PayLine] {
    var lines: [PayLine] = []
    for block in document.blocks[(index + 1)...] {
      guard case .paragraph(let text) = block.kind else { break }
      lines.append(PayLine(text))
    }
    return lines
  }
}

extension Document.Kind {
  /// Whether it is a list or a table. Only for those is it worth looking at what follows: a page of paragraphs would
  /// else be read from each of them to its end.
  fileprivate var mayBePay: Bool {
    switch self {
    case .list, .table: true
    default: false
    }
  }
}

extension PayLine {
  init(_ text: Document.TextSpan) { self.init(text: text.text, span: text.source) }
}

/// The figures of a role: those of the front matter, or those of the body; both only if they say the same.
/// - Parameter owner: where the first come from, for messages.
func chooseFigures(
  front: [Figure], body: BodyPay, from owner: String = "the front matter", log: Log
) -> [Figure] {
  log.add(body.diagnostics)
  guard !front.isEmpty, !body.figures.isEmpty else { return front.isEmpty ? body.figures : front }
  let known = Set(front.map(Statement.init))
  guard let other = body.figures.first(where: { !known.contains(Statement($0)) }) else { return front }
  // The figure for the same people, where there is one.
  let rival = front.first { $0.level == other.level && Statement($0).group == Statement(other).group }
  log.add(
    Diagnostic(
      .error, .salaryContradiction, "the text and \(owner) give different pay", at: other.span?.place,
      notes: [.init("\(owner) gives it here", at: (rival ?? front.first)?.span?.place)],
      fix: "correct one of them, or delete the list and let the table come from \(owner)"))
  return front
}

/// What a figure says, wherever it stands and whatever its source is.
private struct Statement: Hashable {
  let level: Level?
  let group: String?
  let pay: Pay

  init(_ figure: Figure) {
    level = figure.level
    group = figure.group?.lowercased()
    pay = figure.pay
  }
}
