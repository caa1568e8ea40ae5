import Localization

/// The figures of one table in the order of its rows, and the language in which they are told.
struct TableContent {
  let context: PayContext
  let figures: [Figure]
  let isDistribution: Bool
  /// Whether the rows are for several places, the table's own and its parts.
  let isFamily: Bool
  let wording: SalaryWording

  /// - Parameters:
  ///   - outline: which figures.
  ///   - all: the figures of the role.
  init(_ outline: TableOutline, of all: [Figure], _ wording: SalaryWording) {
    context = outline.context
    figures = outline.rows.map { all[$0] }
    isDistribution = outline.isDistribution
    isFamily = outline.isFamily
    self.wording = wording
  }

  var words: SalaryWords { wording.words }

  /// The part of the table's place that a row is for: `Bavaria`; `nil` for the whole place, and in tables of one place.
  func part(of figure: Figure) -> String? {
    guard isFamily, figure.context.place != context.place else { return nil }
    return PlaceFamily(figure.context.place).part
  }

  /// A row's name: `Mid-level`; in a table of several places `Bavaria, Mid-level`.
  func name(of figure: Figure) -> String {
    let isNamed = figure.level != nil || figure.group != nil || figure.years != nil
    guard let part = part(of: figure) else {
      return isFamily && !isNamed ? context.place ?? words.everyone : wording.name(of: figure)
    }
    return isNamed ? "\(part), \(wording.name(of: figure))" : part
  }
}

extension TableOutline {
  /// The table in one phrase, and whose pay that is; see ``SalaryTable/summary``.
  public func summary(of figures: [Figure], wording: SalaryWording) -> (amount: String, detail: String?) {
    let content = TableContent(self, of: figures, wording)
    return (content.summary, content.summaryDetail)
  }
}
