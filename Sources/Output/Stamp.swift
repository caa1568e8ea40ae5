#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What the system says of a file, by which it is known to be the same file with the same contents as before. The last
/// change of what the system says of it (`st_ctime`) is in it, which no program can set.
public struct Stamp: Sendable, Hashable {
  let device: UInt64
  let inode: UInt64
  let size: UInt64
  let modified: Moment
  let changed: Moment

  /// A moment as the file system counts: seconds since 1970, and nanoseconds.
  struct Moment: Sendable, Hashable {
    let seconds: Int64
    let nanoseconds: Int64
  }

  init(device: UInt64, inode: UInt64, size: UInt64, modified: Moment, changed: Moment) {
    self.device = device
    self.inode = inode
    self.size = size
    self.modified = modified
    self.changed = changed
  }

  init(_ status: stat) {
    device = UInt64(truncatingIfNeeded: status.st_dev)
    inode = UInt64(truncatingIfNeeded: status.st_ino)
    size = UInt64(truncatingIfNeeded: status.st_size)
    #if canImport(Darwin)
      (modified, changed) = (Moment(status.st_mtimespec), Moment(status.st_ctimespec))
    #else
      (modified, changed) = (Moment(status.st_mtim), Moment(status.st_ctim))
    #endif
  }

  /// Whether this is the file that had another stamp before it was moved: moving changes only when it was last changed.
  func isMoved(from before: Stamp) -> Bool {
    device == before.device && inode == before.inode && size == before.size && modified == before.modified
  }
}

extension Stamp.Moment {
  fileprivate init(_ time: timespec) {
    self.init(seconds: Int64(time.tv_sec), nanoseconds: Int64(time.tv_nsec))
  }
}
