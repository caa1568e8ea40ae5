import Diagnostics
import Output

/// A build in a folder of this computer.
public struct FolderBuild: SiteBuild {
  /// The folder, as it is shown in messages.
  public let shown: String
  /// The list of its files.
  public let manifest: Manifest
  private let folder: OutputFolder

  /// - Parameter directory: the folder, as it is to be shown in messages.
  /// - Throws: that there is no build.
  public init(_ directory: String) throws(PublishFailure) {
    folder = OutputFolder(directory)
    shown = directory
    guard let bytes = folder.read(Manifest.name) else {
      throw PublishFailure(
        .buildMissing, "there is no build here: the folder has no \(Manifest.name)",
        at: Place(path: directory),
        fix: "name a folder that `sitegen build` wrote, or build first")
    }
    guard let manifest = try Manifest.read(bytes, of: directory) else {
      throw PublishFailure(
        .buildMissing, "the \(Manifest.name) in this folder is another program's", at: Place(path: directory),
        fix: "name a folder that `sitegen build` wrote")
    }
    self.manifest = manifest
  }

  /// The bytes of some of its files; those that are not there are left out.
  public func read(_ paths: [OutputPath]) -> [OutputPath: [UInt8]] {
    var files: [OutputPath: [UInt8]] = [:]
    for path in paths { files[path] = folder.read(path.text) }
    return files
  }

  /// Every file of the folder that the list does not name, sorted.
  func unlisted() -> [String] {
    folder.files().filter {
      $0 != Manifest.name && (try? OutputPath($0)).map { manifest.entries[$0] == nil } ?? true
    }
  }
}
