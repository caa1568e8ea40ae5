import Markdown
import Testing

/// What people write meets no limit.
@Suite struct HonestDocumentTests {
  @Test("A paragraph of 8 KB on one line, with a hundred links")
  func longParagraph() {
    let sentence =
      "Our [ladder](/roles/) is **open** to _all_ of us, and its `levels` are the same in each team. "
    #expect(problems(in: repeated(sentence, 100 * sentence.utf8.count)).isEmpty)
  }

  @Test("A table of 30 columns and 500 rows, with a link and an emphasis in each row")
  func largeTable() {
    let row = "| [a](/b) | **c** |" + String(repeating: " 42 |", count: 28) + "\n"
    let head = row + "|" + String(repeating: "---|", count: 30) + "\n"
    #expect(problems(in: Array(head.utf8) + repeated(row, 500 * row.utf8.count)).isEmpty)
  }

  @Test("A guide of 256 KB: prose, lists, code, tables, quotations, footnotes and references")
  func largeGuide() {
    let chapter = """
      ## Senior engineer {#senior}

      You _own_ the outcome of **large** projects[^1], see [the ladder][ladder] and [pay](/pay/) — a_snake_case name.
      It is one paragraph, wrapped as editors wrap it, with `code`, <em>HTML</em> and ~~errors~~ in it!

      - [ ] Lead a project of six months
        - with two **teams**
            1. and a _deadline_
      - [x] Write it down: arr[0]: list[int]

      > Do less, *better*.
      > > And together.

      | Level | Pay | Options | Range |
      |:------|----:|:-------:|-------|
      | L4 | 80,000 | **1,000** | [a](/b) |
      | L5 | 95,000 | **2,000** | [c](/d) |

      ```python
      def level(pay: list[int]) -> dict[str, int]:
          # a | b | c
          return {p["name"]: [x ** 2 for x in p[1:]] for p in pay}
      ```

      <!-- a remark -->

      """
    let notes = """

      [^1]: See "The Ladder" by Smith (2020), and 'more' elsewhere.
      [ladder]: https://example.org/ladder?a=b&c=d "What a \\"ladder\\" is"
      [pay]: </pay/a b> 'Pay'
      """
    let size = MarkdownLimits.fileSize - notes.utf8.count
    let count = min(490, size / chapter.utf8.count)
    let guide = repeated(chapter, count * chapter.utf8.count)
    #expect(guide.count > 200_000)
    #expect(problems(in: guide + Array(notes.utf8)).isEmpty)
  }
}
