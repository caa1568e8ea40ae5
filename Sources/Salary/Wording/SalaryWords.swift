import Localization

/// The words of one language for pay. A language is one more value of this type, in a file of its own; names in braces
/// stand for what is put in.
///
/// Languages differ in more than their words, so the patterns are made such that none needs an article, a case or an
/// order of words that only one language has: what a language wants before a place, or after "in", stands in a table.
public struct SalaryWords: Sendable, Hashable {
  /// Levels by id, as row headers.
  var levels: [String: String]
  /// Levels by id, after an amount: `at entry level`.
  var atLevels: [String: String]
  /// From one level to another, both as row headers: `{low} to {high}`.
  var levelRange: String
  /// How often: `a year`.
  var periods: [Period: String]
  /// The same in captions and headings: `per year`.
  var eachPeriod: [Period: String]
  /// Months, January first.
  var months: [String]
  /// `{month} {year}`
  var month: String
  /// `first half of {year}`, `second half of {year}`
  var halves: [String]
  /// Quarters, the first first.
  var quarters: [String]
  /// A time as it stands in `read in November 2026`; `{date}` is the time.
  var whens: [AsOf.Length: String]
  /// `{low} to {high}`
  var range: String
  var from: String
  var upTo: String
  /// A range whose top is known to be exceeded: `{low} to {high} or more`.
  var rangeOrMore: String
  /// Years: `{from} to {to} years`, `{from} or more years`, and the same where the last number is one.
  var years: String
  var yearsOrMore: String
  var oneYear: String
  var zeroToOneYear: String
  var exactYears: String
  /// What is paid: `gross base pay`.
  var kinds: [PayKind: String]
  /// After a list of amounts: `before tax`.
  var taxes: [Tax: String]
  /// `Pay {each}`, as a column heading.
  var payColumn: String
  var levelColumn: String
  var groupColumn: String
  var experienceColumn: String
  var peopleColumn: String
  /// The rows' heading where they are for parts of one place.
  var placeColumn: String
  /// The columns of a distribution.
  var fields: [PayField: String]
  var missing: String
  /// The header of a row that names neither level nor group.
  var everyone: String
  /// What stands for `{in}`: a place by its name, and any other place.
  var inPlaces: [String: String]
  var inPlace: String
  /// What stands for `{subject}`, without an article: the role's own pay, or that of the wider group that was counted.
  var ownPay: String
  var coveredPay: String
  /// A caption; `{title}` is the role, or says that the figures are only the nearest that there are.
  var caption: String
  var coveredTitle: String
  var sourceLine: String
  /// For a source without a date, `{when}` it was read.
  var readDate: String
  var sentence: String
  var forGroup: String
  var withYears: String
  /// When the figures are true; and, where their source gives no date, when they were read.
  var datedLine: String
  var readLine: String
  /// The first row of a distribution in sentences.
  var medianSentence: String
  var middleHalf: String
  var outerTenths: String
  /// The other rows' medians: `{list}` is `Medicine manufacturing €60,000 and …`, each in the second pattern.
  var otherMedians: String
  var otherMedian: String
  var and: String
  /// Parts of a distribution in a sentence.
  var parts: [PayField: String]
  var medianSummary: String
  var chartTitle: String
  var chartScale: String
  /// How to read a bar of which only one end is known.
  var chartOpen: String
  var chartMedian: String
  var chartQuartiles: String
  var chartTenths: String
}

extension SalaryWords {
  /// The words of a language.
  /// - Parameter language: a BCP 47 tag; its first part counts.
  /// - Returns: `nil` where there are none yet.
  public static func of(language: String) -> SalaryWords? {
    switch primaryLanguage(of: language) {
    case "en": english
    case "de": language.dropFirst(3).prefix(2).lowercased() == "at" ? austrian : german
    case "fr": french
    case "es": spanish
    case "it": italian
    case "nl": dutch
    default: nil
    }
  }

  /// Places that stand in a sentence in the same way: `{place}` is each of the names.
  static func places(_ names: [String: [String]]) -> [String: String] {
    var phrases: [String: String] = [:]
    for (pattern, places) in names.sorted(by: { $0.key < $1.key }) {
      for place in places { phrases[place] = fill(pattern, ["place": place]) }
    }
    return phrases
  }
}

/// What is paid: with or without tax and contributions, fixed or in total.
///
/// A word of its own for each, since languages put them together in their own ways: `gross base pay`,
/// `Bruttogrundgehalt`, `salaire de base brut`.
enum PayKind: String, CaseIterable {
  case pay, base, total, gross, net
  case grossBase = "gross_base"
  case grossTotal = "gross_total"
  case netBase = "net_base"
  case netTotal = "net_total"

  init(tax: Tax?, component: Component?) {
    self =
      switch (tax, component) {
      case (nil, nil): .pay
      case (nil, .base?): .base
      case (nil, .total?): .total
      case (.gross?, nil): .gross
      case (.gross?, .base?): .grossBase
      case (.gross?, .total?): .grossTotal
      case (.net?, nil): .net
      case (.net?, .base?): .netBase
      case (.net?, .total?): .netTotal
      }
  }
}
