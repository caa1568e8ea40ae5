import HTML
import Localization

/// When a page was last checked as a whole, and when it will be again.
public struct Review: Sendable {
  /// The day of the last review.
  public var last: DayText
  /// The day by which the next is due.
  public var next: DayText?

  /// Each parameter is the property of its name.
  public init(last: DayText, next: DayText?) {
    self.last = last
    self.next = next
  }

  /// As HTML.
  public func html(words: Words) -> HTML {
    "<p class=\"reviewed\">\(words.lastReviewed)\(words.colon) \(last.html).\(next.map { " \(words.nextReview)\(words.colon) \($0.html)." as HTML })</p>\n"
  }
}

/// A day in words and as machines read it.
public struct DayText: Sendable {
  /// `22 November 2026`.
  public var text: String
  /// `2026-11-22`.
  public var iso8601: String

  /// Each parameter is the property of its name.
  public init(text: String, iso8601: String) {
    self.text = text
    self.iso8601 = iso8601
  }

  /// As HTML.
  public var html: HTML { "<time datetime=\"\(iso8601)\">\(text)</time>" }
}
