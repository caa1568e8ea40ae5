import Markdown

extension RoleGuide {
  /// Everything of the guide that other pages than its own can show or lead to, as bytes: all but the prose of its text,
  /// where that states no pay. Two guides with the same bytes here are the same to every page that is not about them.
  public var outward: [UInt8] {
    var bytes = Array(file.bytes[..<body.source.lowerBound])
    for text in [language, key, slug, title, summary, body.openingText, hasUnreadPay ? "pay" : nil] {
      bytes += text.map { [1] + Array($0.utf8) } ?? [0]
    }
    for block in body.blocks {
      switch block.kind {
      case .heading(let index):
        let heading = body.headings[index]
        bytes += [2, UInt8(truncatingIfNeeded: heading.level)] + Array(heading.text.utf8) + [0]
        bytes += heading.id.utf8
      // What stands under a heading of pay, or for a salary table.
      case .marker, .paragraph, .list, .table: bytes += [3] + file.bytes[block.source.range]
      case .prose, .other: break
      }
    }
    return bytes
  }
}
