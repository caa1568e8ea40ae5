import CareerGuide
import Salary
import Synchronization
import Templates

/// What is kept of the figures of a role: what lists and other roles' pages need, but not its tables, which are large.
final class RolePay: Sendable {
  /// Which figures stand in which of its tables.
  let outlines: [TableOutline]
  /// What its first table says, in a few words; `nil` where there is none.
  let summary: PaySummary?
  /// The same figures for comparisons with other roles.
  let comparable: ComparablePay

  init(_ role: RoleGuide, _ wording: SalaryWording) {
    outlines = TableOutline.outlines(of: role.figures)
    summary = outlines.first.map { PaySummary(of: $0, in: role, wording) }
    comparable = ComparablePay(role.figures, outlines, wording: wording)
  }
}

extension PaySummary {
  /// What a table of a role says, in a few words.
  init(of table: TableOutline, in role: RoleGuide, _ wording: SalaryWording) {
    let summary = table.summary(of: role.figures, wording: wording)
    self.init(
      amount: summary.amount,
      details: [table.context.place, summary.detail, wording.date(of: table.context)].compactMap(\.self),
      isForWiderGroup: table.context.covers != nil)
  }
}

/// What is made of the figures of roles, each once. A role that was not read again is the same object, and has the same.
final class PayCache: Sendable {
  private let known = Mutex<[ObjectIdentifier: (role: RoleGuide, pay: RolePay)]>([:])
  /// The tables that were made last: the page of a role is made beside its form in Markdown, which has the same.
  private let latest = Mutex<[(role: RoleGuide, tables: [SalaryTable])]>([])
  /// More than most computers make pages at once; where that is not enough, tables are made again.
  private static let latestCount = 16

  /// Whether it is worth keeping for some roles: it holds some of theirs, and little of roles that are gone.
  func fits(_ roles: [RoleGuide]) -> Bool {
    known.withLock { known in
      known.count <= roles.count + 100
        && [roles.first, roles.last].compactMap(\.self).contains { known[ObjectIdentifier($0)] != nil }
    }
  }

  /// - Parameter wording: that of the edition, which is the same as long as its roles are.
  func pay(of role: RoleGuide, wording: SalaryWording) -> RolePay {
    let id = ObjectIdentifier(role)
    if let known = known.withLock({ $0[id] }) { return known.pay }
    let pay = RolePay(role, wording)
    // The role is kept, so that no other one can have its place in memory.
    known.withLock { $0[id] = (role, pay) }
    return pay
  }

  /// The tables of a role.
  func tables(of role: RoleGuide, wording: SalaryWording) -> [SalaryTable] {
    if let known = latest.withLock({ $0.first { $0.role === role } }) { return known.tables }
    let tables = SalaryTable.tables(
      of: role.figures, pay(of: role, wording: wording).outlines, role: role.title, wording: wording)
    latest.withLock { latest in
      if latest.count == PayCache.latestCount { latest.removeFirst() }
      latest.append((role, tables))
    }
    return tables
  }
}
