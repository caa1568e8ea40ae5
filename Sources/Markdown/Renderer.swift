import CCmarkGFM
import Diagnostics
import HTML

/// Walks cmark's tree once and writes HTML, as cmark's own renderer does, together with what a ``Document`` knows.
struct Renderer {
  let file: SourceFile
  /// The file's text, at hand for as long as it is looked at.
  let source: SourceText
  /// Where the document begins in the file.
  let bodyStart: Int
  /// How many lines of the file stand before the document.
  let lineOffset: Int
  let options: MarkdownOptions
  let footnotes: [Footnote]

  var document = Document()
  /// What is written so far.
  var html: [UInt8] = []
  var diagnostics: [Diagnostic] = []
  /// The addresses that were refused so far.
  var refused: Set<Diagnostic> = []
  var headingIDs: HeadingIDs
  /// The image whose text alternative is being written, when inside one: mark-up is left out there.
  var image: Node?
  var table = TableState()
  var footnoteState = FootnoteState()
  var search: SearchState
  /// How many links and images had no address.
  var missingAddresses = 0
  /// How many pieces of raw HTML there were to report.
  var reportedHTML = 0
  /// Whether the heading above wants text of what stands under it.
  private var wantsText = false

  init(file: SourceFile, body: Range<Int>, options: MarkdownOptions, root: Node) {
    self.file = file
    source = file.text
    bodyStart = body.lowerBound
    lineOffset = source.line(at: body.lowerBound) - 1
    search = SearchState(size: body.count)
    self.options = options
    footnotes = Footnote.all(in: root)
    headingIDs = HeadingIDs(reserved: options.reservedIDs.union(footnotes.flatMap(\.ids)))
    document.source = body
    html.reserveCapacity(body.count * 3 / 2)
  }

  /// Writes the whole document.
  mutating func render(_ root: Node) {
    var child = root.firstChild
    while let block = child, block.type != CMARK_NODE_FOOTNOTE_DEFINITION {
      let start = html.count
      let kind = kind(of: block)
      walk(block)
      add(kind, from: start, source: span(of: block))
      child = block.next
    }
    guard let first = child else { return }
    // cmark moves the footnotes to the end of the document; they are one block here, since one list holds them.
    let start = html.count
    while let block = child {
      walk(block)
      child = block.next
    }
    write("</ol>\n</section>\n")
    add(.other, from: start, source: span(of: first))
  }

  /// Notes a block whose HTML is what was written last.
  private mutating func add(_ kind: Document.Kind, from start: Int, source: SourceSpan) {
    let tag: Document.Block.Tag =
      switch html[start...] {
      case let html where html.starts(with: "<p>".utf8): .paragraph
      case let html where html.starts(with: "<pre".utf8): .code
      default: .other
      }
    document.blocks.append(Document.Block(kind: kind, tag: tag, html: start..<html.count, source: source))
  }

  private mutating func walk(_ block: Node) {
    guard let iterator = cmark_iter_new(block.pointer) else { return }
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { return }
      guard let node = Node(cmark_iter_get_node(iterator)) else { return }
      visit(node, entering: event == CMARK_EVENT_ENTER)
    }
  }

  private mutating func visit(_ node: Node, entering: Bool) {
    if let image {
      if image == node { leaveImage(node) } else if entering { writeAlternative(node) }
    } else if node.type.rawValue & UInt32(CMARK_NODE_TYPE_MASK) == UInt32(CMARK_NODE_TYPE_INLINE) {
      visitInline(node, entering: entering)
    } else {
      visitBlock(node, entering: entering)
    }
  }

  // MARK: What the guide needs to know

  /// What a top-level block is; notes a heading on the way.
  private mutating func kind(of block: Node) -> Document.Kind {
    switch block.type {
    case CMARK_NODE_HEADING:
      let text = block.plainText
      wantsText = options.wantsText(text)
      document.headings.append(
        Document.Heading(
          level: Int(cmark_node_get_heading_level(block.pointer)), text: text, id: headingIDs.id(for: text),
          source: span(of: block)))
      return .heading(document.headings.count - 1)
    case CMARK_NODE_PARAGRAPH:
      if let words = markerWords(block) { return .marker(words) }
      if document.openingText == nil, isOpening {
        let text = block.plainText
        if !text.isEmpty { document.openingText = text }
      }
      return wantsText ? .paragraph(textSpan(of: block)) : .prose
    case CMARK_NODE_LIST:
      return wantsText ? .list(block.children.map(itemText)) : .other
    case sitegen_table_type():
      // What is read as text is shown in another form, where a footnote's number would be lost.
      guard wantsText, !block.holdsFootnote else { return .other }
      var rows = block.children.map { row in row.children.map(textSpan) }
      return rows.isEmpty ? .other : .table(header: rows.removeFirst(), rows: rows)
    default:
      return .other
    }
  }

  /// Whether no heading was met yet but the page's title.
  private var isOpening: Bool {
    document.headings.count < 2 && document.headings.allSatisfy { $0.level == 1 }
  }

  /// The words of a paragraph such as `[salary]`, which asks for something to be put in its place.
  ///
  /// Words only: a box (`[x]`), a footnote that is not defined (`[^1]`) and `\[this]` are what they were before.
  private func markerWords(_ paragraph: Node) -> String? {
    guard let first = paragraph.firstChild, first.type == CMARK_NODE_TEXT,
      first.literal.first == UInt8(ascii: "[")
    else { return nil }
    for child in paragraph.children where child.type != CMARK_NODE_TEXT { return nil }
    let source = self.source.bytes[span(of: paragraph).range]
    guard source.first == UInt8(ascii: "["), source.last == UInt8(ascii: "]"),
      !source.dropFirst().dropLast().contains(where: { "[]\\^".utf8.contains($0) })
    else { return nil }
    let words = paragraph.plainText.dropFirst().dropLast().split { $0.isWhitespace }.joined(separator: " ")
    return ["", "x", "X"].contains(words) ? nil : words
  }

  private func itemText(_ item: Node) -> Document.TextSpan? {
    guard let paragraph = item.firstChild, paragraph.type == CMARK_NODE_PARAGRAPH, paragraph.next == nil,
      !paragraph.holdsFootnote
    else {
      return nil
    }
    return textSpan(of: paragraph)
  }

  private func textSpan(of node: Node) -> Document.TextSpan {
    Document.TextSpan(text: node.plainText, source: span(of: node))
  }
}
