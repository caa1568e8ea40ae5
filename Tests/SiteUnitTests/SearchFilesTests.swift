import Foundation
import HTML
import Testing

@testable import Site

@Suite struct SearchFilesTests {
  private let small = SearchGuide(
    roles: [
      SearchRole(
        title: "Data Engineer", slug: "data-engineer", also: ["ETL developer"], sector: 0, skills: [0, 1],
        pay: ["€40,000", "Europe"], sections: [.init(title: "A day’s work", id: "a-days-work")], summary: "Moves data."),
      SearchRole(
        title: "Jurist (m/w)", slug: "lawyer", also: [], sector: nil, skills: [1], pay: [],
        sections: [.init(title: "A day’s work", id: "a-days-work"), .init(title: "Pay", id: "pay-2")], summary: nil),
    ],
    skills: [SearchTopic(name: "C++", slug: "c-plus-plus"), SearchTopic(name: "Python", slug: "python")],
    sectors: [SearchTopic(name: "Data", slug: "data")], pages: [SearchPlainPage(title: "About us", slug: "about")])

  @Test("The whole of what the script reads") func contents() async {
    let files = await SearchFiles(small, language: "de-AT")
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
    let files = await SearchFiles(GeneratedGuide.guide(roles: 1000), language: "en")
    let size = try compressed(files.index.bytes)
    #expect((20_000...60 * 1024).contains(size), "\(size) bytes")
    #expect(try files.others.map { try compressed($0.bytes) }.reduce(size, +) < 100 * 1024)
  }

  @Test("The first answer of 10,000 roles takes 100 KB, whatever is asked for") func tenThousand() async throws {
    let guide = GeneratedGuide.guide(roles: 10_000)
    let files = await SearchFiles(guide, language: "en")
    let index = try compressed(files.index.bytes)
    let parts = try files.others.map { try compressed($0.bytes) }
    #expect(parts.count > 10)
    // A word and its misspelling are in one part; a second word may be in another.
    let largest = parts.sorted().suffix(2).reduce(0, +)
    #expect(index + largest <= 100 * 1024, "\(index) + \(largest) bytes")
    let again = await SearchFiles(GeneratedGuide.guide(roles: 10_000), language: "en")
    #expect(files.all.map(\.path) == again.all.map(\.path))
  }

  @Test("A large guide leads from every word to what is called so") func vocabulary() {
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
