import HTML
import Localization
import Salary

/// The salary tables of a role. Where there are several, for places or units of their own, a reader chooses one by
/// links, which need no script: the table that the address names is shown, the first where it names none. Browsers that
/// do not know `:has()`, and paper, show all of them.
public struct SalaryPlaces {
  /// How many places the site's stylesheet can mark as chosen; for more there is a stylesheet of their own.
  public static let usual = 5
  /// Where all tables of a role are shown.
  public static let address = Address(literal: "#page_places")

  let tables: [SalaryTable]
  let words: Words

  /// The tables of a role, in the order in which they are shown.
  public init(tables: [SalaryTable], words: Words) {
    self.tables = tables
    self.words = words
  }

  /// As HTML.
  public var html: HTML {
    let sections = tables.map { SalarySection(table: $0, words: words).html }
    guard tables.count > 1 else { return "\(sections)" }
    return """
      <div class="places" id="page_places">
      <nav aria-label="\(words.place)">
      <ul class="tags">
      \(tables.map { Link(title: $0.heading, address: try? Address("#\(SalarySection.id(of: $0))")).item })\
      \(Link(title: words.anyPlace, address: SalaryPlaces.address).item)\
      </ul>
      </nav>
      \(sections)\
      </div>

      """
  }
}
