import Localization

/// The pay of two roles side by side, as far as their figures say the same thing: for the same people (a level, a
/// group, years of experience) in the same place, currency and period, of the same kind and in the same shape.
/// Nothing is converted and nothing is calculated.
public struct PayComparison: Sendable {
  /// What two figures say of the same people in the same place. It refers to what was worded once for all comparisons
  /// of a role.
  public struct Row: Sendable {
    private let one: ComparablePay.Statement
    private let two: ComparablePay.Statement

    init(_ one: ComparablePay.Statement, _ two: ComparablePay.Statement) {
      self.one = one
      self.two = two
    }

    /// Whose pay it is: `Mid-level`, `All industries`.
    public var people: String { one.people }
    /// The place in the editor's words.
    public var place: String? { one.key.place }
    /// What the amounts are, where the guide says: `gross base pay`.
    public var kind: String? { one.kind }
    /// What the first role's guide says.
    public var first: Side { one.side }
    /// What the second role's guide says.
    public var second: Side { two.side }

    /// Whether someone who goes from one role to the other may be told of the difference: both figures are of the same
    /// publisher and for the roles themselves, not for a wider group.
    public var showsDifference: Bool {
      first.publisher == second.publisher && !first.isForWiderGroup && !second.isForWiderGroup
        && first.amount != second.amount
    }
  }

  /// What one guide says.
  public final class Side: Sendable {
    /// The amounts and their period: `€40,000 to €60,000 a year`.
    public let amount: String
    /// Whether it counts more than this job.
    public let isForWiderGroup: Bool
    private let from: Origin

    /// The time of the figure in words.
    public var date: String? { from.date }
    /// Where it comes from.
    public var source: PaySource? { from.source }
    /// The source and the time in words, as one text.
    public var origin: String? { from.text }
    var publisher: String? { from.publisher }

    init(amount: String, isForWiderGroup: Bool, from origin: Origin) {
      self.amount = amount
      self.isForWiderGroup = isForWiderGroup
      from = origin
    }
  }

  /// Where figures come from, the same for all of a table.
  final class Origin: Sendable {
    let date: String?
    let source: PaySource?
    let text: String?
    let publisher: String?

    init(date: String?, source: PaySource?, publisher: String?) {
      self.date = date
      self.source = source
      let parts = [source?.title, date].compactMap(\.self)
      text = parts.isEmpty ? nil : parts.joined(separator: ", ")
      self.publisher = publisher
    }
  }

  /// The rows in the order of the first role's tables.
  public let rows: [Row]
  /// The places for which both guides quote the same figure, of one group that holds both roles.
  public let placesOfOneGroup: [String]
  /// Whether what each role's page gives first is among them.
  public let holdsFirst: Bool

  /// The pay of two roles, in the same wording.
  public init(_ first: ComparablePay, _ second: ComparablePay) {
    holdsFirst = first.firstKey != nil && first.firstKey == second.firstKey
    var places: [String] = []
    var rows: [Row] = []
    for one in first.statements {
      guard let two = second.statement(about: one.key) else { continue }
      // Figures are large to copy, so they are looked at only where they can be the same.
      let isWider = one.side.isForWiderGroup || two.side.isForWiderGroup
      if isWider, isSameStatement(first.figure(of: one), second.figure(of: two)) {
        if let place = one.key.place, !places.contains(place) { places.append(place) }
      } else if one.isFirst {
        rows.append(Row(one, two))
      }
    }
    placesOfOneGroup = places
    self.rows = rows
  }
}

/// Whether two guides quote the same figure, which one of them has for a wider group that holds both roles. It says
/// nothing of how they differ.
private func isSameStatement(_ first: Figure, _ second: Figure) -> Bool {
  first.pay == second.pay && first.context.source == second.context.source
    && first.context.asOf == second.context.asOf
}
