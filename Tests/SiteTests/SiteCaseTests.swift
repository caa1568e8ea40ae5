import Foundation
import Testing

/// Every little site of `Tests/Sites/` says and writes exactly what its folder holds.
@Suite struct SiteCaseTests {
  @Test("A little site", arguments: SiteCase.all)
  func site(_ site: SiteCase) throws {
    let (run, output) = try site.build()
    for problem in try manifestProblems(output) { Issue.record("\(site.name): \(problem)") }
    checkThatItHoldsTogether(site, output)
    let got = Expectation(of: run, output: output, static: try site.copiedPaths())
    // A program that fell over must never be written down as what is expected.
    try #require([0, 1, 64, 74].contains(run.status), "\(site.name): \(run.messages.prefix(2000))")
    if Repository.updatesExpectations { return try site.rewrite(got) }
    for difference in differences(expected: try site.expectation(), got: got) {
      Issue.record("\(site.name): \(difference)\nif this is right now: UPDATE_EXPECTATIONS=1 swift test")
    }
  }

  /// The page whose address is unknown has addresses from the root, which a site under a path has elsewhere.
  private func checkThatItHoldsTogether(_ site: SiteCase, _ output: [String: Data]) {
    let pages = BuiltPage.all(in: output).filter { $0.path != "404.html" }
    let problems = siteProblems(pages, files: output)
    #expect(problems.isEmpty, "\(site.name): \(problems.joined(separator: "\n"))")
  }

  @Test("Every error and warning says what to type instead", arguments: SiteCase.all)
  func fixes(_ site: SiteCase) throws {
    // A line that is not indented begins a message or ends the last one.
    var asking: Substring?
    for line in try site.expectation().messages.split(separator: "\n") {
      if line.hasPrefix("   fix: ") { asking = nil }
      guard !line.hasPrefix(" ") else { continue }
      #expect(asking == nil, "\(site.name): no fix for \(asking ?? "")")
      asking = line.contains(/(?:^|: )(?:error|warning): .*\[[a-z-]+\]$/) ? line : nil
    }
  }

  @Test("There are cases: a wrong path would make every one of them pass")
  func thereAreCases() {
    #expect(SiteCase.all.count > 60)
  }
}
