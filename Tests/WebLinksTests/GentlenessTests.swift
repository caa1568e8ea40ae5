import Diagnostics
import Foundation
import Testing

@testable import WebLinks

/// How often, in which order and how fast sites are asked.
@Suite struct GentlenessTests {
  @Test("An address is asked for once and told at each place where it stands")
  func once() async throws {
    let sites = try Sites()
    let missing = sites.address("/missing")
    let wanted = links([missing, missing, missing + "#part", sites.address("/ok"), sites.address("/ok")])
    let problems = await sites.check().problems(of: wanted + wanted)
    #expect(problems.map(\.id) == [.linkDead, .linkDead, .linkDead])
    #expect(problems.compactMap(\.place?.line) == [1, 2, 3])
    #expect(try sites.asked().sorted() == ["HEAD /missing", "HEAD /ok"])
  }

  @Test("One site is asked for one page after the other, with a pause")
  func oneAfterTheOther() async throws {
    let sites = try Sites()
    var check = sites.check()
    check.pause = .milliseconds(150)
    _ = await check.problems(
      of: links((1...5).map { sites.address("/page-\($0)") } + [sites.address("/no-head")]))
    let requests = try sites.requests().sorted { $0.start < $1.start }
    #expect(requests.count == 7)
    for (one, next) in zip(requests, requests.dropFirst()) { #expect(next.start - one.end > 0.14) }
  }

  @Test("Several sites are asked at once, but never more than eight")
  func atOnce() async throws {
    let sites = try Sites(12)
    let addresses = (0..<12).map { sites.address("/slow-0.6", site: $0) }
    #expect(await sites.check().problems(of: links(addresses)).isEmpty)
    let requests = try sites.requests()
    #expect(requests.count == 12)
    let atOnce =
      requests.map { one in requests.count { $0.start <= one.start && one.start < $0.end } }.max() ?? 0
    #expect((2...8).contains(atOnce))
  }

  @Test("A site that wants fewer requests gets no more")
  func tooMany() async throws {
    let sites = try Sites()
    let problems = await sites.check().problems(
      of: links(["/a", "/busy", "/c", "/d"].map { sites.address($0) }))
    #expect(try sites.asked() == ["HEAD /a", "HEAD /busy"])
    #expect(problems.compactMap(\.place?.line) == [2])
    #expect(problems.allSatisfy { $0.message.contains("fewer requests (429)") })
    #expect(problems.allSatisfy { $0.message.hasPrefix("3 links to 127.0.0.1:") })
  }

  @Test("What is no address on the web is not asked for")
  func otherAddresses() async throws {
    let sites = try Sites()
    let others = [
      "mailto:a@example.org", "file:///etc/passwd", "ftp://127.0.0.1/", "javascript:alert(1)", "//127.0.0.1/",
      "roles/",
      "http:/ok", "http://", "https://:80/", "-o/tmp/x", "",
    ]
    #expect(await sites.check().problems(of: links(others)).isEmpty)
    #expect(try sites.asked().isEmpty)
  }

  @Test("Nothing of an address reaches a shell, or is taken for an option or a pattern")
  func hostileAddresses() async throws {
    let sites = try Sites()
    let trap = sites.folder.appendingPathComponent("trap").path
    let paths = [
      "/a\"\noutput = \"\(trap)", "/b\\\"\\noutput=\(trap)", "/$(touch \(trap))", "/`touch \(trap)`",
      "/{c,d}", "/[1-3]",
      "/;touch \(trap)", "/e --output \(trap)", "/é", "/%22%0Aoutput=x", "/\u{202E}f",
    ]
    let problems = await sites.check().problems(of: links(paths.map { sites.address($0) }))
    #expect(problems.isEmpty, "\(problems.map(\.brief))")
    let asked = try sites.asked()
    #expect(asked.count == paths.count, "\(asked)")
    #expect(
      asked.contains("HEAD /[1-3]") && asked.contains("HEAD /%7Bc,d%7D") && asked.contains("HEAD /%C3%A9"))
    #expect(!FileManager.default.fileExists(atPath: trap))
    // The same in the name of the site, where nothing of it is ever asked for.
    for host in ["127.0.0.1\"\nurl=\"http://127.0.0.1:\(sites.ports[0])/x", "$(touch \(trap))", "-x"] {
      _ = await sites.check().problems(of: links(["http://\(host)/"]))
    }
    #expect(try sites.asked().count == paths.count)
    #expect(!FileManager.default.fileExists(atPath: trap))
  }
}
