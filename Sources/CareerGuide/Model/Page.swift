import Diagnostics
import Markdown

/// A plain page, such as "About this guide".
public struct Page: Sendable {
  /// The file it was read from.
  public let file: SourceFile
  /// Its address: `/<slug>/`.
  public let slug: String
  /// Its title.
  public let title: String
  /// What it is about, in a sentence.
  public let summary: String?
  /// When somebody last checked the whole page.
  public let reviewed: CalendarDate?
  /// How often it should be checked.
  public let reviewEvery: ReviewInterval?
  /// Where its facts stand.
  public var spans = FieldSpans()
  /// Whether it is kept out of the site.
  public let isDraft: Bool
  /// The text.
  public let body: Document
  /// The blocks of the text that are shown: all but the title.
  public let content: Range<Int>

  /// When it should next be checked.
  public var nextReview: CalendarDate? {
    guard let reviewed, let reviewEvery else { return nil }
    return reviewed.adding(months: reviewEvery.months)
  }
}
