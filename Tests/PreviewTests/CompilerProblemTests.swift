import Diagnostics
import Testing

@testable import Preview

@Suite struct CompilerProblemTests {
  @Test("The compiler's messages, each once, with their places in the package") func problems() {
    let output = """
      Building for debugging...
      /tmp/none/Sources/a/b.swift:3:7: error: cannot find 'x' in scope
      1 | let a = x
        |         `- error: cannot find 'x' in scope
      /tmp/none/Sources/a/b.swift:3:7: error: cannot find 'x' in scope
      /tmp/none/templates/Layout.swift:12:1: warning: unused
      /tmp/none/templates/Layout.swift:13:2: error: expected ')'
      error: fatalError
      """
    let problems = compilerProblems(output, package: "/tmp/none")
    #expect(
      problems.map { ($0.place?.text ?? "") + " " + $0.message } == [
        "Sources/a/b.swift:3:7 cannot find 'x' in scope", "templates/Layout.swift:13:2 expected ')'",
      ])
  }

  @Test("A build that fails for another reason is told in its own words") func others() {
    let problems = compilerProblems("warning: x\nerror: no such module 'NIO'\n", package: "/p")
    #expect(problems.map(\.message) == ["the program could not be built: error: no such module 'NIO'"])
    #expect(
      compilerProblems("", package: "/p").map(\.message) == [
        "the program could not be built: it did not say why"
      ])
  }
}
