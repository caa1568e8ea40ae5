/// Whether a text seems to hold an amount of money: a number of two digits or more beside a currency's sign or code.
///
/// Used only to tell an editor that something was not read as pay, so it may be wrong in either direction.
public func seemsToHoldPay(_ text: String) -> Bool {
  // Most lists hold no number at all, and an expression costs a hundred times more than a look for one.
  text.utf8.contains { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    && text.firstMatch(of: amount) != nil
}

// Safe to share: an expression holds nothing that matching changes, though its type does not say so.
nonisolated(unsafe) private let amount =
  /(?i)(?:[€£$¥₹]|\b(?:EUR|GBP|USD|CHF|SEK|NOK|DKK|PLN|CZK|HUF)\b)[  ]?\d{2}|\d{2}[kK]?[  ]?(?:[€£¥₹]|(?:EUR|GBP|USD|CHF|SEK|NOK|DKK|PLN|CZK|HUF|Euro)\b)/
