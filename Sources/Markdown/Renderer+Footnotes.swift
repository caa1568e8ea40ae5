import CCmarkGFM

/// A footnote of a document: cmark has numbered them by their first reference and moved them to the document's end.
struct Footnote {
  /// The footnote's label as it stands in addresses and ids, escaped already.
  let label: String
  /// How often it is referred to.
  let referenceCount: Int

  /// The ids that the footnote and the references to it take, which no heading may have.
  var ids: [String] {
    ["fn-\(label)", "fnref-\(label)"]
      + stride(from: 2, through: referenceCount, by: 1).map { "fnref-\(label)-\($0)" }
  }

  /// Reads a footnote's label and how often it is referred to from cmark's own rendering of it: before
  /// 0.29.0.gfm.13 no function of the library tells them.
  init(_ definition: Node) {
    let html = definition.safeHTML
    let parts = html.split(separator: UInt8(ascii: "\""), omittingEmptySubsequences: false)
    // The first attribute is the footnotes' class, the second is this one's id: `fn-` and the label.
    label = parts.count > 3 ? String(decoding: parts[3].dropFirst(3), as: UTF8.self) : ""
    // Text cannot hold this: quotation marks in it are escaped, and raw HTML is left out.
    referenceCount = parts.count { $0.elementsEqual("footnote-backref".utf8) }
  }

  /// The footnotes of a document in the order of their numbers.
  static func all(in root: Node) -> [Footnote] {
    var footnotes: [Footnote] = []
    var node = Node(cmark_node_last_child(root.pointer))
    while let definition = node, definition.type == CMARK_NODE_FOOTNOTE_DEFINITION {
      footnotes.append(Footnote(definition))
      node = Node(cmark_node_previous(definition.pointer))
    }
    return footnotes.reversed()
  }
}

/// How far the renderer has come with the footnotes.
struct FootnoteState {
  /// How many definitions were begun.
  var begun = 0
  /// For how many of them the links back were written.
  var linkedBack = 0
}

extension Renderer {
  /// Which of several references to a footnote this is, only cmark knows: it counts them before it moves the
  /// footnotes.
  mutating func writeFootnoteReference(_ node: Node) { html += node.safeHTML }

  mutating func visitFootnoteDefinition(entering: Bool) {
    if entering {
      if footnoteState.begun == 0 { write("<section class=\"footnotes\" data-footnotes>\n<ol>\n") }
      footnoteState.begun += 1
      write("<li id=\"fn-")
      if let footnote { write(footnote.label) }
      write("\">\n")
    } else {
      if writeFootnoteBackReferences() { write("\n") }
      write("</li>\n")
    }
  }

  /// Links from the footnote to each place that refers to it; once for each footnote.
  ///
  /// They are called what 0.29.0.gfm.6 calls them. Later versions number these names, but the same guide must give
  /// the same page wherever it is built.
  @discardableResult
  mutating func writeFootnoteBackReferences() -> Bool {
    guard let footnote, footnoteState.linkedBack < footnoteState.begun else { return false }
    footnoteState.linkedBack = footnoteState.begun
    for number in 1...max(1, footnote.referenceCount) {
      if number > 1 { write(" ") }
      write("<a href=\"#fnref-")
      write(footnote.label)
      if number > 1 { write("-\(number)") }
      write("\" class=\"footnote-backref\" data-footnote-backref aria-label=\"Back to content\">↩")
      if number > 1 { write("<sup class=\"footnote-ref\">\(number)</sup>") }
      write("</a>")
    }
    return true
  }

  /// The footnote that is being written.
  private var footnote: Footnote? {
    footnotes.indices.contains(footnoteState.begun - 1) ? footnotes[footnoteState.begun - 1] : nil
  }
}
