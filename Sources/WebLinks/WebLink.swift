import Diagnostics

/// A link to another site, as it stands in a guide.
public struct WebLink: Sendable, Hashable {
  /// The whole address.
  public let address: String
  /// Where it stands.
  public let place: Place

  /// A link that stands somewhere.
  public init(_ address: String, at place: Place) {
    self.address = address
    self.place = place
  }
}

/// An address as it is asked for: on the web, without a fragment, and of characters that no line of a configuration and
/// no header can take for something else.
struct WebAddress: Hashable, Comparable {
  /// What is asked for.
  let text: String
  /// The site that is asked, in lower case, with its port.
  let host: String

  /// Longer addresses are refused by most sites.
  private static let lengthLimit = 8000

  /// - Returns: `nil` for anything that is not an address on the web.
  init?(_ address: String) {
    let address = address.prefix { $0 != "#" }
    let parts = address.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
    guard parts.count >= 3, parts[1].isEmpty, ["http:", "https:"].contains(parts[0].lowercased()) else {
      return nil
    }
    let host = parts[2].prefix { $0 != "?" }
    guard !host.isEmpty, !host.hasPrefix(":"), address.utf8.count <= WebAddress.lengthLimit,
      !host.unicodeScalars.contains(where: WebAddress.isStray)
    else { return nil }
    self.host = host.lowercased()
    let rest = address.utf8.dropFirst(parts[0].utf8.count + 2 + host.utf8.count)
    text = "\(parts[0].lowercased())//\(host)" + escaped(rest)
  }

  /// Whether a character cannot stand in the name of a site. Letters of all scripts can.
  private static func isStray(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || "\"\\<>^`{|}%".unicodeScalars.contains(scalar)
      || [.control, .format].contains(scalar.properties.generalCategory)
  }

  static func < (left: WebAddress, right: WebAddress) -> Bool { left.text < right.text }
}

/// Bytes as a part of an address: whatever is no printable letter of ASCII is written as `%XX`.
func escaped(_ bytes: some Sequence<UInt8>) -> String {
  var result = ""
  for byte in bytes {
    let isPlain = byte > 0x20 && byte < 0x7F && !"\"<>\\^`{|}".utf8.contains(byte)
    if isPlain {
      result.unicodeScalars.append(Unicode.Scalar(byte))
    } else {
      let digits = String(byte, radix: 16, uppercase: true)
      result += digits.count == 1 ? "%0\(digits)" : "%\(digits)"
    }
  }
  return result
}
