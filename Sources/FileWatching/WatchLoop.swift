#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What the thread that watches does: wait for the kernel, collect, tell.
struct WatchLoop {
  let events: KernelEvents
  let wakePipe: WakePipe
  let mailbox: ChangeMailbox
  let isBusy: @Sendable () -> Bool
  var grouping: ChangeGrouping

  /// Runs until the pipe is closed, then gives back every descriptor, and only then ends the stream.
  mutating func run() {
    while wait() {
      events.read(into: &grouping)
      if let changes = grouping.take(at: .now, isBusy: isBusy) { mailbox.put(changes) }
    }
    events.close()
    wakePipe.closeReading()
    mailbox.close()
  }

  /// Waits for an event or for the time to tell a group.
  /// - Returns: whether to go on.
  private func wait() -> Bool {
    var sources = [wakePipe.reading, events.descriptor].compactMap(\.self).map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    // A failure is a signal that came in between, or a lack of memory that passes: the next round shows what is there.
    guard poll(&sources, nfds_t(sources.count), timeout) > 0 else { return true }
    let answer = Int32(sources[0].revents)
    if answer & Int32(POLLHUP) != 0 { return false }
    if answer & Int32(POLLIN) != 0 { wakePipe.drain() }
    return true
  }

  /// In milliseconds, rounded up so that the time has come when the wait is over; -1 is without end.
  private var timeout: Int32 {
    guard let deadline = grouping.deadline else { return -1 }
    let (seconds, attoseconds) = (deadline - .now).components
    if seconds < 0 || attoseconds < 0 { return 0 }
    return Int32(min(seconds, 3600)) * 1000
      + Int32((attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
  }
}
