import Foundation

/// Where a preview is served.
public struct ListeningSockets: Sendable {
  let listeners: [Listener]

  /// The port that all of them have.
  public var port: Int { listeners.first?.port ?? 0 }

  /// Whether other machines can reach it.
  public let isPublic: Bool

  private static let variable = "SITEGEN_PREVIEW_SOCKETS"
  /// How many ports are tried.
  private static let tries = 100

  /// Why no socket can be had.
  public struct Failure: Error, Sendable {
    /// What is the matter, as a clause.
    public let reason: String
  }

  /// Those that an earlier run of the program left open.
  public static func inherited(_ environment: [String: String]) -> ListeningSockets? {
    guard let text = environment[variable] else { return nil }
    unsetenv(variable)
    let listeners = text.split(separator: ",").compactMap { part -> Listener? in
      let parts = part.split(separator: " ")
      guard parts.count == 3, let descriptor = Int32(parts[0]), let port = Int(parts[2]) else { return nil }
      return Listener(inherited: descriptor, host: String(parts[1]), port: port)
    }
    closeOthers(but: listeners)
    return listeners.isEmpty ? nil : ListeningSockets(listeners)
  }

  /// A connection that the run before took in its last moment would be nobody's, and its client would wait for ever.
  private static func closeOthers(but listeners: [Listener]) {
    for descriptor in 3..<Int32(min(getdtablesize(), 65_536))
    where !listeners.contains(where: { $0.descriptor == descriptor }) {
      var status = stat()
      if fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFSOCK { close(descriptor) }
    }
  }

  /// Opens sockets at a port, or at the next one that is free.
  /// - Parameters:
  ///   - host: an address; `localhost` and `127.0.0.1` mean this machine, by IPv4 and by IPv6.
  ///   - port: the port to begin at; 0 for any.
  public static func open(host: String, port: Int) throws(Failure) -> ListeningSockets {
    for next in port..<min(port + tries, 65_536) {
      do throws(Listener.Failure) {
        return ListeningSockets(try Listener.open(host: host, port: next))
      } catch {
        switch error.code {
        case EADDRINUSE: continue
        case EACCES:
          throw Failure(reason: "ports below 1024 are for administrators; choose another one with --port")
        case EINVAL:
          throw Failure(
            reason: "`\(host)` is no address of a network; --host takes one such as 127.0.0.1 or 0.0.0.0")
        case EADDRNOTAVAIL: throw Failure(reason: "this machine does not have the address \(host)")
        default: throw Failure(reason: "the system's error has the number \(error.code)")
        }
      }
    }
    throw Failure(reason: "the ports from \(port) on are all taken; choose another one with --port")
  }

  private init(_ listeners: [Listener]) {
    self.listeners = listeners
    isPublic = listeners.contains { !$0.host.hasPrefix("127.") && $0.host != "::1" }
  }

  /// Starts the program's file again, which may be another one now, in the place of this run: with the same arguments,
  /// and with the sockets, so that browsers that ask meanwhile wait and are not refused. Returns only if that fails.
  func handOver() {
    guard let program = Bundle.main.executablePath else { return }
    for descriptor in 3..<Int32(min(getdtablesize(), 65_536)) { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
    for listener in listeners { listener.setStaysOpen(true) }
    setenv(
      ListeningSockets.variable,
      listeners.map { "\($0.descriptor) \($0.host) \($0.port)" }.joined(separator: ","), 1)
    var arguments = CommandLine.arguments.map { strdup($0) } + [nil]
    execv(program, &arguments)
    for argument in arguments { free(argument) }
    unsetenv(ListeningSockets.variable)
  }
}
