import Foundation
import Localization
import Salary
import Testing

/// The page on the words of the interface.
@Suite struct WordsPageTests {
  private static let file = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("docs/words.md")

  @Test("It holds every word with its key, what it is in English, and what is put in")
  func complete() throws {
    let page = try String(contentsOf: WordsPageTests.file, encoding: .utf8)
    let table = try #require(page.range(of: "| Key |"))
    let start = String(page[..<table.lowerBound])
    if ProcessInfo.processInfo.environment["UPDATE_EXPECTATIONS"] == "1" {
      try Data((start + WordsPageTests.table).utf8).write(to: WordsPageTests.file)
    } else {
      #expect(
        String(page[table.lowerBound...]) == WordsPageTests.table,
        "renew it: UPDATE_EXPECTATIONS=1 swift test --filter WordsPageTests")
    }
  }

  /// All words in the order of their keys in the program, which is that of a page.
  private static var table: String {
    let rows = LanguageWords.keys.map { key in
      let optional = key.placeholders.dropFirst(key.needed.count)
      let parts = [list(key.needed), optional.isEmpty ? "" : "may hold " + list(Array(optional))]
      return
        "| `\(key.name)` | \(key.text(in: .english)) | \(parts.filter { !$0.isEmpty }.joined(separator: "; ")) |\n"
    }
    return "| Key | In English | What is put in |\n| --- | --- | --- |\n" + rows.joined()
  }

  private static func list(_ names: [String]) -> String {
    names.map { "`{\($0)}`" }.joined(separator: ", ")
  }
}
