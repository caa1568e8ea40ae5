import CCmarkGFM

/// The footnotes of a document: cmark has numbered them by their first reference and moved them to the end.
struct Footnotes {
  /// The definitions' labels in the order of their numbers.
  let labels: [String]
  /// How often each is referred to.
  let referenceCounts: [Int]

  init(root: Node) {
    var labels: [String] = []
    var node = Node(cmark_node_last_child(root.pointer))
    while let definition = node, definition.type == CMARK_NODE_FOOTNOTE_DEFINITION {
      labels.append(String(definition.literal))
      node = Node(cmark_node_previous(definition.pointer))
    }
    labels.reverse()
    var counts = [Int](repeating: 0, count: labels.count)
    if !labels.isEmpty, let iterator = cmark_iter_new(root.pointer) {
      defer { cmark_iter_free(iterator) }
      while true {
        let event = cmark_iter_next(iterator)
        if event == CMARK_EVENT_DONE { break }
        guard event == CMARK_EVENT_ENTER, let node = Node(cmark_iter_get_node(iterator)),
          node.type == CMARK_NODE_FOOTNOTE_REFERENCE, let index = Footnotes.index(of: node),
          counts.indices.contains(index)
        else { continue }
        counts[index] += 1
      }
    }
    self.labels = labels
    referenceCounts = counts
  }

  /// The ids that footnotes take, which no heading may have.
  var ids: [String] { labels.flatMap { ["fn-\($0)", "fnref-\($0)"] } }

  /// The index of the footnote that a reference leads to; its text is the footnote's number.
  static func index(of reference: Node) -> Int? { Int(String(reference.literal)).map { $0 - 1 } }
}

/// How far the renderer has come with the footnotes.
struct FootnoteState {
  /// How often each footnote has been referred to so far, by its index.
  var references: [Int: Int] = [:]
  /// How many definitions were begun.
  var begun = 0
  /// For how many of them the links back were written.
  var linkedBack = 0
}

extension Renderer {
  mutating func writeFootnoteReference(_ node: Node) {
    guard let index = Footnotes.index(of: node), footnotes.labels.indices.contains(index) else { return }
    let label = footnotes.labels[index]
    let number = footnoteState.references[index, default: 0] + 1
    footnoteState.references[index] = number
    write("<sup class=\"footnote-ref\"><a href=\"#fn-")
    write(escapingHref: label)
    write("\" id=\"fnref-")
    write(escapingHref: label)
    if number > 1 { write("-\(number)") }
    write("\" data-footnote-ref>\(index + 1)</a></sup>")
  }

  mutating func visitFootnoteDefinition(_ node: Node, entering: Bool) {
    if entering {
      if footnoteState.begun == 0 { write("<section class=\"footnotes\" data-footnotes>\n<ol>\n") }
      footnoteState.begun += 1
      write("<li id=\"fn-")
      write(escapingHref: String(node.literal))
      write("\">\n")
    } else {
      if writeFootnoteBackReferences(node) { write("\n") }
      write("</li>\n")
    }
  }

  /// Links from a footnote to each place that refers to it; once for each footnote.
  @discardableResult
  mutating func writeFootnoteBackReferences(_ definition: Node) -> Bool {
    guard footnoteState.linkedBack < footnoteState.begun else { return false }
    footnoteState.linkedBack = footnoteState.begun
    let index = footnoteState.begun - 1
    let count = footnotes.referenceCounts.indices.contains(index) ? footnotes.referenceCounts[index] : 1
    for number in 1...max(1, count) {
      if number > 1 { write(" ") }
      write("<a href=\"#fnref-")
      write(escapingHref: String(definition.literal))
      if number > 1 { write("-\(number)") }
      write("\" class=\"footnote-backref\" data-footnote-backref aria-label=\"Back to content\">↩")
      if number > 1 { write("<sup class=\"footnote-ref\">\(number)</sup>") }
      write("</a>")
    }
    return true
  }
}
