import Diagnostics

extension CalendarDate {
  /// The day in UTC that holds a moment.
  /// - Parameter seconds: since the beginning of 1970; `nil` for a day outside the years that dates can have.
  public init?(secondsSince1970 seconds: Int) {
    let days = seconds / 86_400 - (seconds % 86_400 < 0 ? 1 : 0)
    var year = 1970
    guard (-30_000...400_000).contains(days) else { return nil }
    var rest = days
    while rest < 0 {
      year -= 1
      rest += CalendarDate.days(inYear: year)
    }
    while rest >= CalendarDate.days(inYear: year) {
      rest -= CalendarDate.days(inYear: year)
      year += 1
    }
    var month = 1
    while rest >= CalendarDate.days(in: month, of: year) {
      rest -= CalendarDate.days(in: month, of: year)
      month += 1
    }
    self.init(year: year, month: month, day: rest + 1)
  }

  /// How long before a day this one is, in words: `3 days`, `1 month`, `2 years and 5 months`.
  func age(on day: CalendarDate) -> String {
    var months = (day.year - year) * 12 + day.month - month
    if adding(months: months) > day { months -= 1 }
    guard months > 0 else { return counted(day.number - number, "day") }
    guard months >= 12 else { return counted(months, "month") }
    let years = counted(months / 12, "year")
    return months % 12 == 0 ? years : "\(years) and \(counted(months % 12, "month"))"
  }

  /// The day's number when days are counted one by one.
  private var number: Int {
    let past = year - 1
    let leapDays = past / 4 - past / 100 + past / 400
    return past * 365 + leapDays + (1..<month).reduce(day) { $0 + CalendarDate.days(in: $1, of: year) }
  }

  private static func days(inYear year: Int) -> Int { days(in: 2, of: year) + 337 }
}
