/// The time that a figure is true for: a year, a half, a quarter or a month.
public struct AsOf: Sendable, Hashable {
  // A year of four digits and the number of its part, since every figure of a guide has a time.
  private let storedYear: Int16
  private let number: UInt8
  /// How long the time is.
  let length: Length

  /// How long a time can be.
  enum Length: String, CaseIterable { case year, half, quarter, month }

  /// The year.
  public var year: Int { Int(storedYear) }
  /// The month, 1 to 12.
  public var month: Int? { length == .month ? Int(number) : nil }
  /// The half of the year, 1 or 2.
  public var half: Int? { length == .half ? Int(number) : nil }
  /// The quarter of the year, 1 to 4.
  public var quarter: Int? { length == .quarter ? Int(number) : nil }

  /// Reads `2026`, `2026-05`, `2026-H1` or `2026-Q2`; `nil` for anything else.
  public init?(_ text: String) {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.count <= 2, let yearText = parts.first, yearText.count == 4 else { return nil }
    guard yearText.allSatisfy({ $0 >= 48 && $0 <= 57 }), let year = Int(String(Substring(yearText))) else {
      return nil
    }
    guard year >= 1900 else { return nil }
    guard parts.count == 2 else {
      self.init(year: year)
      return
    }
    let rest = Array(parts[1])
    guard rest.count == 2, let digit = Int(String(decoding: rest[1...], as: UTF8.self)) else { return nil }
    switch rest[0] {
    case UInt8(ascii: "H"), UInt8(ascii: "h"):
      guard (1...2).contains(digit) else { return nil }
      self.init(year: year, half: digit)
    case UInt8(ascii: "Q"), UInt8(ascii: "q"):
      guard (1...4).contains(digit) else { return nil }
      self.init(year: year, quarter: digit)
    case UInt8(ascii: "0"), UInt8(ascii: "1"):
      let month = Int(rest[0] - 48) * 10 + digit
      guard (1...12).contains(month) else { return nil }
      self.init(year: year, month: month)
    default: return nil
    }
  }

  /// Puts a time together from numbers that were checked: a year of four digits, and one of its parts at most.
  init(year: Int, month: Int? = nil, half: Int? = nil, quarter: Int? = nil) {
    storedYear = Int16(clamping: year)
    number = UInt8(clamping: month ?? half ?? quarter ?? 0)
    length = month != nil ? .month : half != nil ? .half : quarter != nil ? .quarter : .year
  }

  /// The time as text that ``init(_:)`` reads: `2026`, `2026-05`, `2026-H1`.
  public var iso8601: String {
    let year = padded(self.year, to: 4)
    if let month { return "\(year)-\(padded(month, to: 2))" }
    if let half { return "\(year)-H\(half)" }
    if let quarter { return "\(year)-Q\(quarter)" }
    return year
  }

  /// The first month of the time, 1 to 12.
  public var firstMonth: Int {
    if let month { return month }
    if let half { return half * 6 - 5 }
    if let quarter { return quarter * 3 - 2 }
    return 1
  }

  /// The last month of the time, 1 to 12.
  public var lastMonth: Int {
    if let month { return month }
    if let half { return half * 6 }
    if let quarter { return quarter * 3 }
    return 12
  }

  /// The first day of the time: `2026-01-01`.
  public var firstDay: String { "\(padded(year, to: 4))-\(padded(firstMonth, to: 2))-01" }

  /// The last day of the time, from which its age is counted: `2026-06-30`.
  public var latestDay: String {
    let isLeap = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
    let days =
      switch lastMonth {
      case 2: isLeap ? 29 : 28
      case 4, 6, 9, 11: 30
      default: 31
      }
    return "\(padded(year, to: 4))-\(padded(lastMonth, to: 2))-\(days)"
  }
}

extension AsOf: Comparable {
  /// By the last day, then by the first: a year comes before its December.
  public static func < (left: AsOf, right: AsOf) -> Bool {
    (left.year, left.lastMonth, left.firstMonth, left.iso8601)
      < (right.year, right.lastMonth, right.firstMonth, right.iso8601)
  }
}

/// A number with zeros in front.
func padded(_ number: Int, to width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
