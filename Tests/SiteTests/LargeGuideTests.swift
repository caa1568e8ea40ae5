import Foundation
import Testing

/// What a guide of hundreds of roles gives readers: pages that list something stay small enough for a phone.
@Suite struct LargeGuideTests {
  @Test("Home and the list of comparisons stay small, and every comparison can be reached")
  func comparisons() throws {
    let count = 600
    let files = (0..<count).map { index in
      let related = (1...4).map { "role-\((index + $0 * $0 * 7) % count)" }.joined(separator: ", ")
      return (
        "content/roles/role-\(index).md",
        "---\ntitle: Role \(index)\nsector: Sector \(index % 9)\nrelated: [\(related)]\n---\nText.\n"
      )
    }
    let workshop = try Workshop(
      Dictionary(uniqueKeysWithValues: files + [("content/site.yml", "title: Guide\n")]))
    #expect(try workshop.build().status == 0)
    let pages = try workshop.files().filter { $0.key.hasSuffix("index.html") }
    #expect(try #require(pages["index.html"]).count < 20_000)
    #expect(try #require(pages["compare/index.html"]).count < 100_000)
    let compared = Set(pages.keys.filter { $0.hasPrefix("compare/") && $0 != "compare/index.html" })
    #expect(compared.count > 2_000)
    var linked: Set<String> = []
    for (path, page) in pages where path.hasPrefix("roles/role-") {
      let text = String(decoding: page, as: UTF8.self)
      for match in text.matches(of: /href="\.\.\/\.\.\/(compare\/[^"]+)"/) {
        linked.insert("\(match.output.1)index.html")
      }
    }
    #expect(linked == compared)
  }
}
