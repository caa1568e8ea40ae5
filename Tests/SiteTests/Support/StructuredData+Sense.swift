import Foundation

/// What the vocabulary leaves open and this project does not: texts in their usual codes, and amounts in order.
extension StructuredData {
  /// What is wrong with the values of a node.
  func sense(of node: [String: JSONValue], _ lineage: Set<String>) -> [String] {
    var problems: [String] = []
    func text(_ key: String, _ words: String, _ isRight: (String) -> Bool) {
      for value in node[key]?.values ?? [] where value.text.map(isRight) == false {
        problems.append("\(key) is no \(words): \(value)")
      }
    }
    text("currency", "code of ISO 4217") { $0.wholeMatch(of: /[A-Z]{3}/) != nil }
    text("inLanguage", "tag of a language") { $0.wholeMatch(of: /[a-z]{2,3}(-[A-Za-z0-9]{2,8})*/) != nil }
    text("unitText", "period") { ["YEAR", "MONTH", "WEEK", "DAY", "HOUR"].contains($0) }
    text("encodingFormat", "type of a file") { $0.wholeMatch(of: /[a-z]+\/[a-z0-9.+-]+/) != nil }
    text("temporalCoverage", "time from a day to a day") {
      let days = $0.split(separator: "/").map(String.init)
      return days.count == 2 && days.allSatisfy(\.isDay) && days[0] <= days[1]
    }
    if lineage.contains("StructuredValue") || lineage.contains("Intangible") {
      problems += pay(node, lineage)
    }
    return problems
  }

  private static let percentiles = ["percentile10", "percentile25", "median", "percentile75", "percentile90"]

  private func pay(_ node: [String: JSONValue], _ lineage: Set<String>) -> [String] {
    var problems: [String] = []
    let percentiles = StructuredData.percentiles.compactMap { node[$0]?.number }
    let ends = ["minValue", "maxValue"].compactMap { node[$0]?.number }
    for numbers in [percentiles, ends] where numbers != numbers.sorted() {
      problems.append("the amounts fall")
    }
    if lineage.contains("MonetaryAmountDistribution") {
      if percentiles.isEmpty { problems.append("a distribution without an amount") }
      for key in ["currency", "duration"] where node[key] == nil { problems.append("\(key) is missing") }
    } else if lineage.contains("MonetaryAmount") {
      for key in ["currency", "value"] where node[key] == nil { problems.append("\(key) is missing") }
      if let value = node["value"]?.members, value["unitText"] == nil {
        problems.append("the period is missing")
      }
    } else if lineage.contains("QuantitativeValue"), ends.isEmpty, node["value"] == nil {
      problems.append("a value without an amount")
    }
    return problems
  }
}
