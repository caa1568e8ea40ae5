import Foundation
import Synchronization

/// Amounts and numbers as CLDR writes them in a locale, never as the machine's own settings would.
///
/// Thousands of pages show the same amounts and are rendered in parallel, and Foundation takes microseconds for each,
/// so every text is made once.
final class AmountFormat: Sendable {
  private let locale: Locale
  private let mend: LocaleMend?
  private let amounts = Mutex<[Money: String]>([:])
  private let numbers = Mutex<[Int: String]>([:])

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
    let made = number.formatted(.number.locale(locale))
    let text = unbroken(mend?.number(made) ?? made)
    numbers.withLock { $0[number] = text }
    return text
  }

  /// Decimals appear only where there are any: nobody writes €40,000.00 in a guide.
  private func make(_ money: Money) -> String {
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
