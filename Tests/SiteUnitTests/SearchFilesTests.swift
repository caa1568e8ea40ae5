import Foundation
import HTML
import Testing

@testable import Site

@Suite struct SearchFilesTests {
  private let small = SearchGuide(
    roles: [
      SearchRole(
        title: "Data Engineer", address: SearchAddress("data-engineer", of: "Data Engineer"),
        also: ["ETL developer"], sector: 0, skills: [0, 1],
        pay: ["€40,000", "Europe"],
        sections: [.init(title: "A day’s work", address: SearchAddress("a-days-work", of: "A day’s work"))],
        summary: "Moves data."),
      SearchRole(
        title: "Jurist (m/w)", address: SearchAddress("lawyer", of: "Jurist (m/w)"), also: [], sector: nil,
        skills: [1], pay: [],
        sections: [
          .init(title: "A day’s work", address: SearchAddress("a-days-work", of: "A day’s work")),
          .init(title: "Pay", address: SearchAddress("pay-2", of: "Pay")),
        ], summary: nil),
    ],
    skills: [
      SearchTopic(name: "C++", address: SearchAddress("c-plus-plus", of: "C++")),
      SearchTopic(name: "Python", address: SearchAddress("python", of: "Python")),
    ],
    sectors: [SearchTopic(name: "Data", address: SearchAddress("data", of: "Data"))],
    pages: [SearchPlainPage(title: "About us", slug: "about")])

  @Test("The whole of what the script reads") func contents() async {
    let files = SearchFiles(small, language: "de-AT")
    #expect(
      text(files.index)
        == """
        {"title":["Data Engineer","Jurist (m/w)"],"path":[0,"lawyer"],"also":[["ETL developer"],[]],"sector":[0,-1],\
        "pay":[["€40,000","Europe"],[]],"sections":[[0],[0,1]],"headings":[["A day’s work",0],["Pay","pay-2"]],\
        "skills":[["C++","c-plus-plus",0],["Python",0,0,1]],"sectors":[["Data",0]],"pages":[["About us","about"]],\
        "summaries":"\(files.others[0].path.dropFirst("assets/".count))"}
        """)
    #expect(files.index.path.contains(/^assets\/search-de-at\.[0-9a-f]{16}\.json$/))
    #expect(files.others.map(text) == ["[\"Moves data.\",\"\"]"])
  }

  @Test("A guide of 1,000 roles is searched with 60 KB") func thousand() async throws {
    let files = SearchFiles(GeneratedGuide.guide(roles: 1000), language: "en")
    let size = try compressed(files.index.bytes)
    #expect((20_000...60 * 1024).contains(size), "\(size) bytes")
    #expect(try files.others.map { try compressed($0.bytes) }.reduce(size, +) < 100 * 1024)
  }

  @Test("The first answer of 10,000 roles takes 100 KB, whatever is asked for") func tenThousand()
    async throws
  {
    let guide = GeneratedGuide.guide(roles: 10_000)
    let files = SearchFiles(guide, language: "en")
    let index = try compressed(files.index.bytes)
    #expect(files.others.count > 10)
    // Two words may lead to two parts, both of them among the largest.
    let largest = try files.others.sorted { $0.bytes.count > $1.bytes.count }.prefix(2)
      .reduce(0) { try $0 + compressed($1.bytes) }
    #expect(index + largest <= 100 * 1024, "\(index) + \(largest) bytes")
  }

  @Test("The parts of a large guide are the same each time") func order() async {
    let guide = GeneratedGuide.guide(roles: 500)
    let first = SearchFiles(guide, language: "en", mostRolesInOnePart: 100)
    let second = SearchFiles(guide, language: "en", mostRolesInOnePart: 100)
    #expect(first.all.map(\.path) == second.all.map(\.path) && first.others.count > 1)
    #expect(Set(first.all.map(\.path)).count == first.all.count)
  }

  @Test("A large guide leads from every word to what is called so") func vocabulary() async {
    let guide = GeneratedGuide.guide(roles: 2000)
    let vocabulary = SearchVocabulary(guide)
    #expect(vocabulary.words == vocabulary.words.sorted() && vocabulary.parts.first?.firstWord == 0)
    #expect(vocabulary.parts.allSatisfy { $0.roles.count <= SearchVocabulary.mostRoles })
    for (place, role) in guide.roles.enumerated() {
      // Every title is found by one of its words at least: its rarest.
      let found = searchWords(role.title).contains { word in
        guard let number = vocabulary.words.firstIndex(of: word) else { return false }
        return vocabulary.parts.last { $0.firstWord <= number }?.roles.contains(place) ?? false
      }
      #expect(found, "\(role.title)")
    }
    for (place, skill) in guide.skills.enumerated() {
      let number = searchWords(skill.name).first.flatMap(vocabulary.words.firstIndex)
      let part = vocabulary.parts.last { $0.firstWord <= number ?? -1 }
      #expect(part?.skills.contains(place) == true, "\(skill.name)")
    }
  }

  private func text(_ file: SiteFile) -> String { String(decoding: file.bytes, as: UTF8.self) }

  /// As a host sends it.
  private func compressed(_ bytes: [UInt8]) throws -> Int {
    let file = FileManager.default.temporaryDirectory.appending(path: "search-\(UUID().uuidString).json")
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let gzip = Process()
    gzip.executableURL = URL(filePath: "/usr/bin/env")
    gzip.arguments = ["gzip", "-9", "-c", file.path]
    let pipe = Pipe()
    gzip.standardOutput = pipe
    try gzip.run()
    let size = try pipe.fileHandleForReading.readToEnd()?.count
    gzip.waitUntilExit()
    return try #require(size)
  }
}
