import Foundation
import Testing

@testable import Output

@Suite struct ForeignTests {
  @Test func refusesAFolderThatItDidNotMake() throws {
    let sandbox = try Sandbox()
    try sandbox.put("mine", at: "public/notes.txt")
    let before = sandbox.tree()
    let failure = try #require(try sandbox.refusal(["index.html": "x"]))
    #expect(failure.ids == ["output-foreign"])
    #expect(failure.exitStatus == 74)
    #expect(failure.diagnostics.first?.message.contains("notes.txt") == true)
    #expect(failure.diagnostics.first?.fix?.contains("--output") == true)
    #expect(sandbox.tree() == before)
    #expect(try sandbox.besides() == [])
  }

  @Test(arguments: [
    "{\"name\": \"my app\"}", "[]", "{\"generator\": \"hugo\", \"version\": 1, \"files\": []}",
  ])
  func refusesTheManifestOfSomethingElse(_ manifest: String) throws {
    let sandbox = try Sandbox()
    try sandbox.put(manifest, at: "public/manifest.json")
    #expect(try sandbox.refusal(["index.html": "x"])?.ids == ["output-foreign"])
    #expect(sandbox.tree() == ["manifest.json": manifest])
  }

  @Test func takesAnEmptyFolder() throws {
    let sandbox = try Sandbox()
    try sandbox.put("ref", at: "public/.git/HEAD")
    try sandbox.build(["index.html": "x"])
    #expect(sandbox.pages == ["index.html": "x", ".git/HEAD": "ref"])
  }

  @Test func refusesAFileInPlaceOfTheFolder() throws {
    let sandbox = try Sandbox()
    try sandbox.put("file", at: "public")
    #expect(try sandbox.refusal(["index.html": "x"])?.ids == ["output-foreign"])
    #expect(try sandbox.besides() == [])
  }

  @Test func leavesFilesAloneThatItDidNotWrite() throws {
    let sandbox = try Sandbox()
    try sandbox.build(["a/index.html": "x", "b/index.html": "x"])
    try sandbox.put("example.org", at: "public/CNAME")
    try sandbox.put("ref", at: "public/.git/HEAD")
    try sandbox.put("mine", at: "public/a/mine.txt")
    try sandbox.build(["c": "x"])
    #expect(sandbox.pages == ["c": "x", "CNAME": "example.org", ".git/HEAD": "ref", "a/mine.txt": "mine"])
  }

  @Test func neverReplacesAFileThatItDidNotWrite() throws {
    let sandbox = try Sandbox()
    try sandbox.build(["index.html": "x"])
    try sandbox.put("example.org", at: "public/CNAME")
    try sandbox.put("mine", at: "public/a")
    try sandbox.put("mine", at: "public/b/c/mine")
    let before = sandbox.tree()
    let failure = try #require(
      try sandbox.refusal(["index.html": "y", "CNAME": "example.com", "a/index.html": "", "b": ""]))
    #expect(Set(failure.ids) == ["output-foreign"])
    #expect(failure.places == ["CNAME", "a", "b"])
    #expect(sandbox.tree() == before)
    #expect(try sandbox.build(["index.html": "y", "CNAME": "example.org"]).unchanged == 1)
  }

  @Test func keepsAFolderOfOursThatAlsoHoldsSomethingElse() throws {
    let sandbox = try Sandbox()
    try sandbox.build(["a/b/index.html": "x"])
    try sandbox.put("mine", at: "public/a/b/mine")
    #expect(try sandbox.refusal(["a": "x"])?.places == ["a/b/mine"])
    #expect(sandbox.pages == ["a/b/index.html": "x", "a/b/mine": "mine"])
  }

  @Test(arguments: [
    "", "{", "{\"generator\": \"sitegen\"}", "{\"generator\": \"sitegen\", \"version\": 3, \"files\": []}",
    "{\"generator\": \"sitegen\", \"version\": 1, \"files\": [\"index.html\"]}",
    "{\"generator\": \"sitegen\", \"version\": 2, \"files\": [{\"path\": \"a\", \"bytes\": 1, \"sha256\": \"abc\"}]}",
    "<<<<<<< HEAD\n{}\n=======\n{}\n>>>>>>> x\n",
  ])
  func refusesADamagedManifest(_ manifest: String) throws {
    let sandbox = try Sandbox()
    try sandbox.build(["index.html": "x"])
    try sandbox.put(manifest, at: "public/manifest.json")
    let failure = try #require(try sandbox.refusal(["other.html": "x"]))
    #expect(failure.ids == ["output-manifest"])
    #expect(failure.places == ["manifest.json"])
    #expect(sandbox.tree() == ["index.html": "x", "manifest.json": manifest])
  }

  @Test(arguments: [
    "../precious", "a/../../precious", "/etc/passwd", ".git/config", "..\\\\precious", "a\\u0000b",
  ])
  func neverFollowsAManifestOutOfTheFolder(_ path: String) throws {
    let sandbox = try Sandbox()
    try sandbox.put("precious", at: "precious")
    try sandbox.put(
      "{\"generator\": \"sitegen\", \"version\": 1, \"files\": [{\"path\": \"\(path)\", \"bytes\": 8}]}",
      at: "public/manifest.json")
    let failure = try #require(try sandbox.refusal(["index.html": "x"]))
    #expect(failure.ids == ["output-manifest"])
    #expect(failure.exitStatus == 74)
    #expect(sandbox.tree(sandbox.root)["precious"] == "precious")
    #expect(sandbox.pages == [:])
  }
}
