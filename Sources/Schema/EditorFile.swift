import HTML

/// A file that sets an editor up for a guide.
public struct EditorFile: Sendable {
  /// Its name in `.vscode/`.
  public let name: String
  /// What it holds.
  public let text: String
  /// Whether `sitegen schema --write` brings it up to date. A file that an editor may change is only ever made.
  public let isOurs: Bool

  /// What stands in the first lines of every file that is ours.
  static let mark = "Written by sitegen schema --write, which overwrites changes."

  /// Whether a file that was found is one of ours, of whatever version.
  public static func isOurs(_ text: String) -> Bool { text.prefix(400).contains("Written by sitegen schema") }

  /// All files, by name.
  public static let all: [EditorFile] =
    (ContentSchema.all.map { EditorFile(name: $0.fileName, text: $0.text, isOurs: true) } + [
      EditorFile(name: "career-guide.code-snippets", text: Snippets.text, isOurs: true),
      EditorFile(name: "settings.json", text: settings.indentedText, isOurs: false),
      EditorFile(name: "extensions.json", text: extensions.indentedText, isOurs: false),
    ]).sorted { $0.name < $1.name }

  private static let settings = JSON.object([
    (
      "yaml.schemas",
      .object([("./.vscode/settings.schema.json", ["content/site.yml"])])
    ),
    (
      "[markdown]",
      .object([
        // Without this, snippets are offered only after Control and space.
        ("editor.quickSuggestions", .object([("other", true), ("comments", false), ("strings", false)])),
        // Words of the text among the snippets would hide them.
        ("editor.wordBasedSuggestions", "off"),
        ("editor.wordWrap", "on"),
      ])
    ),
  ])

  private static let extensions = JSON.object([("recommendations", ["redhat.vscode-yaml"])])
}
