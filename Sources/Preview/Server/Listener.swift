import FlyingSocks

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A socket that waits for connections.
struct Listener: Sendable {
  let socket: Socket
  /// Its address for people: `127.0.0.1`, `[::1]`.
  let host: String
  let port: UInt16

  /// Sockets at one port for all addresses of a host.
  /// - Parameter host: an address, or `localhost` for both of this machine's own.
  /// - Throws: why not.
  static func open(host: String, port: UInt16) throws -> [Listener] {
    switch host {
    case "localhost", "127.0.0.1", "::1", "[::1]":
      let first = try Listener(ip4: "127.0.0.1", port: port)
      do {
        return [first, try Listener(ip6: "::1", port: first.port)]
      } catch let SocketError.failed(_, code, _) where code == EADDRNOTAVAIL || code == EAFNOSUPPORT {
        // A machine without IPv6 resolves `localhost` to the one that is there.
        return [first]
      } catch {
        try? first.socket.close()
        throw error
      }
    case let host where host.contains(":"):
      let plain = host.hasPrefix("[") ? String(host.dropFirst().dropLast()) : host
      return [try Listener(ip6: plain, port: port)]
    default: return [try Listener(ip4: host, port: port)]
    }
  }

  /// A socket that listens already, such as one that an earlier run of the program left open.
  init(listeningAt descriptor: Int32) throws {
    socket = Socket(file: Socket.FileDescriptor(rawValue: descriptor))
    switch try socket.sockname() {
    case .ip4(let address, let port): (host, self.port) = (address, port)
    case .ip6(let address, let port): (host, self.port) = ("[\(address)]", port)
    case .unix: throw SocketError.unsupportedAddress
    }
    try socket.setFlags(socket.flags.union(.nonBlocking))
    setStaysOpen(false)
  }

  private init(ip4 address: String, port: UInt16) throws {
    self = try Listener.bound(to: sockaddr_in.inet(ip4: address, port: port), AF_INET)
  }

  private init(ip6 address: String, port: UInt16) throws {
    self = try Listener.bound(to: sockaddr_in6.inet6(ip6: address, port: port), AF_INET6)
  }

  private static func bound(to address: some SocketAddress, _ family: Int32) throws -> Listener {
    let socket = try Socket(domain: family)
    do {
      try socket.setValue(true, for: .localAddressReuse)
      try socket.bind(to: address)
      try socket.listen()
      return try Listener(listeningAt: socket.file.rawValue)
    } catch {
      try? socket.close()
      throw error
    }
  }

  /// Whether the socket stays open in the program that takes the place of this one.
  func setStaysOpen(_ staysOpen: Bool) {
    _ = fcntl(socket.file.rawValue, F_SETFD, staysOpen ? 0 : FD_CLOEXEC)
  }
}
