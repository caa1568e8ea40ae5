import Diagnostics

/// What the editor's own stylesheet fetches from another site: `url(https://…)`, `url(//…)` and `@import "https://…"`.
func checkRemoteTheme(_ guide: Guide) -> [Diagnostic] {
  guard let file = guide.file(guide.settings.themeFiles.stylesheet) else { return [] }
  let source = SourceFile(path: file.source, bytes: file.bytes)
  return remoteAddresses(inCSS: file.bytes).compactMap { range in
    let address = source.text(in: range)
    let name = fileName(of: address, or: "file.css")
    return foreignHost(of: address, site: guide.settings.url).map { host in
      Diagnostic(
        .warning, .themeRemote,
        "this is fetched from \(host), which learns of everyone who opens a page of this site",
        at: source.place(range),
        fix: "save the file beside the stylesheet and write its name alone, such as `\(name)`")
    }
  }
}

/// The addresses in a stylesheet that a browser would fetch, as ranges of its bytes. Comments and other strings, such as
/// that of `content:`, are passed over, and so is `@namespace`, whose address is only a name.
func remoteAddresses(inCSS css: [UInt8]) -> [Range<Int>] {
  var scan = CSSScan(css)
  var found: [Range<Int>] = []
  var isRule = (import: false, namespace: false)
  while !scan.isAtEnd {
    if scan.skip("/*") {
      scan.move(past: "*/")
    } else if scan.skip("@import") {
      isRule.import = true
    } else if scan.skip("@namespace") {
      isRule.namespace = true
    } else if scan.skip("url(") {
      let address = scan.address()
      if !isRule.namespace { found.append(address) }
    } else if let string = scan.string() {
      if isRule.import { found.append(string) }
    } else {
      if scan.skipByte() == UInt8(ascii: ";") { isRule = (false, false) }
    }
  }
  return found
}

/// Goes through a stylesheet.
private struct CSSScan {
  private let css: [UInt8]
  private var index = 0

  init(_ css: [UInt8]) { self.css = css }

  var isAtEnd: Bool { index >= css.count }

  /// Goes past some letters if they stand here, in whatever case.
  mutating func skip(_ word: String) -> Bool {
    guard css.count - index >= word.utf8.count,
      zip(css[index...], word.utf8).allSatisfy({ lowerCase($0) == $1 })
    else { return false }
    index += word.utf8.count
    return true
  }

  mutating func skipByte() -> UInt8 {
    defer { index += 1 }
    return css[index]
  }

  mutating func move(past word: String) {
    while !isAtEnd, !skip(word) { index += 1 }
  }

  /// What stands between quotation marks here, if anything does.
  mutating func string() -> Range<Int>? {
    guard !isAtEnd, case let mark = css[index], mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'") else {
      return nil
    }
    index += 1
    let start = index
    while !isAtEnd, css[index] != mark, css[index] != 0x0A {
      index += css[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    let end = min(index, css.count)
    index = end + 1
    return start..<end
  }

  /// The address after `url(`, with or without quotation marks.
  mutating func address() -> Range<Int> {
    while !isAtEnd, css[index] <= 0x20 { index += 1 }
    if let string = string() { return string }
    let start = index
    while !isAtEnd, css[index] != UInt8(ascii: ")"), css[index] > 0x20 { index += 1 }
    return start..<index
  }
}

private func lowerCase(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }
