#if canImport(CommonCrypto)
  import CommonCrypto
#else
  import CCrypto
#endif

/// What bytes are known by: their SHA-256 (https://doi.org/10.6028/NIST.FIPS.180-4). Nobody can make other bytes that have
/// the same.
public struct Checksum: Sendable, Hashable {
  private let words: (UInt64, UInt64, UInt64, UInt64)

  /// Computes it.
  public init(of bytes: [UInt8]) { self.init(of: bytes[...]) }

  /// Computes it.
  public init(of bytes: ArraySlice<UInt8>) {
    var digest = [UInt8](repeating: 0, count: Checksum.size)
    bytes.withUnsafeBytes { Checksum.digest($0, into: &digest) }
    self.init(digest: digest)
  }

  /// Reads what ``hex`` wrote.
  /// - Returns: `nil` for anything but 64 hexadecimal digits in small letters.
  public init?(hex: String) {
    let digits = hex.utf8.compactMap { digit -> UInt8? in
      switch digit {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
      default: nil
      }
    }
    guard digits.count == 2 * Checksum.size, hex.utf8.count == digits.count else { return nil }
    self.init(digest: stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] })
  }

  private init(digest: [UInt8]) { self.init(digest: digest[...]) }

  private init(digest: ArraySlice<UInt8>) {
    words = digest.withUnsafeBytes { bytes in
      func word(_ index: Int) -> UInt64 {
        UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: 8 * index, as: UInt64.self))
      }
      return (word(0), word(1), word(2), word(3))
    }
  }

  /// Reads what ``append(to:)`` gave.
  /// - Returns: `nil` for anything but ``size`` bytes.
  public init?(bytes: ArraySlice<UInt8>) {
    guard bytes.count == Checksum.size else { return nil }
    self.init(digest: bytes)
  }

  /// The digest itself.
  public var bytes: [UInt8] {
    var bytes: [UInt8] = []
    append(to: &bytes)
    return bytes
  }

  /// Appends the digest itself.
  public func append(to bytes: inout [UInt8]) {
    withUnsafeBytes(
      of: (words.0.bigEndian, words.1.bigEndian, words.2.bigEndian, words.3.bigEndian)
    ) { bytes.append(contentsOf: $0) }
  }

  /// 64 hexadecimal digits, as the program `sha256sum` writes them.
  public var hex: String {
    String(decoding: hexBytes, as: UTF8.self)
  }

  /// The same as bytes of ASCII.
  public var hexBytes: [UInt8] {
    [UInt8](unsafeUninitializedCapacity: 2 * Checksum.size) { buffer, count in
      for word in [words.0, words.1, words.2, words.3] {
        for shift in stride(from: 60, through: 0, by: -4) {
          let digit = UInt8(word >> UInt64(shift) & 15)
          buffer[count] = digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
          count += 1
        }
      }
    }
  }

  /// How many bytes a digest has.
  public static let size = 32

  /// Whether the bytes were the same.
  public static func == (left: Checksum, right: Checksum) -> Bool { left.words == right.words }

  /// Hashes a part, which is as good as chance already.
  public func hash(into hasher: inout Hasher) { hasher.combine(words.0) }
}

extension Checksum {
  #if canImport(CommonCrypto)
    private static func digest(_ bytes: UnsafeRawBufferPointer, into digest: inout [UInt8]) {
      CC_SHA256(bytes.baseAddress, CC_LONG(bytes.count), &digest)
    }
  #else
    // Looking for an algorithm takes longer than a page does, so it is looked for once.
    nonisolated(unsafe) static let algorithm = EVP_MD_fetch(nil, "SHA256", nil) ?? EVP_sha256()

    private static func digest(_ bytes: UnsafeRawBufferPointer, into digest: inout [UInt8]) {
      var count: UInt32 = 0
      EVP_Digest(bytes.baseAddress, bytes.count, &digest, &count, algorithm, nil)
    }
  #endif
}
