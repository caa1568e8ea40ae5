import Foundation
import Testing

@testable import CareerGuide
@testable import Site

/// A guide that is loaded again after a change is the same as one that is loaded from nothing.
@Suite struct ReloadTests {
  /// Roles that name each other, with pay, skills, links to each other's parts, a page, a skill and a file.
  private static func guide(settings: String = "") -> [String: String] {
    var files = [
      "site.yml": "title: Guide\nurl: https://example.org/\n\(settings)",
      "pages/about.md": "# About\n\nSee [one](../roles/role-1.md#tasks) and [all](/roles/).\n",
      "skills/python.md": "---\ntitle: Python\n---\n\nA language.\n", "static/note.txt": "A note.\n",
    ]
    for number in 0..<12 { files["roles/role-\(number).md"] = role(number) }
    return files
  }

  private static func role(_ number: Int) -> String {
    """
    ---
    title: Role \(number)
    summary: What number \(number) does.
    sector: \(number % 3 == 0 ? "Data" : "Care")
    skills: [Python, Skill \(number % 4)]
    related: [role-\((number + 1) % 12)]
    leads_to: [role-\((number + 3) % 12)]
    reviewed: 2026-10-0\(1 + number % 9)
    salary:
      place: Europe
      currency: EUR
      per: year
      as_of: 2026
      source: A survey
      levels: { entry: { low: \(30 + number)000, high: \(40 + number)000 } }
    ---

    It works with [the next one](role-\((number + 1) % 12).md#tasks).

    ## Tasks

    - Work
    - More work

    ## Pay

    [salary]

    """
  }

  /// A change, with the files that it touches.
  struct Change: Sendable, CustomStringConvertible {
    let description: String
    let edit: @Sendable (Guide, Int) throws -> [String]
  }

  private static func replace(_ name: String, _ old: String, with new: @escaping @Sendable (Int) -> String)
    -> Change
  {
    Change(description: name) { guide, step in
      let path = "roles/role-\(step % 12).md"
      let text = try String(contentsOfFile: guide.path(path), encoding: .utf8)
      guard let range = text.range(of: old, options: .regularExpression) else { return [] }
      try guide.write(path, text.replacingCharacters(in: range, with: new(step)))
      return [path]
    }
  }

  private static let changes = [
    replace("body", "It works", with: { _ in "Mostly it works" }),
    replace("title", "title: .*", with: { "title: \($0 % 2 == 0 ? "Aaa" : "Zzz") \($0)" }),
    replace("pay", "low: [0-9]+", with: { "low: \(20_000 + $0)" }),
    replace("wrong pay", "low: [0-9]+", with: { _ in "low: 99000000" }),
    replace("heading", "## (Tasks|Jobs)", with: { $0 % 2 == 0 ? "## Jobs" : "## Tasks" }),
    replace("skill", "skills: .*", with: { "skills: [Pyton, New \($0)]" }),
    replace("skills as before", "skills: .*", with: { _ in "skills: [Python]" }),
    replace("reference", "related: .*", with: { "related: [role-\(($0 + 5) % 12)]" }),
    replace("wrong reference", "related: .*", with: { _ in "related: [role-1O]" }),
    replace("title as a reference", "related: .*", with: { _ in "related: [{ title: Role 3 }]" }),
    replace("slug", "summary:", with: { "slug: other-\($0)\nsummary:" }),
    replace("broken link", "role-[0-9]+\\.md#", with: { _ in "role-99.md#" }),
    replace("broken front matter", "---", with: { _ in "--- [" }),
    replace("draft", "summary:", with: { _ in "draft: true\nsummary:" }),
    replace("alias", "summary:", with: { "aliases: [/old-\($0)/]\nsummary:" }),
    Change(description: "whole again") { guide, step in
      try guide.write("roles/role-\(step % 12).md", role(step % 12))
      return ["roles/role-\(step % 12).md"]
    },
    Change(description: "new role") { guide, step in
      try guide.write("roles/new-\(step).md", "# New \(step)\n\nSee [one](role-1.md).\n")
      return ["roles/new-\(step).md"]
    },
    Change(description: "role removed") { guide, step in
      let names = try FileManager.default.contentsOfDirectory(atPath: guide.path("roles")).sorted()
      let name = names[step % names.count]
      try guide.remove("roles/\(name)")
      return ["roles/\(name)"]
    },
    Change(description: "page") { guide, step in
      try guide.write("pages/about.md", "# About \(step)\n\nSee [one](../roles/role-1.md#tasks).\n")
      return ["pages/about.md"]
    },
    Change(description: "skill's text") { guide, step in
      try guide.write("skills/python.md", "# Python\n\nA language, \(step).\n")
      return ["skills/python.md"]
    },
    Change(description: "spreadsheet") { guide, step in
      try guide.write(
        "salaries/pay.csv",
        "role,place,currency,per,as_of,source,level,low,high\nrole-2,Spain,EUR,year,2026,A,entry,\(20_000 + step),30000\n"
      )
      return ["salaries/pay.csv"]
    },
    Change(description: "static file") { guide, step in
      try guide.write("static/note-\(step % 2).txt", "\(step)\n")
      return ["static/note-\(step % 2).txt"]
    },
    Change(description: "settings") { guide, step in
      try guide.write("site.yml", "title: Guide \(step)\nurl: https://example.org/\n")
      return ["site.yml"]
    },
    Change(description: "translation") { guide, step in
      try guide.write("roles/role-\(step % 12).de.md", "---\ntitle: Rolle \(step)\n---\n\nWas sie tut.\n")
      return ["roles/role-\(step % 12).de.md"]
    },
  ]

