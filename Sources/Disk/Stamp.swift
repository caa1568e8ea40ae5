#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What the system says of a file, by which it is known to be the same file with the same contents as before. The last
/// change of what the system says of it (`st_ctime`) is in it, which no program can set.
package struct Stamp: Sendable, Hashable {
  package let device: UInt64
  package let inode: UInt64
  package let size: UInt64
  package let modified: Moment
  package let changed: Moment

  /// A moment as the file system counts: seconds since 1970, and nanoseconds.
  package struct Moment: Sendable, Hashable, Comparable {
    package let seconds: Int64
    package let nanoseconds: Int64

    package init(seconds: Int64, nanoseconds: Int64) {
      self.seconds = seconds
      self.nanoseconds = nanoseconds
    }

    package static func < (one: Moment, two: Moment) -> Bool {
      (one.seconds, one.nanoseconds) < (two.seconds, two.nanoseconds)
    }

    /// - Parameter nanoseconds: how much earlier.
    package func minus(_ nanoseconds: Int64) -> Moment {
      let left = self.nanoseconds - nanoseconds
      let borrowed = left < 0 ? (-left + 999_999_999) / 1_000_000_000 : 0
      return Moment(seconds: seconds - borrowed, nanoseconds: left + borrowed * 1_000_000_000)
    }
  }

  package init(device: UInt64, inode: UInt64, size: UInt64, modified: Moment, changed: Moment) {
    self.device = device
    self.inode = inode
    self.size = size
    self.modified = modified
    self.changed = changed
  }

  package init(_ status: stat) {
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
  package func isMoved(from before: Stamp) -> Bool {
    device == before.device && inode == before.inode && size == before.size && modified == before.modified
  }
}

extension Stamp.Moment {
  fileprivate init(_ time: timespec) {
    self.init(seconds: Int64(time.tv_sec), nanoseconds: Int64(time.tv_nsec))
  }
}
