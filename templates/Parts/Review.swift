import HTML
import Localization

/// When a page was last checked as a whole, and when it will be again.
public struct Review: Sendable {
  var last: DayText
  var next: DayText?

  /// - Parameters:
  ///   - last: the day of the last review.
  ///   - next: the day by which the next is due.
  public init(last: DayText, next: DayText?) {
    self.last = last
    self.next = next
  }

  func html(words: Words) -> HTML {
    "<p class=\"reviewed\">\(words.lastReviewed)\(words.colon) \(last.html).\(next.map { " \(words.nextReview)\(words.colon) \($0.html)." as HTML })</p>\n"
  }
}

/// A day in words and as machines read it.
public struct DayText: Sendable {
  var text: String
  var iso8601: String

  /// - Parameters:
  ///   - text: `22 November 2026`.
  ///   - iso8601: `2026-11-22`.
  public init(text: String, iso8601: String) {
    self.text = text
    self.iso8601 = iso8601
  }

  var html: HTML { "<time datetime=\"\(iso8601)\">\(text)</time>" }
}
