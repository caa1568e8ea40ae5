import Diagnostics
import Testing

@testable import CareerGuide

/// An editor learns which character to change, and what to type works.
@Suite struct YAMLMessageTests {
  @Test(arguments: quotingSlips + bracketSlips + lineSlips + listSlips)
  func syntax(_ slip: Slip) {
    let problems = readFrontMatter(slip.yaml).problems
    #expect(problems.map(\.brief) == [slip.told])
    #expect(problems.allSatisfy { $0.severity == .error })
    if let mended = slip.mended { #expect(readFrontMatter(mended).problems.map(\.brief) == []) }
  }

  @Test(arguments: fieldSlips)
  func fields(_ slip: Slip) {
    #expect(readFrontMatter(slip.yaml).problems.first?.brief == slip.told)
    if let mended = slip.mended { #expect(readFrontMatter(mended).problems.map(\.brief) == []) }
  }

  @Test(arguments: figureSlips)
  func figures(_ slip: Slip) {
    func salary(_ figure: String) -> String {
      "salary:\n  currency: EUR\n  per: year\n  levels:\n    mid: \(figure)"
    }
    #expect(readFrontMatter(salary(slip.yaml)).problems.first?.brief == slip.told)
    guard let mended = slip.mended else { return }
    let result = readFrontMatter(salary(mended))
    #expect(result.problems.map(\.brief) == [])
    #expect(result.figures.count == 1)
  }

  @Test(
    "What looks like a slip and is none",
    arguments: [
      "title: C# developer", "title: x # a comment: with a colon", "title : x", "title: x,", "title: -x",
      "title: \"a # b\"", "title: 'it''s'", "title: http://x.org/a#b", "skills: [C++, C#, .NET]",
      "skills:\n- C\n- R", "summary: >\n  Two\n  lines", "summary: Two\n  lines", "# nothing", "", "title:",
      "title: ~", "? title\n: x", "title: x #", "title: x #!", "skills: [a, b] # [", "draft: yes",
      "also_called: [\"Engineer, senior\"]", "reviewed: 2024-02-29",
    ])
  func noProblem(_ yaml: String) {
    #expect(readFrontMatter(yaml).problems.map(\.brief) == [])
  }

  @Test("Keys after a second line of hyphens in site.yml would be lost; such a line at its end is harmless")
  func secondDocument() {
    #expect(
      readSettings("title: A\n---\nlanguage: de\n").problems.map(\.brief) == [
        "3:1 a line `---` ends the settings, and more of them follow => delete the line `---` above"
      ])
    #expect(readSettings("---\ntitle: A\n---\n").problems.isEmpty)
    #expect(readSettings("---\ntitle: A\n...\n").settings.title == "A")
  }

  @Test("Many unknown keys are counted, not listed") func manyUnknownKeys() {
    let problems = readFrontMatter((0..<100).map { "zzzzzz\($0)xxxx: 1" }.joined(separator: "\n")).problems
    #expect(problems.count == 21)
    #expect(problems.last?.message == "80 more keys are not used")
  }
}
