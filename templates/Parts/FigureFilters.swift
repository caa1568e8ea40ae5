import HTML
import Localization

/// What figures can be chosen by, once the page's script runs. Until then nobody sees it, and its room is kept.
public struct FigureFilters: Sendable {
  /// The fields of work.
  public var sectors: [String]
  /// The levels with their names in data, in the order of the ladder.
  public var levels: [(id: String, name: String)]
  /// The places.
  public var places: [String]

  /// Each parameter is the property of its name.
  public init(sectors: [String], levels: [(id: String, name: String)], places: [String]) {
    self.sectors = sectors
    self.levels = levels
    self.places = places
  }

  /// As HTML.
  /// - Parameter tables: the tables that are sorted by the filters' last field.
  public func html(of tables: [FigureTable], words: Words) -> HTML {
    """
    <div class="filter-group">
    <form class="filters" id="page_filters" hidden\(texts(words))>
    <label>\(words.findFigures)<input type="search" name="q" autocomplete="off"></label>
    \(choice("sector", words.sector, words.anySector, sectors.map { ($0, $0) }))\
    \(choice("level", words.level, words.anyLevel, levels.map { ($0.id, $0.name) }))\
    \(choice("place", words.place, words.anyPlace, places.map { ($0, $0) }))\
    \(FigureOrder.choice(of: tables, words: words))\
    <p><span role="status"></span> <button type="reset">\(words.clearFilters)</button></p>
    </form>
    </div>

    """
  }

  /// What the script says.
  private func texts(_ words: Words) -> HTML {
    let texts = [
      ("shown", words.figuresShown), ("sorted", words.figuresSorted), ("none", words.noFigures),
      ("none-for", words.noFiguresFor),
    ]
    return "\(texts.map { name, text in " data-\(name)=\"\(text)\"" as HTML })"
  }

  /// A list to choose from; none where there is nothing to choose.
  private func choice(
    _ name: String, _ label: String, _ any: String, _ options: [(value: String, text: String)]
  ) -> HTML? {
    options.count < 2
      ? nil
      : """
      <label>\(label)<select name="\(name)">
      <option value="">\(any)</option>
      \(options.map { "<option value=\"\($0.value)\">\($0.text)</option>\n" })\
      </select></label>

      """
  }
}
