import Foundation
import Testing

/// `sitegen schema`, and what it writes for VS Code.
@Suite struct SchemaCommandTests {
  @Test("Without an argument it lists the schemas, with a name it prints one")
  func printing() throws {
    let folder = try Workshop()
    let list = try folder.run(["schema"])
    #expect(list.status == 0)
    for name in ["role", "page", "skill", "sector", "settings", "salaries"] {
      #expect(list.standardOutput.contains(try Regex("(?m)^\(name) ")))
      let run = try folder.run(["schema", name])
      #expect(run.status == 0 && run.standardError.isEmpty)
      let schema = try JSONSerialization.jsonObject(with: Data(run.standardOutput.utf8)) as? [String: Any]
      #expect(schema?["$schema"] as? String == "http://json-schema.org/draft-07/schema#")
    }
    #expect(try folder.files(in: ".").isEmpty)
  }

  @Test(
    "Wrong arguments",
    arguments: [
      (["schema", "rol"], "There is no schema 'rol'. Did you mean 'role'?"),
      (["schema", "--write", "role"], "--write writes all schemas and takes the name of a folder"),
    ])
  func wrongArguments(_ arguments: [String], _ words: String) throws {
    let run = try Workshop().run(arguments)
    #expect(run.status == 64)
    #expect(run.standardError.contains(words), "\(run.standardError)")
  }

  @Test("The words to fill in are all that a new language needs")
  func words() throws {
    let settings = "title: Guide\nlanguage: pl\n"
    let guide = try Workshop(["content/site.yml": settings, "content/pages/about.md": "# About\n\nText.\n"])
    #expect(try guide.build().standardError.contains("[language-words]"))
    let run = try guide.run(["schema", "words"])
    #expect(run.status == 0 && run.standardError.isEmpty)
    try guide.put(settings + run.standardOutput, at: "content/site.yml")
    let built = try guide.build()
    #expect(built.status == 0 && built.standardError.isEmpty, "\(built.messages)")
    let indented = run.standardOutput.split(separator: "\n").map { "    \($0)\n" }.joined()
    try guide.put("title: Guide\nlanguages:\n  pl:\n" + indented, at: "content/site.yml")
    #expect(try guide.build().standardError.isEmpty)
  }

  @Test("The example guide is set up with what the program writes")
  func exampleIsFresh() throws {
    let folder = try Workshop()
    #expect(try folder.run(["schema", "--write"]).status == 0)
    let written = try folder.files(in: ".vscode")
    let kept = try filesByPath(Repository.root.appendingPathComponent(".vscode"))
    for path in Set(written.keys).union(kept.keys).sorted() where written[path] != kept[path] {
      Issue.record(".vscode/\(path) is stale: run `swift run sitegen schema --write` and commit .vscode/")
    }
    #expect(written.count == 9)
    let settings = try String(
      contentsOf: Repository.content.appendingPathComponent("site.yml"), encoding: .utf8)
    let named = try #require(settings.firstMatch(of: /^# yaml-language-server: \$schema=(.+)/))
    let schema = Repository.content.appendingPathComponent(String(named.output.1))
    #expect(FileManager.default.fileExists(atPath: schema.path))
  }

