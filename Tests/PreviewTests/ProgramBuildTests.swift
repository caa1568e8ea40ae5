import Foundation
import Testing

@testable import Preview

@Suite(.serialized) struct ProgramBuildTests {
  private let package = FileManager.default.temporaryDirectory.appendingPathComponent(
    "package-\(UUID().uuidString)")

  private func prepare() throws {
    let sources = package.appendingPathComponent("Sources/sitegen")
    try FileManager.default.createDirectory(at: sources, withIntermediateDirectories: true)
    try Data().write(to: package.appendingPathComponent("Package.swift"))
    try Data("print(1)".utf8).write(to: sources.appendingPathComponent("main.swift"))
  }

  @Test("A program that SwiftPM built knows its source, another one has none") func source() throws {
    try prepare()
    defer { try? FileManager.default.removeItem(at: package) }
    let program = try #require(ProgramBuild(executable: package.path + "/.build/debug/sitegen"))
    #expect(program.sources == ["Sources", "templates", "Package.swift"].map { package.path + "/" + $0 })
    #expect(program.product == "sitegen")
    let other = try #require(ProgramBuild(executable: package.path + "/.build/release/harbour"))
    #expect(other.product == "harbour")
    #expect(ProgramBuild(executable: "/usr/local/bin/sitegen") == nil)
    #expect(ProgramBuild(executable: "/nowhere/.build/debug/sitegen") == nil)
  }

  @Test("What was saved while a program was built is not forgotten when it starts") func late() throws {
    try prepare()
    defer { try? FileManager.default.removeItem(at: package) }
    let path = package.path + "/.build/debug/sitegen"
    let program = try #require(ProgramBuild(executable: path))
    #expect(!program.hasChangedSinceBuild)
    program.tellNext(builtAt: Date(timeIntervalSinceNow: 60))
    #expect(try #require(ProgramBuild(executable: path)).hasChangedSinceBuild == false)
    program.tellNext(builtAt: Date(timeIntervalSinceNow: -60))
    #expect(try #require(ProgramBuild(executable: path)).hasChangedSinceBuild)
    // It is told once.
    #expect(try #require(ProgramBuild(executable: path)).hasChangedSinceBuild == false)
  }
}
