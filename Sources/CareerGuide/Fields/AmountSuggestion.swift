/// The amount that was probably meant by one with group marks or a currency, for a question: `40.000,00` is 40000,
/// `€90,000` is 90000, `60k` is 60000. An editor who takes it over must not get a hundred times the pay.
/// - Returns: digits as front matter has them, with a point before decimals; `nil` where there are none to rely on.
func digits(meantBy text: String) -> String? {
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
