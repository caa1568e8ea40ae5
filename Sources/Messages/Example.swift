extension Message {
  /// Content that gives a message, and the same content mended.
  public struct Example: Sendable {
    /// The file that the mistake stands in, such as `content/roles/analyst.md`.
    public let file: String
    /// What gives the message: the whole file.
    public let wrong: String
    /// The same, mended.
    public let right: String
    /// The file's name when it is mended, where the name was the mistake.
    public let rightFile: String
    /// Other files that it takes, by path.
    public let others: [String: String]
    /// Whether the mended file is longer than what is shown, so that this alone gives the message for the rest.
    public let isBeginning: Bool

    init(
      _ file: String, wrong: String, right: String, rightFile: String? = nil, others: [String: String] = [:],
      isBeginning: Bool = false
    ) {
      self.file = file
      self.wrong = wrong
      self.right = right
      self.rightFile = rightFile ?? file
      self.others = others
      self.isBeginning = isBeginning
    }

    private static let role = "content/roles/analyst.md"

    /// A mistake in a role's front matter.
    static func frontMatter(_ wrong: String, right: String, others: [String: String] = [:]) -> Example {
      func file(_ keys: String) -> String { "---\ntitle: Analyst\n\(keys)\n---\nReads data.\n" }
      return Example(role, wrong: file(wrong), right: file(right), others: others)
    }

    /// A mistake in the text of a role.
    static func text(_ wrong: String, right: String, others: [String: String] = [:]) -> Example {
      func file(_ text: String) -> String { "# Analyst\n\n\(text)\n" }
      return Example(role, wrong: file(wrong), right: file(right), others: others)
    }

    /// A mistake in the figures of a role's front matter, below what is said of all of them.
    static func levels(_ wrong: String, right: String) -> Example {
      func keys(_ levels: String) -> String {
        let lines = levels.split(separator: "\n").map { "    \($0)" }.joined(separator: "\n")
        return
          "salary:\n  place: Ireland\n  currency: EUR\n  per: year\n  as_of: 2026\n  source: Our survey\n  levels:\n"
          + lines
      }
      return frontMatter(keys(wrong), right: keys(right))
    }

    /// A mistake in the settings.
    static func settings(_ wrong: String, right: String) -> Example {
      Example("content/site.yml", wrong: "title: Guide\n\(wrong)\n", right: "title: Guide\n\(right)\n")
    }
  }
}
