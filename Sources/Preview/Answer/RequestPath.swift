/// The path of a request with its encoding undone, once.
struct RequestPath: Sendable {
  /// The path without its leading slash: `roles/data-scientist/`.
  let text: String

  /// The longest path that is looked at, in bytes. No page of a guide has one that is half as long.
  static let longest = 8_192

  /// - Parameter target: as it was sent: `/roles/?x=1`.
  /// - Throws: why it is none.
  init(_ target: String) throws(Refusal) {
    let raw = target.utf8.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    guard raw.count <= RequestPath.longest else { throw .tooLong }
    guard raw.first == UInt8(ascii: "/") else { throw .malformed }
    var bytes: [UInt8] = []
    var rest = raw.dropFirst()
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let high = rest.popFirst().flatMap(hexadecimal), let low = rest.popFirst().flatMap(hexadecimal)
      else { throw .malformed }
      bytes.append(high << 4 | low)
    }
    guard let text = String(validating: bytes, as: UTF8.self),
      !bytes.contains(where: { $0 < 0x20 || $0 == 0x7F }),
      !bytes.contains(UInt8(ascii: "\\"))
    else { throw .malformed }
    self.text = text
  }

  /// Why a request has no path.
  enum Refusal: Error {
    case malformed, tooLong
  }
}

private func hexadecimal(_ byte: UInt8) -> UInt8? {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
  case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
  case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
  default: nil
  }
}
