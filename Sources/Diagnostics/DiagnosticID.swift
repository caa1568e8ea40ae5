/// The stable name of a kind of problem, such as `salary-order`.
///
/// Each module lists its own as static members, so that a message can be looked up, counted and configured
/// by name. A name never changes its meaning.
public struct DiagnosticID: RawRepresentable, Sendable, Hashable, Codable {
  /// The name as it is printed: lower-case words joined by hyphens.
  public let rawValue: String

  /// Names a kind of problem.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Names a kind of problem.
  public init(_ rawValue: String) { self.rawValue = rawValue }
}
