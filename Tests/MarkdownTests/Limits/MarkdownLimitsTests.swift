import Diagnostics
import Markdown
import Testing

/// Each limit lets through what is just below it, and tells what is just above it and where.
@Suite struct MarkdownLimitsTests {
  @Test func fileSize() {
    let line = repeated("a", 127) + [0x0A]
    let file = Array(repeatElement(line, count: 2048).joined())
    #expect(report(file) == [])
    #expect(
      report(file + [0x61]) == [
        "file-size 0:0 this file is 262,145 bytes long; 262,144 (256 KB) is the most that is read"
      ])
  }

  @Test("Lines are measured in characters, not bytes") func lineLength() {
    #expect(report(repeated("é", 2 * 16_384)) == [])
    #expect(
      report(Array("a\n".utf8) + repeated("é", 2 * 16_385)) == [
        "line-length 2:16385 this line is 16,385 characters long; 16,384 is the most that is read"
      ])
  }

  @Test func nesting() {
    #expect(report("a\n" + repeated("- ", 64).text + "x") == [])
    #expect(
      report("a\n" + repeated("- ", 66).text + "x") == [
        "markdown-nesting 2:65 this list or quotation reaches column 65; 64 is the most that is read"
      ])
    #expect(report(repeated(">", 64).text + "x") == [])
    #expect(
      report(repeated(">", 70).text + "x") == [
        "markdown-nesting 1:65 this list or quotation reaches column 70; 64 is the most that is read"
      ])
  }

  @Test("Indentation nests as marks do; tabs count as cmark counts them; text may stand anywhere")
  func nestingByIndentation() {
    #expect(report(repeated(" ", 60).text + "100. x") == [])
    #expect(report(repeated("\t", 15).text + "1. x") == [])
    #expect(report(repeated("\t", 16).text + "- x").first?.hasPrefix("markdown-nesting 1:17 ") == true)
    #expect(report(repeated(" ", 200).text + "x - y") == [])
    #expect(report(repeated(" ", 200).text + "-x") == [])
    #expect(!report(repeated("[^a]:", 80)).contains { $0.hasPrefix("markdown-nesting") })
    #expect(report(repeated("[^a]:", 85)).contains { $0.hasPrefix("markdown-nesting 1:81 ") })
  }

  @Test func tableColumns() {
    #expect(report(table(columns: 64, rows: 3)) == [])
    #expect(
      report("a\n\n" + table(columns: 65, rows: 3)) == [
        "markdown-table 3:1 this table has 65 columns; 64 is the most that is read"
      ])
  }

  @Test("Cells that cmark would add are counted over all tables") func addedCells() {
    // 12 columns, rows of one cell: eleven are missing in each.
    let head = "|" + String(repeating: "a|", count: 12) + "\n|" + String(repeating: "-|", count: 12) + "\n"
    let limit = MarkdownLimits.addedCells
    let fitting = head + String(repeating: "|a|\n", count: 200)
    #expect(11 * 200 < limit + fitting.utf8.count / 4)
    #expect(report(fitting) == [])
    let above = head + String(repeating: "|a|\n", count: 202)
    #expect(above.utf8.count == 860)
    #expect(
      report(above) == [
        "markdown-table 204:1 the rows of this document's tables are too short: up to here more than 2,215 cells "
          + "are missing"
      ])
  }

  @Test("Lines that look like the line below a table's head are counted in a paragraph")
  func delimiterRows() {
    // The n-th of them begins 12n - 6 bytes after the paragraph does: 408 make less than a million, 409 more.
    let line = "a|-|-\n|-|-|\n"
    #expect(report(String(repeating: line, count: 408)) == [])
    #expect(
      report(String(repeating: line, count: 409)) == [
        "markdown-table 818:1 too many lines of this paragraph look like the line below a table's head"
      ])
    #expect(report(String(repeating: line + "\n", count: 4000)) == [])
  }

  @Test("Brackets and emphasis marks are counted in a paragraph") func brackets() {
    // The n-th bracket looks at n marks: 6,927 make 24 million. After a space, no mark looks back.
    let message =
      "markdown-brackets 693:46 this paragraph has too many brackets and emphasis marks to be read in reasonable time"
    let line = String(repeating: " *[]()", count: 10) + "\n"
    let below = String(repeating: line, count: 692) + String(repeating: " *[]()", count: 7)
    #expect(report(below) == [])
    #expect(report(below + " *[]()") == [message])
    #expect(report(String(repeating: line, count: 600) + "\n" + String(repeating: line, count: 300)) == [])
  }

  @Test("A mark that may end an emphasis looks back as a bracket does") func closingMarks() {
    let message =
      "markdown-brackets 693:28 this paragraph has too many brackets and emphasis marks to be read in reasonable time"
    // The n-th line has ten of them; the n-th mark looks at n - 1.
    let below = String(repeating: "a* a* a* a* a* a* a* a* a* a*\n", count: 692) + "a* a* a* a* a* a* a* a* "
    #expect(report(below) == [])
    #expect(report(below + "a* a*\n") == [message.replacing("693:28", with: "693:26")])
    #expect(report(String(repeating: "*a *a *a *a *a *a *a *a *a *a\n", count: 5000)).first?.isEmpty != true)
  }

  @Test("Declarations that read on to the end of their paragraph are counted") func html() {
    let line = "a <?" + String(repeating: "x", count: 995) + "\n"
    // The n-th line of 999 bytes is read for n declarations: 253 lines make 32 million.
    let message =
      "markdown-html 253:1 this paragraph has too many HTML declarations (<? or <!) to be read in "
    #expect(report(String(repeating: line, count: 252)) == [])
    #expect(report(String(repeating: line, count: 253)) == [message + "reasonable time"])
    #expect(report(String(repeating: "<!-- a -->", count: 20_000).chunked(by: 1000)) == [])
  }

  @Test func footnotes() {
    let message = "markdown-footnotes 501:2 this document refers to footnotes more than 500 times"
    #expect(report(String(repeating: "a[^1]\n", count: 500)) == [])
    #expect(report(String(repeating: "a[^1]\n", count: 502)) == [message])
  }

  @Test("A long link reference is weighed by the brackets that may use it") func references() {
    let definition = "[a]: /" + String(repeating: "x", count: 994) + "\n\n"
    // 1,006 bytes, escaped: the brackets and the colon count threefold.
    #expect(report(definition + String(repeating: "[a]\n", count: 40)) == [])
    #expect(
      report("a\n\n" + definition + String(repeating: "[a]\n", count: 50)) == [
        "markdown-references 3:1 this link reference is too long for a document with 51 closing brackets, each of "
          + "which may use it"
      ])
  }

  @Test(
    "A reference may hide: in a list, after a line ending, with a title on the next line",
    arguments: ["- [a]: /", "> [a]:\n/", "[a\nb]: /", "[a]: / \"\n", "[a]: /\n'", "[^a]: /", "1. > [a]: <"])
  func hiddenReferences(_ start: String) {
    let definition = start + String(repeating: "x", count: 3000) + "\n\n"
    #expect(
      report(definition + String(repeating: "[a]\n", count: 100)).first?.hasPrefix("markdown-references")
        == true)
  }

  @Test("The fields at the head of a file are not read, and places count from the head of the file")
  func body() {
    let head = Array("---\n\(repeated(">", 100).text)\n---\n".utf8)
    let bytes = head + repeated(">", 65)
    let file = SourceFile(path: "a.md", bytes: bytes)
    let problems = MarkdownLimits.problems(in: file, body: head.count..<bytes.count)
    #expect(problems.map(\.place?.line) == [4])
    #expect(problems.first?.fix == "use fewer levels, or less indentation")
    #expect(problems.first?.severity == .error)
  }

  @Test("A thousand crossings are one message") func once() {
    let line = repeated(">", 70).text + "\n" + repeated("|", 100).text + "\n"
    #expect(report(String(repeating: line, count: 1000)).count == 2)
  }

  private func table(columns: Int, rows: Int) -> String {
    let row = "|" + String(repeating: " a |", count: columns) + "\n"
    return row + "|" + String(repeating: "---|", count: columns) + "\n" + String(repeating: row, count: rows)
  }

  private func report(_ text: String) -> [String] { report(Array(text.utf8)) }

  private func report(_ bytes: [UInt8]) -> [String] {
    problems(in: bytes).map {
      "\($0.id.rawValue) \($0.place?.line ?? 0):\($0.place?.column ?? 0) \($0.message)"
    }
  }
}

extension String {
  /// The text with a line ending after so many characters.
  func chunked(by length: Int) -> String {
    enumerated().map { $0.offset % length == length - 1 ? "\($0.element)\n" : "\($0.element)" }.joined()
  }
}
