import Diagnostics
import Localization
import Salary

/// The figures of all spreadsheets, to be found by the roles that they are for.
struct SheetPay: Sendable {
  private var figures: [String: [SheetFigure]] = [:]
  /// What names roles, in the order of files and rows.
  private var keys: [String] = []

  /// No spreadsheets at all.
  init() {}

  /// - Parameter figures: the figures of all files, in the order of files and rows.
  init(_ figures: [SheetFigure]) {
    for figure in figures {
      let key = SheetPay.key(figure.role)
      if self.figures[key] == nil { keys.append(key) }
      self.figures[key, default: []].append(figure)
    }
  }

  /// A file's name or a title as rows are found by it: capitals and double spaces do not count.
  static func key(_ name: String) -> String {
    name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The figures of the rows that name a role by its file or its title.
  /// - Parameter file: the file's name without its ending and without a language.
  func figures(file: String, title: String) -> [Figure] {
    guard !figures.isEmpty else { return [] }
    let name = SheetPay.key(file)
    let byName = figures[name] ?? []
    let key = SheetPay.key(title)
    return (key == name ? byName : byName + (figures[key] ?? [])).map(\.figure)
  }

  /// What was read of each spreadsheet: the rows that are pay for a role.
  /// - Parameters:
  ///   - roles: the roles of the guide, drafts among them.
  ///   - unread: the file names, without their endings, of guides that could not be read.
  static func notes(
    on sheets: [Sheet], roles: [(file: String, title: String)], unread: [String]
  ) -> [Diagnostic] {
    guard !sheets.isEmpty else { return [] }
    let owners = owners(roles)
    let known = Set(unread)
    return sheets.compactMap { sheet in
      sheet.reading.note(
        sheet.figures.compactMap { figure in
          let key = key(figure.role)
          if let owner = owners[key], owner.count == 1 { return owner[0] }
          return known.contains(key) ? key : nil
        })
    }
  }

  /// The slugs of the roles that a key names.
  private static func owners(_ roles: [(file: String, title: String)]) -> [String: [String]] {
    var owners: [String: [String]] = [:]
    for role in roles {
      for key in Set([key(role.file), key(role.title)]) { owners[key, default: []].append(role.file) }
    }
    return owners
  }

  /// Rows that name no role, or more than one.
  /// - Parameters:
  ///   - roles: the roles of the guide, drafts among them.
  ///   - unread: the file names, without their endings, of guides that could not be read; naming one is no mistake.
  func problems(roles: [(file: String, title: String)], unread: [String]) -> [Diagnostic] {
    guard !keys.isEmpty else { return [] }
    let owners = SheetPay.owners(roles)
    let names = roles.flatMap { [$0.title, $0.file] }
    let suggestions = Suggestions { names }
    let known = Set(unread)
    return keys.compactMap { key in
      guard let rows = figures[key], let first = rows.first, !known.contains(key) else { return nil }
      let more =
        rows.count > 1
        ? ", and \(counted(rows.count - 1, "more row")) \(rows.count == 2 ? "names" : "name") it" : ""
      let role = oneLine(first.role)
      switch owners[key]?.count ?? 0 {
      case 1: return nil
      case 0:
        return Diagnostic(
          .error, .roleUnknown, "there is no role \"\(role)\" in this guide\(more)", at: first.span.place,
          fix: suggestions.nearest(to: role).map { "did you mean \($0)?" }
            ?? "write the title of a guide, or its file's name without .md")
      default:
        let files = (owners[key] ?? []).sorted()
        return Diagnostic(
          .error, .roleUnknown, "\"\(role)\" is more than one role\(more)", at: first.span.place,
          fix: "write \(files.listed(and: "or")) instead")
      }
    }
  }
}
