import Diagnostics

/// Where the facts of a page stand, for messages about them.
public struct FieldSpans: Sendable {
  /// The title: in the front matter, or the heading that begins the text.
  public var title: SourceSpan?
  /// The day of the last review.
  public var reviewed: SourceSpan?

  /// The same with another place of the title.
  func titled(_ span: SourceSpan?) -> FieldSpans {
    var spans = self
    spans.title = span
    return spans
  }
}
