/// A file of the guide's data for other programs: one set for the site, from the main language.
public enum DataFile: String, Sendable, CaseIterable {
  /// Every role.
  case roles = "roles.json"
  /// Every figure, as a spreadsheet that can be read again.
  case salaryRows = "salaries.csv"
  /// Every figure.
  case salaries = "salaries.json"

  /// Its path in the site: `data/roles.json`.
  public var path: String { "data/\(rawValue)" }

  /// The files that a site has: none about roles or figures that there are not.
  /// - Parameter editions: the main one first.
  public static func all(of editions: [Edition]) -> [DataFile] {
    guard let main = editions.first, !main.roles.isEmpty else { return [] }
    return main.hasFigures ? allCases : [.roles]
  }
}
