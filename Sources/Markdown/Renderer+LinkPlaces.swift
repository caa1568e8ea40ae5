import CCmarkGFM
import Diagnostics

extension Renderer {
  /// The bytes of the address of a link or image, as it was written.
  ///
  /// cmark knows where most links begin and end, but not where in them the address stands. Where it is mistaken (after
  /// a link over several lines, in a line that is indented less than its paragraph, after `\|` in a table), the
  /// address is looked for in the block. The address of `[text][label]` stands where the label is defined.
  mutating func span(ofAddress address: String, in node: Node) -> SourceSpan {
    let wanted = Array(address.utf8)
    let region = region(of: node)
    if let region {
      if let range = firstDestination(wanted, in: region.range) { return found(range) }
      if region.isReference, let range = definition(of: wanted) { return found(range) }
    }
    let range =
      findInLeaf { renderer, range in renderer.firstDestination(wanted, in: range) } ?? definition(of: wanted)
    return range.map { found($0) } ?? lineSpan(of: node)
  }

  /// The bytes of a whole link or image.
  mutating func span(ofLink node: Node) -> SourceSpan {
    region(of: node).map { SourceSpan(file: file, range: $0.range) } ?? lineSpan(of: node)
  }

  /// The bytes of a link or image from its first to its last bracket, if cmark's places lead to brackets at all.
  private func region(of node: Node) -> (range: Range<Int>, isReference: Bool)? {
    guard node.startLine > 0 else { return nil }
    // The place of what is in a link is right even where that of the link is not.
    if let child = node.firstChild, child.startLine > 0 {
      let brackets = node.type == CMARK_NODE_IMAGE ? 2 : 1
      let start = offset(line: child.startLine, column: child.startColumn - brackets)
      if let region = region(of: node, from: start) { return region }
    }
    return region(of: node, from: offset(line: node.startLine, column: node.startColumn))
  }

  /// The same from where the link or image may begin.
  private func region(of node: Node, from start: Int) -> (range: Range<Int>, isReference: Bool)? {
    guard start < source.bytes.count else { return nil }
    switch source.bytes[start] {
    case UInt8(ascii: "!") where node.type == CMARK_NODE_IMAGE: break
    case UInt8(ascii: "[") where node.type != CMARK_NODE_IMAGE: break
    case UInt8(ascii: "<") where node.type != CMARK_NODE_IMAGE:
      return (start..<max(start, source.range(ofLine: node.endLine + lineOffset).upperBound), false)
    default: return nil
    }
    let end = offset(line: node.endLine, column: node.endColumn + 1)
    guard end > start else { return nil }
    switch source.bytes[end - 1] {
    case UInt8(ascii: ")"): return (start..<end, false)
    case UInt8(ascii: "]"): return (start..<end, true)
    default: return nil
    }
  }

  /// The first address in a range that means the wanted one: after `](` or between `<` and `>`.
  private mutating func firstDestination(_ wanted: [UInt8], in range: Range<Int>) -> Range<Int>? {
    guard search.budget > 0 else { return nil }
    var index = range.lowerBound
    defer { search.budget -= index - range.lowerBound }
    while index < range.upperBound {
      let byte = source.bytes[index]
      index += 1
      if byte == UInt8(ascii: "]"), index < range.upperBound, source.bytes[index] == UInt8(ascii: "(") {
        let destination = Destination(in: source.bytes, after: index + 1, before: range.upperBound)
        if destination.means(wanted) { return destination.range }
      } else if byte == UInt8(ascii: "<") {
        let destination = Destination(autolinkIn: source.bytes, after: index, before: range.upperBound)
        if destination.means(wanted) { return destination.range }
      }
    }
    return nil
  }

  /// Where an address is defined for links of the form `[text][label]`.
  private mutating func definition(of wanted: [UInt8]) -> Range<Int>? {
    let definitions = search.definitions ?? LinkDefinitions(in: file, from: bodyStart)
    search.definitions = definitions
    guard search.budget > 0 else { return nil }
    search.budget -= wanted.count
    return definitions.range(of: wanted)
  }
}
