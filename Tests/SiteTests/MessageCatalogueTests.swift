import Foundation
import Messages
import Testing

/// What `sitegen explain` and `docs/messages.md` say is true of the program.
@Suite struct MessageCatalogueTests {
  /// Messages that no text of a few lines can give, and why.
  private static let withoutExample = [
    "content-missing": "there is nothing where content should be",
    "settings-missing": "there is nothing where a file should be",
    "file-unreadable": "the system refuses a file",
    "file-encoding": "the file is no text",
    "file-symlink": "the file is a link",
    "language-unknown": "it is about the name of a file",
    "translation-original": "it is about the name of a file", "skill-unknown": "it is told on request alone",
    "row-limit": "it takes 100,000 rows", "cell-size": "it takes many KB", "file-size": "it takes 256 KB",
    "line-length": "it takes 16 KB", "markdown-table": "it takes 65 columns",
    "markdown-brackets": "it takes many KB", "markdown-html": "it takes many KB",
    "markdown-footnotes": "it takes 501 references", "markdown-references": "it takes many KB",
    "markdown-unread": "it takes a computer without memory",
    "starter-exists": "it is about `new` and `init`", "starter-missing": "it is about `new`",
    "starter-name": "it is about `new`", "starter-unwritable": "it is about `new` and `init`",
    "image-heavy": "it takes a large picture",
    "link-dead": "it takes another site", "link-moved": "it takes another site",
    "link-unchecked": "it takes another site", "link-check-impossible": "it takes a computer without curl",
    "social-cards-program": "it takes a computer without rsvg-convert",
    "social-cards-drawing": "it takes an rsvg-convert that does not work",
    "hosting-compress-program": "it takes a computer without gzip or brotli",
    "hosting-compress-failed": "it takes a gzip or brotli that does not work",
    "output-foreign": "it is about the folder of the site",
    "output-manifest": "it is about the folder of the site",
    "output-symlink": "it is about the folder of the site", "output-busy": "another build is at work",
    "output-full": "the disk is full", "output-unwritable": "the system refuses the folder",
    "program-build": "it takes a compiler",
    "publish-target": "it is about `publish`", "publish-program": "it is about `publish`",
    "publish-foreign": "it is about `publish`", "publish-failed": "it is about `publish`",
    "publish-unseen": "it is about `publish`", "page-gone": "it is about `publish` and `diff`",
    "build-missing": "it is about `verify` and `diff`", "build-differs": "it is about `verify`",
  ]

  /// The ids in the sources, as `DiagnosticID("…")` names them.
  private static let idsInSources: Set<String> = {
    let files = FileManager.default.enumerator(
      at: Repository.root.appendingPathComponent("Sources"), includingPropertiesForKeys: nil)
    var ids: Set<String> = []
    for case let file as URL in files ?? FileManager.DirectoryEnumerator() where file.pathExtension == "swift"
    {
      guard let source = try? String(contentsOf: file, encoding: .utf8) else { continue }
      ids.formUnion(source.matches(of: /DiagnosticID\("([^"]*)"\)/).map { String($0.output.1) })
    }
    return ids
  }()

  @Test("Every message of the program is explained, and nothing else is")
  func complete() {
    let explained = Set(Message.all.map(\.id))
    #expect(MessageCatalogueTests.idsInSources.subtracting(explained).sorted() == [])
    #expect(explained.subtracting(MessageCatalogueTests.idsInSources).sorted() == [])
    #expect(explained.count == Message.all.count, "an id is explained twice")
  }

  @Test("Every message has an example, or it is known why it has none")
  func haveExamples() {
    let without = Set(Message.all.filter { $0.example == nil }.map(\.id))
    #expect(without == Set(MessageCatalogueTests.withoutExample.keys))
  }

  @Test("Explanations are whole sentences", arguments: Message.all.map(\.id))
  func sentences(_ id: String) throws {
    let message = try #require(Message.named(id))
    #expect(message.meaning.first?.isUppercase == true && message.meaning.hasSuffix("."))
    #expect(message.meaning.count <= 90, "it stands on one line of a list")
    #expect(!message.advice.isEmpty && !message.advice.hasSuffix("\n"))
  }

  @Test(
    "The wrong example gives the message, the right one does not",
    arguments: Message.all.filter { $0.example != nil }.map(\.id))
  func example(_ id: String) throws {
    let message = try #require(Message.named(id))
    let example = try #require(message.example)
    let wrong = try messages(example, [example.file: example.wrong]).filter { $0.id == id }
    let right = try messages(example, [example.rightFile: example.right])
    // Advice is given on the pages around the example too, with either of the two.
    let rest = right.filter { $0.id == id }
    if example.isBeginning {
      #expect(!rest.isEmpty && wrong.map(\.message) != rest.map(\.message), "\(id) is not mended in part")
    } else {
      #expect(wrong.count > rest.count, "\(id) does not come, or comes with the right example too")
      #expect(message.isAdvice || rest.isEmpty, "\(id) comes with the right example too")
    }
    #expect(wrong.contains { $0.severity == message.severity.rawValue }, "\(id) is \(wrong.map(\.severity))")
    #expect(!right.contains { $0.severity == "error" }, "\(id): \(right)")
  }

  private struct Told: Decodable {
    let id: String
    let severity: String
    let message: String
    let file: String?
  }

  /// What is said of an example among two files that are right.
  private func messages(_ example: Message.Example, _ files: [String: String]) throws -> [Told] {
    let usual = [
      "content/site.yml": "title: Guide\n", "content/roles/biologist.md": "# Biologist\n\nLooks at life.\n",
    ]
    let workshop = try Workshop(usual.merging(example.others) { $1 }.merging(files) { $1 })
    let run = try workshop.run(["check", "--format", "json"])
    struct Report: Decodable { let diagnostics: [Told] }
    return try JSONDecoder().decode(Report.self, from: Data(run.standardOutput.utf8)).diagnostics
  }

  @Test("docs/messages.md is what the program says")
  func page() throws {
    let page = Repository.root.appendingPathComponent("docs/messages.md")
    if Repository.updatesExpectations { return try Data(Message.page.utf8).write(to: page) }
    let difference = firstDifference(
      "docs/messages.md", try String(contentsOf: page, encoding: .utf8), Message.page)
    #expect(
      try String(contentsOf: page, encoding: .utf8) == Message.page,
      "\(difference)\nto renew it: swift run sitegen explain --format markdown > docs/messages.md")
  }
}
