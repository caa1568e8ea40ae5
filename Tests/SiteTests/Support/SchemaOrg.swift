import Foundation

/// The vocabulary of schema.org, as `Tests/Schemas/SchemaOrg` has it.
struct SchemaOrg: Sendable {
  /// What is known of a property.
  struct Property: Sendable {
    let domains: Set<String>
    let ranges: Set<String>
    let isSuperseded: Bool
  }

  private let properties: [String: Property]
  /// The types above each type.
  private let parents: [String: [String]]
  private let superseded: Set<String>

  /// Reads the extract.
  /// - Throws: when it cannot be read.
  init() throws {
    var properties: [String: Property] = [:]
    for row in try SchemaOrg.rows("properties") {
      properties[row[0]] = Property(
        domains: Set(SchemaOrg.names(row[1])), ranges: Set(SchemaOrg.names(row[2])),
        isSuperseded: !row[3].isEmpty)
    }
    let types = try SchemaOrg.rows("types")
    self.properties = properties
    parents = Dictionary(uniqueKeysWithValues: types.map { ($0[0], SchemaOrg.names($0[1])) })
    superseded = Set(types.filter { !$0[2].isEmpty }.map { $0[0] })
  }

  /// The one that all tests read.
  static let shared = Result { try SchemaOrg() }

  private static func rows(_ name: String) throws -> [[String]] {
    let file = Repository.root.appendingPathComponent("Tests/Schemas/SchemaOrg/\(name).csv")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst()
      .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
  }

  private static func names(_ cell: String) -> [String] { cell.split(separator: " ").map(String.init) }

  /// How many terms there are.
  var count: (types: Int, properties: Int) { (parents.count, properties.count) }

  /// What is known of a property; `nil` when there is none of that name.
  func property(_ name: String) -> Property? { properties[name] }

  /// What is wrong with a type; `nil` when it can be used.
  func problem(ofType type: String) -> String? {
    if parents[type] == nil { return "there is no type \(type)" }
    return superseded.contains(type) ? "the type \(type) is superseded" : nil
  }

  /// A type and every type above it.
  func lineage(_ type: String) -> Set<String> {
    var all: Set<String> = []
    var waiting = [type]
    while let next = waiting.popLast() {
      if all.insert(next).inserted { waiting += parents[next] ?? [] }
    }
    return all
  }
}
