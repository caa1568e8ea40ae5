import Disk

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The folder in which changed files wait until all of them are written, and the lock that keeps builds apart.
///
/// It is `.public.staging` beside `public`, so that a file can be renamed into place. The lock is a file in it, held
/// with `flock`, which the system lets go when a build dies. So what a dead build leaves behind is an unlocked
/// folder, which the next build empties and uses.
struct Staging {
  /// How the folder's name ends.
  static let ending = ".staging"
  /// The file that is locked.
  private static let lockName = "lock"

  /// The folder.
  let folder: Descriptor
  /// The folder as the editor knows it.
  let shown: String
  private let parent: Descriptor
  private let name: String
  private let lock: Descriptor

  /// Makes the folder, locks it and empties it.
  init(for destination: Destination, using fileSystem: FileSystem) throws(Stop) {
    let name = ".\(destination.name)\(Staging.ending)"
    let beside =
      String(destination.shown.dropLast(destination.shown.split(separator: "/").last?.count ?? 0)) + name
    guard let inside = destination.folder else {
      try self.init(name, in: destination.parent, shown: beside, busy: destination.shown, using: fileSystem)
      return
    }
    do throws(Stop) {
      try self.init(name, in: destination.parent, shown: beside, busy: destination.shown, using: fileSystem)
      if canMove(to: inside) { return }
      try? remove(using: fileSystem)
    } catch {
      guard case .problems(let problems) = error, case .refused(_, let code) = problems.first,
        [EACCES, EPERM, EROFS].contains(code)
      else { throw error }
    }
    // A folder that is mounted by itself, as in a container, or whose surroundings are read-only: files can be
    // renamed into it only from within.
    try self.init(
      name, in: inside, shown: destination.place(name), busy: destination.shown, using: fileSystem)
  }

  private init(
    _ name: String, in parent: Descriptor, shown: String, busy: String, using fileSystem: FileSystem
  ) throws(Stop) {
    self.name = name
    self.parent = parent
    self.shown = shown
    (folder, lock) = try Staging.lock(name, in: parent, shown: shown, busy: busy, using: fileSystem)
    try Staging.empty(folder, shown: shown, keeping: Staging.lockName, using: fileSystem)
  }

  private static func lock(
    _ name: String, in parent: Descriptor, shown: String, busy: String, using fileSystem: FileSystem
  ) throws(Stop) -> (folder: Descriptor, lock: Descriptor) {
    while true {
      try fileSystem.makeFolder(name, in: parent, place: shown)
      do throws(ErrorNumber) {
        let folder = try Descriptor.folder(name, in: parent)
        let lock = try Descriptor.open(lockName, in: folder, O_RDWR | O_CREAT | O_NOFOLLOW, mode: 0o644)
        try retrying { flock(lock.number, LOCK_EX | LOCK_NB) }
        // The build that had the lock until now may have removed the folder between our opening and our locking.
        if try isInPlace(lock, named: lockName, in: folder), try isInPlace(folder, named: name, in: parent) {
          return (folder, lock)
        }
      } catch {
        switch error.code {
        case EWOULDBLOCK: throw .problems([.busy(busy)])
        case ENOENT: continue
        case ELOOP, ENOTDIR: throw .problems([try obstacle(name, in: parent, shown: shown)])
        default: throw .system(error.code, at: shown)
        }
      }
    }
  }

  /// Whether such a folder is there: another build is at work, or was killed and left something to remove.
  static func isLeft(for destination: Destination) -> Bool {
    let name = ".\(destination.name)\(ending)"
    return [destination.parent, destination.folder].compactMap(\.self).contains { folder in
      (try? folder.status(of: name)) != nil
    }
  }

  private static func isInPlace(
    _ open: Descriptor, named name: String, in folder: Descriptor
  ) throws(ErrorNumber) -> Bool {
    guard let there = try folder.status(of: name) else { return false }
    let ours = try open.status()
    return there.st_ino == ours.st_ino && there.st_dev == ours.st_dev
  }

  private static func obstacle(_ name: String, in parent: Descriptor, shown: String) throws(Stop)
    -> OutputProblem
  {
    do throws(ErrorNumber) {
      if let status = try parent.status(of: name), !status.isLink, !status.isFolder {
        return .foreignFile(shown, neededFor: "the folder in which a build prepares its files")
      }
    } catch {
      throw .system(error.code, at: shown)
    }
    return .link(shown)
  }

  /// Whether a file here can be renamed into a folder. Linux says `EXDEV` for two mounts before it looks for the
  /// file, so that asking for one that does not exist changes nothing; other systems are asked for the device.
  func canMove(to target: Descriptor) -> Bool {
    if let ours = try? folder.status(), let theirs = try? target.status(), ours.st_dev != theirs.st_dev {
      return false
    }
    let missing = "no-such-file"
    return renameat(folder.number, missing, target.number, missing) == 0 || errno != EXDEV
  }

  /// Removes the folder and lets the lock go. Another build may come in between and put its own lock file there; then
  /// the folder is not empty and stays.
  func remove(using fileSystem: FileSystem) throws(Stop) {
    try Staging.empty(folder, shown: shown, keeping: Staging.lockName, using: fileSystem)
    try fileSystem.removeFile(Staging.lockName, in: folder, place: shown)
    try fileSystem.removeFolderIfEmpty(name, in: parent, place: shown)
    withExtendedLifetime(lock) {}
  }

  private static func empty(
    _ folder: Descriptor, shown: String, keeping kept: String? = nil, using fileSystem: FileSystem
  ) throws(Stop) {
    for name in try told(at: shown, { () throws(ErrorNumber) in try folder.names() }) where name != kept {
      let place = join(shown, name)
      if try told(at: place, { () throws(ErrorNumber) in try folder.status(of: name) })?.isFolder == true {
        let inner = try told(at: place) { () throws(ErrorNumber) in try Descriptor.folder(name, in: folder) }
        try empty(inner, shown: place, using: fileSystem)
        try fileSystem.removeFolderIfEmpty(name, in: folder, place: place)
      } else {
        try fileSystem.removeFile(name, in: folder, place: place)
      }
    }
  }
}
