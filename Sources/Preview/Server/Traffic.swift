import NIOCore
import Synchronization

/// What a server is busy with.
final class Traffic: Sendable {
  private struct State {
    var doors: [any Channel] = []
    var requests = 0
  }

  private let state = Mutex(State())

  /// A socket that lets clients in.
  func add(_ door: any Channel) { state.withLock { $0.doors.append(door) } }

  /// A request is being answered, or is no more.
  func began() { state.withLock { $0.requests += 1 } }
  func ended() { state.withLock { $0.requests -= 1 } }

  /// Lets nobody in any more, and waits until every request is answered, but no longer than a second. Who comes
  /// meanwhile waits in the kernel's queue.
  func pause() async {
    for door in state.withLock({ $0.doors }) { try? await door.setOption(.autoRead, value: false).get() }
    for _ in 0..<200 where state.withLock({ $0.requests > 0 }) {
      try? await Task.sleep(for: .milliseconds(5))
    }
  }
}
