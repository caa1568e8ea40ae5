/// Figures of one context as a reader sees them: a table, a chart and a sentence, all of the same numbers.
///
/// Make it with ``tables(of:_:role:wording:)``; templates only lay it out.
public struct SalaryTable: Sendable, Hashable {
  /// An anchor that is unique among the tables that were made together: `pay-europe`.
  public let id: String
  /// The place, with the date or the source where the page has several tables for it.
  public let heading: String
  /// The place in the editor's words.
  public let place: String?
  /// What, where, gross or net, and for which time: `Machine Learning Engineer: gross pay per year in Europe`.
  public let caption: String
  /// As of when, and the source's name: `May 2025. Source: Example survey`.
  public let captionDetail: String?
  /// The column headings, the rows' own heading first.
  public let columns: [String]
  /// The rows, in the order of the ladder where they are levels.
  public let rows: [Row]
  /// The figures in words.
  public let sentence: String
  /// Where the figures come from.
  public let source: Source?
  /// The source and its date in words: `Source: Panda International, career guide, 2026`.
  public let sourceLine: String?
  /// The wider group that the figures are for, in the editor's words.
  public let covers: String?
  /// What else a reader should know.
  public let note: String?
  /// The same figures as a chart.
  public let chart: SalaryChart
  /// All of it in one phrase: `€40,000 to €120,000 a year`.
  public let summary: String
  /// Whose pay the summary is: `Entry-level to Senior`, `All industries`.
  public let summaryDetail: String?
  /// What the figures have in common.
  public let context: PayContext
  /// The figures, one for each row and in the same order.
  public let figures: [Figure]

  /// A row: who, and what they earn.
  public struct Row: Sendable, Hashable {
    /// The level or group.
    public let header: String
    /// Years of experience and remarks, such as `2 to 5 years`.
    public let detail: String?
    /// What a reader sees in each column after the first.
    public let cells: [String]
  }

  /// Where the figures come from.
  public struct Source: Sendable, Hashable {
    /// Who published it and what it is called.
    public let title: String
    /// The address where it can be read.
    public let link: String?
    /// The date in words: `2026`, `first half of 2026`, `read in November 2026`.
    public let date: String?
  }
}
