/// A heading under which pay is stated: `What is the average salary in Europe?`.
public struct PayHeading: Sendable, Hashable {
  /// The place that the heading names.
  public let place: String?
  /// The time that the heading names: `year` for `Annual salary`.
  public let period: Period?

  /// - Parameter heading: the heading's plain text; `nil` when it does not mean pay.
  public init?(_ heading: String) { return nil }
}