  @Test("Every change is seen at once, and nothing else changes", arguments: [1, 2, 3])
  func changes(_ seed: Int) async throws {
    var random = Numbers(seed: UInt64(seed))
    let guide = try Guide(ReloadTests.guide())
    var result = await guide.load()
    var site = result.guide.map { Site($0) }
    for step in 0..<60 {
      // A few changes are much more common than the others, as when somebody writes.
      let choice =
        random.next() % 3 == 0
        ? Int(random.next() % UInt64(ReloadTests.changes.count)) : Int(random.next() % 3)
      let change = ReloadTests.changes[choice]
      var paths = try change.edit(guide, Int(random.next() % 1_000))
      if result.guide == nil { paths += try restore(guide) }
      result = await guide.load(after: result.memory, changed: paths)
      let seen = await Seen(result, after: site)
      let fresh = await Seen(guide.load())
      let difference = seen.difference(to: fresh)
      #expect(difference == nil, "step \(step), \(change) of \(paths)")
      guard difference == nil else { return }
      site = result.guide.map { Site($0, after: site) } ?? site
    }
  }

  /// Mends everything, and does away with what was added.
  private func restore(_ guide: Guide) throws -> [String] {
    let original = ReloadTests.guide()
    for (path, text) in original { try guide.write(path, text) }
    var paths = Array(original.keys)
    for folder in ["roles", "salaries"] {
      for name in (try? FileManager.default.contentsOfDirectory(atPath: guide.path(folder))) ?? []
      where original["\(folder)/\(name)"] == nil {
        try guide.remove("\(folder)/\(name)")
        paths.append("\(folder)/\(name)")
      }
    }
    return paths
  }

  @Test(
    "Which changes are put into the guide that is there",
    arguments: [
      ("It works", "Mostly it works", true), ("title: Role 3", "title: Another", true),
      ("low: 33000", "low: 34000", true),
      ("## Tasks", "## Jobs", true), ("summary: What", "summary: All that", true),
      ("Skill 3", "Skill 2", false),
      ("role-4]", "role-5]", false), ("reviewed: ", "# reviewed: ", false),
      ("reviewed: 2026-10", "reviewed: 2026-09", true),
      ("summary:", "draft: true\nsummary:", false),
      ("low: 33000", "low: 99000", false),
      ("title: Role 3", "title: [", false),
    ])
  func quickly(_ old: String, _ new: String, _ isQuick: Bool) async throws {
    var files = ReloadTests.guide()
    files["salaries/pay.csv"] = nil
    let guide = try Guide(files)
    let first = await guide.load()
    try guide.write("roles/role-3.md", ReloadTests.role(3).replacingOccurrences(of: old, with: new))
    let paths: Set<String> = [guide.path("roles/role-3.md")]
    let options = try #require(first.memory.options)
    let quick = await loadQuickly(options, after: first.memory, .paths(paths))
    #expect((quick != nil) == isQuick)
    guard let quick else { return }
    #expect(await Seen(quick).difference(to: await Seen(guide.load())) == nil)
  }

