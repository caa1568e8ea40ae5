#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Whether git is at work on the files of a folder: while it is, there is a file `index.lock`, and more changes follow.
/// - Parameter folder: a folder that may be in a work tree.
func gitLock(above folder: String) -> @Sendable () -> Bool {
  var path = folder.isEmpty ? "." : folder
  for _ in 0..<40 {
    let git = path + "/.git"
    if access(git, F_OK) == 0 {
      let lock = git + "/index.lock"
      return { access(lock, F_OK) == 0 }
    }
    path += "/.."
  }
  return { false }
}
