import Foundation
import Testing

/// `sitegen check`: a to-do list, and nothing written.
@Suite struct CheckTests {
  private func guide(_ files: [String: String] = [:]) throws -> Workshop {
    let usual = [
      // Advice on pages of one line would be more than everything else.
      "content/site.yml":
        "title: Guide\nchecks: { summary-missing: off, section-missing: off, review-missing: off, role-orphan: off }\n",
      "content/roles/analyst.md": "# Analyst\n\nReads data.\n",
    ]
    return try Workshop(usual.merging(files) { $1 })
  }

  private func check(_ workshop: Workshop, _ arguments: [String] = []) throws -> Program.Run {
    let before = try workshop.files(in: ".")
    let run = try workshop.run(["check"] + arguments)
    #expect(try workshop.files(in: ".") == before, "a check writes nothing")
    return run
  }

  private let mistakes = [
    "content/roles/biologist.md":
      "---\ntitle: Biologist\nsecter: Research\nreviewed: 1/9/26\n---\nLooks at life.\n",
    "content/roles/chemist.md": "---\ntitle: Chemist\ndraft: true\nfoo: x\n---\nMixes.\n",
  ]

  @Test("A guide without problems is told in one line")
  func clean() throws {
    #expect(
      try check(try guide()).messages == """
        Checked 5 pages with 1 role: no problems
        exit status 0

        """)
  }

  @Test("Problems are told as a build tells them, then counted by file and by kind")
  func problems() throws {
    let guide = try guide(mistakes)
    let told = try guide.build().standardError.replacing(
      "1 error and 2 warnings: nothing was written\n", with: "")
    #expect(
      try check(guide).standardOutput == told + """

        By file
          1 error and 1 warning  content/roles/biologist.md
          1 warning and 1 note   content/roles/chemist.md

        By kind
          1 error     date-invalid   A date is not one that is understood.
          2 warnings  key-unknown    A key is not known, so its value is not used.
          1 note      draft-skipped  A draft is left out of the site.

        `sitegen explain date-invalid` says more about a kind of message and shows an example

        1 error, 2 warnings and 1 note in 2 files

        """)
    #expect(try check(guide).status == 1)
  }

  @Test("Drafts are left out or checked as in a build")
  func drafts() throws {
    let guide = try guide(["content/roles/chemist.md": "---\ntitle: Chemist\ndraft: true\n---\nMixes.\n"])
    #expect(
      try check(guide).standardOutput.hasSuffix(
        "Checked 5 pages with 1 role, 1 draft left out: 1 note in 1 file\n"))
    #expect(try check(guide, ["--drafts"]).standardOutput == "Checked 6 pages with 2 roles: no problems\n")
  }

  @Test("For programs: the same report as a build's, with the counts")
  func json() throws {
    struct Report: Decodable {
      struct Diagnostic: Decodable { let id: String }
      struct Count: Decodable, Equatable {
        var file: String?
        var id: String?
        let errors: Int
        let warnings: Int
        let notes: Int
      }
      let diagnostics: [Diagnostic]
      let summary: [String: Int]
      let byFile: [Count]
      let byKind: [Count]

      enum CodingKeys: String, CodingKey {
        case diagnostics, summary
        case byFile = "by_file"
        case byKind = "by_kind"
      }
    }
    let run = try check(try guide(mistakes), ["--format", "json"])
    let report = try JSONDecoder().decode(Report.self, from: Data(run.standardOutput.utf8))
    #expect(report.diagnostics.map(\.id) == ["key-unknown", "date-invalid", "draft-skipped", "key-unknown"])
    #expect(report.summary == ["errors": 1, "warnings": 2, "notes": 1, "failures": 0])
    #expect(
      report.byFile.first == .init(file: "content/roles/biologist.md", errors: 1, warnings: 1, notes: 0))
    #expect(report.byKind.last == .init(id: "draft-skipped", errors: 0, warnings: 0, notes: 1))
    #expect(run.standardError.isEmpty && run.status == 1)

    let clean = try check(try guide(), ["--format", "json"])
    let summary = try JSONDecoder().decode(Report.self, from: Data(clean.standardOutput.utf8)).summary
    #expect(summary["pages"] == 5 && summary["roles"] == 1 && summary["figures"] == 0)
  }

  @Test("For GitHub: an annotation for each problem on standard output, the result beside them")
  func github() throws {
    let run = try check(try guide(mistakes), ["--format", "github"])
    let lines = run.standardOutput.split(separator: "\n")
    #expect(lines.count == 4 && lines.allSatisfy { $0.hasPrefix("::") })
    #expect(run.standardError == "1 error, 2 warnings and 1 note in 2 files\n")
  }

  @Test(
    "What makes a check fail, and how it says so",
    arguments: [
      ([], 0, nil),
      (["--strict"], 1, "Failed because of --strict: 1 message"),
      (["--fail-on", "warning"], 1, "Failed because of --fail-on warning: 1 message"),
      (["--fail-on", "note"], 1, "Failed because of --fail-on note: 2 messages"),
      (["--fail-on", "overdue, key-unknown"], 1, "Failed because of --fail-on key-unknown: 1 message"),
      (
        ["--fail-on", "overdue", "--fail-on", "draft-skipped"], 1,
        "Failed because of --fail-on draft-skipped: 1 message"
      ),
      (["--fail-on", "error,overdue,link-broken"], 0, nil),
    ] as [([String], Int32, String?)])
  func failOn(_ arguments: [String], _ status: Int32, _ line: String?) throws {
    let guide = try guide(["content/roles/chemist.md": mistakes["content/roles/chemist.md"] ?? ""])
    let run = try check(guide, arguments)
    #expect(run.status == status)
    let last = run.standardOutput.split(separator: "\n").last.map(String.init)
    #expect(last == line ?? "Checked 5 pages with 1 role, 1 draft left out: 1 warning and 1 note in 1 file")
  }

  @Test(
    "What --fail-on does not know is refused",
    arguments: [
      ("warnin", "--fail-on does not know 'warnin'. Did you mean 'warning'?"),
      ("key-unkown", "--fail-on does not know 'key-unkown'. Did you mean 'key-unknown'?"),
      (
        "x",
        "--fail-on does not know 'x'. It takes warning, note, overdue or an id; 'sitegen explain' lists the ids."
      ),
      ("note,", "--fail-on does not know ''."),
    ])
  func unknownFailOn(_ word: String, _ words: String) throws {
    let run = try check(try guide(), ["--fail-on", word])
    #expect(run.status == 64)
    #expect(run.standardError.contains(words), "\(run.standardError)")
  }

  @Test("After 200 problems the rest is counted by kind, and errors are never among the rest")
  func manyProblems() throws {
    let keys = (0..<19).map { "key\($0): x\n" }.joined()
    var files = ["content/roles/zoologist.md": "---\ntitle: Zoologist\nreviewed: soon\n---\nText.\n"]
    for number in 10..<30 {
      files["content/roles/r\(number).md"] = "---\ntitle: R\(number)\n\(keys)---\nText.\n"
    }
    let guide = try guide(files)
    let run = try check(guide)
    let rest = "and 181 more problems: 181 key-unknown; `sitegen check --all` lists every one\n"
    #expect(run.standardOutput.contains(rest))
    #expect(run.standardOutput.matches(of: /(?:error|warning):/).count == 200)
    #expect(run.standardOutput.contains("content/roles/zoologist.md:3:11: error: "))
    #expect(try guide.build().standardError.contains(rest))
    let all = try check(guide, ["--all"]).standardOutput
    #expect(all.matches(of: /(?:error|warning):/).count == 381)
    #expect(!all.contains("more problem"))
  }

  @Test("What a build would find only when it writes is found too")
  func addresses() throws {
    let guide = try guide(["content/pages/about.md": "# About\n", "content/static/about/index.html": "x\n"])
    let run = try check(guide)
    #expect(
      run.standardOutput.contains("error: the address ‘about/index.html’ is claimed twice [output-claimed]"))
    #expect(run.status == 1)
  }

  @Test("No content folder")
  func noContent() throws {
    let run = try check(try Workshop())
    #expect(run.standardOutput.contains("  1 error  the whole guide\n"))
    #expect(run.standardOutput.hasSuffix("\n1 error\n"))
    #expect(run.status == 1)
  }
}

