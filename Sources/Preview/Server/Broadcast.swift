import Synchronization

/// Sends events to all browsers that listen.
final class Broadcast: Sendable {
  private struct State {
    var listeners: [Int: AsyncStream<[UInt8]>.Continuation] = [:]
    var next = 0
  }

  private let state = Mutex(State())

  /// Events from now on.
  /// - Parameter first: makes the first, which is sent at once. It is made when nothing that follows can be missed.
  func listen(first: () -> [UInt8]) -> AsyncStream<[UInt8]> {
    // A browser that does not read is not worth the memory: it asks for everything when it is back.
    let (stream, continuation) = AsyncStream.makeStream(
      of: [UInt8].self, bufferingPolicy: .bufferingNewest(16))
    let number = state.withLock { state in
      state.next += 1
      state.listeners[state.next] = continuation
      return state.next
    }
    continuation.onTermination = { [weak self] _ in self?.state.withLock { $0.listeners[number] = nil } }
    continuation.yield(first())
    return stream
  }

  func send(_ bytes: [UInt8]) {
    let listeners = state.withLock { Array($0.listeners.values) }
    for listener in listeners { listener.yield(bytes) }
  }
}

/// An event as https://html.spec.whatwg.org/multipage/server-sent-events.html has it.
/// - Parameter data: a line of text.
func event(_ data: [UInt8]) -> [UInt8] { Array("retry: 250\ndata: ".utf8) + data + Array("\n\n".utf8) }

/// A line that browsers pass over; by it a connection shows whether it is still one.
let heartbeat = Array(": still here\n\n".utf8)
