import Disk

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The output folder: what it is called, where it really is, and whether it is there yet.
struct Destination {
  /// The path that the editor knows, without a slash at its end.
  let shown: String
  /// The name of the folder itself, links resolved.
  let name: String
  /// The folder that holds it.
  let parent: Descriptor
  /// The folder, if it is there.
  private(set) var folder: Descriptor?

  /// Finds the folder. That it may itself be a symbolic link to a folder is its owner's decision; only inside it are
  /// links refused. The folders above one that is not there yet are made.
  init(_ directory: String, using fileSystem: FileSystem) throws(Stop) {
    var shown = directory[...]
    while shown.utf8.count > 1, shown.utf8.last == UInt8(ascii: "/") { shown = shown.dropLast() }
    self.shown = String(shown)
    if let resolved = realpath(self.shown, nil) {
      defer { free(resolved) }
      let path = String(cString: resolved)
      name = String(path[path.lastSlash.after...])
      do throws(ErrorNumber) {
        parent = try Descriptor.folder(path.lastSlash.folder, followingLinks: true)
        folder = try Descriptor.folder(path)
      } catch {
        if error.code == ENOTDIR { throw .problems([.notAFolder(self.shown)]) }
        throw .system(error.code, at: self.shown)
      }
      return
    }
    let code = errno
    guard code == ENOENT, !shown.isEmpty else { throw .system(code, at: self.shown) }
    name = String(self.shown[self.shown.lastSlash.after...])
    parent = try Destination.makeParents(of: self.shown, using: fileSystem)
    // A link whose target is gone: making the target could be anywhere.
    if let status = try? parent.status(of: name), status.isLink { throw .problems([.link(self.shown)]) }
    guard name != ".", name != ".." else { throw .system(code, at: self.shown) }
  }

  private static func makeParents(of path: String, using fileSystem: FileSystem) throws(Stop) -> Descriptor {
    let folder = path.lastSlash.folder
    do throws(ErrorNumber) {
      return try Descriptor.folder(folder, followingLinks: true)
    } catch {
      guard error.code == ENOENT else { throw .system(error.code, at: folder) }
    }
    let above = try makeParents(of: folder, using: fileSystem)
    let name = String(folder[folder.lastSlash.after...])
    try fileSystem.makeFolder(name, in: above, place: folder)
    do throws(ErrorNumber) {
      return try Descriptor.folder(name, in: above)
    } catch {
      throw .system(error.code, at: folder)
    }
  }

  /// Opens the folder if it has come into being since: another build may have made it before this one had the lock.
  mutating func lookAgain() throws(Stop) {
    guard folder == nil else { return }
    do throws(ErrorNumber) {
      folder = try Descriptor.folder(name, in: parent)
    } catch {
      if error.code != ENOENT { throw .system(error.code, at: shown) }
    }
  }

  /// Makes the folder if it is not there yet.
  mutating func make(using fileSystem: FileSystem) throws(Stop) -> Descriptor {
    if let folder { return folder }
    try fileSystem.makeFolder(name, in: parent, place: shown)
    do throws(ErrorNumber) {
      let made = try Descriptor.folder(name, in: parent)
      folder = made
      return made
    } catch {
      throw .system(error.code, at: shown)
    }
  }

  /// A path inside as the editor knows it.
  func place(_ path: String) -> String { shown == "/" ? "/" + path : join(shown, path) }
}

extension String {
  /// Where the last component begins, and the folder before it: `.` when there is none.
  fileprivate var lastSlash: (folder: String, after: String.Index) {
    guard let slash = utf8.lastIndex(of: UInt8(ascii: "/")) else { return (".", startIndex) }
    let after = utf8.index(after: slash)
    return (slash == startIndex ? "/" : String(self[..<slash]), after)
  }
}
