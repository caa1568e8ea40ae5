import Foundation
import Salary

/// A figure of pay as `data/salaries.json` publishes it.
struct FigureRecord: Decodable {
  let role: String
  let title: String
  let level: String?
  let group: String?
  let years: Years?
  let place: String?
  let currency: String
  let per: String
  let pay: String?
  let kind: String?
  let low: Decimal?
  let high: Decimal?
  let p10: Decimal?
  let p25: Decimal?
  let median: Decimal?
  let p75: Decimal?
  let p90: Decimal?
  let value: Decimal?
  let asOf: String?
  let source: String?

  private enum CodingKeys: String, CodingKey {
    case role, title, level, group, years, place, currency, per, pay, kind
    case low, high, p10, p25, median, p75, p90, value
    case asOf = "as_of"
    case source
  }

  struct Years: Decodable, Hashable {
    let from: Int
    let to: Int?
  }

  /// What the figure is for: two builds can say different things of it.
  struct Subject: Hashable {
    let role: String
    let group: [String?]
    let years: Years?
    let terms: [String?]
  }

  var subject: Subject {
    Subject(role: role, group: [level, group], years: years, terms: [place, currency, per, pay, kind])
  }

  /// The amounts by what they are, as a reader would call them.
  var amounts: [(name: String, digits: Decimal?)] {
    [
      ("from", low), ("up to", high), ("10th percentile", p10), ("lower quartile", p25), ("median", median),
      ("upper quartile", p75), ("90th percentile", p90), ("pay", value),
    ]
  }

  /// Reads the file of all figures; none where there is no such file.
  static func all(in bytes: [UInt8]?) -> [FigureRecord] {
    struct Listing: Decodable { let figures: [FigureRecord] }
    guard let bytes else { return [] }
    return (try? JSONDecoder().decode(Listing.self, from: Data(bytes)))?.figures ?? []
  }

  /// The path of that file in a site.
  static let path = "data/salaries.json"
}

extension FigureRecord {
  /// Who the figure is for: `Data Scientist, senior, United States`.
  func name(_ wording: SalaryWording) -> String {
    let who = group ?? level.flatMap { Level(id: $0) }.map { wording.name(of: $0) }
    let experience = group == nil && level == nil ? years.map(FigureRecord.words) : nil
    return [title, who, experience, place].compactMap(\.self).joined(separator: ", ")
  }

  private static func words(_ years: Years) -> String {
    guard let to = years.to else { return "\(years.from) or more years" }
    return years.from == to ? "\(to) years" : "\(years.from) to \(to) years"
  }

  /// An amount with its currency: `$112,590`; in digits where the currency is unknown.
  func text(_ digits: Decimal?, _ wording: SalaryWording) -> String {
    guard let digits else { return "not stated" }
    guard let currency = Currency(code: currency), let money = Money(digits: "\(digits)", currency: currency)
    else { return "\(digits) \(currency)" }
    return wording.amount(money)
  }

  /// All of it: `€40,000 to €60,000`, `median $112,590`.
  func text(_ wording: SalaryWording) -> String {
    if low != nil || high != nil { return range(wording) }
    if let value { return text(value, wording) }
    return amounts.filter { $0.digits != nil }.map { "\($0.name) \(text($0.digits, wording))" }
      .joined(separator: ", ")
  }

  func range(_ wording: SalaryWording) -> String {
    switch (low, high) {
    case (let low?, let high?): "\(text(low, wording)) to \(text(high, wording))"
    case (let low?, nil): "from \(text(low, wording))"
    default: "up to \(text(high, wording))"
    }
  }
}
