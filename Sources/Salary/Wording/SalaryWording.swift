import Localization

/// How amounts, dates and levels are worded in one language.
///
/// Make one for a site and share it: it remembers every amount that it has worded. It is an object, since its words are
/// large to copy.
public final class SalaryWording: Sendable {
  /// The language as the settings name it: `en-GB`.
  public let language: String
  let words: SalaryWords
  private let format: AmountFormat

  /// - Parameters:
  ///   - language: a BCP 47 tag. Numbers follow it.
  ///   - words: what is not a number.
  public init(language: String, words: SalaryWords) {
    self.language = language
    self.words = words
    format = AmountFormat(language: language)
  }

  /// The words that come with the language; English where it has none yet.
  public convenience init(language: String) {
    self.init(language: language, words: SalaryWords.of(language: language) ?? .english)
  }

  /// An amount with its currency: `€40,000`. Its spaces do not break.
  public func amount(_ money: Money) -> String { format.text(money) }

  /// From one amount to another, either of which may be open: `€40,000 to €60,000`, `from €40,000`.
  public func range(low: Money?, high: Money?) -> String {
    switch (low, high) {
    case (let low?, let high?): fill(words.range, ["low": amount(low), "high": amount(high)])
    case (let low?, nil): fill(words.from, ["low": amount(low)])
    case (nil, let high?): fill(words.upTo, ["high": amount(high)])
    case (nil, nil): words.missing
    }
  }

  /// What is paid, in words: `€40,000 to €60,000`; `the median is €58,000, one in ten earns less than €41,000`.
  public func pay(_ pay: Pay) -> String {
    switch pay {
    case .range(let low, let high): return range(low: low, high: high)
    case .single(let money): return amount(money)
    case .distribution:
      // The median first: it is what a reader looks for.
      let known = pay.amounts.filter { $0.field == .median } + pay.amounts.filter { $0.field != .median }
      guard !known.isEmpty else { return words.missing }
      return known.map { fill(words.parts[$0.field] ?? "", ["amount": amount($0.money)]) }
        .joined(separator: ", ")
    }
  }

  /// A level's name: `Mid-level`.
  public func name(of level: Level) -> String { words.levels[level.id] ?? level.id }

  /// How often: `a year`.
  public func per(_ period: Period) -> String { words.periods[period] ?? period.rawValue }

  /// How often, in captions and headings: `per year`.
  func each(_ period: Period) -> String { words.eachPeriod[period] ?? period.rawValue }

  /// A time in words: `2026`, `May 2025`, `first half of 2026`.
  public func date(_ asOf: AsOf) -> String {
    let year = String(asOf.year)
    if let month = asOf.month {
      return fill(words.month, ["month": words.months[month - 1], "year": year])
    }
    if let half = asOf.half { return fill(words.halves[half - 1], ["year": year]) }
    if let quarter = asOf.quarter { return fill(words.quarters[quarter - 1], ["year": year]) }
    return year
  }

  /// Years of experience: `2 to 5 years`, `5 or more years`.
  public func years(_ years: Experience) -> String {
    let from = number(years.from)
    guard let to = years.to else { return fill(words.yearsOrMore, ["from": from]) }
    if years.from == to { return to == 1 ? words.oneYear : fill(words.exactYears, ["from": from]) }
    if years.from == 0, to == 1 { return words.zeroToOneYear }
    return fill(words.years, ["from": from, "to": number(to)])
  }

  /// A whole number with group marks.
  public func number(_ number: Int) -> String { format.text(number) }

  /// Who a figure is for: `Mid-level`, `Band 7`, `Senior, biotech`.
  public func name(of figure: Figure) -> String {
    switch (figure.level, figure.group) {
    case (let level?, nil): return name(of: level)
    case (let level?, let group?):
      // A label such as "Senior data scientist" says its level already.
      return LevelLabel(group).level == level ? group : "\(name(of: level)), \(group)"
    case (nil, let group?): return group
    case (nil, nil): return figure.years.map(years) ?? words.everyone
    }
  }

  /// What the figures of a context are: `gross base pay`.
  public func kind(of context: PayContext) -> String {
    words.kinds[PayKind(tax: context.tax, component: context.component)] ?? ""
  }

  /// The figures of a context without a word on tax: `base pay`.
  func component(_ context: PayContext) -> String {
    words.kinds[PayKind(tax: nil, component: context.component)] ?? ""
  }

  /// The time that figures are true for; failing that, the month in which their source was read.
  public func date(of context: PayContext) -> String? {
    context.asOf.map { date($0) } ?? context.read.map { fill(words.readDate, ["when": when($0)]) }
  }

  /// A time as it stands in a sentence: `in May 2025`.
  func when(_ asOf: AsOf) -> String { fill(words.whens[asOf.length] ?? "", ["date": date(asOf)]) }

  /// A place as it stands in a sentence: `in the Netherlands`.
  func inPlace(_ place: String) -> String {
    words.inPlaces[place] ?? fill(words.inPlace, ["place": place])
  }
}
