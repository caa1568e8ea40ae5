import Diagnostics
import Testing

@testable import Markdown

/// cmark's parsers share a table that the strikethrough extension changes while it parses. Documents that are parsed at
/// the same time must come out as they do alone.
@Suite struct ParallelTests {
  @Test func documentsParsedAtTheSameTimeComeOutAsAlone() async {
    let sources =
      (0..<400).map { number in
        String(
          repeating: "A ~~deleted~~ word and **bold** text, \(number).\n\n", count: number % 3 == 0 ? 40 : 3)
          + (number % 2 == 0 ? "" : "plain\n")
      } + (0..<400).map { "No tilde here, *only* emphasis \($0).\n" }
    let alone = sources.map(html)
    for _ in 0..<5 {
      let together = await withTaskGroup(of: (Int, String).self) { group in
        for (index, source) in sources.enumerated() { group.addTask { (index, html(source)) } }
        var results = [String](repeating: "", count: sources.count)
        for await (index, result) in group { results[index] = result }
        return results
      }
      let different = zip(together, alone).count { $0 != $1 }
      #expect(different == 0)
    }
    #expect(alone[0].contains("<del>deleted</del>"))
  }
}

/// The HTML of a document, its links left open.
private func html(_ source: String) -> String {
  let file = SourceFile(path: "a.md", bytes: Array(source.utf8))
  var diagnostics: [Diagnostic] = []
  let document = Document(
    parsing: file, body: 0..<file.bytes.count, options: MarkdownOptions(), diagnostics: &diagnostics)
  return String(decoding: document.html, as: UTF8.self)
}
