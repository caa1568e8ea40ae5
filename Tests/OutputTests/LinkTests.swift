import Foundation
import Testing

@testable import Output

@Suite struct LinkTests {
  private let old = ["a/one": "1", "a/two": "2", "k": "k"]

  /// A site whose `a` was moved away and replaced by a link to it.
  private func linkedFolder() throws -> Sandbox {
    let sandbox = try Sandbox()
    try sandbox.build(old)
    try FileManager.default.moveItem(atPath: sandbox.out + "/a", toPath: sandbox.root + "/elsewhere")
    try sandbox.link("public/a", to: "../elsewhere")
    return sandbox
  }

  @Test(arguments: [
    ["a/one": "new", "a/two": "2", "k": "k"], ["a/one": "1", "a/two": "2", "k": "new"], ["k": "new"],
    ["a": "file"],
    ["a/deeper/three": "3"],
  ])
  func neverFollowsALinkedFolder(_ new: [String: String]) throws {
    let sandbox = try linkedFolder()
    let before = sandbox.tree(sandbox.root)
    let failure = try #require(try sandbox.refusal(new))
    #expect(failure.ids == ["output-symlink"])
    #expect(failure.places == ["a"])
    #expect(failure.exitStatus == 74)
    #expect(sandbox.tree(sandbox.root) == before)
  }

  @Test(arguments: [["l": "new"], ["l": "text"], ["k": ""], ["l/x": "new"]])
  func neverFollowsALinkedFile(_ new: [String: String]) throws {
    let sandbox = try Sandbox()
    try sandbox.build(["l": "text"])
    try sandbox.put("text", at: "target")
    try FileManager.default.removeItem(atPath: sandbox.out + "/l")
    try sandbox.link("public/l", to: "../target")
    #expect(try sandbox.refusal(new)?.ids == ["output-symlink"])
    #expect(sandbox.tree(sandbox.root)["target"] == "text")
    #expect(sandbox.pages == ["l": "->../target"])
  }

  @Test func refusesALinkedManifestAndALinkedStagingFolder() throws {
    let sandbox = try Sandbox()
    try sandbox.build(old)
    try sandbox.put("precious", at: "elsewhere/precious")
    try sandbox.link(".public.staging", to: "elsewhere")
    #expect(try sandbox.refusal(["k": "new"])?.ids == ["output-symlink"])
    try FileManager.default.removeItem(atPath: sandbox.root + "/.public.staging")
    try FileManager.default.moveItem(atPath: sandbox.out + "/manifest.json", toPath: sandbox.root + "/m")
    try sandbox.link("public/manifest.json", to: "../m")
    #expect(try sandbox.refusal(["k": "new"])?.ids == ["output-symlink"])
    #expect(sandbox.tree(sandbox.root)["elsewhere/precious"] == "precious")
  }

  @Test func usesAnOutputFolderThatIsALink() throws {
    let sandbox = try Sandbox()
    try FileManager.default.createDirectory(
      atPath: sandbox.root + "/real/www", withIntermediateDirectories: true)
    try sandbox.link("public", to: "real/www")
    try sandbox.build(["a/one": "1"])
    #expect(
      try sandbox.build(["a/one": "1", "two": "2"]) == WriteSummary(written: 1, unchanged: 1, removed: 0))
    #expect(
      sandbox.tree(sandbox.root).keys.sorted()
        == ["public", "real/www/a/one", "real/www/manifest.json", "real/www/two"])
  }

  @Test func refusesAnOutputFolderThatIsALinkToNothing() throws {
    let sandbox = try Sandbox()
    try sandbox.link("public", to: "gone")
    #expect(try sandbox.refusal(["a": "1"])?.ids == ["output-symlink"])
    #expect(sandbox.tree(sandbox.root) == ["public": "->gone"])
  }
}
