import Diagnostics

extension PayCheck {
  /// What tells figures apart. The source does not: two sources on the same people belong in different places.
  private struct Key: Hashable {
    let level: Level?
    let group: String?
    let years: Experience?
    let place: String?
    let currency: Currency
    let period: Period
    let tax: Tax?
    let component: Component?
    let asOf: AsOf?
    let covers: String?
    let isDistribution: Bool
  }

  /// Two figures on the same people.
  static func duplicates(_ figures: [Figure]) -> [Diagnostic] {
    guard figures.count > 1 else { return [] }
    var first: [Key: Int] = [:]
    first.reserveCapacity(figures.count)
    return figures.indices.compactMap { index in
      let figure = figures[index]
      let context = figure.context
      let key = Key(
        level: figure.level, group: figure.group.map(folded), years: figure.years,
        place: context.place.map(folded),
        currency: context.currency, period: context.period, tax: context.tax, component: context.component,
        asOf: context.asOf, covers: context.covers, isDistribution: figure.pay.isDistribution)
      guard let other = first[key].map({ figures[$0] }) else {
        first[key] = index
        return nil
      }
      let place = context.place.map { " in \($0)" } ?? ""
      let own = MessageWords.pay(figure.pay, context.currency)
      let others = MessageWords.pay(other.pay, other.context.currency)
      let amounts = own == others ? "" : ", with different amounts: \(own) here, \(others) before"
      return Diagnostic(
        .error, .salaryDuplicate, "\(MessageWords.name(of: figure)): pay\(place) is stated twice\(amounts)",
        at: figure.span?.place,
        notes: [.init("the other is here", at: other.span?.place)], fix: "remove one of the two")
    }
  }

  /// Levels that earn less than the one below, or so much more that a digit may be wrong.
  static func levels(_ figures: [Figure]) -> [Diagnostic] {
    var tables: [[Figure]] = []
    var positions: [PayContext: Int] = [:]
    for figure in figures where figure.level != nil && figure.group == nil {
      // To compare with the context before is quicker than to look one up.
      if let table = tables.indices.last, tables[table][0].context == figure.context {
        tables[table].append(figure)
        continue
      }
      if let position = positions[figure.context] {
        tables[position].append(figure)
      } else {
        positions[figure.context] = tables.count
        tables.append([figure])
      }
    }
    return tables.flatMap { table in
      let ladder = table.enumerated().sorted {
        ($0.element.level?.rank ?? 0, $0.offset) < ($1.element.level?.rank ?? 0, $1.offset)
      }.map(\.element)
      return zip(ladder, ladder.dropFirst()).compactMap(step)
    }
  }

  private static func step(_ lower: Figure, _ upper: Figure) -> Diagnostic? {
    guard lower.level != upper.level, lower.pay.isDistribution == upper.pay.isDistribution,
      let (below, above) = comparable(lower, upper), below > 0, above < below || above / 4 > below
    else { return nil }
    let names = (MessageWords.name(of: upper), MessageWords.name(of: lower))
    let note = Diagnostic.Note("\(names.1) is here", at: lower.span?.place)
    let amounts =
      "\(MessageWords.pay(upper.pay, upper.context.currency)), "
      + "\(names.1) \(MessageWords.pay(lower.pay, lower.context.currency))"
    if above < below {
      return Diagnostic(
        .warning, .salaryLevels, "\(names.0) earns less than \(names.1): \(amounts)", at: upper.span?.place,
        notes: [note], fix: "correct the amounts, or swap the levels")
    }
    return Diagnostic(
      .warning, .salaryPlausible, "\(names.0) earns more than four times as much as \(names.1): \(amounts)",
      at: upper.span?.place, notes: [note], fix: "correct the one that has a digit too many or too few")
  }

  /// A number for each of two figures that can be compared: of open ranges only an end that both have.
  private static func comparable(_ lower: Figure, _ upper: Figure) -> (Int64, Int64)? {
    if let below = middle(lower), let above = middle(upper) { return (below, above) }
    for end in [PayField.low, .high] {
      if let below = lower.pay[end] ?? lower.pay[.value], let above = upper.pay[end] ?? upper.pay[.value] {
        return (below.minorUnits, above.minorUnits)
      }
    }
    return nil
  }

  /// Twice the middle of what is paid, in minor units: the median, or the middle of what is known.
  private static func middle(_ figure: Figure) -> Int64? {
    if let median = figure.pay[.median] { return doubled(median) }
    if case .range(let low, let high) = figure.pay, low == nil || high == nil { return nil }
    let amounts = figure.pay.amounts.map(\.money)
    guard let low = amounts.first, let high = amounts.last else { return nil }
    let (sum, overflow) = low.minorUnits.addingReportingOverflow(high.minorUnits)
    return overflow ? nil : sum
  }

  private static func doubled(_ money: Money) -> Int64? {
    let (sum, overflow) = money.minorUnits.addingReportingOverflow(money.minorUnits)
    return overflow ? nil : sum
  }

  /// Gross beside net, or base beside total, for one place: they get tables of their own, which may not be meant.
  static func mixed(_ figures: [Figure]) -> [Diagnostic] {
    struct Key: Hashable {
      let place: String?
      let period: Period
      let source: PaySource?
    }
    var first: [Key: Figure] = [:]
    var told: Set<Key> = []
    return figures.firstInContext.compactMap { figure in
      let context = figure.context
      let key = Key(place: context.place, period: context.period, source: context.source)
      guard let other = first[key] else {
        first[key] = figure
        return nil
      }
      guard !told.contains(key), let what = difference(context, other.context) else { return nil }
      told.insert(key)
      return Diagnostic(
        .warning, .salaryMixed,
        "\(MessageWords.name(of: figure)) is \(what.0), \(MessageWords.name(of: other)) \(what.1): "
          + "they stand in different tables",
        at: figure.span?.place, notes: [.init("the other is here", at: other.span?.place)],
        fix: "correct it if the two are alike; if not, give each a block of `salary:` that says what it is")
    }
  }

  private static func difference(_ own: PayContext, _ other: PayContext) -> (String, String)? {
    if own.currency != other.currency { return ("in \(own.currency.code)", "in \(other.currency.code)") }
    // Who says of both what they are means it.
    if own.tax != other.tax, own.tax == nil || other.tax == nil {
      return (
        own.tax?.rawValue ?? "not said to be gross or net",
        other.tax?.rawValue ?? "not said to be gross or net"
      )
    }
    if own.component != other.component, own.component == nil || other.component == nil {
      let words = [Component.base: "base pay", .total: "total pay"]
      return (
        own.component.flatMap { words[$0] } ?? "not said to be base or total pay",
        other.component.flatMap { words[$0] } ?? "not said to be base or total pay"
      )
    }
    return nil
  }
}

extension [Figure] {
  /// The figures but those that share a context with the one just before. For what is told once for a context they say
  /// nothing new, and to compare is quicker than to look a context up.
  package var firstInContext: [Figure] {
    indices.compactMap { index in
      index > 0 && self[index - 1].context == self[index].context ? nil : self[index]
    }
  }
}
