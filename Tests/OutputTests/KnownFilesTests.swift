import Checksums
import Foundation
import Synchronization
import Testing

@testable import Output

/// What a build takes from what an earlier one knew of its files.
@Suite struct KnownFilesTests {
  private let sandbox: Sandbox
  private let contents = [
    "index.html": "home", "roles/index.html": "list", "roles/a/index.html": "a", "roles/b/index.html": "b",
    "assets/site.css": "css",
  ]

  init() throws { sandbox = try Sandbox() }

  /// Builds, with each file's text as what it is made from.
  /// - Returns: what the build knows, what it did, and which files it had to make.
  private func build(
    _ contents: [String: String], knowing known: KnownFiles? = nil, madeFrom: [String: String] = [:]
  ) throws -> (known: KnownFiles?, summary: WriteSummary, made: Set<String>) {
    let made = Mutex<Set<String>>([])
    let files = try contents.sorted { $0.key < $1.key }.map { path, text in
      OutputFile(
        path: try OutputPath(path), origin: path,
        fingerprint: Checksum(of: Array((madeFrom[path] ?? text).utf8))
      ) {
        made.withLock { _ = $0.insert(path) }
        return Array(text.utf8)
      }
    }
    let (summary, known) = try sandbox.writer().write(files, knowing: known)
    return (known, summary, made.withLock { $0 })
  }

  private func pieces(of known: KnownFiles) -> [ArraySlice<UInt8>] {
    var pieces: [ArraySlice<UInt8>] = []
    known.forEachPiece { pieces.append($0[...]) }
    return pieces
  }

  /// What a build knows, as the next one reads it.
  private func known() throws -> KnownFiles {
    let known = try #require(try build(contents).known)
    return try #require(KnownFiles(pieces: pieces(of: known)[...]))
  }

  @Test("Nothing is made again where everything is as it was")
  func unchanged() throws {
    let known = try known()
    #expect(sandbox.writer().isUntouched(since: known))
    let second = try build(contents, knowing: known)
    #expect(second.made.isEmpty)
    #expect(second.summary == WriteSummary(written: 0, unchanged: 5, removed: 0))
    #expect(try build(contents, knowing: second.known).made.isEmpty)
  }

  @Test("What would be made from something else is made")
  func changed() throws {
    var contents = contents
    contents["roles/a/index.html"] = "new"
    contents["roles/b/index.html"] = nil
    contents["roles/c/index.html"] = "c"
    let second = try build(contents, knowing: known())
    #expect(second.made == ["roles/a/index.html", "roles/c/index.html"])
    #expect(second.summary == WriteSummary(written: 2, unchanged: 3, removed: 1))
    #expect(sandbox.pages == contents)
    #expect(sandbox.writer().isUntouched(since: try #require(second.known)))
  }

  @Test("A file that somebody changed, removed or replaced is made again, however it was done")
  func touched() throws {
    let path = (sandbox.root + "/public/roles/a/index.html")
    let file = URL(fileURLWithPath: path)
    let ways: [() throws -> Void] = [
      // The same size at the same moment, as far as a program can set that.
      {
        let date = try FileManager.default.attributesOfItem(atPath: path)[.modificationDate]
        let handle = try FileHandle(forWritingTo: file)
        try handle.write(contentsOf: Data("x".utf8))
        try handle.close()
        try FileManager.default.setAttributes([.modificationDate: date as Any], ofItemAtPath: path)
      },
      { try FileManager.default.removeItem(at: file) },
      { try Data("x".utf8).write(to: file, options: .atomic) },
    ]
    for way in ways {
      let known = try known()
      try way()
      #expect(!sandbox.writer().isUntouched(since: known))
      let second = try build(contents, knowing: known)
      #expect(second.made == ["roles/a/index.html"])
      #expect(sandbox.pages == contents)
    }
  }

  @Test("A folder that a link stands in for is refused as it always is")
  func links() throws {
    let known = try known()
    let (roles, elsewhere) = (sandbox.root + "/public/roles", sandbox.root + "/elsewhere")
    try FileManager.default.moveItem(atPath: roles, toPath: elsewhere)
    try FileManager.default.createSymbolicLink(atPath: roles, withDestinationPath: elsewhere)
    #expect(!sandbox.writer().isUntouched(since: known))
    #expect(throws: OutputFailure.self) { try build(contents, knowing: known) }
  }

  @Test("Where the list of files was changed, nothing that was known counts")
  func list() throws {
    let known = try known()
    let list = URL(fileURLWithPath: (sandbox.root + "/public/manifest.json"))
    try Data(contentsOf: list).write(to: list, options: .atomic)
    #expect(!sandbox.writer().isUntouched(since: known))
    #expect(try build(contents, knowing: known).made.count == contents.count)
  }

  @Test(
    "Where a killed build left its folder, the next one is no shortcut, so that it is removed",
    arguments: ["", "public/"])
  func leftovers(_ place: String) throws {
    let known = try known()
    try sandbox.put("x", at: "\(place).public.staging/files-1/0")
    #expect(!sandbox.writer().isUntouched(since: known))
  }

  @Test("What was cut off or is something else is not read")
  func damaged() throws {
    let pieces = pieces(of: try known())
    for (number, piece) in pieces.enumerated() {
      for length in 0..<piece.count {
        var cut = pieces
        cut[number] = piece.prefix(length)
        let read = KnownFiles(pieces: cut[...])
        // Where a file ends, a piece may end.
        #expect(read == nil || (number > 0 && (read?.count ?? 0) < contents.count))
      }
    }
    #expect(KnownFiles(pieces: []) == nil)
  }
}
