import Localization

/// The pay of one role as comparisons need it, worded once however many roles it is compared with.
public struct ComparablePay: Sendable {
  /// What one figure says. It is an object, since it is looked at in every comparison of the role.
  final class Statement: Sendable {
    let key: Key
    let people: String
    let kind: String?
    let side: PayComparison.Side
    /// Whether no earlier one is about the same: the first of several is what the role's page shows first.
    let isFirst: Bool
    /// The figure's place in the role's list.
    fileprivate let row: Int

    fileprivate init(
      _ figure: Figure, key: Key, side: PayComparison.Side, isFirst: Bool, row: Int, _ wording: SalaryWording
    ) {
      self.key = key
      self.side = side
      self.isFirst = isFirst
      self.row = row
      people = wording.name(of: figure)
      let hasKind = figure.context.tax != nil || figure.context.component != nil
      kind = hasKind ? wording.kind(of: figure.context) : nil
    }
  }

  /// What can be compared, in the order of the tables.
  let statements: [Statement]
  /// What the figure is about that the role's page gives first.
  let firstKey: Key?
  private let figures: [Figure]

  /// - Parameters:
  ///   - figures: the figures of the role.
  ///   - outlines: how they stand in its tables.
  ///   - wording: the language.
  public init(_ figures: [Figure], _ outlines: [TableOutline], wording: SalaryWording) {
    self.figures = figures
    firstKey = outlines.first.flatMap { Key(figures[$0.rows[0]]) }
    var statements: [Statement] = []
    // The figures of a table have one context.
    var last: (context: PayContext, origin: PayComparison.Origin)?
    for row in outlines.lazy.flatMap(\.rows) {
      let figure = figures[row]
      let origin =
        last.flatMap { $0.context === figure.context ? $0.origin : nil }
        ?? PayComparison.Origin(figure.context, wording)
      last = (figure.context, origin)
      guard let key = Key(figure), let side = PayComparison.Side(figure, origin, wording) else { continue }
      statements.append(
        Statement(
          figure, key: key, side: side, isFirst: !statements.contains { $0.key == key }, row: row, wording))
    }
    self.statements = statements
  }

  /// The figure that a statement is made of.
  func figure(of statement: Statement) -> Figure { figures[statement.row] }

  /// The first statement about something.
  func statement(about key: Key) -> Statement? { statements.first { $0.key == key } }

  /// What two figures have in common that can be compared.
  struct Key: Sendable, Equatable {
    // What differs most stands first, so that most are told apart at once.
    let level: Level?
    let group: String?
    let place: String?
    let shape: Int
    let currency: Currency
    let period: Period
    let tax: Tax?
    let component: Component?
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

extension PayComparison.Origin {
  fileprivate convenience init(_ context: PayContext, _ wording: SalaryWording) {
    self.init(
      date: wording.date(of: context), source: context.source,
      publisher: context.source.map { $0.link.flatMap(host) ?? $0.title })
  }
}

extension PayComparison.Side {
  fileprivate convenience init?(
    _ figure: Figure, _ origin: PayComparison.Origin, _ wording: SalaryWording
  ) {
    let per = wording.per(figure.context.period)
    let amount: String
    if case .distribution = figure.pay {
      guard let median = figure.pay[.median] else { return nil }
      amount = fill(wording.words.medianSummary, ["amount": "\(wording.amount(median)) \(per)"])
    } else {
      amount = "\(wording.pay(figure.pay)) \(per)"
    }
    self.init(amount: amount, isForWiderGroup: figure.context.covers != nil, from: origin)
  }
}

/// Whose address it is: `bls.gov` of `https://www.bls.gov/oes/`.
private func host(of address: String) -> String? {
  let bytes = address.utf8
  guard let colon = bytes.indices.first(where: { bytes[$0...].starts(with: "://".utf8) }) else { return nil }
  let rest = bytes[bytes.index(colon, offsetBy: 3)...].prefix { !"/?#:".utf8.contains($0) }
  let host = Substring(rest).lowercased()
  return host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
}
