#if canImport(CommonCrypto)
  import CommonCrypto
#else
  import CCrypto
#endif

/// Computes what bytes are known by that are never there as a whole.
public final class ChecksumOfPieces {
  #if canImport(CommonCrypto)
    private var state = CC_SHA256_CTX()

    /// Of nothing yet.
    public init() { CC_SHA256_Init(&state) }

    /// Takes the next bytes.
    public func add(_ bytes: [UInt8]) { CC_SHA256_Update(&state, bytes, CC_LONG(bytes.count)) }

    /// Ends it. Nothing may be added afterwards.
    public func checksum() -> Checksum? {
      var digest = [UInt8](repeating: 0, count: Checksum.size)
      CC_SHA256_Final(&digest, &state)
      return Checksum(bytes: digest[...])
    }
  #else
    private let state = EVP_MD_CTX_new()

    /// Of nothing yet.
    public init() { if state != nil { EVP_DigestInit_ex(state, Checksum.algorithm, nil) } }

    deinit { EVP_MD_CTX_free(state) }

    /// Takes the next bytes.
    public func add(_ bytes: [UInt8]) { if state != nil { EVP_DigestUpdate(state, bytes, bytes.count) } }

    /// Ends it. Nothing may be added afterwards.
    /// - Returns: `nil` where there was no memory for it.
    public func checksum() -> Checksum? {
      var digest = [UInt8](repeating: 0, count: Checksum.size)
      return state != nil && EVP_DigestFinal_ex(state, &digest, nil) == 1 ? Checksum(bytes: digest[...]) : nil
    }
  #endif
}
