import Foundation
import Testing

@testable import Output

/// What an earlier build wrote can be had back, and nothing else.
@Suite struct FilesFromBeforeTests {
  private func found(_ paths: [String], in sandbox: Sandbox) throws -> [String: String] {
    let files = sandbox.writer().filesFromBefore(try paths.map { try OutputPath($0) })
    return Dictionary(
      uniqueKeysWithValues: files.map { ($0.key.text, String(decoding: $0.value, as: UTF8.self)) })
  }

  @Test func listedFiles() throws {
    let sandbox = try Sandbox()
    try sandbox.build(["assets/a.png": "A", "assets/b.png": "B", "index.html": "home"])
    #expect(
      try found(["assets/a.png", "index.html", "assets/c.png", "x/y.png"], in: sandbox)
        == ["assets/a.png": "A", "index.html": "home"])
  }

  @Test("Neither a file that no build wrote, nor one of another size than the build's, nor a link")
  func otherFiles() throws {
    let sandbox = try Sandbox()
    try sandbox.build(["assets/a.png": "A", "assets/b.png": "B", "assets/d.png": "D", "index.html": "home"])
    try sandbox.put("mine", at: "public/assets/c.png")
    try sandbox.put("longer", at: "public/assets/a.png")
    try sandbox.put("B", at: "elsewhere.png")
    for name in ["b", "d"] { try FileManager.default.removeItem(atPath: sandbox.out + "/assets/\(name).png") }
    try sandbox.link("public/assets/b.png", to: "../../elsewhere.png")
    try FileManager.default.createDirectory(
      atPath: sandbox.out + "/assets/d.png", withIntermediateDirectories: true)
    let names = ["a", "b", "c", "d"].map { "assets/\($0).png" }
    #expect(try found(names, in: sandbox) == [:])
  }

  @Test("A folder that is not there, is not ours or has a damaged list gives nothing and stays as it is")
  func otherFolders() throws {
    let sandbox = try Sandbox()
    #expect(try found(["a.png"], in: sandbox) == [:])
    #expect(!FileManager.default.fileExists(atPath: sandbox.out))
    try sandbox.put("mine", at: "public/a.png")
    #expect(try found(["a.png"], in: sandbox) == [:])
    try sandbox.put("{ \"generator\": \"sitegen\"", at: "public/manifest.json")
    #expect(try found(["a.png"], in: sandbox) == [:])
    #expect(sandbox.tree().count == 2)
  }
}
