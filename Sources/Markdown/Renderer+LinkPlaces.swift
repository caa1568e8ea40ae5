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
    var starts = [offset(line: node.startLine, column: node.startColumn)]
    if let child = node.firstChild, child.startLine > 0 {
      let brackets = node.type == CMARK_NODE_IMAGE ? 2 : 1
      starts.insert(offset(line: child.startLine, column: child.startColumn - brackets), at: 0)
    }
    let opening =
      node.type == CMARK_NODE_IMAGE ? [UInt8(ascii: "!")] : [UInt8(ascii: "["), UInt8(ascii: "<")]
    let lineEnd = file.range(ofLine: node.endLine + lineOffset).upperBound
    for start in starts where start < file.bytes.count && opening.contains(file.bytes[start]) {
      if file.bytes[start] == UInt8(ascii: "<") { return (start..<max(start, lineEnd), false) }
      let end = offset(line: node.endLine, column: node.endColumn + 1)
      guard end > start else { continue }
      switch file.bytes[end - 1] {
      case UInt8(ascii: ")"): return (start..<end, false)
      case UInt8(ascii: "]"): return (start..<end, true)
      default: continue
      }
    }
    return nil
  }

  /// The first address in a range that means the wanted one: after `](` or between `<` and `>`.
  private mutating func firstDestination(_ wanted: [UInt8], in range: Range<Int>) -> Range<Int>? {
    guard search.budget > 0 else { return nil }
    var index = range.lowerBound
    defer { search.budget -= index - range.lowerBound }
    while index < range.upperBound {
      let byte = file.bytes[index]
      index += 1
      if byte == UInt8(ascii: "]"), index < range.upperBound, file.bytes[index] == UInt8(ascii: "(") {
        let destination = Destination(in: file.bytes, after: index + 1, before: range.upperBound)
        if destination.means(wanted) { return destination.range }
      } else if byte == UInt8(ascii: "<") {
        let destination = Destination(autolinkIn: file.bytes, after: index, before: range.upperBound)
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
