import Diagnostics
import HTML
import Salary

extension Fields {
  /// A day such as `2026-11-01`.
  func date(_ key: String) -> CalendarDate? {
    guard let text = text(key) else { return nil }
    if let date = CalendarDate(text.value) { return date }
    let isDay = isFormed(text.value, like: "2026-11-01")
    log.error(
      .dateInvalid,
      isDay
        ? "`\(key)` is \(text.value), and the calendar has no such day"
        : "`\(key)` is a day such as 2026-11-01, and this is `\(text.value)`",
      at: text.span.place,
      fix: isoDates(in: text.value).map { "did you mean \($0)?" }
        ?? "write year, month and day, in this order, such as 2026-11-01")
    return nil
  }

  /// A time that figures are true for: `2026`, `2026-05`, `2026-H1`.
  func asOf(_ key: String) -> AsOf? {
    guard let text = text(key) else { return nil }
    if let asOf = AsOf(text.value) { return asOf }
    let meant = month(in: text.value)
    log.error(
      .dateInvalid, "`\(key)` is a year, a month or a half-year, and this is `\(text.value)`",
      at: text.span.place,
      fix: meant.map { "did you mean \($0)?" } ?? "write 2026, 2026-05 or 2026-H1")
    // Nothing is built with it, and the figures are not said to have no date.
    return meant.flatMap(AsOf.init)
  }

  /// A length of time such as `12 months`.
  func interval(_ key: String) -> ReviewInterval? {
    guard let text = text(key) else { return nil }
    if let interval = ReviewInterval(text.value) { return interval }
    log.error(
      .dateInvalid, "`\(key)` is a number of months or years up to 10 years, and this is `\(text.value)`",
      at: text.span.place, fix: "write 12 months")
    return nil
  }
}

/// The days that a date such as `1/9/26` or `01.09.2026` can mean, for a question: day first, then month first where
/// that is another day.
private func isoDates(in text: String) -> String? {
  let words = text.split { "/.-, ".contains($0) }
  let parts = words.compactMap { Int($0) ?? month(named: $0) }
  guard parts.count == 3, words.count == 3 else { return nil }
  var candidates: [CalendarDate?] = []
  if parts[0] > 31 {
    // 30 February: the month's last day is nearest.
    let last = CalendarDate(year: parts[0], month: parts[1], day: 1)?.lastOfMonth
    candidates = [
      CalendarDate(year: parts[0], month: parts[1], day: parts[2]) ?? (parts[2] <= 31 ? last : nil)
    ]
  } else if Int(words[0]) == nil || Int(words[1]) == nil {
    let isMonthFirst = Int(words[0]) == nil
    let year = parts[2] < 100 ? parts[2] + 2000 : parts[2]
    candidates = [
      CalendarDate(year: year, month: parts[isMonthFirst ? 0 : 1], day: parts[isMonthFirst ? 1 : 0])
    ]
  } else {
    let year = parts[2] < 100 ? parts[2] + 2000 : parts[2]
    candidates = [
      CalendarDate(year: year, month: parts[1], day: parts[0]),
      CalendarDate(year: year, month: parts[0], day: parts[1]),
    ]
  }
  var days: [String] = []
  for case let day? in candidates where !days.contains(day.iso8601) { days.append(day.iso8601) }
  return days.isEmpty ? nil : days.joined(separator: " or ")
}

/// The month that `May 2026`, `05/2026` or `5.2026` means.
private func month(in text: String) -> String? {
  let words = text.split { "/.-, ".contains($0) }
  guard words.count == 2, let month = Int(words[0]) ?? month(named: words[0]), (1...12).contains(month),
    let year = Int(words[1]), words[1].count == 4
  else { return nil }
  return "\(year)-\(month < 10 ? "0" : "")\(month)"
}

/// The number of a month from its English name or the first three letters of it.
private func month(named word: Substring) -> Int? {
  let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
  return months.firstIndex(of: String(word.lowercased().prefix(3))).map { $0 + 1 }
}

extension CalendarDate {
  /// The last day of the same month.
  fileprivate var lastOfMonth: CalendarDate? {
    (28...31).reversed().lazy.compactMap { CalendarDate(year: year, month: month, day: $0) }.first
  }
}
