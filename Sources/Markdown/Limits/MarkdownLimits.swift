import Diagnostics

/// Finds what would make cmark-gfm slow, before it is called.
///
/// cmark-gfm 0.29.0.gfm.6 has inputs of a few kilobytes that keep it busy for minutes, and some that make it write
/// a hundred times what it read. Every limit here stands in front of such a family, measured on that version; each
/// is cheap to check without knowing the block structure, and errs on the side of refusing. Nothing is skipped
/// because it looks like a code block: what looks like a fence to us need not be one to cmark.
///
/// The numbers suppose what ``Markdown`` asks of cmark: tables, strikethrough, task lists and footnotes, no
/// autolinks, no smart quotation marks, no raw HTML.
public enum MarkdownLimits {
  /// The size of a file, in bytes. Every family below is linear or worse, so its worst case is fixed by this.
  public static let fileSize = 256 * 1024

  /// The length of a line, in characters: an honest paragraph that was never wrapped stays far below. No time is
  /// lost on a long line as such; it is a picture pasted as text, or a file that is not prose.
  public static let lineLength = 16_384

  /// The column that the marks of a list, a quotation or a footnote may reach. Each level of a list takes two
  /// columns or more, so no list is deeper than 32 levels, and a blank line, which visits each open level, stays
  /// cheap.
  public static let nestingColumn = 64

  /// The columns of a table. Rows are kept in a list that is walked from its beginning for each cell.
  public static let tableColumns = 64

  /// The cells that cmark may add to short rows: so many in any document, and one more for every four bytes.
  public static let addedCells = 2_000

  /// What may be read again because of lines that look like the line below a table's head, in bytes. Each such
  /// line reads its paragraph from the beginning.
  public static let tableWork = 1_000_000

  /// The emphasis marks and pictures that may be looked at again. Each closing bracket, and each mark that may end
  /// an emphasis, looks at all that stand before it in its paragraph.
  public static let markWork = 24_000_000

  /// What may be read in search of the end of `<?`, `<!A` and `<![CDATA[`, in bytes. Each reads to the end of its
  /// paragraph.
  public static let htmlWork = 32_000_000

  /// The references to footnotes: each writes two links of a hundred bytes.
  public static let footnotes = 500

  /// What link references may add to a page, in bytes: so much in any document, and eight times its size.
  public static let referenceOutput = 32_768

  /// The limits that a document crosses, each at the place where it is crossed first.
  /// - Parameters:
  ///   - file: the file that the document stands in.
  ///   - body: the bytes of the document, without the fields at its head.
  /// - Returns: at most one error for each kind of limit; empty when the document may be given to cmark.
  /// - Complexity: one pass over the bytes.
  public static func problems(in file: SourceFile, body: Range<Int>) -> [Diagnostic] {
    let body = body.clamped(to: 0..<file.bytes.count)
    guard file.bytes.count <= fileSize else {
      let message =
        "this file is \(grouped(file.bytes.count)) bytes long; \(grouped(fileSize)) (256 KB) is the most that is read"
      let place = Place(path: file.path)
      return [
        Diagnostic(
          .error, .markdownLimitFileSize, message, at: place, fix: "divide it into several documents")
      ]
    }
    let crossings = file.bytes.withUnsafeBufferPointer { bytes in
      var scanner = LimitScanner(bytes: bytes, body: body)
      return scanner.scan()
    }
    return crossings.diagnostics(in: file)
  }
}
