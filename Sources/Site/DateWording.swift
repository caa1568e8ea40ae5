import CareerGuide
import Foundation
import Localization
import Templates

/// Words days in the site's language: `22 November 2026`. Every day of a site is worded once, before the pages are
/// rendered, since Foundation's formatters cost more than a page does.
struct DateWording: Sendable {
  private let texts: [CalendarDate: String]

  /// - Parameters:
  ///   - language: a BCP 47 tag.
  ///   - days: the days that the site shows.
  init(language: String, days: [CalendarDate?]) {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    var style = Date.FormatStyle(date: .long, time: .omitted, locale: Locale(identifier: language))
    style.calendar = calendar
    style.timeZone = .gmt
    let isFrench = primaryLanguage(of: language) == "fr"
    var texts: [CalendarDate: String] = [:]
    for case let day? in days where texts[day] == nil {
      let components = DateComponents(year: day.year, month: day.month, day: day.day)
      texts[day] = calendar.date(from: components).map { $0.formatted(style) } ?? day.iso8601
      // CLDR writes "1 janvier 2026". French counts the first day of a month alone as an ordinal (Imprimerie nationale,
      // Lexique des règles typographiques, "Date"), and CLDR's patterns cannot say that.
      if isFrench, day.day == 1, let text = texts[day], text.hasPrefix("1 ") {
        texts[day] = "1er" + text.dropFirst()
      }
    }
    self.texts = texts
  }

  /// A day in words.
  func text(of day: CalendarDate) -> String { texts[day] ?? day.iso8601 }

  /// A day in words and as machines read it.
  func day(_ day: CalendarDate) -> DayText { DayText(text: text(of: day), iso8601: day.iso8601) }

  /// When a page was reviewed and will be again.
  func review(_ last: CalendarDate?, _ next: CalendarDate?) -> Review? {
    last.map { Review(last: day($0), next: next.map(day)) }
  }
}
