/// The words of one language for pay. A language is added as one more value of this type; names in braces stand for
/// what is put in.
struct SalaryWords: Sendable {
  /// Levels by id, as row headers.
  let levels: [String: String]
  /// Levels by id, after an amount: `at entry level`.
  let atLevels: [String: String]
  /// How often: `a year`.
  let periods: [Period: String]
  /// The same in captions and headings: `per year`.
  let eachPeriod: [Period: String]
  /// Months, January first.
  let months: [String]
  /// `{month} {year}`
  let month: String
  /// `first half of {year}`, `second half of {year}`
  let halves: [String]
  /// Quarters, the first first.
  let quarters: [String]
  /// `{low} to {high}`
  let range: String
  let from: String
  let upTo: String
  /// A range whose top is known to be exceeded: `{low} to {high} or more`.
  let rangeOrMore: String
  /// Years: `{from} to {to} years`, `{from} or more years`, and the same for one year.
  let years: String
  let yearsOrMore: String
  let oneYear: String
  let exactYears: String
  /// What is paid, by tax and component: `gross base pay`.
  let pay: String
  let taxes: [Tax: String]
  let components: [Component: String]
  /// After a list of amounts: `before tax`.
  let taxPhrases: [Tax: String]
  /// `Pay {each}`, as a column heading.
  let payColumn: String
  let levelColumn: String
  let groupColumn: String
  let experienceColumn: String
  let peopleColumn: String
  /// The rows' heading where they are for parts of one place.
  let placeColumn: String
  let fields: [PayField: String]
  let missing: String
  /// The header of a row that names neither level nor group.
  let everyone: String
  /// What stands for `{in}` where a place is known: ` in {place}`.
  let inPlace: String
  /// What stands for `{subject}`: the role's own pay, or that of the wider group that was counted.
  let ownPay: String
  let coveredPay: String
  /// A caption; `{title}` is the role, or says that the figures are only the nearest that there are.
  let caption: String
  let coveredTitle: String
  let sourceLine: String
  let readDate: String
  let sentence: String
  let forGroup: String
  let withYears: String
  /// When the figures are true; and, where their source gives no date, when they were read.
  let datedLine: String
  let readLine: String
  /// The first row of a distribution in sentences.
  let medianSentence: String
  let middleHalf: String
  let outerTenths: String
  /// The other rows' medians: `{list}` is `Medicine manufacturing €60,000 and …`.
  let otherMedians: String
  let and: String
  /// Parts of a distribution in a sentence.
  let parts: [PayField: String]
  let medianSummary: String
  let chartTitle: String
  let chartScale: String
  let chartMedian: String
  let chartQuartiles: String
  let chartTenths: String
  /// Places that take an article within a sentence, and the article.
  let placesWithArticle: Set<String>
  let article: String

  /// The words of a language; English where there are none yet.
  static func of(language: String) -> SalaryWords {
    let primary = language.prefix { $0 != "-" && $0 != "_" }.lowercased()
    return known[primary] ?? english
  }

  private static let known: [String: SalaryWords] = ["en": english]
}
