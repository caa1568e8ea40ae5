#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Tells every name in a folder, and whether it is a folder itself; a symbolic link is none. Tells nothing of a folder
/// that is not there or may not be read.
/// - Parameter followsLink: whether the folder itself may be a symbolic link to one.
func listFolder(_ path: String, followsLink: Bool, _ tell: (_ name: String, _ isFolder: Bool) -> Void) {
  let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC | (followsLink ? 0 : O_NOFOLLOW))
  guard descriptor >= 0 else { return }
  guard let stream = fdopendir(descriptor) else {
    close(descriptor)
    return
  }
  defer { closedir(stream) }
  while let entry = readdir(stream) {
    // A record may be shorter than the type, so it is read in place and not copied.
    guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { return }
    let name = String(cString: (UnsafeRawPointer(entry) + offset).assumingMemoryBound(to: CChar.self))
    if name == "." || name == ".." { continue }
    switch Int32(entry.pointee.d_type) {
    case Int32(DT_DIR): tell(name, true)
    // Some file systems do not say.
    case Int32(DT_UNKNOWN): tell(name, isFolder(joinPath(path, name), followsLink: false))
    default: tell(name, false)
    }
  }
}

/// Tells every path below a folder, but for those that `isPrivateName` leaves out and what is below them.
/// - Parameters:
///   - enter: is asked before a folder is listed, this one included; `false` leaves it out.
///   - tell: is told the paths.
func walkFolders(
  _ root: String, followsLink: Bool, enter: (String) -> Bool = { _ in true }, tell: (String) -> Void
) {
  var waiting = [root]
  while let folder = waiting.popLast() {
    guard enter(folder) else { continue }
    listFolder(folder, followsLink: followsLink && folder == root) { name, isFolder in
      guard !isPrivateName(name) else { return }
      let path = joinPath(folder, name)
      tell(path)
      if isFolder { waiting.append(path) }
    }
  }
}

/// Whether there is a folder at a path.
func isFolder(_ path: String, followsLink: Bool) -> Bool {
  var status = stat()
  guard (followsLink ? stat(path, &status) : lstat(path, &status)) == 0 else { return false }
  return status.st_mode & S_IFMT == S_IFDIR
}
