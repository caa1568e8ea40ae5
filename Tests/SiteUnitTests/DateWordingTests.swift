import CareerGuide
import Templates
import Testing

@testable import Site

@Suite struct DateWordingTests {
  @Test(
    "Days in the site's language, on every machine",
    arguments: [
      ("en-GB", "2026-11-22", "22 November 2026"), ("en-US", "2026-11-22", "November 22, 2026"),
      ("de", "2026-03-01", "1. März 2026"), ("fr", "2024-02-29", "29 février 2024"),
      ("en-IE", "2026-11-22", "22 November 2026"), ("de", "2026-11-22", "22. November 2026"),
      ("de-AT", "2026-01-01", "1. Jänner 2026"), ("de-CH", "2026-11-22", "22. November 2026"),
      ("fr", "2026-11-22", "22 novembre 2026"), ("fr", "2026-01-01", "1er janvier 2026"),
      ("fr", "2026-01-11", "11 janvier 2026"), ("fr-CH", "2026-08-01", "1er août 2026"),
      ("es", "2026-11-22", "22 de noviembre de 2026"), ("it", "2026-11-22", "22 novembre 2026"),
      ("pl", "2026-11-22", "22 listopada 2026"), ("nl", "2026-11-22", "22 november 2026"),
      ("pt-PT", "2026-11-22", "22 de novembro de 2026"), ("sv", "2026-11-22", "22 november 2026"),
      ("en-GB", "1900-01-01", "1 January 1900"),
      ("en-GB", "2999-12-31", "31 December 2999"), ("th", "2026-11-22", "22 พฤศจิกายน 2026"),
    ])
  func words(_ language: String, _ day: String, _ text: String) throws {
    let day = try #require(CalendarDate(day))
    #expect(
      DateWording(language: language).day(day)
        == DayText(text: text, iso8601: day.iso8601))
  }
}

extension DayText: Equatable {
  /// Whether both say the same.
  public static func == (left: DayText, right: DayText) -> Bool { "\(left)" == "\(right)" }
}
