import Diagnostics

/// Where figures were taken from.
public struct PaySource: Sendable, Hashable {
  /// Who published it and what it is called.
  public let title: String
  /// The address where it can be read.
  public let link: String?

  /// A source by its title.
  public init(title: String, link: String? = nil) {
    self.title = title
    self.link = link
  }
}

/// What figures have in common when they can be compared: one table has one context. It is an object, since figures are
/// copied more often than anything else of a guide.
public final class PayContext: Sendable {
  /// The place in the editor's words.
  public let place: String?
  /// The currency of every amount.
  public let currency: Currency
  /// The time that the amounts are paid for.
  public let period: Period
  /// Gross or net, where that is known.
  public let tax: Tax?
  /// What the amounts are made of, where that is known.
  public let component: Component?
  /// The time that the figures are true for.
  public let asOf: AsOf?
  /// The month in which a source without a date was read.
  public let read: AsOf?
  /// Where the figures come from.
  public let source: PaySource?
  /// The wider group of jobs or people that the figures are for.
  public let covers: String?
  /// What else a reader should know.
  public let note: String?

  /// Everything that figures have in common.
  public init(
    place: String? = nil, currency: Currency, period: Period, tax: Tax? = nil, component: Component? = nil,
    asOf: AsOf? = nil, read: AsOf? = nil, source: PaySource? = nil, covers: String? = nil, note: String? = nil
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

extension PayContext: Hashable {
  /// Whether both say the same.
  public static func == (left: PayContext, right: PayContext) -> Bool {
    left === right
      || left.place == right.place && left.currency == right.currency && left.period == right.period
        && left.tax == right.tax && left.component == right.component && left.asOf == right.asOf
        && left.read == right.read && left.source == right.source && left.covers == right.covers
        && left.note == right.note
  }

  /// Feeds what differs most into the hasher.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(place)
    hasher.combine(currency)
    hasher.combine(period)
    hasher.combine(asOf)
  }
}

/// One statement of pay for one group of people.
public struct Figure: Sendable {
  /// The seniority, where the figure is for one.
  public let level: Level?
  /// A free label: an industry, a band, a speciality.
  public let group: String?
  /// Years of experience.
  public let years: Experience?
  /// What is paid.
  public let pay: Pay
  /// How many people or reports are behind it.
  public let people: Int?
  /// What a reader should know of this figure alone.
  public let note: String?
  /// What it shares with the figures of its table.
  public let context: PayContext
  /// Where the figure stands in its file.
  public let span: SourceSpan?
  /// Where its parts stand, as far as that is known.
  public var spans: FigureSpans

  /// A statement of pay. Its amounts should be in the context's currency; ``checkPay(_:)`` reports those that are not. A
  /// range from an amount to the same is that amount.
  public init(
    level: Level? = nil, group: String? = nil, years: Experience? = nil, pay: Pay, people: Int? = nil,
    note: String? = nil, context: PayContext, span: SourceSpan? = nil, spans: FigureSpans = FigureSpans()
  ) {
    self.level = level
    self.group = group
    self.years = years
    if case .range(let low?, let high?) = pay, low == high {
      self.pay = .single(low)
    } else {
      self.pay = pay
    }
    self.people = people
    self.note = note
    self.context = context
    self.span = span
    self.spans = spans
  }

  /// Where a part of the figure stands: the part itself if that is known, else the whole figure.
  public func span(of field: PayField) -> SourceSpan? { spans[field] ?? span }
}

extension Figure: Hashable {
  /// Whether both say the same, wherever they stand.
  public static func == (left: Figure, right: Figure) -> Bool { left.content == right.content }

  /// Feeds what the figure says into the hasher; where it stands does not count.
  public func hash(into hasher: inout Hasher) { hasher.combine(content) }

  private var content: Content {
    Content(
      level: level, group: group, years: years, pay: pay, people: people, note: note, context: context)
  }

  private struct Content: Hashable {
    let level: Level?
    let group: String?
    let years: Experience?
    let pay: Pay
    let people: Int?
    let note: String?
    let context: PayContext
  }
}
