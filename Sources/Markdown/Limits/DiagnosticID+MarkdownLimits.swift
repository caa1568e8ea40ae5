import Diagnostics

extension DiagnosticID {
  /// The file is too large to be read.
  public static let markdownLimitFileSize = DiagnosticID("file-size")
  /// A line is too long.
  public static let markdownLimitLineLength = DiagnosticID("line-length")
  /// Lists or quotations stand in one another too deeply.
  public static let markdownLimitNesting = DiagnosticID("markdown-nesting")
  /// A table has too many columns, or rows that are far too short.
  public static let markdownLimitTable = DiagnosticID("markdown-table")
  /// A paragraph has too many brackets and emphasis marks.
  public static let markdownLimitBrackets = DiagnosticID("markdown-brackets")
  /// A paragraph has too many HTML declarations that are not ended.
  public static let markdownLimitHTML = DiagnosticID("markdown-html")
  /// A document refers to footnotes too often.
  public static let markdownLimitFootnotes = DiagnosticID("markdown-footnotes")
  /// A link reference is so long, and could be used so often, that the page would be too large.
  public static let markdownLimitReferences = DiagnosticID("markdown-references")
}
