import Markdown

extension RoleGuide {
  /// Everything of the guide that other pages than its own can show or lead to, as bytes: all but the prose of its text,
  /// where that states no pay. Two guides with the same bytes here are the same to every page that is not about them.
  /// - Parameter text: the bytes of its file.
  public func outward(of text: [UInt8]) -> [UInt8] {
    var bytes = Array(text[..<body.source.lowerBound])
    for fact in [language, key, slug, title, summary, body.openingText, hasUnreadPay ? "pay" : nil] {
      bytes += fact.map { [1] + Array($0.utf8) } ?? [0]
    }
    for block in body.blocks {
      switch block.kind {
      case .heading(let index):
        let heading = body.headings[index]
        bytes += [2, UInt8(truncatingIfNeeded: heading.level)] + Array(heading.text.utf8) + [0]
        bytes += heading.id.utf8
      // What stands under a heading of pay, or for a salary table.
      case .marker, .paragraph, .list, .table: bytes += [3] + text[block.source.range]
      case .prose, .other: break
      }
    }
    return bytes
  }
}
