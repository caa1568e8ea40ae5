import CCmarkGFM

/// Where in a table the renderer is.
struct TableState {
  var isInHeader = false
  var hasOpenBody = false
  var column = 0
  /// A class for each column that the editor aligned: cmark would write the obsolete `align` attribute.
  var alignments: [StaticString] = []
}

extension Renderer {
  /// A table stands in a group that scrolls sideways by itself and can be reached by keyboard, so that a wide table
  /// never widens the page. The heading above names the group. It is no region: regions are landmarks, which have to
  /// have names of their own, and two tables can stand under one heading.
  mutating func visitTable(_ node: Node, entering: Bool) {
    if entering {
      breakLine()
      write("<div class=\"table-scroll\" role=\"group\" tabindex=\"0\" aria-labelledby=\"")
      write(escaping: nameOfTable)
      write("\">\n<table>")
      table = TableState(alignments: alignments(of: node))
    } else {
      if table.hasOpenBody {
        breakLine()
        write("</tbody>\n")
      }
      breakLine()
      write("</table>\n</div>\n")
    }
  }

  /// The id of the heading that a table stands under.
  private var nameOfTable: String {
    guard let heading = document.headings.last else { return options.titleID }
    if document.headings.count == 1, heading.level == 1, case .heading? = document.blocks.first?.kind {
      return options.titleID
    }
    return heading.id
  }

  mutating func visitTableRow(_ node: Node, entering: Bool) {
    breakLine()
    guard entering else {
      write("</tr>")
      if table.isInHeader { write("\n</thead>") }
      table.isInHeader = false
      return
    }
    table.column = 0
    if cmark_gfm_extensions_get_table_row_is_header(node.pointer) != 0 {
      table.isInHeader = true
      write("<thead>\n")
    } else if !table.hasOpenBody {
      table.hasOpenBody = true
      write("<tbody>\n")
    }
    write("<tr>")
  }

  mutating func visitTableCell(_ node: Node, entering: Bool) {
    guard entering else {
      write(table.isInHeader ? "</th>" : "</td>")
      table.column += 1
      return
    }
    enterLeaf(node)
    breakLine()
    write(table.isInHeader ? "<th scope=\"col\"" : "<td")
    if table.column < table.alignments.count { write(table.alignments[table.column]) }
    write(">")
  }

  private func alignments(of node: Node) -> [StaticString] {
    let count = Int(cmark_gfm_extensions_get_table_columns(node.pointer))
    guard let alignments = cmark_gfm_extensions_get_table_alignments(node.pointer) else { return [] }
    return (0..<count).map { column in
      switch alignments[column] {
      case UInt8(ascii: "l"): " class=\"left\""
      case UInt8(ascii: "c"): " class=\"center\""
      case UInt8(ascii: "r"): " class=\"right\""
      default: ""
      }
    }
  }
}
