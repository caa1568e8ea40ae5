import Foundation

/// Whether git is at work on the files of a folder: while it is, there is a file `index.lock`, and more changes follow.
/// One that is older than some seconds was left behind, or belongs to a git that waits for an editor.
/// - Parameter folder: a folder that may be in a work tree.
func gitLock(above folder: String) -> @Sendable () -> Bool {
  var path = folder.isEmpty ? "." : folder
  for _ in 0..<40 {
    if let git = gitFolder(path) {
      let lock = git + "/index.lock"
      return {
        var status = stat()
        return stat(lock, &status) == 0 && time(nil) - Int(lockTime(status)) < longestLock
      }
    }
    path += "/.."
  }
  return { false }
}

/// In seconds.
private let longestLock = 5

private func lockTime(_ status: stat) -> time_t {
  #if canImport(Darwin)
    status.st_mtimespec.tv_sec
  #else
    status.st_mtim.tv_sec
  #endif
}

/// The folder in which git keeps what it knows of a work tree; in further work trees and submodules a file names it.
private func gitFolder(_ tree: String) -> String? {
  let git = tree + "/.git"
  var isFolder: ObjCBool = false
  guard FileManager.default.fileExists(atPath: git, isDirectory: &isFolder) else { return nil }
  if isFolder.boolValue { return git }
  guard let text = try? String(contentsOfFile: git, encoding: .utf8), text.hasPrefix("gitdir: ") else {
    return nil
  }
  let path = text.dropFirst("gitdir: ".count).trimmingCharacters(in: .whitespacesAndNewlines)
  return path.hasPrefix("/") ? path : tree + "/" + path
}
