import CCmarkGFM
import Diagnostics
import HTML

/// A stretch of a source file and what stands in its place.
public struct SourceEdit: Sendable {
  /// The bytes in the file.
  public let range: Range<Int>
  /// What replaces them.
  public let text: [UInt8]

  /// - Parameters:
  ///   - range: the bytes in the file; empty to insert something.
  ///   - text: what replaces them.
  public init(_ range: Range<Int>, _ text: [UInt8] = []) {
    self.range = range
    self.text = text
  }
}

extension Document {
  /// The document as Markdown that can stand elsewhere: with other addresses, and without the raw HTML that its page
  /// leaves out, comments among it.
  /// - Parameters:
  ///   - file: the file that the document was read from.
  ///   - edits: what else is changed; of two that overlap the first in the file counts.
  ///   - address: what the address of a slot becomes, by the slot's index; `nil` leaves it as it is.
  public func markdown(
    of file: SourceFile, _ edits: [SourceEdit], address: (Int) -> Address?
  ) -> [UInt8] {
    let bytes = file.bytes
    var edits = edits + omitted.map { SourceEdit($0) }
    for (index, slot) in slots.enumerated() {
      guard let new = address(index), isAddress(slot, in: bytes) else { continue }
      var text: [UInt8] = []
      appendMarkdownAddress(new, to: &text)
      edits.append(SourceEdit(slot.source.range, text))
    }
    edits.sort { ($0.range.lowerBound, $1.range.upperBound) < ($1.range.lowerBound, $0.range.upperBound) }
    var result: [UInt8] = []
    result.reserveCapacity(source.count + 1024)
    var position = source.lowerBound
    for edit in edits where edit.range.lowerBound >= position && edit.range.upperBound <= source.upperBound {
      result += bytes[position..<edit.range.lowerBound]
      result += edit.text
      position = edit.range.upperBound
    }
    result += bytes[position..<max(position, source.upperBound)]
    return result
  }

  /// Whether an address stands exactly where it is said to; for want of a better place it can be a whole line.
  private func isAddress(_ slot: LinkSlot, in bytes: [UInt8]) -> Bool {
    let range = slot.source.range
    guard !range.isEmpty else { return false }
    let start =
      range.lowerBound - (range.lowerBound > 0 && bytes[range.lowerBound - 1] == UInt8(ascii: "<") ? 1 : 0)
    let destination = Destination(in: bytes, after: start, before: min(bytes.count, range.upperBound + 1))
    return destination.range == range && destination.means(Array(slot.target.utf8))
  }
}

/// Appends an address as it can stand between the round brackets of a link.
public func appendMarkdownAddress(_ address: Address, to bytes: inout [UInt8]) {
  let start = bytes.count
  appendEscapedHref(address.text, to: &bytes)
  guard bytes[start...].contains(where: { $0 == UInt8(ascii: "(") || $0 == UInt8(ascii: ")") }) else {
    return
  }
  let escaped = Array(bytes[start...])
  bytes.removeSubrange(start...)
  for byte in escaped {
    switch byte {
    case UInt8(ascii: "("): bytes += "%28".utf8
    case UInt8(ascii: ")"): bytes += "%29".utf8
    default: bytes.append(byte)
    }
  }
}

extension Renderer {
  /// Notes where raw HTML stands that is left out. What cannot be found stays in the Markdown.
  /// - Returns: whether it was looked for in the block that is being written, and found.
  mutating func noteOmitted(_ html: [UInt8], in node: Node) -> Bool {
    if node.type == CMARK_NODE_HTML_BLOCK {
      document.omitted.append(span(of: node).range)
      return false
    }
    let lines = html.split(separator: 0x0A)
    guard let first = lines.first, let last = lines.last else { return false }
    let start = span(ofHTML: Array(first), in: node).range
    guard source.bytes[start].elementsEqual(first) else { return false }
    var end = start.upperBound
    if lines.count > 1 {
      // Its other lines can begin with the marks of a quotation.
      let rest = source.bytes[end..<max(end, leafRange().upperBound)]
      guard let found = rest.firstRange(of: Array(last)) else { return false }
      end = found.upperBound
    }
    document.omitted.append(start.lowerBound..<end)
    return true
  }
}
