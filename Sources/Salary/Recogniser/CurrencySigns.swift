/// Signs, words and codes for currencies, as they are written beside amounts.
enum CurrencySigns {
  /// The codes that a sign at a place can stand for, and where the sign ends.
  static func read(_ scalars: [Unicode.Scalar], at start: Int) -> (codes: [String], end: Int)? {
    // "US$", "A$", "R$": letters and a dollar sign.
    var end = start
    while end < scalars.count, end - start < 3, scalars[end].isLatinCapital { end += 1 }
    if end > start, end < scalars.count, scalars[end] == "$" {
      let prefix = text(scalars[start..<end])
      return dollars[prefix].map { ([$0], end + 1) }
    }
    if let codes = signs[scalars[start]] { return (codes, start + 1) }
    return word(scalars, at: start)
  }

  private static func word(_ scalars: [Unicode.Scalar], at start: Int) -> (codes: [String], end: Int)? {
    var end = start
    // No currency's name is longer than "sterling".
    while end < scalars.count, end - start < 9, scalars[end].isLetter { end += 1 }
    guard end - start >= 2, end - start <= 8 else { return nil }
    let written = text(scalars[start..<end])
    // In capitals any code; in small letters only those that are no words: "all", "top", "try" and "mad" are codes.
    if CurrencyCodes.known.contains(written) { return ([written], end) }
    if let codes = words[folded(written)] { return (codes, end) }
    return nil
  }

  /// Whether a word is the code or the name of a currency.
  static func isName(_ word: String) -> Bool {
    CurrencyCodes.known.contains(word) || words[folded(word)] != nil
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  private static let dollarCodes = [
    "USD", "CAD", "AUD", "NZD", "SGD", "HKD", "TWD", "MXN", "CLP", "COP", "ARS",
  ]
  private static let crownCodes = ["SEK", "NOK", "DKK", "ISK"]

  private static let signs: [Unicode.Scalar: [String]] = [
    "€": ["EUR"], "£": ["GBP"], "$": dollarCodes, "¥": ["JPY", "CNY"], "₹": ["INR"], "₺": ["TRY"],
    "₽": ["RUB"],
    "₴": ["UAH"], "₪": ["ILS"], "₩": ["KRW"], "₦": ["NGN"], "₱": ["PHP"], "₫": ["VND"], "฿": ["THB"],
    "₸": ["KZT"], "₾": ["GEL"],
  ]

  private static let dollars = [
    "US": "USD", "USA": "USD", "C": "CAD", "CA": "CAD", "CAN": "CAD", "A": "AUD", "AU": "AUD", "NZ": "NZD",
    "S": "SGD", "SG": "SGD", "HK": "HKD", "NT": "TWD", "MX": "MXN", "R": "BRL",
  ]

  private static let words: [String: [String]] = {
    var words: [String: [String]] = [
      "euro": ["EUR"], "euros": ["EUR"], "pound": ["GBP"], "pounds": ["GBP"], "sterling": ["GBP"],
      "dollar": dollarCodes, "dollars": dollarCodes, "kr": crownCodes, "krona": ["SEK", "ISK"],
      "kronor": ["SEK"], "krone": ["NOK", "DKK"], "kroner": ["NOK", "DKK"], "fr": ["CHF"], "sfr": ["CHF"],
      "franken": ["CHF"], "francs": ["CHF"], "zl": ["PLN"], "zloty": ["PLN"], "kc": ["CZK"], "ft": ["HUF"],
      "forint": ["HUF"], "lei": ["RON"], "yen": ["JPY"],
    ]
    for code in ["EUR", "GBP", "USD", "CHF", "SEK", "NOK", "DKK", "PLN", "CZK", "HUF", "CAD", "AUD"] {
      words[code.lowercased()] = [code]
    }
    return words
  }()

  /// Whether a sign stands for dollars or crowns, for the words of the refusal.
  static func name(of codes: [String]) -> String {
    codes.contains("USD") ? "$" : codes.contains("SEK") || codes.contains("DKK") ? "kr" : "¥"
  }
}

extension Unicode.Scalar {
  var isLatinCapital: Bool { value >= 65 && value <= 90 }
}
