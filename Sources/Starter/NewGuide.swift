import Diagnostics
import Foundation
import Schema

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A new guide: a small site that builds at once.
public struct NewGuide: Sendable {
  /// The folder that is to hold it.
  public let folder: String

  /// - Parameter folder: the folder that is to hold it. It may exist if nothing is in it.
  public init(in folder: String) { self.folder = folder }

  /// Writes the guide.
  /// - Returns: the files, by path in the folder.
  public func write() throws(StarterFailure) -> [String] {
    try refuseUnlessEmpty()
    var isNew = false
    if case .nothing = Standing(at: folder) { isNew = true }
    let files =
      StartingText.guide + EditorFile.all.map { (path: ".vscode/\($0.name)", text: $0.text) }
    var made: [String] = []
    do throws(StarterFailure) {
      for file in files {
        let path = joined(folder, file.path)
        try createFolder(URL(filePath: path).deletingLastPathComponent().relativePath)
        try createFile(path, file.text)
        made.append(file.path)
      }
    } catch {
      // Half a guide would be in the way of the next attempt.
      for path in made { unlink(joined(folder, path)) }
      removeEmptyFolders(of: files.map(\.path), in: folder)
      if isNew { rmdir(folder) }
      throw error
    }
    return files.map(\.path).sorted()
  }

  /// How many things that are in the way are named.
  private static let named = 5

  private func refuseUnlessEmpty() throws(StarterFailure) {
    switch Standing(at: folder) {
    case .nothing: return
    case .file: throw StarterFailure(existing: folder)
    case .folder, .other: break
    }
    let there: [String]
    do {
      there = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    } catch {
      throw StarterFailure(
        StarterFailure.fileSystemStatus, .starterUnwritable, "the system does not let this folder be read",
        at: Place(path: folder), fix: "choose another folder")
    }
    guard !there.isEmpty else { return }
    let rest = there.count - NewGuide.named
    throw StarterFailure(
      StarterFailure.fileSystemStatus, .starterExists,
      "this folder is not empty; a new guide needs a folder of its own", at: Place(path: folder),
      notes: [
        "it holds " + there.prefix(NewGuide.named).map(shown).joined(separator: ", ")
          + (rest > 0 ? " and \(rest) more" : "")
      ], fix: "name a folder that is empty or does not exist yet")
  }
}
