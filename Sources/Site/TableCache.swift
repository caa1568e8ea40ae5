import CareerGuide
import Salary
import Synchronization
import Templates

/// What is made of the figures of a role.
final class RolePay: Sendable {
  /// Its tables.
  let tables: [SalaryTable]
  /// What its first table says, in a few words; `nil` where there is none.
  let summary: PaySummary?
  /// The same figures for comparisons with other roles.
  let comparable: ComparablePay

  init(_ role: RoleGuide, _ wording: SalaryWording) {
    tables = SalaryTable.tables(of: role.figures, role: role.title, wording: wording)
    summary = tables.first.map { PaySummary(of: $0, wording) }
    comparable = ComparablePay(tables, wording: wording)
  }
}

extension PaySummary {
  /// What a table says, in a few words.
  init(of table: SalaryTable, _ wording: SalaryWording) {
    self.init(
      amount: table.summary,
      details: [table.place, table.summaryDetail, wording.date(of: table.context)].compactMap(\.self),
      isForWiderGroup: table.covers != nil)
  }
}

/// The salary tables of roles, each made once. A role that was not read again is the same object, and has the same.
final class TableCache: Sendable {
  private let known = Mutex<[ObjectIdentifier: (role: RoleGuide, pay: RolePay)]>([:])

  /// Whether it is worth keeping for some roles: it holds tables of theirs, and few of roles that are gone.
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
}
