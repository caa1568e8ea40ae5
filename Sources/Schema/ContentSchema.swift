import HTML

/// A kind of content file, and the keys that it knows.
public struct ContentSchema: Sendable {
  /// What it is called on the command line: `role`.
  public let name: String
  /// What it describes, in a few words.
  public let subject: String
  /// The keys.
  public let keys: Group

  /// Every kind, in the order in which an editor meets them.
  public static let all = [
    ContentSchema(name: "role", subject: "the front matter of content/roles/*.md", keys: RoleKeys.all),
    ContentSchema(name: "page", subject: "the front matter of content/pages/*.md", keys: CommonKeys.page),
    ContentSchema(name: "skill", subject: "the front matter of content/skills/*.md", keys: CommonKeys.page),
    ContentSchema(name: "sector", subject: "the front matter of content/sectors/*.md", keys: CommonKeys.page),
    ContentSchema(name: "settings", subject: "the settings in content/site.yml", keys: SettingsKeys.all),
    ContentSchema(
      name: "salaries", subject: "one row of content/salaries/*.csv, by the names of its columns",
      keys: ColumnKeys.all),
  ]

  /// The kind with a name.
  public static func named(_ name: String) -> ContentSchema? { all.first { $0.name == name } }

  /// The name of the file that holds the schema.
  public var fileName: String { "\(name).schema.json" }

  /// The schema as JSON Schema, draft 7, which editors understand best.
  public var text: String {
    let shared = Form.group(keys).shared.sorted { $0.key < $1.key }
    return JSON.object(
      [
        ("$schema", "http://json-schema.org/draft-07/schema#"),
        ("$comment", .string(EditorFile.mark)),
        ("title", .string(subject.prefix(1).uppercased() + subject.dropFirst())),
      ] + keys.members + [
        ("definitions", shared.isEmpty ? nil : .object(shared.map { ($0.key, $0.value.jsonSchema) }))
      ]
    ).indentedText
  }
}
