import Foundation

/// Holds the JSON-LD of a page against the vocabulary of schema.org, more strictly than its own validators do: what a
/// program may understand wrongly is a problem.
struct StructuredData {
  private let vocabulary: SchemaOrg
  /// The types of the nodes that others can refer to, by their ids.
  private var nodes: [String: [String]] = [:]
  /// What is wrong.
  private(set) var problems: [String] = []

  /// Properties for which a text is fine although the vocabulary names a type. A step of a breadcrumb may be an address:
  /// https://developers.google.com/search/docs/appearance/structured-data/breadcrumb.
  private static let alsoAddresses: Set = ["item"]

  /// - Parameter json: the text of the page's script element.
  init(_ json: String, _ vocabulary: SchemaOrg) {
    self.vocabulary = vocabulary
    guard let value = try? JSONValue(json), let root = value.members else {
      problems = ["this is no JSON object"]
      return
    }
    if root["@context"] != .string("https://schema.org") {
      problems.append("the context is not https://schema.org")
    }
    for node in value.objects where node["@type"] != nil {
      guard let id = node["@id"] else { continue }
      guard let text = id.text, text.isAddress else {
        problems.append("an @id is no whole address")
        continue
      }
      if nodes.updateValue(types(of: node), forKey: text) != nil { problems.append("two nodes are \(text)") }
    }
    if let graph = root["@graph"] {
      for key in root.keys where !["@context", "@graph"].contains(key) {
        problems.append("\(key) beside @graph")
      }
      for value in graph.values { check(value.members ?? [:], at: "@graph") }
    } else {
      check(root, at: "the root")
    }
  }

  private func types(of node: [String: JSONValue]) -> [String] {
    node["@type"]?.values.compactMap(\.text) ?? []
  }

  private mutating func check(_ node: [String: JSONValue], at place: String) {
    let types = types(of: node)
    if types.isEmpty { problems.append("\(place): a node without @type") }
    let wrong = types.compactMap(vocabulary.problem)
    problems += wrong.map { "\(place): \($0)" }
    guard wrong.isEmpty else { return }
    let name = types.joined(separator: " and ")
    let lineage = types.reduce(into: Set()) { $0.formUnion(vocabulary.lineage($1)) }
    for (key, value) in node.sorted(by: { $0.key < $1.key })
    where !["@type", "@id", "@context"].contains(key) {
      guard let property = vocabulary.property(key) else {
        problems.append("\(name): there is no property \(key)")
        continue
      }
      if property.isSuperseded { problems.append("\(name): the property \(key) is superseded") }
      if property.domains.isDisjoint(with: lineage) { problems.append("\(key) is no property of \(name)") }
      if value == .list([]) { problems.append("\(name).\(key) is an empty list") }
      for value in value.values { check(value, of: key, property.ranges, at: "\(name).\(key)") }
    }
    problems += sense(of: node, lineage).map { "\(name): \($0)" }
  }

  private mutating func check(_ value: JSONValue, of key: String, _ ranges: Set<String>, at place: String) {
    let fits: Bool
    switch value {
    case .object(let node):
      let types: [String]
      if node["@type"] == nil, node.count == 1, let id = node["@id"]?.text {
        guard let found = nodes[id] else {
          problems.append("\(place) refers to \(id), which is not there")
          return
        }
        types = found
      } else {
        check(node, at: place)
        types = self.types(of: node)
      }
      fits = types.contains { !vocabulary.lineage($0).isDisjoint(with: ranges) }
    case .string(let text): fits = ranges.contains { text.canBe($0) } || isAddress(text, of: key)
    case .number(let number):
      fits = ranges.contains("Number") || ranges.contains("Integer") && number.rounded() == number
    case .bool: fits = ranges.contains("Boolean")
    case .list, .null: fits = false
    }
    if !fits { problems.append("\(place) can be \(ranges.sorted().joined(separator: ", ")) and is \(value)") }
  }

  private func isAddress(_ text: String, of key: String) -> Bool {
    StructuredData.alsoAddresses.contains(key) && text.isAddress
  }
}

extension String {
  /// Whether it is a whole address on the web.
  var isAddress: Bool { wholeMatch(of: /https?:\/\/[^\s\/]+(\/\S*)?/) != nil }

  /// Whether it is a day of the calendar: `2026-02-28`.
  var isDay: Bool {
    guard wholeMatch(of: /[0-9]{4}-[0-9]{2}-[0-9]{2}/) != nil else { return false }
    let parts = split(separator: "-").compactMap { Int($0) }
    let calendar = Calendar(identifier: .gregorian)
    let day = DateComponents(calendar: calendar, year: parts[0], month: parts[1], day: parts[2])
    return day.isValidDate
  }

  /// Whether it is a length of time as ISO 8601 writes it: `P1Y`, `PT1H`.
  var isDuration: Bool {
    wholeMatch(of: /P(?=.)([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?(T(?=.)([0-9]+H)?([0-9]+M)?([0-9]+S)?)?/)
      != nil
  }

  /// Whether it can stand for a type of data. Where any text can stand, so can this one.
  fileprivate func canBe(_ type: String) -> Bool {
    switch type {
    case "Text": !isEmpty
    case "URL": isAddress
    case "Date", "DateTime": isDay
    case "Duration": isDuration
    default: false
    }
  }
}
