import Checksums
import Diagnostics
import Foundation
import Output
import Testing

@testable import BuildMemory

/// What is kept of a build, and when it counts.
@Suite final class BuildRecordTests {
  private let root = FileManager.default.temporaryDirectory.path + "/sitegen-record-" + UUID().uuidString

  init() throws {
    try FileManager.default.createDirectory(atPath: root + "/content", withIntermediateDirectories: true)
    try Data("title: x".utf8).write(to: URL(fileURLWithPath: root + "/content/site.yml"))
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }

  private let report = BuildRecord.Report(
    told: [
      Diagnostic(
        .warning, DiagnosticID("salary-order"), "the wrong way round",
        at: Place(
          path: "content/roles/a.md", line: 3, column: 4,
          excerpt: Excerpt(before: "a ", marked: "b", after: " c\u{1B}")),
        notes: [Diagnostic.Note("see", at: Place(path: "content/site.yml"))], fix: "turn them round")
    ], hints: 2, pages: 3, figures: 4, drafts: 5, later: 6, url: "https://example.org/")

  private func record() throws -> BuildRecord {
    let file = OutputFile(path: try OutputPath("index.html"), bytes: [1, 2], origin: "a test")
    let known = try OutputWriter(directory: root + "/public").write([file], knowing: nil).known
    return BuildRecord(
      ingredients: Checksum(of: [1]), report: report, files: try #require(known))
  }

  private func bytes(of record: BuildRecord) throws -> [UInt8] {
    try record.write(to: root + "/record")
    return Array(try Data(contentsOf: URL(fileURLWithPath: root + "/record")))
  }

  @Test("A record is read as it was written, messages and all")
  func roundTrip() throws {
    let bytes = try bytes(of: try record())
    let read = try #require(BuildRecord(bytes: bytes))
    #expect(read.ingredients == Checksum(of: [1]))
    #expect(read.report.told == report.told)
    #expect(read.files.count == 1)
    #expect(try self.bytes(of: read).count == bytes.count)
  }

  @Test("A record in which anything was changed, or that was cut off, counts as none")
  func damaged() throws {
    let bytes = try bytes(of: try record())
    for index in bytes.indices {
      var changed = bytes
      changed[index] ^= 1
      #expect(BuildRecord(bytes: changed) == nil)
    }
    for length in bytes.indices { #expect(BuildRecord(bytes: Array(bytes[..<length])) == nil) }
  }

  @Test("Each folder has its own record, which is found by whatever path the folder is named")
  func records() throws {
    let environment = ["XDG_CACHE_HOME": root + "/cache"]
    let records = try #require(BuildRecords(output: root + "/public", environment: environment))
    #expect(records.last == nil)
    records.keep(try record())
    #expect(records.last?.report.told == report.told)
    try FileManager.default.createSymbolicLink(atPath: root + "/link", withDestinationPath: root + "/public")
    for path in ["/public/", "/content/../public", "/link"] {
      #expect(BuildRecords(output: root + path, environment: environment)?.last != nil, "\(path)")
    }
    #expect(BuildRecords(output: root + "/other", environment: environment)?.last == nil)
    records.forget()
    #expect(records.last == nil)
  }

  @Test("Where nobody has a folder for such files, nothing is kept")
  func nowhere() {
    #expect(BuildRecords(output: root, environment: [:]) == nil)
    #expect(BuildRecords(output: root, environment: ["HOME": "relative"]) == nil)
  }

  @Test("Records of folders that nobody builds any more are removed")
  func old() throws {
    let environment = ["XDG_CACHE_HOME": root + "/cache"]
    let folder = root + "/cache/sitegen/builds/"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for (name, days) in [("old", 40.0), ("new", 20.0)] {
      try Data().write(to: URL(fileURLWithPath: folder + name))
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSinceNow: -days * 86400)], ofItemAtPath: folder + name)
    }
    BuildRecords(output: root + "/public", environment: environment)?.keep(try record())
    let left = try FileManager.default.contentsOfDirectory(atPath: folder)
    #expect(left.contains("new") && !left.contains("old") && left.count == 2)
  }

  @Test("What a site is made from: content, options, the day; and the program without these")
  func ingredients() throws {
    func ingredients(_ options: [String] = ["a"], day: String = "2026-11-27") throws -> Ingredients {
      try #require(Ingredients(content: root + "/content", options: options, day: day))
    }
    let first = try ingredients()
    #expect(try ingredients().checksum == first.checksum)
    #expect(try ingredients(["b"]).program != first.program)
    #expect(try ingredients(["a", ""]).program != first.program)
    #expect(try ingredients(day: "2026-11-28").checksum != first.checksum)
    #expect(try ingredients(day: "2026-11-28").program == first.program)
    #expect(first.areCurrent)
    try Data("title: y".utf8).write(to: URL(fileURLWithPath: root + "/content/site.yml"))
    #expect(!first.areCurrent)
    #expect(try ingredients().checksum != first.checksum)
    #expect(try ingredients().program == first.program)
    #expect(Ingredients(content: root + "/nowhere", options: [], day: "") == nil)
  }
}
