import NIOCore

/// The addresses at which other machines of the network find this one: of IPv4, without those that it alone can reach.
public func networkAddresses() -> [String] {
  let devices = (try? System.enumerateDevices()) ?? []
  return devices.compactMap(\.address?.ipAddress).filter { $0.contains(".") && !$0.hasPrefix("127.") }
    .sorted()
}
