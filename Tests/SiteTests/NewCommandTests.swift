import Foundation
import Testing

/// `sitegen new`: files to begin with.
@Suite struct NewCommandTests {
  private func guide(_ settings: String = "title: Guide\n") throws -> Workshop {
    try Workshop(["content/site.yml": settings, "content/pages/about.md": "# About\n\nText.\n"])
  }

  @Test(
    "A new file builds as a draft without a word, and stands where its kind stands",
    arguments: [
      (["role", "Clinical Data Manager"], "content/roles/clinical-data-manager.md"),
      (["role", "Clinical", "Data", "Manager"], "content/roles/clinical-data-manager.md"),
      (["role", "C++ Engineer: \"Devices\" #1", "--slug", "devices"], "content/roles/devices.md"),
      (["role", "Ärztin für Öffentlichkeit"], "content/roles/arztin-fur-offentlichkeit.md"),
      (["role", "Null"], "content/roles/null.md"),
      (["role", "{{facts}}"], "content/roles/facts.md"),
      (["role", "Инженер", "--slug", "engineer"], "content/roles/engineer.md"),
      (["page", "How we work"], "content/pages/how-we-work.md"),
    ])
  func newFile(_ arguments: [String], _ path: String) throws {
    let guide = try guide()
    let run = try guide.run(["new"] + arguments)
    #expect(run.status == 0 && run.standardError.isEmpty, "\(run.messages)")
    #expect(run.standardOutput.hasPrefix("wrote \(path)\n"))
    let text = try guide.text(path)
    #expect(text.contains("draft: true") && !text.contains("{{summary") && !text.contains("\nreviewed:"))
    let built = try guide.build(["--drafts"])
    #expect(built.status == 0 && built.standardError.isEmpty, "\(built.messages)")
    let title = arguments.dropFirst().prefix { !$0.hasPrefix("--") }.joined(separator: " ")
    let name = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
    let address = path.contains("/roles/") ? "roles/\(name)/index.html" : "\(name)/index.html"
    let html = try #require(try guide.files()[address].map { String(decoding: $0, as: UTF8.self) })
    let escaped = title.replacing("\"", with: "&quot;")
    #expect(html.contains("\(title)</h1>") || html.contains("\(escaped)</h1>"))
    // Nothing of it is published before it is finished.
    #expect(try guide.build().status == 0)
    #expect(try guide.files()[address] == nil)
    // Once it is no draft, the questions in it are errors.
    try guide.put(text.replacing("draft: true\n", with: ""), at: path)
    let published = try guide.build()
    #expect(published.status == 1 && published.standardError.contains("[prompt-left]"))
  }

  @Test("Skills and sectors have folders of their own", arguments: ["skill", "sector"])
  func skillsAndSectors(_ kind: String) throws {
    let guide = try guide()
    let role = "---\ntitle: Analyst\nskills: [Record keeping]\nsector: Record keeping\n---\nText.\n"
    try guide.put(role, at: "content/roles/analyst.md")
    #expect(try guide.run(["new", kind, "Record keeping"]).status == 0)
    let text = try guide.text("content/\(kind)s/record-keeping.md")
    #expect(text.hasPrefix("---\ntitle: Record keeping\nsummary: ✎ "))
    #expect(text.contains("draft: true"))
    let built = try guide.build(["--drafts"])
    #expect(built.status == 0 && built.standardError.isEmpty, "\(built.messages)")
    let page = try #require(try guide.files()["\(kind)s/record-keeping/index.html"])
    #expect(String(decoding: page, as: UTF8.self).contains("✎"))
  }

