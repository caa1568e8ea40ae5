import Foundation
import Testing

/// The arguments of the program, and where it writes.
@Suite struct CommandLineTests {
  private func guide() throws -> Workshop {
    try Workshop(["content/site.yml": "title: Guide\n", "content/pages/about.md": "# About\n\nText.\n"])
  }

  @Test("Without a subcommand it builds")
  func defaultCommand() throws {
    let guide = try guide()
    let run = try guide.run([])
    #expect(run.status == 0)
    #expect(try guide.files()["about/index.html"] != nil)
  }

  @Test(
    "Wrong arguments end with status 64 and a word of what is wrong",
    arguments: [
      (["build", "--frmat", "json"], "Error: Unknown option '--frmat'. Did you mean '--format'?"),
      (["build", "--format", "xml"], "Please provide one of 'text', 'json' or 'github'."),
      (["build", "--url", "example.org"], "such as https://careers.example.org/"),
      (["build", "--url", "javascript:alert(1)"], "is invalid for '--url <url>'"),
      (["build", "--today", "1/9/26"], "--today needs a day such as 2026-11-22, and got '1/9/26'."),
      (["build", "--output", ""], "Error: --output needs the name of a folder."),
      (["build", "extra"], "Error: Unexpected argument 'extra'"),
      (["bild"], "Error: Unexpected argument 'bild'"),
    ])
  func wrongArguments(_ arguments: [String], _ words: String) throws {
    let guide = try guide()
    let run = try guide.run(arguments)
    #expect(run.status == 64)
    #expect(run.standardOutput.isEmpty)
    #expect(run.standardError.contains(words), "\(run.standardError)")
    #expect(try guide.files().isEmpty)
  }

  @Test("Help and version go to standard output", arguments: ["--help", "--version"])
  func help(_ argument: String) throws {
    let run = try guide().run([argument])
    #expect(run.status == 0)
    #expect(run.standardOutput.contains("sitegen"))
    #expect(run.standardError.isEmpty)
  }

  @Test("A source folder elsewhere: messages begin with it, and the site stands in it")
  func source() throws {
    let elsewhere = try Workshop(["guide/content/pages/about.md": "Text.\n"])
    let run = try elsewhere.build(["--source", "guide/"])
    #expect(run.standardError.contains("guide/content/pages/about.md:1:1: error: this page has no title"))
    try elsewhere.put("# About\n", at: "guide/content/pages/about.md")
    #expect(try elsewhere.build(["--source", "guide"]).standardOutput.hasPrefix("guide/public/ has 5 pages"))
    #expect(try elsewhere.files(in: "guide/public")["about/index.html"] != nil)
  }

  @Test("No content folder")
  func noContent() throws {
    let run = try Workshop().build()
    #expect(
      run.messages == """
        error: there is no folder content/ [content-missing]
           fix: run sitegen in the folder that holds content/, or name that folder with --source
        1 error: nothing was written
        exit status 1

        """)
  }

  @Test("Another output folder, made with those above it")
  func output() throws {
    let guide = try guide()
    #expect(try guide.build(["--output", "out/site"]).standardOutput.hasPrefix("out/site/ has 5 pages"))
    #expect(try guide.files(in: "out/site")["about/index.html"] != nil)
    #expect(!FileManager.default.fileExists(atPath: guide.url("public").path))
  }

  @Test(
    "The site is never written among the content, where the next build would read it",
    arguments: ["content", "./content/static"])
  func outputInContent(_ folder: String) throws {
    let run = try guide().build(["--output", folder])
    #expect(run.status == 64)
    #expect(run.standardError.contains("--output cannot be inside the content folder"))
  }

  @Test(
    "A folder that holds somebody else's files is left alone", arguments: ["public", "out", "."])
  func foreignFolder(_ folder: String) throws {
    let guide = try guide()
    if folder == "public" || folder == "out" { try guide.put("mine\n", at: "\(folder)/mine.txt") }
    let before = try guide.files(in: ".")
    let run = try guide.build(["--output", folder])
    let example = folder == "." ? "content" : "mine.txt"
    #expect(
      run.messages == """
        \(folder): error: this folder holds files that no build wrote, such as ‘\(example)’; nothing was changed [output-foreign]
           note: a folder that a build wrote has a manifest.json, which lists its files
           fix: choose another folder with --output, or empty this one first
        1 error: nothing was written
        exit status 74

        """)
    #expect(try guide.files(in: ".") == before)
  }

  @Test("A file in the place of the output folder is left alone")
  func fileForFolder() throws {
    let guide = try guide()
    try guide.put("mine\n", at: "public")
    let run = try guide.build()
    #expect(
      run.messages == """
        public: error: the site is to be written here, but this is not a folder [output-foreign]
           fix: choose another folder with --output, or rename the file that has this name
        1 error: nothing was written
        exit status 74

        """)
    #expect(try guide.text("public") == "mine\n")
  }

  @Test("A link in the place of a page is not written through")
  func linkInTheOutput() throws {
    let guide = try guide()
    #expect(try guide.build().status == 0)
    try guide.put("mine\n", at: "secret.txt")
    try guide.remove("public/about/index.html")
    try guide.link("public/about/index.html", to: "../../secret.txt")
    let run = try guide.build()
    #expect(
      run.messages == """
        public/about/index.html: error: a symbolic link stands where the build has to write or remove a file [output-symlink]
           fix: remove the link, or choose another folder with --output
        1 error: nothing was written
        exit status 74

        """)
    #expect(try guide.text("secret.txt") == "mine\n")
  }

  @Test("A list of written files that was damaged is not relied upon")
  func damagedManifest() throws {
    let guide = try guide()
    #expect(try guide.build().status == 0)
    try guide.put("{\n", at: "public/manifest.json")
    let run = try guide.build()
    #expect(run.status == 74)
    #expect(run.standardError.contains("public/manifest.json: error: the list of files that earlier builds"))
  }

  @Test(
    "A place that cannot be written to", .enabled(if: FileManager.default.fileExists(atPath: "/proc/self")))
  func unwritable() throws {
    let run = try guide().build(["--output", "/proc/sitegen"])
    #expect(run.status == 74)
    #expect(run.standardError.contains("error: the system does not let the build write here:"))
  }
}
