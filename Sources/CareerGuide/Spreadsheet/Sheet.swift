import Diagnostics
import Localization

/// A spreadsheet that was read.
struct Sheet: Sendable {
  let figures: [SheetFigure]
  let reading: SheetReading
}

/// How a spreadsheet was read. It is told once it is known which of its rows name a role of the guide.
struct SheetReading: Sendable {
  let path: String
  /// How many rows there are below the names of the columns.
  let rows: Int
  /// How amounts were read, and what was not in the file.
  let details: [String]

  /// What an editor is told.
  /// - Parameter roles: the roles that rows of the file are pay for, one for each row.
  /// - Returns: `nil` where there is none; why, is told for each row.
  func note(_ roles: [String]) -> Diagnostic? {
    guard !roles.isEmpty else { return nil }
    let read = roles.count == rows ? counted(rows, "row") : "\(roles.count) of \(counted(rows, "row"))"
    let message = "\(read) read as pay for \(counted(Set(roles).count, "role"))"
    return Diagnostic(
      .note, .payRead, ([message] + details).joined(separator: "; "), at: Place(path: path))
  }
}
