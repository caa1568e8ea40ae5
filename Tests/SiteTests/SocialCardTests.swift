import Foundation
import Testing

/// Pictures for social media, drawn by the real `rsvg-convert`.
@Suite struct SocialCardTests {
  private static let settings = "title: Guide\nurl: https://careers.example.org/a/\nsocial_cards: true\n"
  private static let role = """
    ---
    title: Analyst
    summary: Reads data.
    salary: { place: Ireland, currency: EUR, per: year, as_of: 2026, source: Us, levels: { mid: { low: 30000, high: 40000 } } }
    ---
    Text.

    """

  /// A guide with pay, without pay, and in two languages.
  private func guide(_ settings: String = settings) throws -> Workshop {
    try Workshop([
      "content/site.yml": settings, "content/roles/analyst.md": SocialCardTests.role,
      "content/roles/analyst.de.md": "---\ntitle: Analyse\n---\nText.\n",
      "content/roles/biologist.md": "# Biologist\n\nLooks at life.\n",
      "content/pages/about.md": "# About\n\nUs.\n",
    ])
  }

  /// The tests' own search path: where `rsvg-convert` is differs from system to system.
  private static let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"

  private func build(_ guide: Workshop, path: String = path) throws -> Program.Run {
    try guide.build(environment: ["PATH": path])
  }

  /// The contents of a page's `meta` elements by their property or name.
  private func meta(_ page: BuiltPage) -> [String: String] {
    let pairs = page.root.all("meta").compactMap { element in
      (element["property"] ?? element["name"]).map { ($0, element["content"] ?? "") }
    }
    return Dictionary(pairs) { "\($0) and \($1)" }
  }

  private func cards(_ files: [String: Data]) -> [String] {
    files.keys.filter { $0.hasPrefix("assets/card.") }.sorted()
  }

