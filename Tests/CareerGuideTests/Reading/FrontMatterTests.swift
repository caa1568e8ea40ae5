import Diagnostics
import Testing

@testable import CareerGuide

@Suite struct FrontMatterTests {
  @Test(
    arguments: [
      // file, YAML, body
      ("---\na: b\n---\nText\n", "a: b\n", "Text\n"), ("---\n---\nText", "", "Text"),
      ("---\na: b\n---", "a: b\n", ""),
      ("---  \na: b\n---\t\nText", "a: b\n", "Text"), ("---\r\na: b\r\n---\r\nText", "a: b\r\n", "Text"),
      ("---\ra: b\r---\rText", "a: b\r", "Text"),
      ("---\na: b\n---\nText\n\n```\n---\n```\n", "a: b\n", "Text\n\n```\n---\n```\n"),
      ("---\na: b\n---\n---\n", "a: b\n", "---\n"),
      ("---\na: |\n  ---\n---\nText", "a: |\n  ---\n", "Text"),
      ("---\na: b\n----\n---\nText", "a: b\n----\n", "Text"),
      ("---\na: b\n--- c\n---\nText", "a: b\n--- c\n", "Text"),
    ])
  func cut(_ text: String, _ yaml: String, _ body: String) throws {
    let file = source(text)
    let front = try FrontMatter(file)
    #expect(front.yaml.map { file.text(in: $0) } == yaml)
    #expect(file.text(in: front.body) == body)
  }

  @Test(
    "No front matter",
    arguments: [
      "", "Text", "# Title\n\n---\n", "\n---\n\na: b\n", "Text: x\n---\n", "--\na\n--\n",
      "--- a\n---\n", "\u{FEFF}---\na: b\n---\n", "```\n---\n```\n", "***\na\n***\n",
    ])
  func none(_ text: String) throws {
    let file = source(text)
    let front = try FrontMatter(file)
    #expect(front.yaml == nil)
    #expect(front.body == 0..<file.bytes.count)
  }

  @Test(
    "An end that is missing",
    arguments: ["---", "---\n", "---\na: b\n", "---\na: b\n- - - - - -\n", "---\r\na: b"])
  func open(_ text: String) {
    do {
      _ = try FrontMatter(source(text))
      Issue.record("no error")
    } catch {
      #expect(
        error.diagnostic.brief
          == "1:1 the front matter begins here and never ends => add a line with three hyphens, ---, after its last key"
      )
    }
  }

  @Test(
    "Lines that were meant to be three hyphens",
    arguments: [
      ("---\na: b\n ---\n", "3:2 the front matter does not end here"),
      ("---\na: b\n--\n", "3:1 the front matter does not end here"),
      ("---\na: b\n—\nText\n", "3:1 the front matter does not end here"),
      ("---\na: b\n----\nText\n", "3:1 the front matter does not end here"),
      (" ---\na: b\n---\n", "1:2 the front matter does not begin here"),
      ("–\na: b\n---\n", "1:1 the front matter does not begin here"),
      ("----\na: b\n----\n", "1:1 the front matter does not begin here"),
      ("\n---\na: b\n---\n", "2:1 the front matter has to begin with the file's first line"),
      ("a: b\nc:\n---\nText\n", "1:1 the front matter has no line of hyphens above it"),
    ])
  func slips(_ text: String, _ told: String) {
    do {
      _ = try FrontMatter(source(text))
      Issue.record("no error")
    } catch {
      #expect(error.diagnostic.brief.hasPrefix(told), "\(error.diagnostic.brief)")
    }
  }
}
