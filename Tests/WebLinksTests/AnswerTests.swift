import Diagnostics
import Foundation
import Testing

@testable import WebLinks

/// What the answers of sites mean. The sites are real, and stand on this computer.
@Suite struct AnswerTests {
  private static let open = "open it in a browser"
  private static let look = "look for the new address of the page, link to another one, or delete the link"

  @Test("Pages that are there say nothing")
  func found() async throws {
    let sites = try Sites()
    let paths = [
      "/ok", "/elsewhere", "/cookie", "/no-head", "/no-head-501", "/no-head-403",
      "/ok#part", "/ok?a=b",
    ]
    let problems = await sites.check().problems(of: links(paths.map { sites.address($0) }))
    #expect(problems.isEmpty, "\(problems.map(\.brief).joined(separator: "\n"))")
    let asked = try sites.asked()
    #expect(asked.filter { $0.hasSuffix("/no-head") } == ["HEAD /no-head", "GET /no-head"])
    #expect(asked.count { $0 == "HEAD /ok" } >= 1)
    #expect(!asked.contains("GET /ok"))
    #expect(
      try sites.requests().allSatisfy { $0.userAgent == "sitegen/1.2.3 (checks links of a career guide)" })
  }

  @Test(
    "Each answer has its message",
    arguments: [
      ("/missing", "warning [link-dead] this link is dead: the site has no such page (404) => \(look)"),
      ("/gone", "warning [link-dead] this link is dead: the site has removed this page (410) => \(look)"),
      (
        "/no-head-missing",
        "warning [link-dead] this link is dead: the site has no such page (404) => \(look)"
      ),
      (
        "/moved-to-missing",
        "warning [link-dead] this link is dead: the site has no such page (404) => \(look)"
      ),
      (
        "/to-nowhere",
        "warning [link-dead] this link is dead: the site leads on to another one that does not exist => \(look)"
      ),
      ("/moved", "note [link-moved] this page has moved for good => write SITE/ok"),
      ("/moved#part", "note [link-moved] this page has moved for good => write SITE/ok#part"),
      ("/moved-twice", "note [link-moved] this page has moved for good => write SITE/ok"),
      ("/moved-then-elsewhere", "note [link-moved] this page has moved for good => write SITE/elsewhere"),
      ("/moved-strangely", "note [link-moved] this page has moved for good => write SITE/o%20k"),
      (
        "/to-trouble",
        "note [link-unchecked] this link could not be checked: the site leads on to something that is no page on the web => \(open)"
      ),
      (
        "/password",
        "note [link-unchecked] this link could not be checked: the site asks for a password (401) => \(open)"
      ),
      (
        "/refused",
        "note [link-unchecked] this link could not be checked: the site does not let programs read it (403) => \(open)"
      ),
      (
        "/busy",
        "note [link-unchecked] this link could not be checked: the site asks for fewer requests (429) => \(open)"
      ),
      (
        "/broken",
        "note [link-unchecked] this link could not be checked: the site has a problem of its own (503) => \(open)"
      ),
      ("/teapot", "note [link-unchecked] this link could not be checked: the site answered 418 => \(open)"),
      ("/cut", "note [link-unchecked] this link could not be checked: the connection broke off => \(open)"),
      (
        "/loop",
        "note [link-unchecked] this link could not be checked: the site leads on and on, more than 5 times => \(open)"
      ),
      (
        "/to-file",
        "note [link-unchecked] this link could not be checked: the site leads on to something that is no page on the web => \(open)"
      ),
    ])
  func message(_ path: String, _ expected: String) async throws {
    let sites = try Sites()
    let problems = await sites.check().problems(of: links([sites.address(path)]))
    #expect(problems.map(\.brief) == ["1 " + expected.replacing("SITE", with: sites.address(""))])
  }

  @Test("A site that does not answer is waited for, but not for ever")
  func slow() async throws {
    let sites = try Sites()
    var check = sites.check()
    check.patience = 0.5
    let problems = await check.problems(of: links([sites.address("/slow-5")]))
    #expect(
      problems.map(\.brief) == [
        "1 note [link-unchecked] this link could not be checked: the site did not answer in time => \(AnswerTests.open)"
      ])
  }

  @Test("A page that never ends is there")
  func endless() async throws {
    let sites = try Sites()
    var check = sites.check()
    check.patience = 3
    #expect(await check.problems(of: links([sites.address("/no-head-endless")])).isEmpty)
  }

  @Test("Nobody listens, and nobody of this name")
  func nobody() async throws {
    let closed: String
    do {
      let sites = try Sites()
      closed = sites.address("/")
    }
    let check = try Sites().check()
    let problems = await check.problems(of: links([closed, "http://no-such-site.invalid/"]))
    #expect(
      problems.map(\.brief) == [
        "1 warning [link-dead] this link is dead: the site does not accept connections => \(AnswerTests.look)",
        "2 warning [link-dead] this link is dead: there is no site of this name => \(AnswerTests.look)",
      ])
  }

  @Test("Without a connection that is said once, and no link is called dead")
  func offline() async throws {
    let check = try Sites().check()
    let problems = await check.problems(of: links((1...4).map { "http://site-\($0).invalid/" }))
    #expect(
      problems.map(\.brief) == [
        "0 note [link-unchecked] links could not be checked: none of 4 sites could be found => see that this computer is connected to the internet, then check again"
      ])
  }

  @Test("A site with a certificate that nobody signed, or none at all, is not called dead")
  func certificate() async throws {
    let sites = try Sites()
    let address = sites.address("/ok").replacing("http:", with: "https:")
    let problems = await sites.check().problems(of: links([address]))
    #expect(problems.map(\.id) == [.linkUnchecked])
    #expect(problems.first?.message.contains("certificate") == true, "\(problems.map(\.brief))")
  }

  @Test("Without curl it says how to get it, and nothing else")
  func noCurl() async throws {
    let sites = try Sites()
    var check = sites.check()
    check.searchPath = sites.folder.path
    let problems = await check.problems(of: links([sites.address("/ok"), sites.address("/missing")]))
    #expect(problems == [WebLinkCheck.impossible])
  }
}
