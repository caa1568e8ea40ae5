import Foundation
import Testing

/// The mistakes in `docs/mistakes.md`: each gives exactly the message that stands there, and is mended by what follows.
@Suite struct MistakeTests {
  /// A section of the document.
  struct Mistake: CustomTestStringConvertible, Sendable {
    let title: String
    let typed: Block
    let told: String
    let mended: Block

    var testDescription: String { title }
  }

  /// A file as the document shows it.
  struct Block: Sendable {
    let path: String
    let text: String
    /// How it is saved.
    let encoding: String.Encoding
  }

  @Test("A mistake gives its message, and what is typed then gives none", arguments: mistakes)
  func mistake(_ mistake: Mistake) throws {
    #expect(try told(of: mistake.typed) == mistake.told)
    let workshop = try guide(with: mistake.mended)
    let run = try workshop.build(["--strict"])
    #expect(run.status == 0, "\(run.standardError)")
  }

  @Test("There are at least forty, numbered in order")
  func numbers() {
    #expect(mistakes.count >= 40)
    for (index, mistake) in mistakes.enumerated() { #expect(mistake.title.hasPrefix("\(index + 1). ")) }
  }

  @Test("To rewrite the messages", .enabled(if: Repository.updatesExpectations))
  func update() throws {
    var text = try mistakesPage()
    for mistake in mistakes {
      let old = "## \(mistake.title)\n"
      let section = try #require(text.range(of: old))
      let told = try #require(
        text.range(of: "told\n\(mistake.told)```", range: section.upperBound..<text.endIndex))
      text.replaceSubrange(told, with: "told\n\(try self.told(of: mistake.typed))```")
    }
    try Data(text.utf8).write(to: Repository.root.appendingPathComponent("docs/mistakes.md"))
  }

  /// What a build says of a file, without the line that counts.
  private func told(of block: Block) throws -> String {
    try guide(with: block).build().standardError
      .replacing(/[0-9]+ (error|warning)[^\n]*: nothing was written\n/, with: "")
  }

  /// The guide that the mistakes happen in, as the document describes it.
  private func guide(with block: Block) throws -> Workshop {
    let workshop = try Workshop([
      "content/site.yml": "title: Guide\n",
      "content/roles/data-scientist.md":
        "# Data Scientist\n\nFinds answers.\n\n## What skills do you need?\n\nStatistics.\n",
      "content/roles/data-engineer.md": "# Data Engineer\n\nBuilds pipelines.\n",
      // The beginning of a picture of one pixel, as far as text can hold one.
      "content/static/images/lab.jpg": "GIF87a\u{1}\u{0}\u{1}\u{0}",
    ])
    try workshop.put(try #require(block.text.data(using: block.encoding)), at: block.path)
    return workshop
  }
}

private func mistakesPage() throws -> String {
  try String(contentsOf: Repository.root.appendingPathComponent("docs/mistakes.md"), encoding: .utf8)
}

/// Every section of the document; none when it cannot be read, which a test finds.
private let mistakes: [MistakeTests.Mistake] = {
  let sections = ((try? mistakesPage()) ?? "").split(separator: /\n## (?=[0-9]+\. )/).dropFirst()
  return sections.compactMap { section in
    let blocks = section.matches(of: /```[a-z]+ (typed|told|mended)( windows-1252)?\n((?:.|\n)*?)```/)
    guard blocks.map({ $0.output.1 }) == ["typed", "told", "mended"] else { return nil }
    let files = blocks.map { block in
      // The file is the last one that the text names before the block.
      let path = section[..<block.range.lowerBound].matches(of: /`(content\/[^`\n]+)`/).last?.output.1
      return MistakeTests.Block(
        path: String(path ?? ""), text: String(block.output.3),
        encoding: block.output.2 == nil ? .utf8 : .windowsCP1252)
    }
    return MistakeTests.Mistake(
      title: String(section.prefix { $0 != "\n" }), typed: files[0], told: files[1].text, mended: files[2])
  }
}()
