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
  public init(of bytes: [UInt8]) {
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

  private init(digest: [UInt8]) {
    func word(_ index: Int) -> UInt64 {
      digest[8 * index..<8 * index + 8].reduce(0) { $0 << 8 | UInt64($1) }
    }
    words = (word(0), word(1), word(2), word(3))
  }

  /// Reads what ``bytes`` gave.
  /// - Returns: `nil` for anything but ``size`` bytes.
  public init?(bytes: some Collection<UInt8>) {
    guard bytes.count == Checksum.size else { return nil }
    self.init(digest: Array(bytes))
  }

  /// The digest itself.
  public var bytes: [UInt8] {
    [words.0, words.1, words.2, words.3].flatMap { word in
      stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: word >> UInt64($0)) }
    }
  }

  /// 64 hexadecimal digits, as the program `sha256sum` writes them.
  public var hex: String {
    String(decoding: hexBytes, as: UTF8.self)
  }

  /// The same as bytes of ASCII.
  public var hexBytes: [UInt8] {
    let digits = Array("0123456789abcdef".utf8)
    return [words.0, words.1, words.2, words.3].flatMap { word in
      stride(from: 60, through: 0, by: -4).map { digits[Int(word >> UInt64($0) & 15)] }
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
    nonisolated(unsafe) private static let algorithm = EVP_MD_fetch(nil, "SHA256", nil) ?? EVP_sha256()

    private static func digest(_ bytes: UnsafeRawBufferPointer, into digest: inout [UInt8]) {
      var count: UInt32 = 0
      EVP_Digest(bytes.baseAddress, bytes.count, &digest, &count, algorithm, nil)
    }
  #endif
}
