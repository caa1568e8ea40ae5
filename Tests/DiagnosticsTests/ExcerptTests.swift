import Diagnostics
import Testing

/// What is shown of a line: enough to recognise it, and nothing that a terminal would obey.
@Suite struct ExcerptTests {
  @Test("A long line is cut on both sides of the problem") func longLine() {
    let excerpt = Excerpt(before: letters("a", 100), marked: "here", after: letters("b", 100))
    #expect(excerpt.before == "…" + letters("a", 80))
    #expect(excerpt.marked == "here")
    #expect(excerpt.after == letters("b", 76) + "…")
  }

  @Test("A long problem is cut too, and nothing follows it") func longProblem() {
    let excerpt = Excerpt(before: "", marked: letters("m", 200), after: "x")
    #expect(excerpt.marked == letters("m", 80))
    #expect(excerpt.after == "…")
  }

  @Test("A line that just fits is whole") func fits() {
    let excerpt = Excerpt(before: letters("a", 80), marked: letters("m", 40), after: letters("b", 40))
    #expect(excerpt == Excerpt(before: letters("a", 80), marked: letters("m", 40), after: letters("b", 40)))
    #expect(!excerpt.before.contains("…") && !excerpt.after.contains("…"))
  }

  @Test(
    "Control characters are pictures",
    arguments: [
      ("\u{1B}[31m", "␛[31m"), ("\u{0}", "␀"), ("\u{7F}", "␡"), ("a\tb", "a\tb"), ("\u{7}", "␇"), ("\r", "␍"),
      ("\u{9B}31m", "�31m"), ("\u{85}", "�"), ("\u{202E}abc", "�abc"), ("\u{2066}", "�"), ("\u{200F}", "�"),
      ("\u{200E}", "�"), ("\u{061C}", "�"), ("\u{2028}", "�"), ("\u{2029}", "�"), ("\u{FEFF}", "�"),
      ("é😀 €", "é😀 €"), ("👩‍🔬", "👩‍🔬"),
    ])
  func controls(_ text: String, _ shown: String) {
    #expect(Excerpt(before: text, marked: "", after: "").before == shown)
    #expect(Excerpt(before: "", marked: text, after: "").marked == shown)
    #expect(Excerpt(before: "", marked: "", after: text).after == shown)
  }

  @Test("Characters in a heap do not make a long excerpt") func heapedMarks() {
    let heap = "e" + letters("\u{301}", 100_000)
    let place = file("x " + heap + " y").place(at: 1)
    #expect((place.excerpt?.after.utf8.count ?? 0) < 5_000)
  }

  private func letters(_ letter: String, _ count: Int) -> String { String(repeating: letter, count: count) }
}