  @Test("The starting file of a role shows every key, in English and German", arguments: ["en-GB", "de"])
  func everyKey(_ language: String) throws {
    let guide = try guide("title: Guide\nlanguage: \(language)\n")
    #expect(try guide.run(["new", "role", "Analyst"]).status == 0)
    let text = try guide.text("content/roles/analyst.md")
    #expect(text.contains(language == "de" ? "## Was verdient man?" : "## What is the pay?"))
    let run = try guide.run(["schema", "role"])
    let schema = try JSONSerialization.jsonObject(with: Data(run.standardOutput.utf8)) as? [String: Any]
    let keys = try #require(schema?["properties"] as? [String: Any]).keys
    for key in keys { #expect(text.contains(try Regex("(?m)^(# )?\(key):")), "\(key)") }
    // With every # before a key taken away it is front matter that the program reads, but for what is still to come.
    let uncommented = text.replacing(/(?m)^# (?=( *)[a-z_]+:( |$))/, with: "")
      .replacing(/(?m)^(publish|aliases|works_with|related|slug):.*\n/, with: "")
    try guide.put(uncommented, at: "content/roles/analyst.md")
    let built = try guide.build(["--drafts"])
    #expect(built.status == 0, "\(built.messages)")
    #expect(!built.standardError.contains("roles/analyst.md"), "\(built.messages)")
  }

  @Test("The German version of a page that exists has only words")
  func version() throws {
    let guide = try guide()
    try guide.put("# Clinical Data Manager\n\nText.\n", at: "content/roles/clinical-data-manager.md")
    for name in ["clinical-data-manager", "Clinical Data Manager"] {
      let run = try guide.run(["new", "role", name, "--language", "DE"])
      #expect(run.status == 0, "\(run.messages)")
      #expect(run.standardOutput.hasPrefix("wrote content/roles/clinical-data-manager.de.md\n"))
      #expect(run.standardOutput.contains("`languages:`"))
      let text = try guide.text("content/roles/clinical-data-manager.de.md")
      let built = try guide.build(["--drafts"])
      #expect(built.status == 0 && built.standardError.isEmpty, "\(built.messages)")
      #expect(try guide.files()["de/roles/clinical-data-manager/index.html"] != nil)
      #expect(text.contains("# Alles andere wird aus clinical-data-manager.md übernommen"))
      #expect(text.contains("## Was sind die Aufgaben?"))
      #expect(!text.contains("salary: ") && !text.contains("# skills:") && text.contains("\ndraft: true\n"))
      try guide.remove("content/roles/clinical-data-manager.de.md")
    }
    let unknown = try guide.run(["new", "role", "clinical-data-manager", "--language", "sv"])
    #expect(unknown.standardOutput.contains("has to name `sv` under `languages:` before the next build"))
    try guide.remove("content/roles/clinical-data-manager.sv.md")
    let own = try guide.run(["new", "role", "clinical-data-manager", "--language", "en"])
    #expect(own.status == 64 && own.standardError.contains("`en` is the main language of this guide"))
    let missing = try guide.run(["new", "role", "clinical-data-manger", "--language", "de"])
    #expect(
      missing.messages == """
        content/roles/clinical-data-manger.md: error: there is no role of this name, so there can be no version of it in another language [starter-missing]
           fix: did you mean clinical-data-manager?
        exit status 1

        """)
  }

  @Test("What it says to type next works where it was typed")
  func nextStep() throws {
    let guide = try Workshop(["guide/content/site.yml": "title: Guide\n"])
    let run = try guide.run(["new", "role", "Analyst", "--source", "guide"])
    #expect(
      run.standardOutput.contains("  \(Program.asTyped) build --drafts --source guide\n"), "\(run.messages)")
    let inPlace = try Program.run(
      ["new", "role", "Analyst", "--source", guide.url("guide").path], in: Repository.root)
    #expect(inPlace.status == 74)
    let other = try Program.run(
      ["new", "role", "Other", "--source", guide.url("guide").path], in: Repository.root)
    #expect(
      other.standardOutput.contains("  swift run sitegen build --drafts --source /"), "\(other.messages)")
  }

  @Test("German titles write ä as ae, also for the version of an English page")
  func german() throws {
    let guide = try guide("title: Wegweiser\nlanguage: de\n")
    let run = try guide.run(["new", "role", "Überwachung"])
    #expect(run.standardOutput.hasPrefix("wrote content/roles/ueberwachung.md\n"), "\(run.messages)")
    let english = try self.guide()
    try english.put("# Ueberwachung\n\nText.\n", at: "content/roles/ueberwachung.md")
    let version = try english.run(["new", "role", "Überwachung", "--language", "de"])
    #expect(
      version.standardOutput.hasPrefix("wrote content/roles/ueberwachung.de.md\n"), "\(version.messages)")
  }

  @Test("No file gets a name that Windows keeps for a device", arguments: ["Con", "AUX", "lpt1"])
  func devices(_ name: String) throws {
    let guide = try guide()
    let run = try guide.run(["new", "role", name])
    #expect(run.status == 64)
    #expect(run.standardError.contains("is the name of a device on Windows"), "\(run.messages)")
    #expect(
      run.standardError.contains("fix: name the file with --slug, such as --slug \(name.lowercased())-role"))
    #expect(try guide.run(["new", "role", name, "--slug", "\(name.lowercased())-role"]).status == 0)
    #expect(try guide.run(["new", "role", "X", "--slug", name.lowercased()]).status == 64)
  }

  @Test(
    "Nothing is ever overwritten, and no link is followed",
    arguments: ["file", "link", "lost link", "folder"])
  func existing(_ what: String) throws {
    let guide = try guide()
    let path = "content/roles/analyst.md"
    switch what {
    case "file": try guide.put("mine\n", at: path)
    case "link":
      try guide.put("mine\n", at: "mine.md")
      try guide.link(path, to: "../../mine.md")
    case "lost link": try guide.link(path, to: "../../nowhere.md")
    default: try guide.makeFolder(path)
    }
    let before = try guide.files(in: ".")
    let run = try guide.run(["new", "role", "Analyst"])
    #expect(
      run.messages == """
        content/roles/analyst.md: error: this exists already; nothing was changed [starter-exists]
           fix: change it as it is, or choose another name
        exit status 74

        """)
    #expect(try guide.files(in: ".") == before)
  }

  @Test("Nothing is written through a link to a folder", arguments: ["content", "content/roles"])
  func linkedFolder(_ path: String) throws {
    let guide = try guide()
    try guide.put("mine\n", at: "elsewhere/roles/mine.md")
    if path == "content" { try guide.remove("content") }
    try guide.link(path, to: path == "content" ? "elsewhere" : "../elsewhere/roles")
    let run = try guide.run(["new", "role", "Analyst"])
    #expect(
      run.messages == """
        \(path): error: this is not a folder, and links are not followed [starter-exists]
           fix: put the folder itself here
        exit status 74

        """)
    #expect(try guide.files(in: "elsewhere").keys.sorted() == ["roles/mine.md"])
  }

  @Test(
    "Names that no file can have",
    arguments: [
      ("///", "error: ‘///’ holds no letters a to z and no digits"),
      ("🎉", "error: ‘🎉’ holds no letters a to z and no digits"),
      ("", "error: ‘’ holds no letters a to z and no digits"),
      (
        String(repeating: "a", count: 300),
        "error: this title is too long for the name of a file: 300 letters"
      ),
      ("Data\u{1B}[31m Scientist", "error: this title holds characters that cannot be seen"),
    ])
  func badNames(_ name: String, _ words: String) throws {
    let guide = try guide()
    let before = try guide.files(in: ".")
    let run = try guide.run(["new", "role", name])
    #expect(run.status == 64)
    #expect(run.standardError.hasPrefix(words), "\(run.standardError)")
    #expect(run.standardError.contains("   fix: "))
    #expect(try guide.files(in: ".") == before)
  }

  @Test(
    "Wrong arguments",
    arguments: [
      (["new", "job", "Analyst"], "The value 'job' is invalid"),
      (["new", "role"], "Missing expected argument '<title> ...'"),
      (
        ["new", "role", "About", "--language", "../x"], "--language needs the code of a language, such as de"
      ),
      (["new", "role", "About", "--language", "de", "--slug", "x"], "leave out --slug"),
      (["new", "role", "About", "--slug", "../x"], "holds only the letters a to z, digits and hyphens"),
    ])
  func wrongArguments(_ arguments: [String], _ words: String) throws {
    let guide = try guide()
    let run = try guide.run(arguments)
    #expect(run.status == 64)
    #expect(run.standardError.contains(words), "\(run.standardError)")
  }

  @Test("Without a guide it says how to begin one")
  func noGuide() throws {
    let folder = try Workshop()
    let run = try folder.run(["new", "role", "Analyst", "--source", "elsewhere"])
    #expect(
      run.messages == """
        error: there is no folder elsewhere/content/ [starter-missing]
           fix: name the folder that holds content/ with --source, or begin a guide with sitegen init
        exit status 1

        """)
    #expect(try folder.files(in: ".").isEmpty)
  }

  @Test(
    "A place that cannot be written to", .enabled(if: FileManager.default.fileExists(atPath: "/proc/self")))
  func unwritable() throws {
    let guide = try guide()
    // A file stands where the folder for roles belongs.
    try guide.put("mine\n", at: "content/roles")
    let run = try guide.run(["new", "role", "Analyst"])
    #expect(run.status == 74)
    #expect(run.standardError.hasPrefix("content/roles: error: this exists already"), "\(run.standardError)")
    let system = try guide.run(["init", "/proc/sitegen"])
    #expect(system.status == 74)
    #expect(system.standardError.contains("error: this could not be written: "), "\(system.standardError)")
  }
}
