/// A day of the calendar, without a time and without a time zone.
public struct CalendarDate: Sendable, Hashable, Comparable {
  /// The year, 1900 to 2999: anything else is a slip.
  public let year: Int
  /// 1 to 12.
  public let month: Int
  /// 1 to 31.
  public let day: Int

  /// A day that exists.
  public init?(year: Int, month: Int, day: Int) {
    guard (1900...2999).contains(year), (1...12).contains(month),
      (1...CalendarDate.days(in: month, of: year)).contains(day)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `2026-11-01`, as ISO 8601 writes it.
  public init?(_ text: String) {
    guard isFormed(text, like: "2026-11-01") else { return nil }
    let parts = text.utf8.split(separator: UInt8(ascii: "-")).compactMap { Int(Substring($0)) }
    guard parts.count == 3 else { return nil }
    self.init(year: parts[0], month: parts[1], day: parts[2])
  }

  /// The day as ISO 8601 writes it: `2026-11-01`.
  public var iso8601: String { "\(year)-\(padded(month))-\(padded(day))" }

  /// The same day some months later, or that month's last day where it has no such day.
  public func adding(months: Int) -> CalendarDate {
    let total = year * 12 + month - 1 + months
    let year = total / 12
    let month = total % 12 + 1
    let day = min(day, CalendarDate.days(in: month, of: year))
    return CalendarDate(year: year, month: month, day: day) ?? self
  }

  /// Earlier days come first.
  public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

/// How long a page may go without a review, in whole months.
public struct ReviewInterval: Sendable, Hashable {
  /// 1 to 120.
  public let months: Int

  /// Reads `12 months`, `1 year`, `6 months`; a number alone is months.
  public init?(_ text: String) {
    let words = text.lowercased().split(separator: " ")
    guard let first = words.first, let number = Int(first), words.count <= 2 else { return nil }
    let unit = words.count == 2 ? words[1] : "months"
    switch unit {
    case "month", "months": months = number
    case "year", "years": months = number <= 10 ? number * 12 : 0
    default: return nil
    }
    guard (1...120).contains(months) else { return nil }
  }
}
