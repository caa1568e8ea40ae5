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
  public var roles: OnDemandList<Role>

  /// Each parameter is the property of its name.
  public init(
    id: String, heading: String, amounts: [(key: String, title: String)], roles: OnDemandList<Role>
  ) {
    self.id = id
    self.heading = heading
    self.amounts = amounts
    self.roles = roles
  }

  /// The same with rows that are there already.
  public init(id: String, heading: String, amounts: [(key: String, title: String)], roles: [Role]) {
    self.init(id: id, heading: heading, amounts: amounts, roles: OnDemandList(roles))
  }

  /// As HTML.
  public func html(words: Words) -> HTML { "\(figures: [self], words: words)" }

  /// The columns with their names in data, from the left.
  func columns(_ words: Words) -> [(key: String, title: String)] {
    [("role", words.role), ("level", words.levelOrGroup), ("place", words.place)] + amounts
      + [("date", words.asOf), ("source", words.source)]
  }
}

// A page has thousands of figures, so these are written where they stand.
extension HTML.StringInterpolation {
  /// Tables of figures, each with its heading.
  mutating func appendInterpolation(figures tables: [FigureTable], words: Words) {
    for table in tables {
      appendLiteral("<section class=\"figure-group\">\n<h2 id=\"")
      appendInterpolation(table.id)
      appendLiteral("\">")
      appendInterpolation(table.heading)
      appendLiteral("</h2>\n")
      if table.amounts.count > 1 {
        // Many columns scroll by themselves where they do not fit.
        appendLiteral("<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-labelledby=\"")
        appendInterpolation(table.id)
        appendLiteral("\">\n")
        appendInterpolation(table: table, words)
        appendLiteral("\n</div>")
      } else {
        appendInterpolation(table: table, words)
      }
      appendLiteral("\n</section>\n")
    }
  }

  private mutating func appendInterpolation(table: FigureTable, _ words: Words) {
    appendLiteral("<table class=\"figures\" aria-labelledby=\"")
    appendInterpolation(table.id)
    appendLiteral("\">\n<thead>\n<tr>")
    for column in table.columns(words) {
      appendLiteral("<th scope=\"col\"")
      appendInterpolation(
        attribute: "class", table.amounts.contains { $0.key == column.key } ? "pay" : nil)
      appendInterpolation(attribute: "data-key", column.key)
      appendLiteral(">")
      appendInterpolation(column.title)
      appendLiteral("</th>")
    }
    appendLiteral("</tr>\n</thead>\n")
    appendInterpolation(roles: table)
    appendLiteral("</table>")
  }

  private mutating func appendInterpolation(roles table: FigureTable) {
    for role in table.roles {
      appendLiteral("<tbody")
      appendInterpolation(attribute: "data-sector", role.sector)
      if !role.words.isEmpty {
        appendLiteral(" data-words=\"")
        appendInterpolation(role.words, separator: ", ")
        appendLiteral("\"")
      }
      appendLiteral(">\n")
      for row in role.rows { appendInterpolation(row, of: role, in: table) }
      appendLiteral("</tbody>\n")
    }
  }

  private mutating func appendInterpolation(
    _ row: FigureTable.Row, of role: FigureTable.Role, in table: FigureTable
  ) {
    appendLiteral("<tr><th scope=\"row\"><a href=\"")
    appendInterpolation(href: row.address)
    appendLiteral("\">")
    appendInterpolation(role.title)
    appendLiteral("</a></th><td")
    appendInterpolation(attribute: "data-value", row.level)
    appendLiteral(">")
    appendInterpolation(row.who)
    appendInterpolation(row.detail, between: " <span>", and: "</span>")
    appendLiteral("</td><td>")
    appendInterpolation(row.place)
    appendLiteral("</td>")
    for (column, amount) in zip(table.amounts, row.amounts) {
      appendLiteral("<td")
      appendInterpolation(attribute: "data-label", table.amounts.count > 1 ? column.title : nil)
      appendLiteral(" class=\"pay\" data-value=\"")
      appendInterpolation(amount.value)
      appendLiteral("\">")
      appendInterpolation(amount.text)
      appendLiteral("</td>")
    }
    appendLiteral("<td")
    appendInterpolation(attribute: "data-value", row.dateValue)
    appendLiteral(">")
    appendInterpolation(row.date)
    appendLiteral("</td><td>")
    if let source = row.source { appendInterpolation(source) }
    appendLiteral("</td></tr>\n")
  }
}
