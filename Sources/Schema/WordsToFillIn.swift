import Salary

extension LanguageWords {
  /// All English words as the settings hold them, for a language without words of its own: to be copied and replaced.
  public static let toFillIn = """
    # All words of the interface, in English. Copy them into site.yml and write your own.
    # For the main language they stand as they are here; for another one they belong below its code, such as pl,
    # under `languages:`, and every line is indented by four spaces. Names in braces stay as they are.
    words:
    \(keys.map { "  \($0.name): \(quoted($0.text(in: .english)))" }.joined(separator: "\n"))

    """

  /// A text in YAML's double quotation marks.
  private static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}
