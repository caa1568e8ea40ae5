import Foundation
import Synchronization

/// Amounts and numbers as CLDR writes them in a locale, never as the machine's own settings would.
///
/// Thousands of pages show amounts and are rendered in parallel, and Foundation takes microseconds for each. So it writes
/// one of each length, and all others are written as that one is.
final class AmountFormat: Sendable {
  private let locale: Locale
  private let mend: LocaleMend?
  private let amounts = Mutex<[Money: String]>([:])
  private let numbers = Mutex<[Int: String]>([:])
  private let patterns = Mutex<[Shape: DigitPattern?]>([:])

  init(language: String) {
    locale = Locale(identifier: language.isEmpty ? "en-GB" : language)
    mend = LocaleMend(locale)
  }

  func text(_ money: Money) -> String {
    if let known = amounts.withLock({ $0[money] }) { return known }
    let text = make(money)
    amounts.withLock { $0[money] = text }
    return text
  }

  func text(_ number: Int) -> String {
    if let known = numbers.withLock({ $0[number] }) { return known }
    let text = make(number)
    numbers.withLock { $0[number] = text }
    return text
  }

  /// What decides how a number is written, but for its digits.
  private struct Shape: Hashable {
    let length: Int
    let currency: Currency?
    let hasDecimals: Bool
  }

  /// How a number with some digits is written; `nil` where each has to be asked for.
  /// - Parameter sample: writes a number of that length.
  private func pattern(_ shape: Shape, sample: () -> String) -> DigitPattern? {
    if let known = patterns.withLock({ $0[shape] }) { return known }
    let pattern = DigitPattern(of: sample(), length: shape.length)
    patterns.withLock { $0[shape] = pattern }
    return pattern
  }

  private func make(_ number: Int) -> String {
    let digits = String(number)
    let shape = Shape(length: digits.utf8.count, currency: nil, hasDecimals: false)
    guard number >= 0, let ones = ones(shape.length),
      let pattern = pattern(shape, sample: { formatted(Int(ones)) })
    else { return formatted(number) }
    return pattern.text(digits)
  }

  private func make(_ money: Money) -> String {
    let currency = money.currency
    let hasDecimals = !money.minorUnits.isMultiple(of: currency.scale)
    let digits = String(hasDecimals ? money.minorUnits : money.minorUnits / currency.scale)
    let shape = Shape(length: digits.utf8.count, currency: currency, hasDecimals: hasDecimals)
    // Below one, zeros are written that are not among the digits.
    guard money.minorUnits >= 0, let ones = ones(shape.length),
      !hasDecimals || shape.length > currency.minorDigits,
      let pattern = pattern(
        shape,
        sample: {
          formatted(Money(minorUnits: hasDecimals ? ones : ones * currency.scale, currency: currency))
        })
    else { return formatted(money) }
    return pattern.text(digits)
  }

  /// `111` for three; `nil` for numbers that would not have room with decimals behind them.
  private func ones(_ length: Int) -> Int64? {
    length > 14 ? nil : (0..<length).reduce(0) { ones, _ in ones * 10 + 1 }
  }

  /// What Foundation writes for this very number.
  func formatted(_ number: Int) -> String {
    let made = number.formatted(.number.locale(locale))
    return unbroken(mend?.number(made) ?? made)
  }

  /// What Foundation writes for this very amount. Decimals appear only where there are any: nobody writes €40,000.00 in a
  /// guide.
  func formatted(_ money: Money) -> String {
    let isWhole = money.minorUnits.isMultiple(of: money.currency.scale)
    let value = Decimal(
      sign: money.minorUnits < 0 ? .minus : .plus, exponent: -money.currency.minorDigits,
      significand: Decimal(money.minorUnits.magnitude))
    let style = Decimal.FormatStyle.Currency(code: money.currency.code, locale: mend?.amounts ?? locale)
      .precision(.fractionLength(isWhole ? 0 : money.currency.minorDigits))
    let made = value.formatted(style)
    return unbroken(mend?.amount(made) ?? made)
  }

  /// CLDR's spaces are mostly unbreakable already; an amount must never be torn apart at a line's end.
  private func unbroken(_ text: String) -> String { text.replacing(" ", with: "\u{A0}") }
}

/// Where Foundation does not write what CLDR says (`common/main/fr_CH.xml` and `de_AT.xml`). Its ICU is Apple's own, which
/// differs in two of Europe's locales; ICU 72 with CLDR 42 writes what is said here.
private enum LocaleMend {
  /// CLDR: `50 000 CHF`, `14.50 CHF`, with narrow spaces between groups; Foundation: `CHF 50 000`, `CHF 14,50`.
  case swissFrench
  /// CLDR parts groups of plain numbers with a space and those of amounts with a point; Foundation both with a point.
  case austrian

  init?(_ locale: Locale) {
    switch (locale.language.languageCode?.identifier, locale.region?.identifier) {
    case ("fr", "CH"): self = .swissFrench
    case ("de", "AT"): self = .austrian
    default: return nil
    }
  }

  /// Whose amounts are the same but for the decimal mark.
  var amounts: Locale? { self == .swissFrench ? Locale(identifier: "fr") : nil }

  func amount(_ text: String) -> String {
    self == .swissFrench ? text.replacing(",", with: ".") : text
  }

  func number(_ text: String) -> String {
    self == .austrian ? text.replacing(".", with: "\u{A0}") : text
  }
}
