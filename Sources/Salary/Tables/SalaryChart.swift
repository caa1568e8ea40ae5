/// A chart of the figures of one table: a bar for each row on a common scale that begins at zero.
///
/// Everything that is printed is text of the table's own wording; fractions only say where to draw.
public struct SalaryChart: Sendable, Hashable {
  /// A short name of the chart.
  public let title: String
  /// How to read the chart.
  public let caption: String
  /// The amount at the right-hand end of the scale.
  public let maximum: Money
  /// Round steps of the scale, zero first.
  public let ticks: [Tick]
  /// One bar for each row of the table, in the same order.
  public let bars: [Bar]

  /// A step of the scale.
  public struct Tick: Sendable, Hashable {
    /// Where it stands: 0 at the left, 1 at the right.
    public let fraction: Double
    /// The amount.
    public let label: String
    /// The amount in exact digits.
    public let value: String
  }

  /// A row of the chart. Fractions are 0 at the left and 1 at the right of the scale.
  public struct Bar: Sendable, Hashable {
    /// The row's name, as in the table.
    public let label: String
    /// Where the bar begins: the lowest amount that is known.
    public let low: Double?
    /// Where the bar ends: the highest amount that is known.
    public let high: Double?
    /// The lowest amount, to be printed at the bar's start.
    public let lowLabel: String?
    /// The highest amount, to be printed at the bar's end.
    public let highLabel: String?
    /// Where the lower and the upper quartile stand, where both are known.
    public let quartiles: Quartiles?
    /// Where the median stands.
    public let median: Double?
    /// The median.
    public let medianLabel: String?
    /// Whether lower pay occurs: draw no edge at the left.
    public let isOpenStart: Bool
    /// Whether higher pay occurs: draw an arrow at the right.
    public let isOpenEnd: Bool
    /// Whether one amount is all there is: draw a mark, not a bar.
    public let isSingle: Bool
    /// Both ends in words, for a bar too short to have one at each: `€40,000 to €60,000`.
    public let endsLabel: String?
    /// The row's numbers in words, as in the table's sentence: `€40,000 to €60,000`.
    public let text: String
  }

  /// The middle half of a distribution.
  public struct Quartiles: Sendable, Hashable {
    /// Where the lower quartile stands.
    public let lower: Double
    /// Where the upper quartile stands.
    public let upper: Double
  }
}