  @Test("Every page names a picture that is there, 1200 pixels wide and 630 high; roles have their own")
  func pages() throws {
    let guide = try guide()
    let run = try build(guide)
    try #require(run.status == 0, "Tests/run installs rsvg-convert for this: \(run.messages)")
    let files = try guide.files()
    var pictures: [String: String] = [:]
    for page in BuiltPage.all(in: files) where page.path != "404.html" {
      let meta = meta(page)
      let image = try #require(meta["og:image"], "\(page.path)")
      let path = try #require(
        image.wholeMatch(of: /https:\/\/careers\.example\.org\/a\/(assets\/card\.[0-9a-f]{16}\.png)/))
      let bytes = try #require(files[String(path.output.1)])
      #expect(bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]))
      #expect([UInt8](bytes[16..<24]) == [0, 0, 0x04, 0xB0, 0, 0, 0x02, 0x76])
      #expect(meta["og:image:width"] == "1200" && meta["og:image:height"] == "630")
      #expect(meta["og:image:type"] == "image/png" && meta["twitter:card"] == "summary_large_image")
      #expect(meta["og:image:alt"]?.contains("Guide") == true)
      pictures[page.path] = image
    }
    #expect(cards(files).count == 5, "two languages, two roles in one of them and one in the other")
    #expect(pictures["index.html"] == pictures["about/index.html"])
    #expect(
      Set(
        [
          "index.html", "roles/analyst/index.html", "roles/biologist/index.html",
          "de/roles/analyst/index.html",
        ]
        .map { pictures[$0] }
      ).count == 4)
    let analyst = BuiltPage.all(in: files).first { $0.path == "roles/analyst/index.html" }
    #expect(
      analyst.map(meta)?["og:image:alt"]
        == "Analyst – €30,000 to €40,000 a year – Ireland, Mid-level, 2026 – Guide")
  }

  @Test("A second build draws and writes nothing, and needs no program; another title is drawn alone")
  func secondBuild() throws {
    let guide = try guide()
    let log = try loggingProgram(guide)
    #expect(try build(guide, path: guide.url("bin").path).status == 0)
    #expect(try log() == 5)
    let before = cards(try guide.files())
    let again = try build(guide, path: "/nowhere")
    #expect(again.standardOutput.contains(": 0 files written,"), "\(again.messages)")
    try guide.put(
      SocialCardTests.role.replacing("title: Analyst", with: "title: Researcher"),
      at: "content/roles/analyst.md")
    #expect(try build(guide, path: guide.url("bin").path).status == 0)
    #expect(try log() == 6)
    let after = cards(try guide.files())
    #expect(after.count == 5 && Set(after).intersection(before).count == 4)
  }

  @Test("A picture that is damaged, or that no build wrote, is drawn again or refused")
  func damaged() throws {
    let guide = try guide()
    #expect(try build(guide).status == 0)
    let files = try guide.files()
    let path = try #require(cards(files).first)
    let good = try #require(files[path])
    try guide.put(good.dropLast(5) + Data("12345".utf8), at: "public/\(path)")
    #expect(try build(guide).standardOutput.contains(": 1 file written,"))
    try guide.remove("public/\(path)")
    #expect(try build(guide).standardOutput.contains(": 1 file written,"))
    let other = try self.guide()
    #expect(try build(other).status == 0)
    #expect(try other.files() == (try guide.files()))
  }

  @Test("Without the setting, or with false, no picture is drawn and no page has a word more")
  func off() throws {
    let url = "title: Guide\nurl: https://careers.example.org/a/\n"
    let plain = try guide(url)
    let off = try guide(url + "social_cards: false\n")
    #expect(try build(plain, path: "/nowhere").status == 0)
    #expect(try build(off, path: "/nowhere").status == 0)
    #expect(try plain.files() == (try off.files()))
    #expect(cards(try plain.files()).isEmpty)
    for page in BuiltPage.all(in: try plain.files()) {
      #expect(!meta(page).keys.contains { $0.hasPrefix("og:image") || $0.hasPrefix("twitter") })
    }
    // A site that had them loses them.
    let on = try guide()
    #expect(try build(on).status == 0)
    try on.put(url, at: "content/site.yml")
    #expect(try build(on).standardOutput.contains(", 5 removed;"))
    #expect(try on.files() == (try plain.files()))
  }

  @Test(
    "Without the program nothing is written, and the message says how to install it; a check does not need it"
  )
  func missingProgram() throws {
    let guide = try guide()
    expect(
      try build(guide, path: "/nowhere"),
      """
      content/site.yml:3:1: error: pictures for social media are drawn by the program rsvg-convert, which is not installed [social-cards-program]
          3 | social_cards: true
            | ^~~~~~~~~~~~
         fix: install it (apt-get install librsvg2-bin on Debian and Ubuntu, brew install librsvg on macOS), or delete this line
      1 error: nothing was written
      exit status 1

      """)
    #expect(!FileManager.default.fileExists(atPath: guide.url("public").path))
    let check = try guide.run(["check"], environment: ["PATH": "/nowhere"])
    #expect(check.status == 0 && !check.messages.contains("social-cards"), "\(check.messages)")
  }

  @Test(
    "A program that fails, or that draws something else, writes nothing and is quoted",
    arguments: [
      ("echo 'no fonts here' >&2; exit 3", "it says “no fonts here”"), ("exit 3", "it ended with status 3"),
      ("echo 'no picture'", "it ended with status 0"), ("kill -9 $$", "it was ended by signal 9"),
    ])
  func failingProgram(_ script: String, _ words: String) throws {
    let guide = try guide()
    try program(script, in: guide)
    let run = try build(guide, path: guide.url("bin").path)
    #expect(run.status == 1)
    #expect(
      run.standardError.contains("could not be drawn by rsvg-convert: \(words) [social-cards-drawing]"),
      "\(run.messages)")
    #expect(run.standardError.contains("1 error: nothing was written"))
    #expect(!FileManager.default.fileExists(atPath: guide.url("public").path))
  }

  @Test("Whatever a title holds, it is drawn")
  func hostileTitles() throws {
    let titles = [
      "<script>alert(1)</script> & ]]> <!-- \\\"quoted\\\" 'too'",
      String(repeating: "Donaudampfschiff", count: 40),
      "مهندس تعلم الآلة", "🧬👩🏽‍🔬 Biologist", "\u{FFFD}\u{200F}\u{202E} odd", "机器学习工程师",
      "a" + String(repeating: "\u{301}", count: 7000), String(repeating: "&\\\" ", count: 2000),
    ]
    let guide = try guide()
    for (index, title) in titles.enumerated() {
      try guide.put(
        "---\ntitle: \"\(title)\"\nslug: role-\(index)\n---\nText.\n", at: "content/roles/role-\(index).md")
    }
    let run = try build(guide)
    #expect(run.status == 0, "\(run.messages)")
    #expect(cards(try guide.files()).count == 5 + titles.count)
  }

  @Test("Two roles with the same picture share it")
  func sameDrawing() throws {
    let guide = try guide()
    for slug in ["biologist", "biologist-2"] {
      try guide.put(
        "---\ntitle: Biologist\nsummary: Looks at life.\n---\nText.\n", at: "content/roles/\(slug).md")
    }
    #expect(try build(guide).status == 0)
    #expect(cards(try guide.files()).count == 5)
  }

  /// Puts a program in the place of `rsvg-convert`.
  private func program(_ script: String, in guide: Workshop) throws {
    try guide.put("#!/bin/sh\n\(script)\n", at: "bin/rsvg-convert")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: guide.url("bin/rsvg-convert").path)
  }

  /// The real program behind one that counts how often it ran.
  private func loggingProgram(_ guide: Workshop) throws -> () throws -> Int {
    let log = try guide.emptyFile("log").path
    try program("echo x >> '\(log)'\nPATH='\(SocialCardTests.path)' exec rsvg-convert \"$@\"", in: guide)
    return { try guide.text("log").count { $0 == "x" } }
  }
}
