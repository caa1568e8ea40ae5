import Diagnostics
import Testing

@testable import CareerGuide

/// Old addresses become files, so they hold nothing that means something to a file system or a host.
@Suite struct RedirectTests {
  @Test(
    arguments: [
      ("/jobs/ml/", "jobs/ml/"), ("/jobs/ml", "jobs/ml/"), ("//jobs//ml", "jobs/ml/"),
      ("/jobs/ml.html", "jobs/ml.html/"),
      ("/über/", "über/"),
    ])
  func taken(_ from: String, _ path: String) async {
    let (redirects, problems) = await redirects(from)
    #expect(redirects == [path])
    #expect(problems.map(\.brief) == [])
  }

  @Test(
    arguments: [
      "jobs/", "", "/", "/../x", "/a/../b", "/./a", "/%2e%2e/x", "/a%2Fb", "/a b/", "/a\\b", "/a?b", "/a#b",
      "/a:b", "/a*", "/a|b",
      "/a\"b", "/<a>", "/a\u{1}b", "https://x.org/a", "/a\u{3A}\u{301}b",
      "/\(String(repeating: "a", count: 201))",
      "/roles/", "/a\u{A0}b", "/.git/x", "/a\u{202E}b",
    ])
  func refused(_ from: String) async {
    let (redirects, problems) = await redirects(from)
    #expect(redirects.isEmpty)
    #expect(problems.hasErrors)
    #expect(problems.allSatisfy { $0.fix != nil && $0.place?.line == 2 }, "\(problems.map(\.brief))")
  }

  @Test("Two old addresses that become one") func twice() async {
    let (_, problems) = await redirects("/a/", "/a")
    #expect(problems.count == 1 && problems.hasErrors)
  }

  @Test("A redirect that would lead to itself for ever") func toItself() async {
    let (redirects, problems) = await redirects("/a/", to: "'#'")
    #expect(redirects == [])
    #expect(
      problems.map(\.brief) == [
        "2:10 this redirect leads to itself => write where the page is now, such as /roles/"
      ])
  }

  private func redirects(_ from: String..., to target: String = "/roles/") async -> ([String], [Diagnostic]) {
    let lines = from.map { "  '\($0.replacing("'", with: "''"))': \(target)\n" }.joined()
    let (settings, problems) = readSettings("redirects:\n" + lines)
    let log = Log()
    log.add(problems)
    let content = Content(roles: [], pages: [], topics: [:], staticFiles: [])
    var memory = LinkMemory()
    let guide = await link(
      content, settings: settings, LoadOptions(), FoundContent(prefix: "content/"), log: log, &memory)
    return (guide?.redirects.map(\.from) ?? [], log.diagnostics)
  }
}
