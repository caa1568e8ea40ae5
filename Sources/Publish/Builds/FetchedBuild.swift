import Foundation
import Output
import Programs

/// A build that is elsewhere and whose files are fetched when they are asked for.
struct FetchedBuild: SiteBuild {
  let shown: String
  let manifest: Manifest
  /// Fetches files.
  let fetch: @Sendable ([OutputPath]) async throws(PublishFailure) -> [OutputPath: [UInt8]]

  func read(_ paths: [OutputPath]) async throws(PublishFailure) -> [OutputPath: [UInt8]] {
    paths.isEmpty ? [:] : try await fetch(paths)
  }
}

/// A folder that files are fetched into, or wait in. It goes with the last reference to it.
struct FetchedFolder: Sendable {
  private let folder: TemporaryFolder
  private let files: OutputFolder

  var path: String { folder.path }

  /// Makes a folder, and keeps it until everything is done that is done with it.
  static func during<Value>(
    _ work: (FetchedFolder) async throws(PublishFailure) -> Value
  ) async throws(PublishFailure) -> Value {
    let folder = try FetchedFolder()
    let value = try await work(folder)
    withExtendedLifetime(folder) {}
    return value
  }

  init() throws(PublishFailure) {
    do {
      folder = try TemporaryFolder()
      files = OutputFolder(folder.path)
    } catch {
      throw FetchedFolder.noRoom
    }
  }

  /// The bytes of a file; `nil` where it was not fetched.
  func read(_ path: String) -> [UInt8]? { files.read(path) }

  /// Writes a list of files into a folder of its own.
  /// - Returns: that folder, in which the list has the name that it has in a site.
  func keep(_ manifest: Manifest) throws(PublishFailure) -> String {
    let inner = path + "/" + UUID().uuidString
    do {
      try FileManager.default.createDirectory(atPath: inner, withIntermediateDirectories: true)
      try Data(manifest.bytes).write(to: URL(fileURLWithPath: inner + "/" + Manifest.name))
      return inner
    } catch {
      throw FetchedFolder.noRoom
    }
  }

  private static let noRoom = PublishFailure(
    .publishFailed, "there is no room for temporary files on this computer",
    fix: "make room, or name another folder with the variable TMPDIR; then publish again")
}
