import Foundation
import Testing

/// Content that is too large, too deep or too much of the same: refused or read within seconds.
@Suite struct LargeInputTests {
  private func guide() throws -> Workshop {
    try Workshop([
      "content/site.yml": "title: Guide\n", "content/roles/analyst.md": "# Analyst\n\nReads data.\n",
    ])
  }

  @Test(
    "Pages that would be read again and again are read once",
    arguments: [
      // Paragraphs under a heading that means pay; each was followed to the end of the page.
      "# A\n\n## Pay\n\n" + String(repeating: "a\n\n", count: 80_000),
      // Broken links on a page of many headings; each was told all of their names.
      "# A\n\n" + String(repeating: "## a\n", count: 15_000)
        + String(repeating: String(repeating: "[](#xyzzy) ", count: 1000) + "\n\n", count: 12),
      // One word and nothing else, broken into the lines of a chart.
      "---\ntitle: A\nsalary: { currency: EUR, per: year, figures: [{ group: "
        + String(repeating: "a", count: 250_000) + ", value: 50000 }] }\n---\n",
      // Many percentiles.
      "---\ntitle: A\nsalary:\n  currency: EUR\n  per: year\n  levels:\n"
        + (0..<7000).map { "    g\($0): { p10: 1000, p90: 2000 }\n" }.joined() + "---\n",
    ])
  func longPages(_ text: String) throws {
    let guide = try guide()
    try guide.put(text, at: "content/roles/analyst.md")
    let clock = ContinuousClock()
    // A few seconds in a debug build; it took from ten seconds to minutes in a release build.
    var status: Int32 = -1
    let time = try clock.measure { status = try guide.build().status }
    #expect([0, 1].contains(status))
    #expect(time < .seconds(60))
  }

  @Test("A guide of 10 MB is refused without being read")
  func tenMegabytes() throws {
    let guide = try guide()
    try guide.put(Data(repeating: 0x61, count: 10 << 20), at: "content/roles/analyst.md")
    expect(
      try guide.build(),
      """
      content/roles/analyst.md: error: this file has 10 MB; 256 KB is the most that is read [file-size]
         fix: split it into several pages
      1 error: nothing was written
      exit status 1

      """)
  }

  @Test("A film among the static files is refused")
  func film() throws {
    let guide = try guide()
    let film = try guide.emptyFile("content/static/film.mp4")
    // A hole: it takes no room on the disk.
    try FileHandle(forWritingTo: film).truncate(atOffset: 64 << 20 + 1)
    expect(
      try guide.build(),
      """
      content/static/film.mp4: error: this file has 65 MB; 64 MB is the most that is read [file-size]
         fix: make it smaller, or serve it from elsewhere and link to it
      1 error: nothing was written
      exit status 1

      """)
  }

  @Test("YAML in 10,000 brackets does not exhaust the stack")
  func deepBrackets() throws {
    let guide = try guide()
    try guide.put(
      "---\ntitle: Analyst\nskills: \(String(repeating: "[", count: 10_000))\n---\n",
      at: "content/roles/analyst.md")
    let run = try guide.build()
    #expect(run.status == 1)
    #expect(
      run.standardError.contains("error: keys and lists stand more than 16 deep in one another [yaml-syntax]")
    )
    // Ten thousand brackets fill many screens; the line is shown in part.
    #expect(run.standardError.utf8.count < 1000)
  }

  @Test(
    "Front matter that would explode is refused at once",
    arguments: [
      // Each line holds the one above nine times.
      (
        (1..<10).reduce("a0: &a0 [x]\n") { text, line in
          text + "a\(line): &a\(line) [" + Array(repeating: "*a\(line - 1)", count: 9).joined(separator: ", ")
            + "]\n"
        },
        "a value cannot begin with `&` [yaml-syntax]"
      ),
      ("a: " + String(repeating: "{ a: ", count: 10_000) + "\n", "keys and lists stand more than 16 deep"),
      ("a:\n  " + String(repeating: "- ", count: 10_000) + "x\n", "keys and lists stand more than 16 deep"),
      (
        "summary: " + String(repeating: "a", count: 1 << 20) + "\n",
        "256 KB is the most that is read [file-size]"
      ),
    ])
  func hostileYAML(_ keys: String, _ told: String) throws {
    let guide = try guide()
    try guide.put("---\ntitle: Analyst\n\(keys)---\nReads data.\n", at: "content/roles/analyst.md")
    let clock = ContinuousClock()
    var messages = ""
    let time = try clock.measure { messages = try guide.build().messages }
    #expect(messages.contains(told) && messages.hasSuffix("1 error: nothing was written\nexit status 1\n"))
    #expect(messages.utf8.count < 1000)
    // A twentieth of a second on a machine that does nothing else; what explodes takes minutes or all memory.
    #expect(time < .seconds(5))
  }

  @Test("Ten thousand mistakes: the first are told, the rest is counted")
  func tenThousandMistakes() throws {
    let guide = try guide()
    let links = (0..<100).map { "[a](nowhere-\($0).md)\n" }.joined()
    for number in 0..<100 { try guide.put("# R\(number)\n\n" + links, at: "content/roles/r\(number).md") }
    let messages = try guide.build().messages
    #expect(messages.split(separator: "\n").count { $0.contains(": error: ") } == 200)
    #expect(
      messages.hasSuffix(
        """
        and 9800 more problems: 9800 link-broken; `sitegen check --all` lists every one
        10000 errors: nothing was written
        exit status 1

        """))
  }

  @Test("YAML 500 levels deep by indentation does not exhaust the stack")
  func deepIndentation() throws {
    let guide = try guide()
    let levels = (0..<500).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
    try guide.put("---\ntitle: Analyst\n\(levels)---\n", at: "content/roles/analyst.md")
    expect(
      try guide.build(),
      """
      content/roles/analyst.md:18:16: error: keys and lists stand more than 16 deep in one another [yaml-syntax]
         18 |                a:
            |                ^
         fix: check the brackets and the indentation
      1 error: nothing was written
      exit status 1

      """)
  }
}
