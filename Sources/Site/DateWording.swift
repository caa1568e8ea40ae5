import CareerGuide
import Foundation
import Localization
import Synchronization
import Templates

/// Words days in the site's language: `22 November 2026`. Each is worded once, since Foundation's formatters cost more
/// than a page does.
final class DateWording: Sendable {
  let language: String
  private let isFrench: Bool
  private let known = Mutex<[CalendarDate: String]>([:])

  /// - Parameter language: a BCP 47 tag.
  init(language: String) {
    self.language = language
    isFrench = primaryLanguage(of: language) == "fr"
  }

  /// A day in words.
  func text(of day: CalendarDate) -> String {
    known.withLock { known in
      if let text = known[day] { return text }
      let text = worded(day)
      known[day] = text
      return text
    }
  }

  private func worded(_ day: CalendarDate) -> String {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    var style = Date.FormatStyle(date: .long, time: .omitted, locale: Locale(identifier: language))
    style.calendar = calendar
    style.timeZone = .gmt
    let components = DateComponents(year: day.year, month: day.month, day: day.day)
    guard let text = calendar.date(from: components).map({ $0.formatted(style) }) else { return day.iso8601 }
    // CLDR writes "1 janvier 2026". French counts the first day of a month alone as an ordinal (Imprimerie nationale,
    // Lexique des règles typographiques, "Date"), and CLDR's patterns cannot say that.
    return isFrench && day.day == 1 && text.hasPrefix("1 ") ? "1er" + text.dropFirst() : text
  }

  /// A day in words and as machines read it.
  func day(_ day: CalendarDate) -> DayText { DayText(text: text(of: day), iso8601: day.iso8601) }

  /// When a page was reviewed and will be again.
  func review(_ last: CalendarDate?, _ next: CalendarDate?) -> Review? {
    last.map { Review(last: day($0), next: next.map(day)) }
  }
}
