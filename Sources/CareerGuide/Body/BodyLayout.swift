/// A role's text and its salary tables in the order in which they are shown.
public struct BodyLayout: Sendable, Hashable {
  /// A stretch of the page.
  public enum Part: Sendable, Hashable {
    /// Blocks of the text.
    case text(Range<Int>)
    /// The salary tables. They need a heading of their own where the editor gave them no section.
    case salary(needsHeading: Bool)
  }

  /// The parts in order; empty stretches are left out.
  public let parts: [Part]
  /// Whether the text's first heading is the page's title, and so not shown with the text.
  let leavesOutTitle: Bool

  init(_ parts: [Part], leavesOutTitle: Bool) {
    self.leavesOutTitle = leavesOutTitle
    self.parts = parts.filter { part in
      if case .text(let range) = part { !range.isEmpty } else { true }
    }
  }
}

extension BodyLayout {
  /// The id of the section that the salary tables get where the editor gave them none.
  public static let ownSectionID = "page_pay"
}
