import Diagnostics

/// A content file cut in two.
struct FrontMatter {
  /// The YAML between the two lines of hyphens; `nil` when the file has none.
  let yaml: Range<Int>?
  /// What follows.
  let body: Range<Int>

  /// Finds the front matter: it begins with a line `---`, the file's first, and ends with the next such line.
  /// - Throws: a diagnostic when it begins and never ends.
  init(_ file: SourceFile) throws(UnreadableFile) {
    guard FrontMatter.isFence(file, line: 1) else {
      yaml = nil
      body = 0..<file.bytes.count
      return
    }
    let start = file.lineStarts.count > 1 ? file.lineStarts[1] : file.bytes.count
    var line = 2
    while line <= file.lineStarts.count {
      if FrontMatter.isFence(file, line: line) {
        yaml = start..<file.lineStarts[line - 1]
        body = (line < file.lineStarts.count ? file.lineStarts[line] : file.bytes.count)..<file.bytes.count
        return
      }
      line += 1
    }
    throw UnreadableFile(
      Diagnostic(
        .error, .frontMatterOpen, "the front matter begins here and never ends", at: file.place(line: 1),
        fix: "add a line with three hyphens, ---, after its last key"))
  }

  /// Whether a line is three hyphens and nothing else but white space at its end.
  private static func isFence(_ file: SourceFile, line: Int) -> Bool {
    let range = file.range(ofLine: line)
    guard range.count >= 3 else { return false }
    let bytes = file.bytes[range]
    return bytes.prefix(3).allSatisfy { $0 == UInt8(ascii: "-") }
      && bytes.dropFirst(3).allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }
}
