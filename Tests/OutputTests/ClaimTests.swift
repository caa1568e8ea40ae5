import Testing

@testable import Output

@Suite struct ClaimTests {
  @Test(arguments: [
    ("a/index.html", "a/index.html"), ("About.html", "about.html"), ("caf\u{E9}", "cafe\u{301}"),
    ("CAF\u{C9}", "cafe\u{301}"), ("stra\u{DF}e", "STRASSE"), ("\u{3C3}", "\u{3C2}"), ("a", "a/b"),
    ("A", "a/b/c"),
    ("a/b/c", "A/B"),
  ])
  func refusesBothAndWritesNothing(_ first: String, _ second: String) throws {
    let sandbox = try Sandbox()
    let files = [
      try file(first, "1", from: "content/one.md"), try file("z", "z"),
      try file(second, "2", from: "content/two.md"),
    ]
    do throws(OutputFailure) {
      _ = try sandbox.writer().write(files)
      Issue.record("not refused")
    } catch {
      #expect(error.ids == ["output-claimed"])
      #expect(error.exitStatus == 1)
      let problem = try #require(error.diagnostics.first)
      let origins = [problem.place?.path, problem.notes.first?.place?.path]
      #expect(Set(origins) == ["content/one.md", "content/two.md"])
      #expect(problem.fix != nil)
    }
    #expect(try sandbox.besides() == [])
    #expect(sandbox.tree() == [:])
  }

  @Test(arguments: ["manifest.json", "Manifest.JSON", "manifest.json/x", ".public.staging/x"])
  func keepsItsOwnNames(_ path: String) throws {
    let failure = try #require(try Sandbox().refusal([path: "x"]))
    #expect(failure.ids == ["output-claimed"])
    #expect(failure.exitStatus == 1)
  }

  @Test func tellsEveryConflict() throws {
    let sandbox = try Sandbox()
    let failure = try #require(try sandbox.refusal(["a": "", "A": "", "b": "", "b/c": "", "d": ""]))
    #expect(failure.ids == ["output-claimed", "output-claimed"])
  }
}
