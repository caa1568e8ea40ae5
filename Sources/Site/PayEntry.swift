import CareerGuide
import Salary

/// A figure with the role and the table in which readers see it.
struct PayEntry: Sendable {
  let role: RoleGuide
  // A reference and two numbers, since figures are large to copy.
  private let pay: RolePay
  private let table: Int
  private let row: Int

  var figure: Figure { role.figures[pay.outlines[table].rows[row]] }

  init(_ role: RoleGuide, _ pay: RolePay, table: Int, row: Int) {
    (self.role, self.pay, self.table, self.row) = (role, pay, table, row)
  }

  /// Where its table stands, as a path of the site with a fragment.
  func path(in edition: Edition) -> String { "\(edition.path(of: role))#salary_\(pay.outlines[table].id)" }
}

extension PayContext {
  /// The day to put figures in order by: until when they are true, or when they were read; empty where neither is known.
  var latestDay: String { (asOf ?? read)?.latestDay ?? "" }
}

extension SiteContext {
  /// Every figure in this language: by role, then as the role's tables have them.
  var payEntries: [PayEntry] {
    edition.roles.flatMap { role -> [PayEntry] in
      let pay = figures(of: role)
      return pay.outlines.indices.flatMap { table in
        pay.outlines[table].rows.indices.map { PayEntry(role, pay, table: table, row: $0) }
      }
    }
  }
}
