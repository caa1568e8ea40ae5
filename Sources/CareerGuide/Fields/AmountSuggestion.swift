/// The amount that was probably meant by one with group marks or a currency, for a question: `40.000,00` is 40000,
/// `€90,000` is 90000, `60k` is 60000. An editor who takes it over must not get a hundred times the pay.
/// - Returns: digits as front matter has them, with a point before decimals; `nil` where there are none to rely on.
func digits(meantBy text: String) -> String? {
  if let digits = digits(shortenedTo: text) { return digits }
  // Without regular expressions: a spreadsheet can have a hundred thousand such cells.
  let digits: ClosedRange<Character> = "0"..."9"
  guard let start = text.firstIndex(where: digits.contains) else { return nil }
  let written = text[start...].prefix { digits.contains($0) || ".,'’ \u{A0}\u{202F}".contains($0) }
  // A second number would make it a range or a sum.
  let rest = text[written.endIndex...]
  guard !rest.contains(where: \.isNumber) else { return nil }
  let number = String(written).trimmingSuffix { !$0.isNumber }
  var whole = number[...]
  var fraction = ""
  // A mark with one or two digits behind it begins the decimals; with three, it groups thousands.
  if let mark = number.lastIndex(where: { $0 == "." || $0 == "," }),
    case let behind = number[number.index(after: mark)...], (1...2).contains(behind.count)
  {
    whole = number[..<mark]
    fraction = behind.allSatisfy { $0 == "0" } ? "" : ".\(behind)"
  }
  let amount = whole.filter(digits.contains)
  let word = rest.drop { $0 == " " }.prefix { $0.isLetter || $0.isNumber }
  if word.lowercased() == "k" { return fraction.isEmpty ? amount + "000" : nil }
  // Nobody is paid more than a trillion of anything.
  guard amount.count <= 12 else { return nil }
  return amount.count >= 3 || !fraction.isEmpty ? amount + fraction : nil
}

/// The number that a spreadsheet has shortened to `1E+05`, in digits: 100000. Digits that it left out are lost.
/// - Returns: `nil` for anything else, and for what is no amount of pay.
func digits(shortenedTo text: String) -> String? {
  let parts = text.split(omittingEmptySubsequences: false) { $0 == "e" || $0 == "E" }
  guard parts.count == 2, let power = Int(parts[1]), (1...12).contains(power) else { return nil }
  let front = parts[0].split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
  let fraction = front.count == 2 ? front[1] : ""
  guard front.count <= 2, front[0].count == 1, fraction.count <= power,
    (front[0] + fraction).utf8.allSatisfy({ (48...57).contains($0) })
  else { return nil }
  return front[0] + fraction + String(repeating: "0", count: power - fraction.count)
}
