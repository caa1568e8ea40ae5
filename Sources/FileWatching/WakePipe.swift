import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A pipe that wakes a thread that waits in `poll`: with a byte, or for good, by closing the end that is written to.
final class WakePipe: Sendable {
  private struct Ends {
    var reading: Int32?
    var writing: Int32?
  }

  private let ends: Mutex<Ends>
  /// What the thread waits for, until `closeReading`.
  let reading: Int32

  init() throws(WatchFailure) {
    var pair: [Int32] = [-1, -1]
    guard pipe(&pair) == 0 else { throw WatchFailure(code: errno, path: "") }
    for end in pair {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      // A pipe that is full wakes as well as one that has a byte more.
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    reading = pair[0]
    ends = Mutex(Ends(reading: pair[0], writing: pair[1]))
  }

  deinit {
    closeWriting()
    closeReading()
  }

  /// Wakes the thread.
  func wake() {
    ends.withLock { ends in
      guard let end = ends.writing, ends.reading != nil else { return }
      var byte: UInt8 = 0
      _ = write(end, &byte, 1)
    }
  }

  /// Takes all bytes out of the pipe.
  func drain() {
    var bytes: (UInt64, UInt64) = (0, 0)
    while read(reading, &bytes, 16) > 0 {}
  }

  /// Wakes the thread for good.
  func closeWriting() {
    ends.withLock { ends in
      if let end = ends.writing { close(end) }
      ends.writing = nil
    }
  }

  /// Gives back the end that is read; only the thread that waits for it does.
  func closeReading() {
    ends.withLock { ends in
      if let end = ends.reading { close(end) }
      ends.reading = nil
    }
  }
}
