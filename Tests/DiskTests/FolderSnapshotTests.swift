import Checksums
import Foundation
import Testing

@testable import Disk

/// Whether a change in a folder is seen.
@Suite final class FolderSnapshotTests {
  private let root = FileManager.default.temporaryDirectory.path + "/sitegen-disk-" + UUID().uuidString

  init() throws {
    for (path, text) in [("site.yml", "title: x"), ("roles/a.md", "a"), ("roles/b.md", "b")] {
      try put(text, at: path)
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }

  private func put(_ text: String, at path: String) throws {
    let url = URL(fileURLWithPath: root + "/" + path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  private func snapshot() throws -> FolderSnapshot { try #require(FolderSnapshot(of: root)) }

  @Test("The files, and what is in them")
  func files() throws {
    let files = try snapshot().files
    #expect(files.map(\.path) == ["roles/a.md", "roles/b.md", "site.yml"])
    #expect(files.map(\.checksum) == ["a", "b", "title: x"].map { Checksum(of: Array($0.utf8)) })
  }

  @Test("Writing the same again changes nothing; hidden files do not count")
  func same() throws {
    let before = try snapshot()
    #expect(before.isCurrent)
    try put("a", at: "roles/a.md")
    try put("x", at: "roles/.a.md.swp")
    #expect(try snapshot().checksum == before.checksum)
  }

  @Test(
    "Every change is seen",
    arguments: ["write", "rename", "add", "remove", "folder", "link", "file to folder", "touch at once"])
  func change(_ way: String) throws {
    let before = try snapshot()
    let manager = FileManager.default
    switch way {
    case "write": try put("new", at: "roles/a.md")
    case "rename": try manager.moveItem(atPath: root + "/roles/a.md", toPath: root + "/roles/c.md")
    case "add": try put("c", at: "roles/c.md")
    case "remove": try manager.removeItem(atPath: root + "/roles/a.md")
    case "folder":
      try manager.createDirectory(atPath: root + "/empty", withIntermediateDirectories: false)
    case "link":
      try manager.createSymbolicLink(atPath: root + "/roles/link.md", withDestinationPath: "a.md")
    case "file to folder":
      try manager.removeItem(atPath: root + "/roles/a.md")
      try manager.createDirectory(atPath: root + "/roles/a.md", withIntermediateDirectories: false)
    default:
      // The same size, in place, within the same tick of the clock.
      let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: root + "/roles/a.md"))
      try handle.write(contentsOf: Data("z".utf8))
      try handle.close()
    }
    #expect(!before.isCurrent)
    #expect(try snapshot().checksum != before.checksum)
  }

  @Test("A folder that is not there has none")
  func missing() { #expect(FolderSnapshot(of: root + "/nowhere") == nil) }

  @Test("A file is read whole, however large it is")
  func contents() throws {
    let bytes = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 * 7) }
    try Data(bytes).write(to: URL(fileURLWithPath: root + "/large"))
    try put("", at: "empty")
    let folder = try Descriptor.folder(root)
    #expect(try folder.contents(of: "large") == bytes)
    #expect(try folder.contents(of: "empty").isEmpty)
  }
}
