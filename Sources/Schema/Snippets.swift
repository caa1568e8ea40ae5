import HTML

/// Snippets for VS Code. No extension completes YAML inside Markdown, so the keys of front matter are offered as
/// snippets, with the same help.
enum Snippets {
  static let text = "// \(EditorFile.mark)\n" + JSON.object(all.map { ($0.name, $0.json) }).indentedText

  private struct Snippet {
    let name: String
    let prefix: String
    let lines: [String]
    let help: String

    var json: JSON {
      .object([
        ("scope", "markdown"), ("prefix", .string(prefix)), ("body", .array(lines.map { .string($0) })),
        ("description", .string(help)),
      ])
    }
  }

  /// Keys that few guides need; they have snippets of their own only.
  private static let rare: Set = ["slug", "draft", "publish", "aliases"]

  private static let all: [Snippet] = {
    let keys = RoleKeys.all.keys
    let usual = Group(keys.filter { !rare.contains($0.name) })
    let whole = Snippet(
      name: "A role's whole front matter", prefix: "role",
      lines: ["---"] + lines(usual.keys) + ["---", "", "$0"],
      help: "Everything that a guide can say about a role between the two lines of hyphens at its top.")
    return [whole]
      + keys.map { Snippet(name: "Key: \($0.name)", prefix: $0.name, lines: lines([$0]), help: $0.help) } + [
        table
      ]
  }()

  private static let table = Snippet(
    name: "Salary table here", prefix: "[salary]", lines: ["[salary]", "$0"],
    help: "On a line of its own in the text: the salary table stands here.")

  private static func lines(_ keys: [Key]) -> [String] {
    var body = SnippetBody()
    for key in keys { body.add(key.name, key.examples.first ?? "", form: key.form, indent: "") }
    return body.lines
  }
}
