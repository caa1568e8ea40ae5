import HTML
import Localization

/// What figures can be chosen by, once the page's script runs. Until then nobody sees it, and its room is kept.
public struct FigureFilters: Sendable {
  var sectors: [String]
  var levels: [(id: String, name: String)]
  var places: [String]

  /// - Parameters:
  ///   - sectors: the fields of work.
  ///   - levels: the levels with their names in data, in the order of the ladder.
  ///   - places: the places.
  public init(sectors: [String], levels: [(id: String, name: String)], places: [String]) {
    self.sectors = sectors
    self.levels = levels
    self.places = places
  }

  func html(words: Words) -> HTML {
    """
    <form class="filters" id="page_filters" hidden data-shown="\(words.figuresShown)" data-none="\(words.noFigures)">
    <label>\(words.findFigures)<input type="search" name="q" autocomplete="off"></label>
    \(choice("sector", words.sector, words.anySector, sectors.map { ($0, $0) }))\
    \(choice("level", words.level, words.anyLevel, levels.map { ($0.id, $0.name) }))\
    \(choice("place", words.place, words.anyPlace, places.map { ($0, $0) }))\
    <p><span role="status"></span> <button type="reset">\(words.clearFilters)</button></p>
    </form>

    """
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