  @Test("What an older version wrote is brought up to date; what is a person's own is left alone")
  func updating() throws {
    let folder = try Workshop()
    #expect(try folder.run(["schema", "--write"]).status == 0)
    let fresh = try folder.files(in: ".vscode")
    let old = try folder.text(".vscode/page.schema.json").replacing("Analyst", with: "").replacing(
      "title", with: "t")
    try folder.put(old, at: ".vscode/page.schema.json")
    try folder.put("{ \"editor.fontSize\": 20 }\n", at: ".vscode/settings.json")
    let run = try folder.run(["schema", "--write", ".vscode"])
    #expect(run.status == 0)
    #expect(
      run.standardOutput.contains("1 written, 7 unchanged\n  wrote page.schema.json\n  left settings.json"))
    var expected = fresh
    expected["settings.json"] = Data("{ \"editor.fontSize\": 20 }\n".utf8)
    #expect(try folder.files(in: ".vscode") == expected)
  }

  @Test("A file of somebody else with a schema's name is never replaced, nor a link written through")
  func foreign() throws {
    for isLink in [false, true] {
      let folder = try Workshop(["mine.json": "{}\n"])
      if isLink {
        try folder.link("vs/role.schema.json", to: "../mine.json")
      } else {
        try folder.put("{}\n", at: "vs/role.schema.json")
      }
      let before = try folder.files(in: ".")
      let run = try folder.run(["schema", "--write", "vs"])
      #expect(
        run.messages == """
          vs/role.schema.json: error: this was not written by sitegen; nothing was changed [starter-exists]
             fix: give it another name, or name another folder for the schemas
          exit status 74

          """)
      #expect(try folder.files(in: ".") == before)
    }
  }

  @Test("All content of the example guide is valid, and so is every example; mistakes are not")
  func validation() throws {
    let folder = try Workshop()
    #expect(try folder.run(["schema", "--write", "schemas"]).status == 0)
    let checker = Repository.root.appendingPathComponent("Tests/Schemas")
    // Where Tests/run keeps Python's packages, else the system's Python.
    let installed = Repository.root.appendingPathComponent(".build/python/bin/python3").path
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [
      FileManager.default.fileExists(atPath: installed) ? installed : "python3",
      checker.appendingPathComponent("check.py").path, folder.url("schemas").path, Repository.content.path,
      checker.appendingPathComponent("examples.yml").path,
    ]
    let output = try folder.emptyFile("output")
    process.standardOutput = try FileHandle(forWritingTo: output)
    process.standardError = process.standardOutput
    try process.run()
    process.waitUntilExit()
    let text = try folder.text("output")
    #expect(process.terminationStatus == 0, "Tests/run installs jsonschema and PyYAML for this: \(text)")
    #expect(text.wholeMatch(of: /[0-9]+ pages, [0-9]+ right, [2-9][0-9] wrong\n/) != nil, "\(text)")
  }

  @Test("Every snippet is front matter that the program understands without a word")
  func snippets() throws {
    let file = Repository.root.appendingPathComponent(".vscode/career-guide.code-snippets")
    let text = try String(contentsOf: file, encoding: .utf8)
    // VS Code allows comments here; the first line is one.
    let json = text.split(separator: "\n", maxSplits: 1).last ?? ""
    let snippets = try #require(
      try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: [String: Any]])
    #expect(snippets.count > 15)
    for (name, snippet) in snippets {
      let body = try #require(snippet["body"] as? [String]).joined(separator: "\n")
      #expect((snippet["description"] as? String)?.isEmpty == false)
      var content = try filledIn(body)
      if name.hasPrefix("Key: ") { content = "---\n\(content)\n---\n" }
      if !content.contains("title: Data Scientist") { content += "\n# Analyst\n" }
      let guide = try Workshop([
        "content/site.yml": "title: Guide\n", "content/roles/analyst.md": content + "\nText.\n",
        "content/roles/data-engineer.md": "# Data Engineer\n\nText.\n",
      ])
      let run = try guide.build(["--drafts"])
      // The table's snippet alone has no figures.
      if name != "Salary table here" {
        #expect(run.status == 0 && run.standardError.isEmpty, "\(name): \(run.messages)")
      }
    }
  }

  /// A snippet's body as it stands when somebody only presses the tab key.
  private func filledIn(_ body: String) throws -> String {
    body.replacing(/\$\{[0-9]+:((?:[^\\}]|\\.)*)\}/) { String($0.output.1).replacing("\\", with: "") }
      .replacing(/\$\{[0-9]+\|([^,|]+)[^|]*\|\}/) { String($0.output.1) }
      .replacing("$0", with: "")
  }
}
