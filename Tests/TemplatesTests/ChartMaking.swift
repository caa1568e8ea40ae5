import Salary

/// Numbers that look random and are the same in every run.
struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    // SplitMix64.
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }

  /// A number from 0 to one less than the given one.
  mutating func roll(_ sides: Int) -> Int { Int(next() % UInt64(max(1, sides))) }
}

/// The chart of some rows, in whole euros.
func chart(_ rows: [(name: String, pay: Pay)], currency: Currency, language: String = "en-GB") -> SalaryChart?
{
  let context = PayContext(
    place: "Europe", currency: currency, period: .year, tax: nil, component: nil, asOf: nil, read: nil,
    source: nil,
    covers: nil, note: nil)
  let figures = rows.map { Figure(group: $0.name, pay: $0.pay, context: context) }
  return SalaryTable.tables(of: figures, role: "Role", wording: SalaryWording(language: language)).first?
    .chart
}

/// A chart that nobody thought of.
func randomChart(_ seed: Int) -> SalaryChart? {
  var dice = Dice(seed: UInt64(seed))
  let codes = ["EUR", "GBP", "USD", "INR", "JPY", "CHF", "PLN", "KWD"]
  let languages = ["en-GB", "de", "en-IN", "fr", "pl"]
  guard let currency = Currency(code: codes[dice.roll(codes.count)]) else { return nil }
  let isDistribution = dice.roll(2) == 0
  let top = [900, 60_000, 120_000, 9_000_000, 400_000_000][dice.roll(5)]
  let rows = (0..<(1 + dice.roll(8))).map { index -> (String, Pay) in
    let amounts = (0..<5).map { _ in dice.roll(top) + 1 }.sorted().map {
      Money(minorUnits: Int64($0) * 100, currency: currency)
    }
    return (name(index, &dice), isDistribution ? distribution(amounts, &dice) : range(amounts, &dice))
  }
  return chart(rows, currency: currency, language: languages[dice.roll(languages.count)])
}

private func name(_ index: Int, _ dice: inout Dice) -> String {
  let words = [
    "Senior", "Graduate", "Medicines", "with", "many", "years", "Donaudampfschifffahrt", "in", "R&D",
  ]
  return (0...dice.roll(12)).map { _ in words[dice.roll(words.count)] }.joined(separator: " ") + " \(index)"
}

private func range(_ amounts: [Money], _ dice: inout Dice) -> Pay {
  switch dice.roll(5) {
  case 0: .range(low: nil, high: amounts[3])
  case 1: .range(low: amounts[1], high: nil)
  case 2: .single(amounts[2])
  case 3: .range(low: amounts[1], high: amounts[1])
  default: .range(low: amounts[0], high: amounts[4])
  }
}

private func distribution(_ amounts: [Money], _ dice: inout Dice) -> Pay {
  var known = (0..<5).map { _ in dice.roll(2) == 0 }
  if !known.contains(true) { known[2] = true }
  func amount(_ index: Int) -> Money? { known[index] ? amounts[index] : nil }
  return .distribution(
    Distribution(p10: amount(0), p25: amount(1), median: amount(2), p75: amount(3), p90: amount(4)))
}
