import NIOCore

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A socket that waits for connections. It is opened here and not by NIO, so that a program that takes the place of this
/// one can have it.
struct Listener: Sendable {
  let descriptor: Int32
  /// The address, such as `127.0.0.1` or `::1`.
  let host: String
  let port: Int

  /// Why there is no socket: the system's number of the error.
  struct Failure: Error {
    let code: Int32
  }

  /// Sockets at one port for all addresses of a host.
  /// - Parameter host: an address, or `localhost` for both of this machine's own.
  static func open(host: String, port: Int) throws(Failure) -> [Listener] {
    guard ["localhost", "127.0.0.1", "::1", "[::1]"].contains(host) else {
      return [try Listener(at: host.hasPrefix("[") ? String(host.dropFirst().dropLast()) : host, port: port)]
    }
    let first = try Listener(at: "127.0.0.1", port: port)
    do throws(Failure) {
      return [first, try Listener(at: "::1", port: first.port)]
    } catch {
      // A machine without IPv6 resolves `localhost` to the address that is there.
      if error.code == EADDRNOTAVAIL || error.code == EAFNOSUPPORT { return [first] }
      close(first.descriptor)
      throw error
    }
  }

  /// A socket that an earlier run of the program left open.
  init(inherited descriptor: Int32, host: String, port: Int) {
    self.descriptor = descriptor
    self.host = host
    self.port = port
    setStaysOpen(false)
  }

  private init(at host: String, port: Int) throws(Failure) {
    guard let address = try? SocketAddress(ipAddress: host, port: port) else { throw Failure(code: EINVAL) }
    let family = address.protocol == .inet6 ? AF_INET6 : AF_INET
    #if os(Linux)
      let stream = Int32(SOCK_STREAM.rawValue)
    #else
      let stream = SOCK_STREAM
    #endif
    let descriptor = socket(family, stream, 0)
    guard descriptor >= 0 else { throw Failure(code: errno) }
    var isReused: Int32 = 1
    setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &isReused, socklen_t(MemoryLayout<Int32>.size))
    let isOpen = address.withSockAddr { pointer, size in
      bind(descriptor, pointer, socklen_t(size)) == 0 && listen(descriptor, SOMAXCONN) == 0
    }
    guard isOpen else {
      let code = errno
      close(descriptor)
      throw Failure(code: code)
    }
    self.init(inherited: descriptor, host: host, port: port == 0 ? Listener.port(of: descriptor) : port)
  }

  /// The port that the system has chosen. It stands in the same place for both kinds of addresses.
  private static func port(of descriptor: Int32) -> Int {
    var address = sockaddr_in6()
    var size = socklen_t(MemoryLayout<sockaddr_in6>.size)
    return withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { _ = getsockname(descriptor, $0, &size) }
      return Int(UInt16(bigEndian: pointer.pointee.sin6_port))
    }
  }

  /// Whether the socket stays open in the program that takes the place of this one.
  func setStaysOpen(_ staysOpen: Bool) { _ = fcntl(descriptor, F_SETFD, staysOpen ? 0 : FD_CLOEXEC) }
}
