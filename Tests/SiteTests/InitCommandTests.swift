import Foundation
import Testing

/// `sitegen init`: a guide to begin with.
@Suite struct InitCommandTests {
  @Test("A new guide builds at once without a word, also as drafts and strictly")
  func builds() throws {
    let folder = try Workshop()
    let run = try folder.run(["init", "my-guide"])
    #expect(run.status == 0 && run.standardError.isEmpty, "\(run.messages)")
    #expect(
      run.standardOutput == """
        wrote a guide of 16 files to my-guide
        build it:            \(Program.asTyped) build --source my-guide
        see what is missing: \(Program.asTyped) check --source my-guide
        begin a role:        \(Program.asTyped) new role "Clinical Data Manager" --source my-guide

        """)
    let files = try folder.files(in: "my-guide")
    #expect(files.count == 16 && files["README.md"] != nil && files[".gitignore"] != nil)
    let built = try folder.build(["--source", "my-guide", "--strict"])
    // What was understood of the spreadsheet is told; nothing else is.
    let note = "my-guide/content/salaries/example.csv: note: 2 rows read as pay for 1 role [pay-read]\n"
    #expect(built.status == 0 && built.standardError == note, "\(built.messages)")
    // Pay of one role stands in its guide, that of the other in a spreadsheet; each names the other.
    for (role, other) in [("technician", "Manager"), ("manager", "Technician")] {
      let page = try folder.text("my-guide/public/roles/laboratory-\(role)/index.html")
      #expect(page.contains("<table") && page.contains("Example figures, replace them"))
      #expect(page.contains("These figures are made up."))
      #expect(page.contains("Laboratory \(other)"))
    }
    let example = try folder.files(in: "my-guide/.vscode")
    #expect(try example == filesByPath(Repository.root.appendingPathComponent(".vscode")))
  }

  @Test("What it says to type next is right, however the program was called")
  func nextSteps() throws {
    let folder = try Workshop()
    try FileManager.default.copyItem(at: Program.url, to: folder.url("sitegen"))
    let output = try folder.emptyFile("output")
    let process = Process()
    process.executableURL = folder.url("sitegen")
    process.arguments = ["init", "our guide"]
    process.currentDirectoryURL = folder.root
    process.standardOutput = try FileHandle(forWritingTo: output)
    try process.run()
    process.waitUntilExit()
    let text = try folder.text("output")
    #expect(text.contains("build it:            sitegen build --source \"our guide\"\n"), "\(text)")
    let built = try folder.build(["--source", "our guide"])
    #expect(built.status == 0 && !built.standardError.contains("warning"))
  }

  @Test("In the folder where one is, nothing has to be said about where the content is")
  func here() throws {
    let folder = try Workshop()
    let run = try folder.run(["init", "."])
    #expect(run.status == 0)
    #expect(run.standardOutput.contains("build it:            \(Program.asTyped) build\n"))
    #expect(try folder.build().status == 0)
  }

  @Test("A folder that is not empty is left alone", arguments: ["notes.txt", ".git/config"])
  func notEmpty(_ file: String) throws {
    let folder = try Workshop(["guide/\(file)": "mine\n"])
    let before = try folder.files(in: ".")
    let run = try folder.run(["init", "guide"])
    #expect(
      run.messages == """
        guide: error: this folder is not empty; a new guide needs a folder of its own [starter-exists]
           note: it holds \(file == "notes.txt" ? file : ".git")
           fix: name a folder that is empty or does not exist yet
        exit status 74

        """)
    #expect(try folder.files(in: ".") == before)
  }

  @Test("A file in the place of the folder is left alone")
  func file() throws {
    let folder = try Workshop(["guide": "mine\n"])
    let run = try folder.run(["init", "guide"])
    #expect(run.status == 74 && run.standardError.contains("guide: error: this exists already"))
    #expect(try folder.text("guide") == "mine\n")
  }

  @Test("Many files are counted")
  func manyFiles() throws {
    let folder = try Workshop(
      Dictionary(uniqueKeysWithValues: (1...8).map { ("guide/\($0).txt", "mine\n") }))
    let run = try folder.run(["init", "guide"])
    #expect(run.standardError.contains("it holds 1.txt, 2.txt, 3.txt, 4.txt, 5.txt and 3 more"))
  }

  @Test("The folder has to have a name")
  func noName() throws {
    #expect(try Workshop().run(["init"]).status == 64)
    #expect(try Workshop().run(["init", ""]).status == 64)
  }
}
