import Localization

extension SalaryWords {
  /// Every word with the key by which the settings name it. Members of a table have a common beginning: `level_entry`.
  public static let keys: [WordKey<SalaryWords>] = tableKeys + figureKeys + sentenceKeys

  /// What a pattern may hold about the figures' context. Not the role's name: figures for a wider group must never be
  /// called the role's.
  private static let context = ["subject", "title", "pay", "each", "per"]

  private static let tableKeys: [WordKey<SalaryWords>] =
    members("level", \.levels, of: Level.known.map { ($0.id, $0.id) })
    + members("at_level", \.atLevels, of: Level.known.map { ($0.id, $0.id) })
    + members("period", \.periods) + members("each", \.eachPeriod)
    + members("month", \.months, named: monthNames)
    + members("half", \.halves, named: ["1", "2"], needed: ["year"])
    + members("quarter", \.quarters, named: ["1", "2", "3", "4"], needed: ["year"])
    + members("when", \.whens, needed: ["date"])
    + members("kind", \.kinds) + members("tax", \.taxes)
    + members("column", \.fields, of: percentiles)
    + members("part", \.parts, of: percentiles, needed: ["amount"])

  private static let figureKeys: [WordKey<SalaryWords>] = [
    WordKey("level_range", \.levelRange, needed: ["low", "high"]),
    WordKey("month", \.month, needed: ["month", "year"]),
    WordKey("range", \.range, needed: ["low", "high"]),
    WordKey("from", \.from, needed: ["low"]),
    WordKey("up_to", \.upTo, needed: ["high"]),
    WordKey("range_or_more", \.rangeOrMore, needed: ["low", "high"]),
    WordKey("years", \.years, needed: ["from", "to"]),
    WordKey("years_or_more", \.yearsOrMore, needed: ["from"]),
    WordKey("one_year", \.oneYear),
    WordKey("zero_to_one_year", \.zeroToOneYear),
    WordKey("exact_years", \.exactYears, needed: ["from"]),
    WordKey("pay_column", \.payColumn, optional: ["each"]),
    WordKey("level_column", \.levelColumn),
    WordKey("group_column", \.groupColumn),
    WordKey("experience_column", \.experienceColumn),
    WordKey("people_column", \.peopleColumn),
    WordKey("place_column", \.placeColumn),
    WordKey("missing", \.missing),
    WordKey("everyone", \.everyone),
  ]

  private static let sentenceKeys: [WordKey<SalaryWords>] = [
    WordKey("in_place", \.inPlace, needed: ["place"]),
    WordKey("own_pay", \.ownPay, needed: ["pay"], optional: ["role"]),
    WordKey("covered_pay", \.coveredPay, needed: ["pay"], optional: ["role"]),
    WordKey("caption", \.caption, needed: ["title", "pay", "each", "in"]),
    WordKey("covered_title", \.coveredTitle, needed: ["role"]),
    WordKey("source_line", \.sourceLine, needed: ["source"]),
    WordKey("read_date", \.readDate, needed: ["when"]),
    WordKey("sentence", \.sentence, needed: ["in", "list"], optional: context),
    WordKey("for_group", \.forGroup, needed: ["group"]),
    WordKey("with_years", \.withYears, needed: ["years"]),
    WordKey("dated_line", \.datedLine, needed: ["date"]),
    WordKey("read_line", \.readLine, needed: ["when"]),
    WordKey(
      "median_sentence", \.medianSentence, needed: ["in", "who", "amount", "per"],
      optional: context.filter { $0 != "per" }),
    WordKey("middle_half", \.middleHalf, needed: ["low", "high"]),
    WordKey("outer_tenths", \.outerTenths, needed: ["low", "high"]),
    WordKey("other_medians", \.otherMedians, needed: ["list"]),
    WordKey("other_median", \.otherMedian, needed: ["name", "amount"]),
    WordKey("and", \.and),
    WordKey("median_summary", \.medianSummary, needed: ["amount"]),
    WordKey("chart_title", \.chartTitle, needed: ["in"], optional: context),
    WordKey("chart_scale", \.chartScale),
    WordKey("chart_open", \.chartOpen),
    WordKey("chart_median", \.chartMedian),
    WordKey("chart_quartiles", \.chartQuartiles),
    WordKey("chart_tenths", \.chartTenths),
  ]

  private static let monthNames = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
    "november", "december",
  ]

  private static let percentiles = [PayField.p10, .p25, .median, .p75, .p90].map { ($0, $0.rawValue) }

  /// The members of a table.
  private static func members<Key: Hashable & Sendable>(
    _ table: String, _ path: WritableKeyPath<SalaryWords, [Key: String]> & Sendable, of keys: [(Key, String)],
    needed: [String] = []
  ) -> [WordKey<SalaryWords>] {
    keys.map { key, name in
      WordKey(
        "\(table)_\(name)", needed: needed, read: { $0[keyPath: path][key] ?? "" },
        write: { $0[keyPath: path][key] = $1 })
    }
  }

  /// The members of a table that has a word for every case.
  private static func members<Key: Hashable & Sendable & CaseIterable & RawRepresentable<String>>(
    _ table: String, _ path: WritableKeyPath<SalaryWords, [Key: String]> & Sendable, needed: [String] = []
  ) -> [WordKey<SalaryWords>] {
    members(table, path, of: Key.allCases.map { ($0, $0.rawValue) }, needed: needed)
  }

  /// The members of a list.
  private static func members(
    _ table: String, _ path: WritableKeyPath<SalaryWords, [String]> & Sendable, named names: [String],
    needed: [String] = []
  ) -> [WordKey<SalaryWords>] {
    names.enumerated().map { index, name in
      WordKey(
        "\(table)_\(name)", needed: needed, read: { $0[keyPath: path][index] },
        write: { $0[keyPath: path][index] = $1 })
    }
  }
}
