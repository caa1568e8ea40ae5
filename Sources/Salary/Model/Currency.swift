/// A currency of ISO 4217.
public struct Currency: Sendable, Hashable {
  /// The code in capitals: `EUR`.
  public let code: String
  /// How many digits the minor unit has: 2 for cents, 0 for the yen.
  public let minorDigits: Int

  /// - Parameter code: three capital letters; `nil` when ISO 4217 has no such active currency.
  public init?(code: String) {
    guard CurrencyCodes.known.contains(code) else { return nil }
    self.init(known: code)
  }

  private init(known code: String) {
    self.code = code
    minorDigits = CurrencyCodes.minorDigits[code] ?? 2
  }

  /// Every active currency in alphabetical order of code.
  public static let all: [Currency] = CurrencyCodes.all.map { Currency(known: $0) }

  /// Every code in alphabetical order, for "did you mean".
  public static let codes: [String] = CurrencyCodes.all
}
