import Foundation
import Testing

/// The schemas know exactly the keys that the readers ask for.
@Suite struct SchemaKeysTests {
  /// A mapping of a content file.
  struct Mapping: Sendable, CustomTestStringConvertible {
    /// The schema, and the way in it to the mapping.
    let schema: String
    let path: [String]
    /// A file in which that mapping has a key that nobody knows.
    let file: String
    let text: String
    /// Keys that the schema explains and the reader does not know yet. When it learns them, this list says so.
    var pending: Set<String> = []

    var testDescription: String { ([schema] + path).joined(separator: ".") }
  }

  private static let role = "content/roles/analyst.md"
  private static let page = "content/pages/about.md"
  private static let settings = "content/site.yml"

  static let mappings = [
    Mapping(
      schema: "role", path: [], file: role, text: front("zzzzzzzz: 1")),
    Mapping(
      schema: "role", path: ["properties", "codes"], file: role, text: front("codes: { zzzzzzzz: 1 }")),
    Mapping(
      schema: "role", path: ["properties", "related", "anyOf", "0", "anyOf", "1"], file: role,
      text: front("related: [{ title: A, zzzzzzzz: 1 }]")),
    Mapping(
      schema: "role", path: ["definitions", "salary"], file: role,
      text: front("salary: { zzzzzzzz: 1 }")),
    Mapping(
      schema: "role", path: ["definitions", "figure"], file: role,
      text: front("salary: { currency: EUR, per: year, levels: { mid: { value: 40000, zzzzzzzz: 1 } } }")),
    Mapping(
      schema: "page", path: [], file: page, text: front("zzzzzzzz: 1")),
    Mapping(
      schema: "settings", path: [], file: settings, text: "zzzzzzzz: 1\n"),
    Mapping(
      schema: "settings", path: ["properties", "publisher", "anyOf", "1"], file: settings,
      text: "publisher: { name: A, zzzzzzzz: 1 }\n"),
    Mapping(
      schema: "settings", path: ["properties", "navigation", "anyOf", "0"], file: settings,
      text: "navigation: [{ title: A, link: /roles/, zzzzzzzz: 1 }]\n"),
    Mapping(
      schema: "settings", path: ["properties", "salary"], file: settings, text: "salary: { zzzzzzzz: 1 }\n"),
    Mapping(
      schema: "settings", path: ["properties", "hosting"], file: settings, text: "hosting: { zzzzzzzz: 1 }\n"),
    Mapping(
      schema: "settings", path: ["properties", "languages", "anyOf", "0", "additionalProperties"],
      file: settings, text: "languages: { de: { zzzzzzzz: 1 } }\n"),
    Mapping(schema: "skill", path: [], file: "content/skills/python.md", text: front("zzzzzzzz: 1")),
    Mapping(schema: "sector", path: [], file: "content/sectors/data.md", text: front("zzzzzzzz: 1")),
  ]

  private static func front(_ keys: String) -> String { "---\n\(keys)\n---\n# Title\n\nText.\n" }

  @Test("The same keys", arguments: mappings)
  func sameKeys(_ mapping: Mapping) throws {
    let described = try keys(at: mapping.path, of: mapping.schema)
    let read = try readerKeys(mapping)
    #expect(
      mapping.pending.isDisjoint(with: read),
      "the reader knows \(mapping.pending.intersection(read).sorted()) now: take them off `pending`")
    #expect(described.subtracting(mapping.pending) == read.subtracting(mapping.pending))
    #expect(mapping.pending.isSubset(of: described))
  }

  @Test(
    "The schema has every word of the interface, and what stands for it in English is a word that can stand there"
  )
  func words() throws {
    let described = try keys(at: ["properties", "words"], of: "settings")
    #expect(described.count > 50)
    let run = try Workshop().run(["schema", "settings"])
    let schema = try JSONSerialization.jsonObject(with: Data(run.standardOutput.utf8)) as? [String: Any]
    let settings = try #require(schema?["properties"] as? [String: Any])
    let words = try #require((settings["words"] as? [String: Any])?["properties"] as? [String: Any])
    let lines = try words.sorted { $0.key < $1.key }.map { name, key in
      let example = try #require(((key as? [String: Any])?["examples"] as? [String])?.first)
      return "  \(name): \"\(example)\"\n"
    }
    let guide = try Workshop([
      "content/pages/other.md": "# Other\n\nText.\n", "content/site.yml": "words:\n" + lines.joined(),
    ])
    let built = try guide.build()
    #expect(built.status == 0 && built.standardError.isEmpty, "\(built.messages)")
  }

  @Test(
    "The schema of spreadsheets has the reader's columns, and every other name that it gives means that column"
  )
  func columns() throws {
    let run = try Workshop().run(["schema", "salaries"])
    let schema = try JSONSerialization.jsonObject(with: Data(run.standardOutput.utf8)) as? [String: Any]
    let columns = try #require(schema?["properties"] as? [String: [String: Any]])
    var files = [
      "content/pages/other.md": "# Other\n\nText.\n", "content/salaries/all.csv": "role,value,zzzzzzzz\n",
    ]
    var expected: [String] = []
    for (name, column) in columns {
      let help = try #require(column["description"] as? String)
      guard let list = help.firstMatch(of: /The column can also be called (.+)\.$/) else { continue }
      for (number, synonym) in list.output.1.matches(of: /“(.+?)”/).enumerated() {
        files["content/salaries/\(name)-\(number).csv"] = "\(name),\(synonym.output.1)\n"
        expected.append("the columns `\(name)` and `\(synonym.output.1)` both mean `\(name)`")
      }
    }
    let messages = try Workshop(files).build().messages
    for line in expected { #expect(messages.contains(line)) }
    #expect(expected.count > 40)
    let read = try #require(messages.firstMatch(of: /the columns are (.+)/)).output.1.split(separator: ", ")
    #expect(Set(read.map(String.init)) == Set(columns.keys))
  }

  /// The names of the properties that a schema describes at some place.
  private func keys(at path: [String], of schema: String) throws -> Set<String> {
    let run = try Workshop().run(["schema", schema])
    var value = try JSONSerialization.jsonObject(with: Data(run.standardOutput.utf8))
    for part in path {
      if let list = value as? [Any], let index = Int(part) {
        value = try #require(list.indices.contains(index) ? list[index] : nil)
      } else {
        value = try #require((value as? [String: Any])?[part])
      }
    }
    let properties = try #require((value as? [String: Any])?["properties"] as? [String: Any])
    return Set(properties.keys)
  }

  /// The keys that the reader names when it meets one that it does not know.
  private func readerKeys(_ mapping: Mapping) throws -> Set<String> {
    let guide = try Workshop(["content/pages/other.md": "# Other\n\nText.\n", mapping.file: mapping.text])
    let run = try guide.build(["--format", "json"])
    let report = try #require(
      try JSONSerialization.jsonObject(with: Data(run.standardOutput.utf8)) as? [String: Any])
    let problems = try #require(report["diagnostics"] as? [[String: Any]])
    let fixes = problems.filter { $0["id"] as? String == "key-unknown" }.compactMap { $0["fix"] as? String }
    let fix = try #require(fixes.first, "\(run.messages)")
    let list = try #require(fix.firstMatch(of: /the keys here are (.+)/), "\(fix)")
    return Set(list.output.1.split(separator: ", ").map(String.init))
  }
}
