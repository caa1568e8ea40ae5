/// A name for contents, in 16 hexadecimal digits.
///
/// FNV-1a with 64 bits (http://www.isthe.com/chongo/tech/comp/fnv/): no secret depends on it, only a new name for new
/// contents.
public func fingerprint(of bytes: [UInt8]) -> String {
  var hash: UInt64 = 0xCBF2_9CE4_8422_2325
  for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
  let digits = String(hash, radix: 16)
  return String(repeating: "0", count: 16 - digits.count) + digits
}
