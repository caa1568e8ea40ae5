import Markdown

extension RoleGuide {
  /// Everything of the guide that other pages than its own can show or lead to, as bytes: all but the prose of its text. Two
  /// guides with the same bytes here are the same to every page that is not about them.
  public var outward: [UInt8] {
    // What pay a text states depends on more than where it states it: on what its links and notes are called elsewhere.
    guard !readsPayFromText else { return [1] + file.bytes }
    var bytes: [UInt8] = [0]
    let body = body
    func add(_ part: some Collection<UInt8>) {
      // With its length before it, so that no two lists of parts are the same.
      withUnsafeBytes(of: UInt64(part.count).littleEndian) { bytes.append(contentsOf: $0) }
      bytes.append(contentsOf: part)
    }
    add(file.bytes(in: 0..<body.source.lowerBound))
    for fact in [language, key, slug, title, summary, openingText, hasUnreadPay ? "pay" : nil] {
      bytes.append(fact == nil ? 0 : 1)
      add((fact ?? "").utf8)
    }
    for heading in body.headings {
      bytes.append(UInt8(truncatingIfNeeded: heading.level))
      add(heading.text.utf8)
      add(heading.id.utf8)
    }
    return bytes
  }
}
