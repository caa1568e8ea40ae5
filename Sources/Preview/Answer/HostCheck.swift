/// Which names a browser may call this server by.
///
/// A page of another site can have a browser ask this machine: it lets its own name lead here (DNS rebinding) and reads
/// the answer. The browser then sends that name as `Host`, and is refused. What is a number cannot be rebound.
struct HostCheck: Sendable {
  /// The name that the editor chose to serve at, beside those of this machine.
  let own: String

  /// - Parameter host: the header, such as `localhost:8080`.
  func allows(_ host: String) -> Bool {
    let name = HostCheck.name(in: host.lowercased())
    return name == "localhost" || name.hasSuffix(".localhost") || name == own.lowercased()
      || HostCheck.isNumber(name)
  }

  /// The host without its port.
  private static func name(in host: String) -> String {
    if host.hasPrefix("["), let end = host.firstIndex(of: "]") { return String(host[...end]) }
    return String(host.prefix { $0 != ":" })
  }

  /// Whether it is an address of IPv4, or one of IPv6 in brackets.
  private static func isNumber(_ name: String) -> Bool {
    if name.hasPrefix("[") {
      return name.hasSuffix("]") && name.count > 2
        && name.dropFirst().dropLast().allSatisfy { $0.isHexDigit || $0 == ":" || $0 == "." }
    }
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4 && parts.allSatisfy { UInt8($0) != nil }
  }
}
