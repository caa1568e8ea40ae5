import Diagnostics
import Testing

/// Lines end where CommonMark ends them; columns are Unicode scalars, as editors count.
@Suite struct PlaceTests {
  @Test(
    arguments: [
      // text, offset in bytes, line:column
      ("", 0, "1:1"), ("abc", 0, "1:1"), ("abc", 3, "1:4"), ("abc", 99, "1:4"),
      ("a\nb", 1, "1:2"), ("a\nb", 2, "2:1"), ("a\n", 2, "2:1"), ("\n\n", 1, "2:1"),
      ("a\r\nb", 1, "1:2"), ("a\r\nb", 2, "1:2"), ("a\r\nb", 3, "2:1"), ("a\rb", 2, "2:1"),
      ("a\r\rb", 3, "3:1"),
      ("a\n\rb", 3, "3:1"), ("a\r\n", 3, "2:1"), ("\r", 1, "2:1"),
      ("\tx", 1, "1:2"), ("éx", 2, "1:2"), ("€x", 3, "1:2"), ("😀x", 4, "1:2"), ("e\u{301}x", 3, "1:3"),
      ("👩‍🔬x", 11, "1:4"), ("\u{2028}x", 3, "1:2"), ("\u{85}x", 2, "1:2"),
    ])
  func place(_ text: String, _ offset: Int, _ expected: String) {
    let place = file(text).place(at: offset)
    #expect("\(place.line ?? 0):\(place.column ?? 0)" == expected)
  }

  @Test("A range that goes on over lines is marked to the end of its first") func marked() {
    let text = "one two\nthree"
    #expect(file(text).place(4..<10).excerpt == Excerpt(before: "one ", marked: "two", after: ""))
    #expect(file(text).place(0..<3).excerpt == Excerpt(before: "", marked: "one", after: " two"))
    #expect(file(text).place(8..<99).excerpt == Excerpt(before: "", marked: "three", after: ""))
    #expect(file("a\r\nb").place(0..<4).excerpt == Excerpt(before: "", marked: "a", after: ""))
  }

  @Test("A line from its first character") func line() {
    let place = file("a\n \t b c \nd").place(line: 2)
    #expect(place.column == 4)
    #expect(place.excerpt == Excerpt(before: " \t ", marked: "b c ", after: ""))
    #expect(file("a\n\nb").place(line: 2).column == 1)
    #expect(file("a").place(line: 9).line == 1)
  }

  @Test("Text of ranges that are not all in the file") func text() {
    #expect(file("abc").text(in: 1..<99) == "bc")
    #expect(file("abc").text(in: 5..<9) == "")
    #expect(file("a\nb").range(ofLine: 0) == 3..<3)
    #expect(file("a\nb").range(ofLine: 3) == 3..<3)
    #expect(file("a\r\nb\r\n").range(ofLine: 2) == 3..<4)
  }

  @Test("Places at the end of a line of 250 KB") func longLine() {
    let file = file(String(repeating: "é", count: 125_000))
    let clock = ContinuousClock()
    #expect(clock.measure { for index in 0..<20 { _ = file.place(at: 250_000 - index * 2) } } < .seconds(5))
    let place = file.place(200_000..<200_002)
    #expect(place.column == 100_001)
    #expect(place.excerpt?.before == "…" + String(repeating: "é", count: 80))
  }
}

/// A file that tests point into.
func file(_ text: String, path: String = "content/x.md") -> SourceFile {
  SourceFile(path: path, bytes: Array(text.utf8))
}
