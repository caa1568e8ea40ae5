import CareerGuide
import Salary

/// A figure with the role and the table in which readers see it.
struct PayEntry {
  let role: RoleGuide
  let table: SalaryTable
  let figure: Figure

  /// Where its table stands, as a path of the site with a fragment.
  func path(in edition: Edition) -> String { "\(edition.path(of: role))#salary_\(table.id)" }
}

extension PayContext {
  /// The day to put figures in order by: until when they are true, or when they were read; empty where neither is known.
  var latestDay: String { (asOf ?? read)?.latestDay ?? "" }
}

extension SiteContext {
  /// Every figure in this language: by role, then as the role's tables have them.
  var payEntries: [PayEntry] {
    edition.roles.flatMap { role in
      tables(of: role).flatMap { table in
        table.figures.map { PayEntry(role: role, table: table, figure: $0) }
      }
    }
  }
}
