import Diagnostics
import Foundation
import Testing

/// What programs read.
@Suite struct MachineReportTests {
  @Test("A line for each problem, with notes and fix in the message") func gitHub() {
    let page = file("abc", path: "content/a,b:c%.md")
    let diagnostic = Diagnostic(
      .error, "x", "100% wrong\r\nreally", at: page.place(1..<2),
      notes: [.init("see", at: Place(path: "d.md", line: 4, column: 2)), .init("and")], fix: "a, b: c")
    #expect(
      GitHubReport().text(of: diagnostic)
        == "::error file=content/a%2Cb%3Ac%25.md,line=1,col=2,title=x::100%25 wrong%0D%0Areally%0Anote: d.md:4: see%0Anote: and%0Afix: a, b: c\n"
    )
    #expect(GitHubReport().text(of: Diagnostic(.warning, "x", "y", at: nil)) == "::warning title=x::y\n")
    #expect(
      GitHubReport().text(of: Diagnostic(.note, "x", "y", at: Place(path: "a")))
        == "::notice file=a,title=x::y\n")
  }

  @Test(
    "No text ends the line and begins another command", arguments: ["\n", "\r", "\r\n", "\n::set-output::"])
  func gitHubInjection(_ text: String) {
    let line = GitHubReport().text(
      of: Diagnostic(
        .error, "x", text, at: Place(path: text), notes: [.init(text, at: Place(path: text))], fix: text))
    #expect(line.utf8.filter { $0 == 0x0A || $0 == 0x0D }.count == 1)
  }

  @Test func json() throws {
    let page = file("abc", path: "a/b.md")
    let report = JSONReport(
      [
        Diagnostic(
          .error, "x", "wrong \"é\"", at: page.place(1..<2), notes: [.init("see", at: Place(path: "d"))],
          fix: "f"),
        Diagnostic(.note, "y", "z", at: nil),
      ], summary: ["pages": 2, "errors": 1])
    #expect(
      try report.text() == """
        {
          "diagnostics" : [
            {
              "column" : 2,
              "file" : "a/b.md",
              "fix" : "f",
              "id" : "x",
              "line" : 1,
              "message" : "wrong \\"é\\"",
              "notes" : [
                {
                  "file" : "d",
                  "message" : "see"
                }
              ],
              "severity" : "error"
            },
            {
              "id" : "y",
              "message" : "z",
              "notes" : [

              ],
              "severity" : "note"
            }
          ],
          "summary" : {
            "errors" : 1,
            "pages" : 2
          },
          "version" : 1
        }

        """)
  }
}
