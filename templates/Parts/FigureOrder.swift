import HTML
import Localization

/// An order of figures, as the page's script knows it and as readers do.
struct FigureOrder {
  /// A column's name in data, with a hyphen before it where what is highest comes first; empty for the order in which the
  /// tables stand in the page, which is that of the roles.
  let id: String
  let name: String

  /// The list of orders, for screens that have no room for the headings to sort by.
  static func choice(of tables: [FigureTable], words: Words) -> HTML {
    """
    <label class="order">\(words.sortBy)<select name="sort">
    \(all(of: tables, words: words).map { "<option value=\"\($0.id)\">\($0.name)</option>\n" })\
    </select></label>

    """
  }

  /// Two orders for each column of the tables, first the one that readers look for first.
  private static func all(of tables: [FigureTable], words: Words) -> [FigureOrder] {
    var known: Set<String> = []
    let columns = tables.flatMap { $0.columns(words) }.filter { known.insert($0.key).inserted }
    return columns.flatMap { column in
      orders(by: column.key, words).map { FigureOrder(id: $0.id, name: "\(column.title), \($0.name)") }
    }
  }

  private static func orders(by key: String, _ words: Words) -> [(id: String, name: String)] {
    switch key {
    case "role": [("", words.fromAToZ), ("-role", words.fromZToA)]
    case "place", "source": [(key, words.fromAToZ), ("-\(key)", words.fromZToA)]
    case "level": [(key, words.lowestFirst), ("-\(key)", words.highestFirst)]
    case "date": [("-\(key)", words.newestFirst), (key, words.oldestFirst)]
    default: [("-\(key)", words.highestFirst), (key, words.lowestFirst)]
    }
  }
}
