import HTML
import Salary

/// What `salary:` holds.
enum SalaryKeys {
  static let salary = Key(
    "salary", .list(.shared("salary", .group(Group(context + [levels, figures])))),
    "What the role pays. One block is for one place, currency, period, date and source; several blocks make a list.",
    .object([
      ("place", "Ireland"), ("currency", "EUR"), ("per", "year"), ("pay", "gross"), ("as_of", "2026-H1"),
      ("source", "Our placements"), ("link", "https://example.org/survey"),
      (
        "levels",
        .object([
          ("entry", .object([("low", 30000), ("high", 36000)])),
          ("senior", .object([("low", 36000), ("high", 45000)])),
        ])
      ),
    ]))

  /// What is said once for all figures of a block, and in the settings once for every page.
  static let context = [
    Key("place", .text, "Where people earn this: a country, a region or a city.", "Ireland", "London"),
    Key(
      "currency", .code(Currency.codes), "The currency, as a code of ISO 4217: three capital letters.", "EUR",
      "GBP", "USD"),
    Key("per", .choice(periods), "How long people work for this amount.", "year"),
    Key(
      "pay", .choice(taxes), "Before or after tax. Leave it out when the source does not say.", "gross"),
    Key(
      "kind", .choice(components), "What the amount is made of. Leave it out when the source does not say.",
      "base"),
    Key(
      "as_of", .asOf, "The time that the figures are true for: a year, a half, a quarter or a month.",
      "2026-H1", 2026, "2026-05"),
    Key(
      "read", .asOf, "For a source without a date: the month in which you read it.", "2026-11"),
    Key("source", .text, "Who published the figures, and in what.", "Our placements"),
    Key("link", .webAddress, "Where the source can be read.", "https://example.org/survey"),
    Key(
      "covers", .text, "The wider group that the figures are for, when they are not for this job alone.",
      "All data scientists, whatever the industry"),
    Key("note", .text, "What else a reader should know.", "The survey does not count bonuses."),
  ]

  private static let levels = Key(
    "levels",
    .group(Group(Level.known.map(level), others: figure)),
    "A figure for each level. Levels of your own are shown as they are written.",
    .object([("mid", .object([("low", 40000), ("high", 60000)]))]))

  private static func level(_ level: Level) -> Key {
    Key(
      level.id, figure,
      "Step \(level.rank) of \(Level.known.count): \(levelHelp[level.id] ?? level.id).",
      .object([("low", 40000), ("high", 60000)]))
  }

  private static let levelHelp = [
    "entry": "people who begin in this role", "mid": "people with some years in this role",
    "senior": "people who work on their own and guide others", "lead": "people who lead a team",
    "principal": "leading experts", "executive": "heads of a department and above",
  ]

  private static let figures = Key(
    "figures", .list(figure),
    "A list of figures, each with a level or a group of your own.",
    [.object([("group", "All industries"), ("p25", 85660), ("median", 120230), ("p75", 158880)])])

  /// One figure. In `levels:` it may name its level or group too, which then goes before the key.
  private static let figure = Form.shared("figure", .group(Group(labels + figureKeys, shapes: shapes)))

  static let labels = [
    Key(
      "level", .text,
      "The level: \(Level.known.map(\.id).joined(separator: ", ")), or your own words.", "senior"),
    Key("group", .text, "Whom the figure is for, in your own words.", "All industries"),
  ]

  /// A figure has exactly one shape: they mean different things and are never mixed.
  static let shapes = [["low", "high"], ["p10", "p25", "median", "p75", "p90"], ["value"]]

  private static let figureKeys = amounts + details

  static let amounts = PayField.allCases.map {
    Key($0.rawValue, .amount, amountHelp($0), amountExample($0))
  }

  static let details = [
    Key("people", .count, "How many people or reports are behind the figure.", 31),
    Key("years", .years, "Years of experience.", "2-5", "5+"),
    Key("note", .text, "What else a reader should know about this figure.", "Without shift allowances."),
  ]

  private static func amountHelp(_ field: PayField) -> String {
    switch field {
    case .low: "The lowest pay, in digits. Leave out the other end for “up to” and “from”."
    case .high: "The highest pay, in digits."
    case .p10: "One person in ten earns less than this."
    case .p25: "One person in four earns less than this: the lower quartile."
    case .median: "Half of the people earn less than this. It is not the average."
    case .p75: "Three persons in four earn less than this: the upper quartile."
    case .p90: "Nine persons in ten earn less than this."
    case .value: "The one amount that the source gives, in digits."
    }
  }

  private static func amountExample(_ field: PayField) -> JSON {
    switch field {
    case .low: 40000
    case .high: 60000
    case .p10: 67240
    case .p25: 85660
    case .median: 120230
    case .p75: 158880
    case .p90: 199130
    case .value: 50000
    }
  }

  private static let periods = Period.allCases.map { period in
    (name: period.rawValue, help: "the amount is for one \(period.rawValue)")
  }

  private static let taxes = Tax.allCases.map { tax in
    switch tax {
    case .gross: (name: tax.rawValue, help: "before tax and contributions")
    case .net: (name: tax.rawValue, help: "after tax and contributions")
    }
  }

  private static let components = Component.allCases.map { component in
    switch component {
    case .base: (name: component.rawValue, help: "the fixed pay alone")
    case .total:
      (name: component.rawValue, help: "fixed pay with bonus, allowances and whatever else was counted")
    }
  }
}
