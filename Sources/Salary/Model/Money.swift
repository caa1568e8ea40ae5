/// An amount of money: a whole number of minor units, never a floating-point number.
public struct Money: Sendable, Hashable {
  /// The amount in the currency's smallest unit: cents for the euro.
  public let minorUnits: Int64
  /// The currency that the units are of.
  public let currency: Currency

  /// An amount in minor units.
  public init(minorUnits: Int64, currency: Currency) {
    self.minorUnits = minorUnits
    self.currency = currency
  }

  /// Reads an amount as data files write it: `40000`, `14.50`, `40_000`.
  /// - Returns: `nil` for anything else: signs, group marks, more decimals than the currency has, amounts that do
  ///   not fit.
  public init?(digits: String, currency: Currency) {
    var whole: [UInt8] = []
    var fraction: [UInt8]?
    var previous: UInt8?
    for byte in digits.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        if fraction == nil { whole.append(byte - 48) } else { fraction?.append(byte - 48) }
      case UInt8(ascii: "_"):
        // Only between two digits of the whole part, as in Swift and YAML 1.1.
        guard fraction == nil, let previous, previous >= 48, previous <= 57 else { return nil }
      case UInt8(ascii: "."):
        guard fraction == nil, let previous, previous >= 48, previous <= 57 else { return nil }
        fraction = []
      default: return nil
      }
      previous = byte
    }
    guard let previous, previous >= 48, previous <= 57 else { return nil }
    self.init(whole: whole, fraction: fraction ?? [], currency: currency)
  }

  /// Puts an amount together from digits, each 0 to 9.
  init?(whole: [UInt8], fraction: [UInt8], currency: Currency) {
    guard !whole.isEmpty, fraction.count <= currency.minorDigits else { return nil }
    var value: Int64 = 0
    let padding = [UInt8](repeating: 0, count: currency.minorDigits - fraction.count)
    for digit in whole + fraction + padding {
      let (tenfold, tooBig) = value.multipliedReportingOverflow(by: 10)
      let (sum, overflow) = tenfold.addingReportingOverflow(Int64(digit))
      guard !tooBig, !overflow else { return nil }
      value = sum
    }
    self.init(minorUnits: value, currency: currency)
  }

  /// The amount in major units, exact, with a point and without group marks: `40000`, `14.50`. For data values.
  public var majorDigits: String {
    let scale = currency.scale
    let (whole, rest) = minorUnits.magnitude.quotientAndRemainder(dividingBy: UInt64(scale))
    let sign = minorUnits < 0 ? "-" : ""
    guard rest > 0 else { return sign + String(whole) }
    let digits = String(rest)
    let zeros = String(repeating: "0", count: currency.minorDigits - digits.count)
    return "\(sign)\(whole).\(zeros)\(digits)"
  }
}

extension Money {
  /// Feeds the units alone into the hasher: amounts of two currencies are hardly ever looked for in one place.
  public func hash(into hasher: inout Hasher) { hasher.combine(minorUnits) }
}

extension Money: Comparable {
  /// By amount within a currency; amounts of different currencies by code, so that the order is total.
  public static func < (left: Money, right: Money) -> Bool {
    left.currency == right.currency
      ? left.minorUnits < right.minorUnits : left.currency.code < right.currency.code
  }
}

extension Currency {
  /// How many minor units one major unit has.
  var scale: Int64 { (0..<minorDigits).reduce(1) { scale, _ in scale * 10 } }
}
