/// What is looked at of a picture: a whole PNG file of the size of a card
/// (https://www.w3.org/TR/png-3/#5PNG-file-signature).
public enum PNG {
  /// Pixels across and down.
  static let size = (width: 1200, height: 630)

  private static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
  private static let end: [UInt8] = [0x49, 0x45, 0x4E, 0x44, 0xAE, 0x42, 0x60, 0x82]

  /// Whether bytes are a card's picture, from the signature and the size to the mark of the end.
  public static func isCard(_ bytes: [UInt8]) -> Bool {
    guard bytes.count > 33, bytes.starts(with: signature), bytes.suffix(8).elementsEqual(end) else {
      return false
    }
    func number(at start: Int) -> Int { bytes[start..<start + 4].reduce(0) { $0 << 8 | Int($1) } }
    return number(at: 16) == size.width && number(at: 20) == size.height
  }
}
