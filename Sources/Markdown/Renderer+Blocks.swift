import CCmarkGFM

extension Renderer {
  mutating func visitBlock(_ node: Node, entering: Bool) {
    switch node.type {
    case CMARK_NODE_PARAGRAPH: visitParagraph(node, entering: entering)
    case CMARK_NODE_HEADING: visitHeading(node, entering: entering)
    case CMARK_NODE_LIST: visitList(node, entering: entering)
    case CMARK_NODE_ITEM: visitItem(node, entering: entering)
    case CMARK_NODE_BLOCK_QUOTE:
      breakLine()
      write(entering ? "<blockquote>\n" : "</blockquote>\n")
    case CMARK_NODE_CODE_BLOCK: writeCodeBlock(node)
    case CMARK_NODE_THEMATIC_BREAK:
      breakLine()
      write("<hr />\n")
    case CMARK_NODE_HTML_BLOCK:
      breakLine()
      writeRawHTML(node)
      breakLine()
    case CMARK_NODE_FOOTNOTE_DEFINITION: visitFootnoteDefinition(entering: entering)
    case sitegen_table_type(): visitTable(node, entering: entering)
    case sitegen_table_row_type(): visitTableRow(node, entering: entering)
    case sitegen_table_cell_type(): visitTableCell(node, entering: entering)
    default: break
    }
  }

  private mutating func visitParagraph(_ node: Node, entering: Bool) {
    if entering { enterLeaf(node) }
    let list = node.parent?.parent
    if let list, list.type == CMARK_NODE_LIST, cmark_node_get_list_tight(list.pointer) != 0 { return }
    if entering {
      breakLine()
      write("<p>")
    } else {
      if let parent = node.parent, parent.type == CMARK_NODE_FOOTNOTE_DEFINITION, node.next == nil {
        write(" ")
        writeFootnoteBackReferences()
      }
      write("</p>\n")
    }
  }

  private mutating func visitHeading(_ node: Node, entering: Bool) {
    let level = Int(cmark_node_get_heading_level(node.pointer))
    guard entering else {
      write("</h\(level)>\n")
      return
    }
    enterLeaf(node)
    breakLine()
    // A top-level heading was noted just before; one inside a list or quotation is no part of the page's outline.
    let isNoted = node.parent?.type == CMARK_NODE_DOCUMENT
    let id = isNoted ? document.headings.last?.id ?? "" : headingIDs.id(for: node.plainText)
    write("<h\(level) id=\"")
    write(escaping: id)
    write("\">")
  }

  private mutating func visitList(_ node: Node, entering: Bool) {
    let isBulleted = cmark_node_get_list_type(node.pointer) == CMARK_BULLET_LIST
    guard entering else {
      write(isBulleted ? "</ul>\n" : "</ol>\n")
      return
    }
    breakLine()
    let start = cmark_node_get_list_start(node.pointer)
    if isBulleted {
      write("<ul>\n")
    } else if start == 1 {
      write("<ol>\n")
    } else {
      write("<ol start=\"\(start)\">\n")
    }
  }

  private mutating func visitItem(_ node: Node, entering: Bool) {
    guard entering else {
      write("</li>\n")
      return
    }
    breakLine()
    write("<li>")
    // The extension for task lists is the only one that takes items over.
    guard cmark_node_get_syntax_extension(node.pointer) != nil else { return }
    let isDone = cmark_gfm_extensions_get_tasklist_item_checked(node.pointer)
    write("<input type=\"checkbox\" ")
    if isDone { write("checked=\"\" ") }
    write("disabled=\"\" aria-label=\"")
    write(escaping: isDone ? options.taskNames.done : options.taskNames.open)
    write("\" /> ")
  }

  private mutating func writeCodeBlock(_ node: Node) {
    breakLine()
    let language = node.fenceInfo.prefix { $0 != 0x20 && !(0x09...0x0D).contains($0) }
    if node.fenceInfo.isEmpty {
      write("<pre><code>")
    } else {
      write("<pre><code class=\"language-")
      write(escaping: UnsafeBufferPointer(rebasing: language))
      write("\">")
    }
    write(escaping: node.literal)
    write("</code></pre>\n")
  }
}
