import Diagnostics

/// Settles what lines do not say themselves: the paragraph after the list, the list's first line, the page and the
/// settings are asked in this order.
struct PayContextFinder {
  let defaults: PayDefaults
  let following: PayParagraph
  /// What the heading cells of a table say for its columns.
  var header = PayHeaderTraits()

  /// Why a line that was understood is no figure.
  enum Refusal: Error {
    case noCurrency
    case noPeriod
    case ambiguous([String])
    case tooLarge(PayBody.Amount)
    case unclearDecimals(PayBody.Amount, Currency)
  }

  private static let below = "the paragraph below"
  private static let list = "the list"
  private static let page = "the front matter or the settings"

  /// What the lines say together where single ones are silent.
  struct Shared {
    var currency: Currency?
    var period: Period?
    var tax: Tax?
    var component: Component?
  }

  /// The first line often says it for all; a line that says otherwise ends that.
  func shared(_ entries: [PayEntry]) -> Shared {
    let traits = entries.map(\.body.traits)
    let currencies = entries.map { $0.codes.flatMap { $0.count == 1 ? Currency(code: $0[0]) : nil } }
    return Shared(
      currency: common(currencies, page: defaults.currency),
      period: common(traits.map(\.period), page: defaults.period),
      tax: common(traits.map(\.tax), page: defaults.tax),
      component: common(traits.map(\.component), page: defaults.component))
  }

  private func common<Value: Hashable>(_ values: [Value?], page: Value?) -> Value? {
    let known = Set(values.compactMap(\.self))
    guard known.count == 1, let only = known.first else { return nil }
    // A later line that speaks for itself alone ("Day rate, senior") must not change the others.
    return values.first == only || page == nil ? only : nil
  }

  func settle(
    _ entry: PayEntry, shared: Shared
  ) throws(Refusal) -> (context: PayContext, borrowed: [(what: String, from: String)]) {
    var borrowed: [(what: String, from: String)] = []
    func pick<Value>(_ what: String, _ own: Value?, _ others: [(Value?, String)]) -> Value? {
      if let own { return own }
      for (value, from) in others {
        guard let value else { continue }
        borrowed.append((what, from))
        return value
      }
      return nil
    }
    let traits = entry.body.traits
    let currency = try currency(of: entry, shared: shared, pick: pick)
    let period = pick(
      "period", traits.period ?? header.period,
      [(following.period, Self.below), (shared.period, Self.list), (defaults.period, Self.page)])
    guard let period else { throw .noPeriod }
    let tax = pick(
      "gross or net", traits.tax ?? header.tax,
      [(following.tax, Self.below), (shared.tax, Self.list), (defaults.tax, Self.page)])
    let component = pick(
      "base or total", traits.component ?? header.component,
      [(following.component, Self.below), (shared.component, Self.list), (defaults.component, Self.page)])
    let context = PayContext(
      place: defaults.place, currency: currency, period: period, tax: tax, component: component,
      asOf: following.asOf ?? defaults.asOf, read: following.asOf == nil ? defaults.read : nil,
      source: following.source ?? defaults.source, covers: defaults.covers,
      note: following.note ?? defaults.note)
    return (context, borrowed)
  }

  private func currency(
    of entry: PayEntry, shared: Shared,
    pick: (String, Currency?, [(Currency?, String)]) -> Currency?
  ) throws(Refusal) -> Currency {
    let page = following.currency ?? defaults.currency
    if let codes = entry.codes ?? header.codes {
      if codes.count == 1, let only = Currency(code: codes[0]) { return only }
      guard let page, codes.contains(page.code) else { throw .ambiguous(codes) }
      _ = pick("currency", nil, [(following.currency, Self.below), (defaults.currency, Self.page)])
      return page
    }
    let found = pick(
      "currency", nil,
      [(following.currency, Self.below), (shared.currency, Self.list), (defaults.currency, Self.page)])
    guard let found else { throw .noCurrency }
    return found
  }

  /// An amount in its currency.
  func money(_ amount: PayBody.Amount, _ currency: Currency) throws(Refusal) -> Money {
    // 14.500 is fourteen and a half Kuwaiti dinars or fourteen thousand: nobody can tell.
    if currency.minorDigits >= 3, amount.number.hasOneGroup { throw .unclearDecimals(amount, currency) }
    guard let money = amount.number.money(in: currency) else { throw .tooLarge(amount) }
    return money
  }
}

/// What heading cells of a table say: `Low (EUR a year)`.
struct PayHeaderTraits {
  var codes: [String]?
  var period: Period?
  var tax: Tax?
  var component: Component?
}
