import Localization

/// The pay of two roles side by side, as far as their figures say the same thing: for the same people (a level, a
/// group, years of experience) in the same place, currency and period, of the same kind and in the same shape.
/// Nothing is converted and nothing is calculated.
public struct PayComparison: Sendable {
  /// What two figures say of the same people in the same place.
  public struct Row: Sendable {
    /// Whose pay it is: `Mid-level`, `All industries`.
    public let people: String
    /// The place in the editor's words.
    public let place: String?
    /// What the amounts are, where the guide says: `gross base pay`.
    public let kind: String?
    /// What the first role's guide says.
    public let first: Side
    /// What the second role's guide says.
    public let second: Side

    /// Whether someone who goes from one role to the other may be told of the difference: both figures are of the same
    /// publisher and for the roles themselves, not for a wider group.
    public var showsDifference: Bool {
      first.publisher == second.publisher && !first.isForWiderGroup && !second.isForWiderGroup
        && first.amount != second.amount
    }
  }

  /// What one guide says.
  public struct Side: Sendable {
    /// The amounts and their period: `€40,000 to €60,000 a year`.
    public let amount: String
    /// The time of the figure in words.
    public let date: String?
    /// Where it comes from.
    public let source: PaySource?
    /// The source and the time in words, as one text.
    public var origin: String? {
      let parts = [source?.title, date].compactMap(\.self)
      return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }

    /// Whether it counts more than this job.
    public let isForWiderGroup: Bool
    let publisher: String?
  }

  /// The rows in the order of the first role's tables.
  public let rows: [Row]
  /// The places for which both guides quote the same figure, of one group that holds both roles.
  public let placesOfOneGroup: [String]
  /// Whether what each role's page gives first is among them.
  public let holdsFirst: Bool

  /// - Parameters:
  ///   - first: the tables of the first role.
  ///   - second: the tables of the second role, in the same wording.
  public init(_ first: [SalaryTable], _ second: [SalaryTable], wording: SalaryWording) {
    var others: [Key: Figure] = [:]
    for figure in second.flatMap(\.figures) {
      // The first of several is what the role's page shows first.
      if let key = Key(figure), others[key] == nil { others[key] = figure }
    }
    let firsts = [first, second].map { $0.first?.figures.first.flatMap(Key.init) }
    holdsFirst = firsts[0] != nil && firsts[0] == firsts[1]
    var places: [String] = []
    for figure in first.flatMap(\.figures) {
      guard let place = figure.context.place, !places.contains(place), let key = Key(figure),
        let other = others[key], isSameStatement(figure, other)
      else { continue }
      places.append(place)
    }
    placesOfOneGroup = places
    var seen: Set<Key> = []
    rows = first.flatMap(\.figures).compactMap { figure in
      guard let key = Key(figure), seen.insert(key).inserted, let other = others[key],
        !isSameStatement(figure, other), let one = Side(figure, wording), let two = Side(other, wording)
      else { return nil }
      let kind = figure.context.tax == nil && figure.context.component == nil
      return Row(
        people: wording.name(of: figure), place: figure.context.place,
        kind: kind ? nil : wording.kind(of: figure.context), first: one, second: two)
    }
  }

  /// What two figures have in common that can be compared.
  private struct Key: Hashable {
    let place: String?
    let currency: Currency
    let period: Period
    let tax: Tax?
    let component: Component?
    let shape: Int
    let level: Level?
    let group: String?
    let years: Experience?

    init?(_ figure: Figure) {
      let context = figure.context
      switch figure.pay {
      case .range: shape = 0
      case .single: shape = 1
      case .distribution(let spread):
        guard spread.median != nil else { return nil }
        shape = 2
      }
      (place, currency, period) = (context.place, context.currency, context.period)
      (tax, component) = (context.tax, context.component)
      (level, group, years) = (figure.level, figure.group, figure.years)
    }
  }
}

extension PayComparison.Side {
  fileprivate init?(_ figure: Figure, _ wording: SalaryWording) {
    let per = wording.per(figure.context.period)
    if case .distribution = figure.pay {
      guard let median = figure.pay[.median] else { return nil }
      amount = fill(wording.words.medianSummary, ["amount": "\(wording.amount(median)) \(per)"])
    } else {
      amount = "\(wording.pay(figure.pay)) \(per)"
    }
    date = wording.date(of: figure.context)
    source = figure.context.source
    isForWiderGroup = figure.context.covers != nil
    publisher = figure.context.source.map { $0.link.flatMap(host) ?? $0.title }
  }
}

/// Whether two guides quote the same figure, which one of them has for a wider group that holds both roles. It says
/// nothing of how they differ.
private func isSameStatement(_ first: Figure, _ second: Figure) -> Bool {
  (first.context.covers != nil || second.context.covers != nil) && first.pay == second.pay
    && first.context.source == second.context.source && first.context.asOf == second.context.asOf
}

/// Whose address it is: `bls.gov` of `https://www.bls.gov/oes/`.
private func host(of address: String) -> String? {
  guard let scheme = address.firstRange(of: "://") else { return nil }
  let host = address[scheme.upperBound...].prefix { !"/?#:".contains($0) }.lowercased()
  return host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
}
