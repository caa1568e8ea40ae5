/// The amount that was probably meant by one with group marks or a currency, for a question: `40.000,00` is 40000,
/// `€90,000` is 90000, `60k` is 60000. An editor who takes it over must not get a hundred times the pay.
/// - Returns: digits as front matter has them, with a point before decimals; `nil` where there are none to rely on.
func digits(meantBy text: String) -> String? {
  guard let match = text.firstMatch(of: /[0-9][0-9.,'’ \u{A0}\u{202F}]*/) else { return nil }
  // A second number would make it a range or a sum.
  let rest = text[match.range.upperBound...]
  guard !rest.contains(where: \.isNumber) else { return nil }
  let number = String(match.output).trimmingSuffix { !$0.isNumber }
  var whole = number[...]
  var fraction = ""
  // A mark with one or two digits behind it begins the decimals; with three, it groups thousands.
  if let mark = number.lastIndex(where: { $0 == "." || $0 == "," }),
    case let behind = number[number.index(after: mark)...], (1...2).contains(behind.count)
  {
    whole = number[..<mark]
    fraction = behind.allSatisfy { $0 == "0" } ? "" : ".\(behind)"
  }
  let digits = whole.filter { $0.isASCII && $0.isNumber }
  if rest.lowercased().trimmingPrefix(" ").prefixMatch(of: /k\b/) != nil {
    return fraction.isEmpty ? digits + "000" : nil
  }
  // Nobody is paid more than a trillion of anything.
  guard digits.count <= 12 else { return nil }
  return digits.count >= 3 || !fraction.isEmpty ? digits + fraction : nil
}
