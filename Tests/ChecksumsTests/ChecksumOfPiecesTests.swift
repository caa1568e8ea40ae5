import Checksums
import Testing

/// A checksum of bytes that come in pieces.
@Suite struct ChecksumOfPiecesTests {
  @Test(
    "It is that of the whole, however that is cut",
    arguments: [[], [[]], [[1, 2], [3]], [[1], [], [2, 3]]])
  func pieces(_ pieces: [[UInt8]]) {
    let checksum = ChecksumOfPieces()
    for piece in pieces { checksum.add(piece) }
    #expect(checksum.checksum() == Checksum(of: pieces.flatMap(\.self)))
  }
}
