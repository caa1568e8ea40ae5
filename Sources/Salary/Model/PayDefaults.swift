import Diagnostics

/// What a page or the settings say about pay once, for every figure that does not say it.
public struct PayDefaults: Sendable, Hashable {
  /// The place.
  public var place: String?
  /// The currency.
  public var currency: Currency?
  /// The time that amounts are paid for.
  public var period: Period?
  /// Gross or net.
  public var tax: Tax?
  /// What amounts are made of.
  public var component: Component?
  /// The time that figures are true for.
  public var asOf: AsOf?
  /// The month in which a source without a date was read.
  public var read: AsOf?
  /// Where figures come from.
  public var source: PaySource?
  /// The wider group that figures are for.
  public var covers: String?
  /// What else a reader should know.
  public var note: String?

  /// Defaults, of which any may be missing.
  public init(
    place: String? = nil, currency: Currency? = nil, period: Period? = nil, tax: Tax? = nil,
    component: Component? = nil, asOf: AsOf? = nil, read: AsOf? = nil, source: PaySource? = nil,
    covers: String? = nil, note: String? = nil
  ) {
    self.place = place
    self.currency = currency
    self.period = period
    self.tax = tax
    self.component = component
    self.asOf = asOf
    self.read = read
    self.source = source
    self.covers = covers
    self.note = note
  }
}

extension PayDefaults {
  /// The same, with what it does not say taken from others.
  public func filled(from others: PayDefaults) -> PayDefaults {
    PayDefaults(
      place: place ?? others.place, currency: currency ?? others.currency, period: period ?? others.period,
      tax: tax ?? others.tax, component: component ?? others.component, asOf: asOf ?? others.asOf,
      read: read ?? others.read, source: source ?? others.source, covers: covers ?? others.covers,
      note: note ?? others.note)
  }
}

/// The plain text of a list item, table cell or paragraph, and where it stands.
public struct PayLine: Sendable {
  /// The text without Markdown.
  public let text: String
  /// Where it stands.
  public let span: SourceSpan

  /// A text with its place.
  public init(text: String, span: SourceSpan) {
    self.text = text
    self.span = span
  }
}
