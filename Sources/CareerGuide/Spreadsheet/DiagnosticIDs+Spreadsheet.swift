import Diagnostics

extension DiagnosticID {
  /// The first row of a spreadsheet does not name a column that is needed.
  static let columnMissing = DiagnosticID("column-missing")
  /// A column of a spreadsheet has a name that means nothing.
  static let columnUnknown = DiagnosticID("column-unknown")
  /// A column of a spreadsheet has a name that is slightly misspelt.
  static let columnMisspelt = DiagnosticID("column-misspelt")
  /// Two columns of a spreadsheet mean the same.
  static let columnDuplicate = DiagnosticID("column-duplicate")
  /// A row of a spreadsheet has more or fewer cells than there are columns.
  static let rowCells = DiagnosticID("row-cells")
  /// A spreadsheet names columns and has no rows.
  static let rowMissing = DiagnosticID("row-missing")
  /// A spreadsheet has more rows than are read.
  static let rowLimit = DiagnosticID("row-limit")
  /// A cell of a spreadsheet has more text than one can hold.
  static let cellSize = DiagnosticID("cell-size")
  /// A quotation mark of a spreadsheet is not closed, or closed too early.
  static let quoteOpen = DiagnosticID("quote-open")
}
