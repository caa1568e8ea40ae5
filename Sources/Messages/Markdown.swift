import Diagnostics

extension Message {
  /// The page on every message, `docs/messages.md`.
  public static var page: String {
    """
    # Every message

    A message says where something is wrong, what is wrong, and what to type instead. The name in square brackets at its
    end is its id. `sitegen explain salary-order` shows on the terminal what this page says of an id.

    An **error** stops the build: nothing is written until it is mended. A **warning** is probably a mistake, but the site
    can be built. A **note** only says what was understood.

    Where an entry says so, the settings can change how much a message matters.

    \(contents)
    \(subjects.map { subject in
      "## \(subject.name)\n\n" + subject.messages.map(\.markdown).joined(separator: "\n")
    }.joined(separator: "\n"))
    """
  }

  private static var contents: String {
    subjects.map { subject in
      "- \(subject.name): " + subject.messages.map { "[\($0.id)](#\($0.id))" }.joined(separator: ", ") + "\n"
    }.joined()
  }

  /// The entry of the page.
  public var markdown: String {
    var text =
      "### \(id)\n\n\(severity.rawValue.prefix(1).uppercased() + severity.rawValue.dropFirst()): \(meaning)\n"
    text += "\n\(advice)\n"
    if let setting { text += "\nThe settings can change how much it matters: `\(setting)`\n" }
    if let example {
      text += "\nWrong, in `\(example.file)`"
      if !example.others.isEmpty {
        text += " beside " + example.others.keys.sorted().map { "`\($0)`" }.joined(separator: ", ")
      }
      text += ":\n\n" + block(example.wrong, "wrong")
      text +=
        "\nRight\(example.rightFile == example.file ? "" : ", in `\(example.rightFile)`")\(example.continuation):\n\n"
      text += block(example.right, "right")
    }
    return text
  }

  /// Content as it is shown. The second word keeps it apart from examples that have to build.
  private func block(_ content: String, _ word: String) -> String {
    let language = example?.file.hasSuffix(".yml") == true ? "yaml" : "markdown"
    return "```\(language) \(word)\n\(content)```\n"
  }
}
