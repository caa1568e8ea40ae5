import Foundation
import Testing

/// What an editor may rely on whenever a site is built.
@Suite struct PromiseTests {
  private let twoRoles = [
    "content/site.yml": "title: Guide\n",
    "content/roles/analyst.md": "# Analyst\n\nReads data.\n",
    "content/roles/engineer.md": "# Engineer\n\nBuilds.\n",
  ]

  @Test("Two builds are the same, byte for byte")
  func twoBuilds() throws {
    let again = try Workshop(copyOf: Repository.content)
    #expect(try again.build().status == 0)
    #expect(try again.files() == (try ExampleSite.files.get()))
  }

  @Test(
    "Time zone and language of the computer change nothing",
    arguments: [
      ["TZ": "Pacific/Kiritimati", "LANG": "de_DE.UTF-8", "LC_ALL": "de_DE.UTF-8"],
      ["TZ": "America/Los_Angeles", "LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8"],
      ["TZ": "", "LANG": "C", "LC_ALL": "C"],
    ])
  func otherComputer(_ environment: [String: String]) throws {
    let elsewhere = try Workshop(copyOf: Repository.content)
    #expect(try elsewhere.build(environment: environment).status == 0)
    #expect(try elsewhere.files() == (try ExampleSite.files.get()))
  }

  @Test("The order of the files in their folder changes nothing")
  func otherOrder() throws {
    // Many file systems list files in the order in which they were made.
    let files = try filesByPath(Repository.content).sorted { $0.key > $1.key }
    let other = try Workshop()
    for (path, data) in files { try other.put(data, at: "content/" + path) }
    #expect(try other.build().status == 0)
    #expect(try other.files() == (try ExampleSite.files.get()))
  }

  @Test("A second build writes nothing")
  func secondBuild() throws {
    let workshop = try Workshop(twoRoles)
    #expect(try workshop.build().status == 0)
    let before = try workshop.stamps()
    let run = try workshop.build()
    #expect(run.standardOutput.contains(": 0 files written, 20 unchanged; no warnings;"))
    #expect(try workshop.stamps() == before)
  }

  @Test("A mistake leaves the site as it was")
  func mistake() throws {
    let workshop = try Workshop(twoRoles)
    #expect(try workshop.build().status == 0)
    let before = try workshop.stamps()
    try workshop.put("# Analyst\n\nSee [nothing](nothing.md).\n", at: "content/roles/analyst.md")
    try workshop.put("# Another\n\nText.\n", at: "content/roles/another.md")
    #expect(try workshop.build().status == 1)
    #expect(try workshop.stamps() == before)
  }

  @Test("A mistake in the first build leaves no folder behind")
  func mistakeInTheFirstBuild() throws {
    let workshop = try Workshop(["content/roles/analyst.md": "No title.\n"])
    #expect(try workshop.build().status == 1)
    #expect(!FileManager.default.fileExists(atPath: workshop.url("public").path))
  }

  @Test("The page of a role that is gone goes too")
  func removedRole() throws {
    let workshop = try Workshop(twoRoles)
    #expect(try workshop.build().status == 0)
    try workshop.remove("content/roles/engineer.md")
    let run = try workshop.build()
    #expect(run.standardOutput.contains(", 3 removed;"))
    #expect(!FileManager.default.fileExists(atPath: workshop.url("public/roles/engineer").path))
    let fresh = try Workshop(twoRoles.filter { !$0.key.contains("engineer") })
    #expect(try fresh.build().status == 0)
    #expect(try workshop.files() == (try fresh.files()))
  }

  @Test("Files that somebody else put into the folder of the site stay")
  func foreignFiles() throws {
    let workshop = try Workshop(twoRoles)
    #expect(try workshop.build().status == 0)
    try workshop.put("careers.example.org\n", at: "public/CNAME")
    try workshop.put("mine\n", at: "public/roles/engineer/notes.txt")
    try workshop.remove("content/roles/engineer.md")
    #expect(try workshop.build().status == 0)
    #expect(try workshop.text("public/CNAME") == "careers.example.org\n")
    #expect(try workshop.text("public/roles/engineer/notes.txt") == "mine\n")
    #expect(!FileManager.default.fileExists(atPath: workshop.url("public/roles/engineer/index.html").path))
  }

  @Test("Windows line endings give the same site")
  func lineEndings() throws {
    let folder = Repository.sites.appendingPathComponent("windows-line-endings/content")
    let windows = try Workshop(copyOf: folder)
    let unix = try Workshop()
    for (path, data) in try filesByPath(folder) {
      let text = String(decoding: data, as: UTF8.self).replacing("\r\n", with: "\n")
      try unix.put(text, at: "content/" + path)
    }
    #expect(try windows.build().status == 0)
    #expect(try unix.build().status == 0)
    #expect(try windows.files() == (try unix.files()))
  }

  @Test("The theme's values stand in the stylesheet, and its name changes with them")
  func theme() throws {
    let plain = try Workshop(twoRoles)
    let themed = try Workshop(twoRoles)
    try themed.put("title: Guide\ntheme:\n  accent: \"#0a5\"\n", at: "content/site.yml")
    #expect(try plain.build().status == 0)
    #expect(try themed.build().status == 0)
    func stylesheet(_ workshop: Workshop) throws -> (key: String, value: Data)? {
      try workshop.files().first { $0.key.hasPrefix("assets/site.") && $0.key.hasSuffix(".css") }
    }
    let sheet = try #require(try stylesheet(themed))
    #expect(String(decoding: sheet.value, as: UTF8.self).hasSuffix("\n:root{--accent:#0a5;}\n"))
    #expect(sheet.key != (try stylesheet(plain))?.key)
  }
}

extension Workshop {
  /// When each file of the site was last changed, and which file it is: a file that was written again, even with the
  /// same contents, differs.
  fileprivate func stamps() throws -> [String: String] {
    var stamps: [String: String] = [:]
    for path in try files().keys {
      let facts = try FileManager.default.attributesOfItem(atPath: url("public/" + path).path)
      let date = facts[.modificationDate] as? Date
      stamps[path] = "\(date?.timeIntervalSince1970 ?? 0) \(facts[.systemFileNumber] ?? 0)"
    }
    return stamps
  }
}
