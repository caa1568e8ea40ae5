extension [UInt8] {
  /// Appends a number as eight bytes, the lowest first.
  package mutating func append(number: UInt64) {
    Swift.withUnsafeBytes(of: number.littleEndian) { append(contentsOf: $0) }
  }
}

extension Collection<UInt8> {
  /// The number that its first eight bytes are; whoever asks has seen that there are so many.
  package var number: UInt64 { prefix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) } }
}
