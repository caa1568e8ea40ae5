import ArgumentParser
import CareerGuide
import Foundation

/// The day from which ages are counted.
enum Today {
  /// The day that the environment fixes for builds that must be repeatable, else today in UTC.
  /// - Throws: what `SOURCE_DATE_EPOCH` should be.
  static func day() throws -> CalendarDate? {
    guard let text = ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"], !text.isEmpty else {
      return CalendarDate(secondsSince1970: Int(Date().timeIntervalSince1970.rounded(.down)))
    }
    guard let seconds = Int(text), let day = CalendarDate(secondsSince1970: seconds) else {
      throw ValidationError("SOURCE_DATE_EPOCH should be a number of seconds since 1970, and is '\(text)'.")
    }
    return day
  }

  /// - Throws: what to write instead.
  static func day(argument: String) throws -> CalendarDate {
    guard let day = CalendarDate(argument) else {
      throw ValidationError("--today needs a day such as 2026-11-22, and got '\(argument)'.")
    }
    return day
  }
}