/// `sitegen explain`.
@Suite struct ExplainTests {
  private func run(_ arguments: [String]) throws -> Program.Run {
    try Workshop().run(["explain"] + arguments)
  }

  @Test(
    "An id is explained with its example, in lines that fit a terminal",
    arguments: ["salary-order", "[salary-order]"])
  func id(_ id: String) throws {
    let run = try run([id])
    #expect(run.status == 0)
    #expect(run.standardOutput.hasPrefix("salary-order (error)\n\nAmounts that should rise do not.\n"))
    #expect(run.standardOutput.contains("    checks: { salary-order: warning }\n"))
    #expect(run.standardOutput.contains("        mid: { low: 60000, high: 90000 }\n"))
    #expect(run.standardOutput.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test("Without an id all of them are listed by subject")
  func list() throws {
    let run = try run([])
    #expect(run.standardOutput.hasPrefix("Pay\n"))
    #expect(run.standardOutput.contains(/\n  salary-order +Amounts that should rise do not\.\n/))
    #expect(run.standardOutput.split(separator: "\n").allSatisfy { $0.count <= 120 })
  }

  @Test("An unknown id is refused")
  func unknown() throws {
    let near = try run(["salry-order"])
    #expect(near.status == 64)
    #expect(near.standardError.contains("No message has the id 'salry-order'. Did you mean 'salary-order'?"))
    #expect(try run(["x"]).standardError.contains("'sitegen explain' lists all of them."))
  }
}
