import FlyingFox
import FlyingSocks
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Has FlyingFox wait at a socket that is listening already.
///
/// FlyingFox opens its listening socket itself. A preview must keep the one it has when a new program takes its place, or
/// browsers would be refused in between. So FlyingFox opens one at any free port, and when it first waits for a
/// connection, what its descriptor means is replaced by ours (`dup2`). It also lets go of clients that say nothing for
/// too long.
struct AdoptingPool: AsyncSocketPool {
  private let pool: any AsyncSocketPool
  private let listener: Listener
  private let adopted = Adopted()
  private let patience: Duration

  /// - Parameters:
  ///   - listener: what to wait at.
  ///   - patience: how long a client may take for its next bytes.
  init(_ listener: Listener, patience: Duration) {
    pool = HTTPServer.defaultPool()
    self.listener = listener
    self.patience = patience
  }

  func prepare() async throws { try await pool.prepare() }
  func run() async throws { try await pool.run() }

  func suspendSocket(_ socket: Socket, untilReadyFor events: Socket.Events) async throws {
    switch adopted.role(of: socket) {
    case .client:
      try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask { try await pool.suspendSocket(socket, untilReadyFor: events) }
        group.addTask {
          try await Task.sleep(for: patience)
          throw SocketError.disconnected
        }
        defer { group.cancelAll() }
        try await group.next()
      }
    case .newListener:
      guard dup2(listener.socket.file.rawValue, socket.file.rawValue) >= 0 else {
        throw SocketError.makeFailed("dup2")
      }
      fallthrough
    case .listener: try await pool.suspendSocket(socket, untilReadyFor: events)
    }
  }

  /// Which socket is FlyingFox's listening one: the first that it waits at.
  private final class Adopted: Sendable {
    private let descriptor = Mutex<Socket.FileDescriptor?>(nil)

    enum Role { case newListener, listener, client }

    func role(of socket: Socket) -> Role {
      descriptor.withLock { known in
        if known == nil {
          known = socket.file
          return .newListener
        }
        return known == socket.file ? .listener : .client
      }
    }
  }
}
