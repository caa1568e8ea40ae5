import CCmarkGFM

extension Node {
  /// The words of a node without mark-up: line breaks become spaces, an image its text alternative, raw HTML nothing.
  var plainText: String {
    // Most headings and links hold words alone.
    if let child = firstChild, child.next == nil, child.type == CMARK_NODE_TEXT {
      return String(child.literal)
    }
    var bytes: [UInt8] = []
    guard let iterator = cmark_iter_new(pointer) else { return "" }
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { break }
      guard event == CMARK_EVENT_ENTER, let node = Node(cmark_iter_get_node(iterator)) else { continue }
      switch node.type {
      case CMARK_NODE_TEXT, CMARK_NODE_CODE: bytes.append(contentsOf: node.literal)
      case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: bytes.append(UInt8(ascii: " "))
      default: break
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether a footnote is referred to in it.
  var holdsFootnote: Bool {
    guard let iterator = cmark_iter_new(pointer) else { return false }
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { return false }
      if Node(cmark_iter_get_node(iterator))?.type == CMARK_NODE_FOOTNOTE_REFERENCE { return true }
    }
  }
}
