import Testing

@testable import Templates

/// Text is broken so that it fits, as large as it can be.
@Suite struct FittedTextTests {
  private static let steps = [100, 80, 60, 50].map { FittedText.Step(size: $0, lines: 3) }

  private func fitted(_ text: String, whole: Int = 60) -> FittedText {
    FittedText(text, width: 1000, steps: FittedTextTests.steps, whole: whole)
  }

  @Test(
    "Lines and sizes",
    arguments: [
      ("Analyst", 100, ["Analyst"]),
      ("  Data \n\t Scientist ", 100, ["Data Scientist"]),
      ("Machine Learning Engineer", 100, ["Machine Learning", "Engineer"]),
      ("Bioinformatiker/in", 80, ["Bioinformatiker/in"]),
      (
        "Chemistry/Manufacturing/Controls-Specialist", 80,
        ["Chemistry/", "Manufacturing/", "Controls-Specialist"]
      ),
      ("", 100, []), (" \n ", 100, []),
    ] as [(String, Int, [String])])
  func sizes(_ text: String, _ size: Int, _ lines: [String]) {
    let fitted = fitted(text)
    #expect(fitted.size == size)
    #expect(fitted.lines == lines)
  }

  @Test("Lines are about as long as each other")
  func balanced() {
    #expect(fitted("Regulatory Affairs Specialist").lines == ["Regulatory", "Affairs Specialist"])
  }

  @Test(
    "Whatever the text is, no line is too long, and there are not too many; what is left out has a mark",
    arguments: [
      String(repeating: "Donaudampfschifffahrtsgesellschaft", count: 2), String(repeating: "W", count: 5000),
      String(repeating: "many words ", count: 500), "<script>alert(\"&\")</script> & more", "🧬👩🏽‍🔬 机器学习工程师",
      "مهندس تعلم الآلة", String(repeating: "a\u{301}", count: 150), "x\u{FFFE}y\u{FFFF}",
      String(repeating: "-/", count: 300),
    ])
  func hostile(_ text: String) {
    let fitted = fitted(text)
    #expect((1...3).contains(fitted.lines.count))
    for line in fitted.lines { #expect(TextWidth.of(line) <= 1000 * 100 / fitted.size, "\(line)") }
    let shown = fitted.lines.joined().filter { !" -".contains($0) }
    let whole = text.filter { !" -\u{FFFE}\u{FFFF}".contains($0) }
    #expect(shown == whole || shown.hasSuffix("…"))
  }
}
