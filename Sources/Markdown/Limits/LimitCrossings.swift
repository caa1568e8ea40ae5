import Diagnostics

/// Where each limit was crossed first, as byte offsets: places are made only for the few that are reported.
struct LimitCrossings {
  /// A limit that was crossed.
  enum Kind: Hashable {
    /// A line's length in characters.
    case lineLength(Int)
    /// The column that a container's mark reaches.
    case nesting(Int)
    /// The columns of a row.
    case tableColumns(Int)
    /// The cells that short rows leave out, and how many may be.
    case addedCells(limit: Int)
    /// Lines that look like the line below a table's head.
    case delimiterRows
    /// Brackets with emphasis marks before them.
    case brackets
    /// Declarations and instructions.
    case html
    /// References to footnotes.
    case footnotes
    /// How often a long link reference could be used.
    case references(uses: Int)

    /// The name that the kind is reported under.
    var id: DiagnosticID {
      switch self {
      case .lineLength: .markdownLimitLineLength
      case .nesting: .markdownLimitNesting
      case .tableColumns, .addedCells, .delimiterRows: .markdownLimitTable
      case .brackets: .markdownLimitBrackets
      case .html: .markdownLimitHTML
      case .footnotes: .markdownLimitFootnotes
      case .references: .markdownLimitReferences
      }
    }
  }

  private var found: [(kind: Kind, range: Range<Int>)] = []

  /// Notes a crossing, unless one of the same name was noted before.
  mutating func note(_ kind: Kind, at range: Range<Int>) {
    guard !found.contains(where: { $0.kind.id == kind.id }) else { return }
    found.append((kind, range))
  }

  /// The crossings in the words of an editor, in the order of the text.
  func diagnostics(in file: SourceFile) -> [Diagnostic] {
    found.map { kind, range in
      Diagnostic(.error, kind.id, kind.message, at: file.place(range), fix: kind.fix)
    }
    .sorted()
  }
}

extension LimitCrossings.Kind {
  /// What is wrong.
  var message: String {
    switch self {
    case .lineLength(let length):
      "this line is \(grouped(length)) characters long; \(grouped(MarkdownLimits.lineLength)) is the most that is read"
    case .nesting(let column):
      "this list or quotation reaches column \(grouped(column)); \(MarkdownLimits.nestingColumn) is the most that is read"
    case .tableColumns(let columns):
      "this table has \(grouped(columns)) columns; \(MarkdownLimits.tableColumns) is the most that is read"
    case .addedCells(let limit):
      "the rows of this document's tables are too short: up to here more than \(grouped(limit)) cells are missing"
    case .delimiterRows:
      "too many lines of this paragraph look like the line below a table's head"
    case .brackets:
      "this paragraph has too many brackets and emphasis marks to be read in reasonable time"
    case .html:
      "this paragraph has too many HTML declarations (<? or <!) to be read in reasonable time"
    case .footnotes:
      "this document refers to footnotes more than \(grouped(MarkdownLimits.footnotes)) times"
    case .references(let uses):
      "this link reference is too long for a document with \(grouped(uses)) closing brackets, each of which may use it"
    }
  }

  /// What to do about it.
  var fix: String {
    switch self {
    case .lineLength: "break it into paragraphs; a picture belongs in a file of its own"
    case .nesting: "use fewer levels, or less indentation"
    case .tableColumns: "divide it into several tables"
    case .addedCells: "give each row as many cells as its head has"
    case .delimiterRows: "put a blank line before each table"
    case .brackets: "break it into paragraphs with blank lines"
    case .html: "leave the HTML out; it is not shown"
    case .footnotes: "divide it into several documents"
    case .references: "shorten the address and the title"
    }
  }
}

/// A number with a comma between thousands.
func grouped(_ number: Int) -> String {
  let digits = Array(String(number))
  var result = ""
  for (index, digit) in digits.enumerated() {
    if index > 0, (digits.count - index) % 3 == 0 { result.append(",") }
    result.append(digit)
  }
  return result
}
