import CareerGuide
import Markdown

/// The fields of work as the home page shows them: in order of their names, roles without one at the end.
struct Sectors: Sendable {
  /// A field of work.
  struct Sector: Sendable {
    let title: String
    /// Its anchor on the home page. `C++` and `C#` have the same letters, and anchors of their own.
    let id: String
    let roles: [RoleGuide]
  }

  let list: [Sector]
  private let ids: [String: String]

  /// - Parameter other: what roles without a field of work stand under.
  init(of roles: [RoleGuide], other: String) {
    let byName = Dictionary(grouping: roles) { $0.sector ?? "" }
    var unique = HeadingIDs()
    var ids: [String: String] = [:]
    list = byName.keys.sorted { ($0.isEmpty ? 1 : 0, $0) < ($1.isEmpty ? 1 : 0, $1) }.map { name in
      let title = name.isEmpty ? other : name
      let id = unique.id(for: title)
      ids[name] = id
      return Sector(title: title, id: id, roles: byName[name] ?? [])
    }
    self.ids = ids
  }

  /// Where a field of work is on the home page.
  func path(_ name: String) -> String { ids[name].map { "#\($0)" } ?? "" }
}
