/// A currency of ISO 4217.
public struct Currency: Sendable, Hashable {
  // Its place in the list of all, since every amount of a guide has one and amounts are copied all the time.
  private let number: UInt8

  /// - Parameter code: three capital letters; `nil` when ISO 4217 has no such active currency.
  public init?(code: String) {
    guard let number = Currency.numbers[code] else { return nil }
    self.init(number: number)
  }

  private init(number: UInt8) { self.number = number }

  /// The code in capitals: `EUR`.
  public var code: String { CurrencyCodes.all[Int(number)] }

  /// How many digits the minor unit has: 2 for cents, 0 for the yen.
  public var minorDigits: Int { Currency.digits[Int(number)] }

  /// Every active currency in alphabetical order of code.
  public static let all: [Currency] = CurrencyCodes.all.indices.map { Currency(number: UInt8($0)) }

  /// Every code in alphabetical order, for "did you mean".
  public static let codes: [String] = CurrencyCodes.all

  private static let numbers = Dictionary(
    uniqueKeysWithValues: zip(CurrencyCodes.all, CurrencyCodes.all.indices.map { UInt8($0) }))
  private static let digits = CurrencyCodes.all.map { CurrencyCodes.minorDigits[$0] ?? 2 }
}
