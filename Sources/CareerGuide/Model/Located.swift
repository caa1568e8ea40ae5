import Diagnostics

/// A value and where it stands.
public struct Located<Value: Sendable>: Sendable {
  /// The value.
  public let value: Value
  /// Where it stands in its file.
  public let span: SourceSpan
}

/// A text of the front matter, and where it stands.
public typealias LocatedText = Located<String>
