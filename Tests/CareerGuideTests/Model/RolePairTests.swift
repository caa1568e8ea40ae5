import Testing

@testable import CareerGuide

/// Which roles are compared, and where.
@Suite struct RolePairTests {
  private func role(_ title: String, _ keys: String = "") -> String {
    "---\ntitle: \(title)\n\(keys)\n---\nText.\n"
  }

  private func slugs(_ roles: [String: String]) async throws -> [String] {
    let files = Dictionary(uniqueKeysWithValues: roles.map { ("content/roles/\($0).md", $1) })
    let guide = try #require(try await load(files).guide)
    let edition = guide.editions[0]
    return edition.pairs.map(edition.slug)
  }

  @Test("Each two roles once, whoever names the other and however often")
  func once() async throws {
    let slugs = try await slugs([
      "b": role("B", "related: [a]\nleads_to: [a]"), "a": role("A", "related: [b]"),
      "c": role("C", "leads_to: [a]"), "d": role("D"),
    ])
    #expect(slugs == ["a-and-b", "a-and-c"])
  }

  @Test("Not those who only work together, and nobody without a guide")
  func notThese() async throws {
    let slugs = try await slugs([
      "a": role("A", "works_with: [b]\nrelated: [{ title: Nobody }]\nleads_to: [c]"), "b": role("B"),
      "c": role("C", "draft: true"),
    ])
    #expect(slugs.isEmpty)
  }

  @Test(
    "A slug with the word in it is set apart",
    arguments: [
      ("a", "b", "a-and-b"), ("a-and-b", "c", "a-and-b--and--c"), ("a", "b-and-c", "a--and--b-and-c"),
      ("band", "android", "band-and-android"), ("and", "b", "and--and--b"),
    ])
  func slug(_ first: String, _ second: String, _ slug: String) {
    #expect(RolePair.slug(first, second) == slug)
  }

  @Test("No two pairs have the same slug")
  func unique() {
    let words = [
      "a", "and", "b", "a-and", "and-b", "a-and-b", "b-and-a", "and-and", "a-b", "b-a", "a-and-b-and-a",
    ]
    var pairs: [String: [String]] = [:]
    for first in words {
      for second in words where first < second {
        pairs[RolePair.slug(first, second), default: []].append(first)
      }
    }
    #expect(pairs.values.allSatisfy { $0.count == 1 })
    #expect(pairs.count == words.count * (words.count - 1) / 2)
  }

  @Test("There are as many pairs as references, and a role that all name does not make them more")
  func linear() async throws {
    var roles = ["hub": role("Hub")]
    for index in 0..<300 { roles["r\(index)"] = role("R\(index)", "related: [hub]") }
    #expect(try await slugs(roles).count == 300)
  }

  @Test("A link to a comparison is one to a page of the site")
  func linked() async throws {
    func said(_ address: String) async throws -> [String] {
      try await problems(in: [
        "content/roles/a.md": role("A", "related: [b]"), "content/roles/b.md": role("B"),
        "content/pages/p.md": "# P\n\nSee [both](\(address)) and [all](/compare/).\n",
      ]).filter { $0.id.rawValue.hasPrefix("link") }.map(\.id.rawValue)
    }
    #expect(try await said("/compare/a-and-b/").isEmpty)
    #expect(try await said("/compare/b-and-a/").count == 1)
  }
}
