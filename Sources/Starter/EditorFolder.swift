import Diagnostics
import Foundation
import Schema

/// What became of the files that set an editor up.
public struct EditorFolder: Sendable {
  /// Files that were made or brought up to date.
  public private(set) var written: [String] = []
  /// Files that were as they should be.
  public private(set) var unchanged: [String] = []
  /// Files that are the person's own, and were left alone.
  public private(set) var kept: [String] = []

  /// Brings a folder up to date. A file that somebody else wrote is never replaced.
  /// - Throws: ``StarterFailure`` when such a file has the name of a schema; then nothing is changed.
  public init(updating folder: String) throws(StarterFailure) {
    var needed: [(file: EditorFile, isNew: Bool)] = []
    for file in EditorFile.all {
      let path = joined(folder, file.name)
      switch Standing(at: path) {
      case .nothing: needed.append((file, isNew: true))
      case .folder, .other: throw EditorFolder.foreign(path)
      case .file:
        let found = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
        if found == file.text {
          unchanged.append(file.name)
        } else if !file.isOurs {
          kept.append(file.name)
        } else if EditorFile.isOurs(found) {
          needed.append((file, isNew: false))
        } else {
          throw EditorFolder.foreign(path)
        }
      }
    }
    if !needed.isEmpty { try createFolder(folder) }
    for (file, isNew) in needed {
      let path = joined(folder, file.name)
      if isNew { try createFile(path, file.text) } else { try replaceFile(path, file.text) }
      written.append(file.name)
    }
  }

  private static func foreign(_ path: String) -> StarterFailure {
    StarterFailure(
      StarterFailure.fileSystemStatus, .starterExists,
      "this was not written by sitegen; nothing was changed", at: Place(path: path),
      fix: "give it another name, or name another folder for the schemas")
  }
}
