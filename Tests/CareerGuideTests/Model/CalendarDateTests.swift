import Testing

@testable import CareerGuide

@Suite struct CalendarDateTests {
  @Test(
    arguments: [
      "2026-11-01", "1900-01-01", "2999-12-31", "2024-02-29", "2000-02-29", "2023-02-28", "2026-04-30",
      "2026-12-31",
    ])
  func exists(_ text: String) { #expect(CalendarDate(text)?.iso8601 == text) }

  @Test(
    arguments: [
      "", "2026", "2026-11", "2026-11-1", "26-11-01", "2026-13-01", "2026-00-01", "2026-01-00", "2026-01-32",
      "2026-04-31", "2023-02-29", "1900-02-29", "2100-02-29", "2025-02-30", "1899-12-31", "3000-01-01",
      "2026-11-01 ",
      "2026/11/01", "2026-11-01T00:00", "-026-11-01", "+026-11-01", "２０２６-11-01", "٢٠٢٦-11-01", "2026-1١-01",
      "2026--1-01", "2026-+1-01", "2026-11-01-",
    ])
  func doesNotExist(_ text: String) { #expect(CalendarDate(text) == nil) }

  @Test(
    "The same day some months later, or the month's last",
    arguments: [
      ("2026-11-01", 12, "2027-11-01"), ("2026-11-30", 3, "2027-02-28"), ("2023-11-30", 3, "2024-02-29"),
      ("2024-02-29", 12, "2025-02-28"), ("2024-02-29", 48, "2028-02-29"), ("2026-01-31", 1, "2026-02-28"),
      ("2026-12-31", 1, "2027-01-31"), ("2026-03-31", 1, "2026-04-30"), ("2026-01-15", 0, "2026-01-15"),
      ("2026-01-31", 11, "2026-12-31"), ("2026-01-15", 120, "2036-01-15"),
    ])
  func adding(_ day: String, _ months: Int, _ later: String) {
    #expect(CalendarDate(day)?.adding(months: months).iso8601 == later)
  }

  @Test("Beyond the last year a day stays where it is") func bounds() {
    #expect(CalendarDate("2999-12-31")?.adding(months: 1).iso8601 == "2999-12-31")
    #expect(CalendarDate("2999-12-31")?.adding(months: 120).iso8601 == "2999-12-31")
  }

  @Test func order() {
    let days = ["2025-12-31", "2026-01-01", "2026-01-02", "2026-02-01", "2026-10-01"].compactMap {
      CalendarDate($0)
    }
    #expect(days.count == 5)
    #expect(days.reversed().sorted() == days)
  }
}

@Suite struct ReviewIntervalTests {
  @Test(
    arguments: [
      ("12 months", 12), ("1 month", 1), ("6 Months", 6), ("1 year", 12), ("2 years", 24), ("10 years", 120),
      ("12", 12),
      ("120 months", 120), ("  3   months ", 3),
    ])
  func months(_ text: String, _ months: Int) { #expect(ReviewInterval(text)?.months == months) }

  @Test(
    arguments: [
      "", "0", "0 months", "-1 months", "121 months", "11 years", "yearly", "1 week", "one year", "1.5 years",
      "1 year 6 months",
      "9223372036854775807 years", "99999999999999999999 months", "months 12", "12months",
    ])
  func noInterval(_ text: String) { #expect(ReviewInterval(text) == nil) }
}
