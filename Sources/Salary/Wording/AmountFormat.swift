import Foundation
import Synchronization

/// Amounts and numbers as CLDR writes them in a locale, never as the machine's own settings would.
///
/// Thousands of pages show the same amounts and are rendered in parallel, and Foundation takes microseconds for each,
/// so every text is made once.
final class AmountFormat: Sendable {
  private let locale: Locale
  private let amounts = Mutex<[Money: String]>([:])
  private let numbers = Mutex<[Int: String]>([:])

  init(language: String) {
    locale = Locale(identifier: language.isEmpty ? "en-GB" : language)
  }

  func text(_ money: Money) -> String {
    if let known = amounts.withLock({ $0[money] }) { return known }
    let text = make(money)
    amounts.withLock { $0[money] = text }
    return text
  }

  func text(_ number: Int) -> String {
    if let known = numbers.withLock({ $0[number] }) { return known }
    let text = unbroken(number.formatted(.number.locale(locale)))
    numbers.withLock { $0[number] = text }
    return text
  }

  /// Decimals appear only where there are any: nobody writes €40,000.00 in a guide.
  private func make(_ money: Money) -> String {
    let isWhole = money.minorUnits.isMultiple(of: money.currency.scale)
    let value = Decimal(
      sign: money.minorUnits < 0 ? .minus : .plus, exponent: -money.currency.minorDigits,
      significand: Decimal(money.minorUnits.magnitude))
    let style = Decimal.FormatStyle.Currency(code: money.currency.code, locale: locale)
      .precision(.fractionLength(isWhole ? 0 : money.currency.minorDigits))
    return unbroken(value.formatted(style))
  }

  /// CLDR's spaces are mostly unbreakable already; an amount must never be torn apart at a line's end.
  private func unbroken(_ text: String) -> String { text.replacing(" ", with: "\u{A0}") }
}
