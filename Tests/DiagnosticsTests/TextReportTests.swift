import Diagnostics
import Testing

/// What a person reads.
@Suite struct TextReportTests {
  @Test("The example of the design") func example() {
    let text = String(repeating: "\n", count: 13) + "    mid:    { low: 90000, high: 60000 }\n"
    let role = file(text, path: "content/roles/machine-learning-engineer.md")
    let low = 13 + 19
    #expect(
      plain(
        Diagnostic(
          .error, "salary-order", "mid level: low 90,000 is above high 60,000",
          at: role.place(low..<(low + 5)),
          fix: "swap the two")) == """
          content/roles/machine-learning-engineer.md:14:20: error: mid level: low 90,000 is above high 60,000 [salary-order]
             14 |     mid:    { low: 90000, high: 60000 }
                |                    ^~~~~
             fix: swap the two

          """)
  }

  @Test("Without a place, and with a whole file") func places() {
    #expect(plain(Diagnostic(.note, "x", "hello", at: nil)) == "note: hello [x]\n")
    #expect(
      plain(Diagnostic(.warning, "x", "hello", at: Place(path: "a.md"))) == "a.md: warning: hello [x]\n")
    #expect(
      plain(Diagnostic(.error, "x", "hello", at: Place(path: "a.md", line: 3, column: 1)))
        == "a.md:3:1: error: hello [x]\n")
  }

  @Test("Notes with and without a place, and a fix of several lines") func notesAndFix() {
    let page = file("title: a\ntitle: b\n", path: "a.md")
    let diagnostic = Diagnostic(
      .error, "key-duplicate", "`title` is given twice", at: page.place(9..<14),
      notes: [.init("it is first given here", at: page.place(0..<5)), .init("only one is used")],
      fix: "write\n  title: b")
    #expect(
      plain(diagnostic) == """
        a.md:2:1: error: `title` is given twice [key-duplicate]
            2 | title: b
              | ^~~~~
           note: a.md:1:1: it is first given here
            1 | title: a
              | ^~~~~
           note: only one is used
           fix: write
                  title: b

        """)
  }

  @Test("The caret stands beneath the problem")
  func carets() {
    func carets(_ text: String, _ range: Range<Int>) -> String {
      let lines = plain(Diagnostic(.error, "x", "y", at: file(text).place(range))).split(separator: "\n")
      return lines.count > 2 ? String(lines[2]) : ""
    }
    #expect(carets("abc", 0..<0) == "      | ^")
    #expect(carets("abc", 3..<3) == "      |    ^")
    #expect(carets("\tabc", 1..<3) == "      | \t^~")
    #expect(carets("éé x", 5..<6) == "      |    ^")
    #expect(carets("", 0..<0) == "      | ^")
    #expect(carets("a\tb", 0..<3) == "      | ^~~")
  }

  @Test("Wide characters take two columns of a terminal, marks that combine take none")
  func wideCharacters() {
    let lines = plain(Diagnostic(.error, "x", "y", at: file("薪資: x").place(8..<9))).split(separator: "\n")
    #expect(lines[2] == "      |       ^")
    let emoji = plain(Diagnostic(.error, "x", "y", at: file("👩‍🔬 x").place(12..<13))).split(separator: "\n")
    #expect(emoji[2] == "      |    ^")
  }

  @Test("Colours on a terminal only") func colours() {
    let diagnostic = Diagnostic(.error, "x", "hello", at: file("abc").place(1..<3), fix: "z")
    let colored = TextReport(colored: true).text(of: diagnostic)
    #expect(
      colored.contains("\u{1B}[1;31merror: \u{1B}[0m") && colored.contains("\u{1B}[32m   fix: \u{1B}[0mz"))
    #expect(colored.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain(diagnostic))
    #expect(!plain(diagnostic).contains("\u{1B}"))
    for (severity, code) in [(Severity.error, "1;31"), (.warning, "1;33"), (.note, "1;34")] {
      #expect(
        TextReport(colored: true).text(of: Diagnostic(severity, "x", "y", at: nil)).contains(
          "\u{1B}[\(code)m"))
    }
  }

  @Test("What stands in a file or its name sends no commands to the terminal")
  func commands() {
    let evil = "\u{1B}]0;x\u{7}\u{202E}\u{9B}2J"
    let diagnostic = Diagnostic(
      .error, "x", "there is no role `\(evil)`", at: file("a \(evil)", path: "\(evil).md").place(0..<1),
      notes: [.init("see `\(evil)`", at: Place(path: evil))], fix: "write \(evil)\nor \(evil)")
    let controls = plain(diagnostic).unicodeScalars.filter {
      $0.value < 0x20 && $0 != "\n" || (0x7F..<0xA0).contains($0.value) || $0 == "\u{202E}"
    }
    #expect(controls.isEmpty)
  }

  @Test("A message is one line, whatever was put into it") func oneLine() {
    let text = plain(Diagnostic(.error, "x", "there is no file `a\nerror: b`", at: nil))
    #expect(text.split(separator: "\n").count == 1)
  }

  private func plain(_ diagnostic: Diagnostic) -> String { TextReport(colored: false).text(of: diagnostic) }
}

extension DiagnosticID: ExpressibleByStringLiteral {
  /// Names a kind of problem.
  public init(stringLiteral value: String) { self.init(value) }
}
