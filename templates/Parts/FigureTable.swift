import HTML
import Localization

/// Figures of many roles that can be compared, in one table.
public struct FigureTable: Sendable {
  /// Figures of one role that follow each other.
  public struct Role: Sendable {
    /// The role's name.
    public var title: String
    /// Its field of work.
    public var sector: String?
    /// What else its figures are found by; said once on a page.
    public var words: [String]
    /// A row for each figure.
    public var rows: [Row]

    /// Each parameter is the property of its name.
    public init(title: String, sector: String?, words: [String], rows: [Row]) {
      self.title = title
      self.sector = sector
      self.words = words
      self.rows = rows
    }
  }

  /// A figure.
  public struct Row: Sendable {
    /// The figure's table on the role's page.
    public var address: Address
    /// The level or group.
    public var who: String
    /// What else is known of them.
    public var detail: String?
    /// The level's name in data.
    public var level: String?
    /// Where they earn this.
    public var place: String?
    /// A cell for each column of amounts.
    public var amounts: [Amount]
    /// When that is true, in words.
    public var date: String?
    /// The same as a day, for sorting.
    public var dateValue: String?
    /// Who says so.
    public var source: Link?

    /// Each parameter is the property of its name.
    public init(
      address: Address, who: String, detail: String?, level: String?, place: String?, amounts: [Amount],
      date: String?, dateValue: String?, source: Link?
    ) {
      self.address = address
      self.who = who
      self.detail = detail
      self.level = level
      self.place = place
      self.amounts = amounts
      self.date = date
      self.dateValue = dateValue
      self.source = source
    }
  }

  /// A cell with pay.
  public struct Amount: Sendable {
    /// The pay in words.
    public var text: String
    /// Its exact amounts with spaces between, for sorting; empty where it is not known.
    public var value: String

    /// Each parameter is the property of its name.
    public init(text: String, value: String) {
      self.text = text
      self.value = value
    }
  }

  /// Its anchor, unique on the page.
  public var id: String
  /// What the amounts are.
  public var heading: String
  /// The columns of amounts with their names in data.
  public var amounts: [(key: String, title: String)]
  /// The rows, those of one role together.
  public var roles: [Role]

  /// Each parameter is the property of its name.
  public init(id: String, heading: String, amounts: [(key: String, title: String)], roles: [Role]) {
    self.id = id
    self.heading = heading
    self.amounts = amounts
    self.roles = roles
  }

  /// As HTML.
  public func html(words: Words) -> HTML {
    """
    <section class="figure-group">
    <h2 id="\(id)">\(heading)</h2>
    \(amounts.count > 1 ? scrolling(table(words)) : table(words))
    </section>

    """
  }

  /// Many columns scroll by themselves where they do not fit.
  private func scrolling(_ table: HTML) -> HTML {
    """
    <div class="table-scroll" role="region" tabindex="0" aria-labelledby="\(id)">
    \(table)
    </div>
    """
  }

  private func table(_ words: Words) -> HTML {
    """
    <table class="figures" aria-labelledby="\(id)">
    <thead>
    <tr>\(columns(words).map(columnHeading))</tr>
    </thead>
    \(roles.map { role(words, $0) })\
    </table>
    """
  }

  /// The columns with their names in data, from the left.
  func columns(_ words: Words) -> [(key: String, title: String)] {
    [("role", words.role), ("level", words.levelOrGroup), ("place", words.place)] + amounts
      + [("date", words.asOf), ("source", words.source)]
  }

  private func columnHeading(of column: (key: String, title: String)) -> HTML {
    let isAmount = amounts.contains { $0.key == column.key }
    return
      "<th scope=\"col\"\(attribute: "class", isAmount ? "pay" : nil) data-key=\"\(column.key)\">\(column.title)</th>"
  }

  private func role(_ words: Words, _ role: Role) -> HTML {
    """
    <tbody\(attribute: "data-sector", role.sector)\(attribute: "data-words", role.words.isEmpty ? nil : role.words.joined(separator: ", "))>
    \(role.rows.map { row(words, role.title, $0) })\
    </tbody>

    """
  }

  private func row(_ words: Words, _ title: String, _ row: Row) -> HTML {
    let who: HTML = "\(row.who)\(row.detail.map { " <span>\($0)</span>" as HTML })"
    let pay = zip(amounts, row.amounts).map { column, amount in
      "<td\(attribute: "data-label", amounts.count > 1 ? column.title : nil) class=\"pay\" data-value=\"\(amount.value)\">\(amount.text)</td>"
        as HTML
    }
    return
      "<tr><th scope=\"row\"><a href=\"\(href: row.address)\">\(title)</a></th><td\(attribute: "data-value", row.level)>\(who)</td><td>\(row.place)</td>\(pay)<td\(attribute: "data-value", row.dateValue)>\(row.date)</td><td>\(row.source?.html)</td></tr>\n"
  }
}
