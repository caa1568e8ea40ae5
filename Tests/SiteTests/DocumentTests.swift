import Foundation
import Testing

/// The examples in the documents work: an editor who copies one gets what the text promises.
@Suite struct DocumentTests {
  /// A block of a document between lines of three backticks.
  struct Example: CustomTestStringConvertible, Sendable {
    let document: String
    let line: Int
    let language: String
    let text: String

    var testDescription: String { "\(document):\(line)" }
  }

  @Test("Markdown in the documents is a guide that builds without a warning", arguments: examples("markdown"))
  func guides(_ example: Example) throws {
    let isWhole = example.text.hasPrefix("---") || example.text.hasPrefix("# ")
    let workshop = try guide()
    try workshop.put(isWhole ? example.text : "# Example\n\n" + example.text, at: "content/roles/example.md")
    try expectCleanBuild(workshop)
  }

  @Test(
    "YAML in the documents is front matter or settings that are read without a warning",
    arguments: examples("yaml"))
  func settings(_ example: Example) throws {
    let workshop = try guide()
    if example.text.contains("url:") {
      try workshop.put(example.text, at: "content/site.yml")
    } else {
      try workshop.put("---\n\(example.text)---\nText.\n", at: "content/roles/example.md")
    }
    try expectCleanBuild(workshop)
  }

  @Test("Spreadsheets in the documents are read whole and without a warning", arguments: examples("csv"))
  func spreadsheets(_ example: Example) throws {
    let workshop = try guide()
    // The role is the only one that the examples may name: none is read if its rows are for another.
    try workshop.put("# Data Scientist\n\nText.\n", at: "content/roles/data-scientist.md")
    try workshop.put(example.text, at: "content/salaries/2026.csv")
    try expectCleanBuild(workshop)
    let rows = example.text.split(separator: "\n").count - 1
    let page = try workshop.text("public/roles/data-scientist/index.html")
    #expect(page.matches(of: /<th scope="row">/).count == rows)
  }

  @Test("The messages that the document on spreadsheets shows are those of its mistakes")
  func spreadsheetMessages() throws {
    let workshop = try guide()
    try workshop.put("# Analyst\n\nText.\n", at: "content/roles/analyst.md")
    try workshop.put(
      "role,level,place,currency,per,low,high,as_of,source\n"
        + "Analyst,Entry,Ireland,EUR,year,€40k,\"85,0000\",2026,Our survey\n",
      at: "content/salaries/2026.csv")
    var said = try workshop.build().standardError
    try workshop.put(
      "role;place;currency;per;von;bis;as_of;source\nAnalyst;A;EUR;year;48.000,50;50.000;2026;S\n"
        + "Analyst;B;EUR;year;40.000;50.000;2026;S\n",
      at: "content/salaries/2026.csv")
    said += try workshop.build().standardError
    let shown = examples("", in: "docs/spreadsheets.md")
    #expect(shown.count == 2)
    for example in shown { #expect(said.contains(example.text), "\(said)") }
  }

  @Test("The message in the README is the one that its mistake gives")
  func message() throws {
    let readme = try document("README.md")
    let shown = try #require(examples("", in: "README.md").first { $0.text.hasPrefix("content/roles/") })
    let workshop = try Workshop(copyOf: Repository.root.appendingPathComponent("content"))
    let path = "content/roles/machine-learning-engineer.md"
    let right = "mid: { low: 60000, high: 90000 }"
    let text = try workshop.text(path)
    try #require(text.contains(right))
    try workshop.put(text.replacing(right, with: "mid: { low: 90000, high: 60000 }"), at: path)
    let run = try workshop.build()
    #expect(run.status == 1)
    #expect(run.standardError.contains(shown.text), "\(run.standardError)")
    #expect(readme.contains(shown.text))
  }

  @Test("Every file that a document links to is there")
  func links() throws {
    for name in documents {
      for match in try document(name).matches(of: /\]\(([^)#:]+)\)/) {
        let folder = Repository.root.appendingPathComponent(name).deletingLastPathComponent()
        let target = folder.appendingPathComponent(String(match.output.1))
        // Within examples a link leads to a guide, which the tests above build.
        guard !match.output.1.hasSuffix(".md") || match.output.1.contains("/") || name != "docs/writing.md"
        else {
          continue
        }
        #expect(FileManager.default.fileExists(atPath: target.path), "\(name) links to \(match.output.1)")
      }
    }
  }

  /// A guide with the roles that the examples name.
  private func guide() throws -> Workshop {
    try Workshop([
      "content/site.yml": "title: Guide\n",
      "content/roles/data-scientist.md":
        "# Data Scientist\n\nText.\n\n## What skills do you need?\n\nText.\n",
      "content/roles/data-engineer.md": "# Data Engineer\n\nText.\n",
    ])
  }

  private func expectCleanBuild(_ workshop: Workshop) throws {
    let run = try workshop.build()
    #expect(run.status == 0, "\(run.messages)")
    #expect(!run.standardError.contains("warning:"), "\(run.messages)")
  }
}

private let documents = [
  "README.md", "CONTRIBUTING.md", "ARCHITECTURE.md", "Tests/README.md", "docs/writing.md",
  "docs/review-dates.md", "docs/spreadsheets.md",
]

private func document(_ name: String) throws -> String {
  try String(contentsOf: Repository.root.appendingPathComponent(name), encoding: .utf8)
}

/// The blocks of a language in all documents.
private func examples(_ language: String) -> [DocumentTests.Example] {
  documents.flatMap { examples(language, in: $0) }.filter { $0.language == language }
}

private func examples(_ language: String, in name: String) -> [DocumentTests.Example] {
  guard let text = try? document(name) else { return [] }
  var found: [DocumentTests.Example] = []
  var open: (line: Int, language: String, lines: [Substring])?
  for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
    guard line.hasPrefix("```") else {
      open?.lines.append(line)
      continue
    }
    if let block = open {
      found.append(
        DocumentTests.Example(
          document: name, line: block.line, language: block.language,
          text: block.lines.map { $0 + "\n" }.joined()))
      open = nil
    } else {
      open = (index + 1, String(line.dropFirst(3)), [])
    }
  }
  return found.filter { $0.language == language }
}