  @Test("A role that did not change is not read again") func remembers() async throws {
    let guide = try Guide(ReloadTests.guide())
    let first = await guide.load()
    try guide.write(
      "roles/role-3.md", ReloadTests.role(3).replacingOccurrences(of: "More work", with: "Less work"))
    let second = await guide.load(after: first.memory, changed: ["roles/role-3.md"])
    let before = try #require(first.guide?.editions.first)
    let after = try #require(second.guide?.editions.first)
    for number in 0..<12 {
      let isSame = before.role("role-\(number)") === after.role("role-\(number)")
      #expect(isSame == (number != 3))
    }
  }

  @Test("A guide that is checked later is the same") func later() async throws {
    let guide = try Guide(ReloadTests.guide())
    let first = await loadGuide(
      from: guide.source, LoadOptions(today: CalendarDate("2026-11-22")), isChecked: false)
    let fresh = await Seen(guide.load())
    #expect(await Seen(first).files == fresh.files)
    let second = await guide.load(after: first.memory, changed: [])
    #expect(await Seen(second).difference(to: fresh) == nil)
    try guide.write(
      "roles/role-3.md", ReloadTests.role(3).replacingOccurrences(of: "More work", with: "Less work"))
    let third = await guide.load(after: second.memory, changed: ["roles/role-3.md"])
    #expect(await Seen(third).difference(to: await Seen(guide.load())) == nil)
    // What changes before the check is not checked alone.
    let fourth = await guide.load(after: first.memory, changed: ["roles/role-3.md"])
    #expect(await Seen(fourth).difference(to: await Seen(guide.load())) == nil)
  }

  @Test("The folder goes and comes back") func gone() async throws {
    let guide = try Guide(ReloadTests.guide())
    let first = await guide.load()
    try FileManager.default.moveItem(atPath: guide.source + "/content", toPath: guide.source + "/away")
    let second = await guide.load(after: first.memory, changed: [""])
    #expect(second.guide == nil && second.diagnostics.map(\.id) == [.contentMissing])
    try FileManager.default.moveItem(atPath: guide.source + "/away", toPath: guide.source + "/content")
    let third = await guide.load(after: second.memory, changed: ["", "roles/role-1.md"])
    #expect(await Seen(third) == Seen(first))
  }

  @Test("Every file of a site is found by its path, and no other") func files() async throws {
    let guide = try Guide(
      ReloadTests.guide(settings: "redirects:\n  /old/: /roles/\n").merging([
        "roles/a-and-b.md": "---\ntitle: A and B\nrelated: [role-1, and-c]\n---\n\nWords.\n",
        "roles/and-c.md": "---\ntitle: And C\nrelated: [role-2]\n---\n\nWords.\n",
        "roles/role-1.de.md": "---\ntitle: Rolle\n---\n\nWas sie tut.\n",
      ]) { first, _ in first })
    let site = Site(try #require(await guide.load().guide))
    let rendered = site.plan().made()
    for file in rendered {
      let found = site.file(at: file.path)
      #expect(found?.bytes == file.bytes && found?.origin == file.origin, "\(file.path)")
    }
    let claims = Set(site.claims.map { "\($0.path) \($0.origin)" })
    #expect(
      rendered.filter { !$0.path.hasPrefix("assets/search-") }.allSatisfy {
        claims.contains("\($0.path) \($0.origin)")
      })
    #expect(claims.count == site.claims.count)
    for path in [
      "", "roles", "roles/", "roles/x/index.html", "roles/role-1/index.html/", "roles//index.html",
      "compare/role-1-and-role-9/index.html",
      "compare/role-2-and-role-1/index.html", "de/roles/role-2/index.html", "content/site.yml",
      "../content/site.yml", "feed.xml/",
      "assets/search-en.json", "assets/site.css", "skills/none/index.html", "sectors/python/index.html",
      "about", "index.htm",
    ] {
      #expect(site.file(at: path) == nil, "\(path)")
    }
  }
}

/// Numbers that are the same in every run (xorshift64, https://www.jstatsoft.org/article/view/v008i14).
private struct Numbers {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state >> 16
  }
}
