import Foundation
import Messages
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

  @Test(
    "The files that a document shows are a guide that builds without a warning",
    arguments: ["docs/languages.md", "docs/skills-and-sectors.md"])
  func wholeGuide(_ name: String) throws {
    let workshop = try Workshop()
    let files = examples(in: name).filter { $0.language.contains(" content/") }
    try #require(files.count >= 4)
    for file in files { try workshop.put(file.text, at: String(file.language.split(separator: " ")[1])) }
    if name == "docs/languages.md" {
      try workshop.put("# About\n\nText.\n", at: "content/pages/about.md")
      try workshop.put("# Engineer\n\nText.\n", at: "content/roles/engineer.md")
    }
    try expectCleanBuild(workshop)

    // The addresses in its tables.
    let pages = try Set(workshop.files().keys)
    let text = try document(name)
    for match in text.matches(of: /`(\/(?:de\/|roles\/|skills\/|sectors\/)[a-z\/-]*)`/) {
      let address = String(match.output.1)
      guard !["datenanalyst", "plus", "sharp"].contains(where: address.contains) else { continue }
      #expect(pages.contains(address.dropFirst() + "index.html"), "\(name) names \(address)")
    }
  }

  @Test("A language that is begun lacks words and nothing else", arguments: examples("yaml begun"))
  func begunLanguage(_ example: Example) throws {
    let workshop = try guide()
    try workshop.put(example.text, at: "content/site.yml")
    let run = try workshop.build()
    #expect(run.status == 0)
    #expect(run.standardError.matches(of: /warning:/).count == 1, "\(run.messages)")
    #expect(run.standardError.contains("[language-words]"))
  }

  @Test("The checks that are listed for editors matter as much as the list says")
  func checks() throws {
    let text = try document("docs/writing.md")
    let rows = text.matches(of: /(?m)^\| (`[a-z`, -]+`) \| .* \| (advice|off|warning|note|warning, note) \|$/)
    var seen = 0
    for row in rows {
      let levels = row.output.2.split(separator: ", ").map(String.init)
      for (index, id) in row.output.1.matches(of: /[a-z-]+/).enumerated() {
        let message = try #require(Message.named(String(id.output)))
        #expect(message.canChange, "\(message.id)")
        let usual = message.isOnRequest ? "off" : message.isAdvice ? "advice" : message.severity.rawValue
        #expect(levels[min(index, levels.count - 1)] == usual, "\(message.id)")
        seen += 1
      }
    }
    #expect(seen >= 18)
    let both = try text + document("docs/languages.md")
    for message in Message.all where message.isAdvice || message.isOnRequest {
      #expect(both.contains("`\(message.id)`"), "\(message.id) is not listed")
    }
  }

  @Test("The message in the README is the one that its mistake gives, and so is the list of a check")
  func message() throws {
    let workshop = try Workshop(copyOf: Repository.root.appendingPathComponent("content"))
    let guide = "content/roles/machine-learning-engineer.md"
    try change(
      "mid: { low: 60000, high: 90000 }", to: "mid: { low: 90000, high: 60000 }", in: guide, of: workshop)
    let run = try workshop.build()
    #expect(run.status == 1)
    #expect(run.standardError.contains(try shown("content/roles/")), "\(run.standardError)")

    try change("sector: ", to: "secter: ", in: "content/roles/data-engineer.md", of: workshop)
    let check = try workshop.run(["check"])
    #expect(check.standardOutput.hasSuffix("\n" + (try shown("By file"))), "\(check.standardOutput)")
  }

  @Test("The explanation in the README is the one that is given")
  func explanation() throws {
    let run = try Workshop().run(["explain", "salary-order"])
    #expect(run.standardOutput.hasPrefix(try shown("salary-order")), "\(run.standardOutput)")
  }

  /// The block of the README that begins with some words.
  private func shown(_ words: String) throws -> String {
    try #require(examples("", in: "README.md").first { $0.text.hasPrefix(words) }).text
  }

  private func change(_ right: String, to wrong: String, in path: String, of workshop: Workshop) throws {
    let text = try workshop.text(path)
    try #require(text.contains(right))
    try workshop.put(text.replacing(right, with: wrong), at: path)
  }

  @Test("Every file that a document links to is there")
  func links() throws {
    for name in documents {
      // Links of examples lead to guides, which the tests above build.
      let text = try document(name).replacing(/```(?:.|\n)*?```|`[^`\n]*`/, with: "")
      for match in text.matches(of: /\]\(([^)#:]*)(?:#([^)]+))?\)/) {
        let path = String(match.output.1)
        let folder = Repository.root.appendingPathComponent(name).deletingLastPathComponent()
        let target =
          path.isEmpty ? Repository.root.appendingPathComponent(name) : folder.appendingPathComponent(path)
        #expect(FileManager.default.fileExists(atPath: target.path), "\(name) links to \(path)")
        guard let anchor = match.output.2 else { continue }
        let headings = try String(contentsOf: target, encoding: .utf8).matches(of: /(?m)^#+ (.+)$/)
        #expect(
          headings.contains { anchorOnGitHub($0.output.1) == anchor }, "\(name) links to \(path)#\(anchor)")
      }
    }
  }

  @Test("The Swift of the page on themes is that of the example")
  func themes() throws {
    let example = "Examples/harbour-careers"
    let files = ["Harbour.swift", "HarbourTheme.swift"].map { "\(example)/Sources/harbour/\($0)" }
    let source = try (files + ["\(example)/Package.swift"]).map(document).joined()
    let pieces = try document("docs/themes.md").matches(of: /```swift\n((?:.|\n)*?)```/)
    #expect(pieces.count == 4)
    for piece in pieces { #expect(source.contains(piece.output.1), "\(piece.output.1)") }
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
  "README.md", "CONTRIBUTING.md", "ARCHITECTURE.md", "Tests/README.md", "docs/README.md",
  "docs/writing.md", "docs/salaries.md", "docs/spreadsheets.md", "docs/skills-and-sectors.md",
  "docs/languages.md", "docs/words.md", "docs/links.md", "docs/review-dates.md", "docs/messages.md",
  "docs/mistakes.md", "docs/themes.md", "docs/distribution.md", "Examples/harbour-careers/README.md",
  "docs/publishing.md",
]

private func document(_ name: String) throws -> String {
  try String(contentsOf: Repository.root.appendingPathComponent(name), encoding: .utf8)
}

/// The anchor of a heading as GitHub makes it.
private func anchorOnGitHub(_ heading: Substring) -> String {
  String(
    heading.lowercased().filter { $0.isLetter || $0.isNumber || "-_ ".contains($0) }.map {
      $0 == " " ? "-" : $0
    })
}

/// The blocks of a language in all documents.
private func examples(_ language: String) -> [DocumentTests.Example] {
  documents.flatMap { examples(language, in: $0) }
}

private func examples(_ language: String, in name: String) -> [DocumentTests.Example] {
  examples(in: name).filter { $0.language == language }
}

/// All blocks of a document.
private func examples(in name: String) -> [DocumentTests.Example] {
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
  return found
}
