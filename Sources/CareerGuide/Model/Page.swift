import Diagnostics
import Markdown

/// A plain page, such as "About this guide", or the text about a skill or a sector.
public struct Page: Sendable {
  /// The file it was read from.
  public let file: SourceFile
  /// The code of its language.
  public let language: String
  /// What is the same for its versions in all languages: the slug of the one in the main language.
  public let key: String
  /// Its part of the address: `/<slug>/`.
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
  /// Whether and until when it is kept out of the site.
  public let release: Release
  /// The text.
  public let body: Document
  /// The blocks of the text that are shown: all but the title.
  public let content: Range<Int>
  /// The parts of its page that links can lead to.
  let anchors: Anchors

  /// When it should next be checked.
  public var nextReview: CalendarDate? {
    guard let reviewed, let reviewEvery else { return nil }
    return reviewed.adding(months: reviewEvery.months)
  }
}
