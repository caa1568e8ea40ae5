import Checksums
import Testing

@Suite struct ChecksumTests {
  /// From the examples that come with FIPS 180-4: https://csrc.nist.gov/projects/cryptographic-standards-and-guidelines/example-values
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func knowsTheExamples(_ text: String, _ hex: String) {
    let checksum = Checksum(of: Array(text.utf8))
    #expect(checksum.hex == hex)
    #expect(Checksum(hex: hex) == checksum)
  }

  @Test func tellsOtherBytesApart() {
    #expect(Checksum(of: [1]) != Checksum(of: [2]))
    let one = Checksum(of: [1]).hex
    // The last digit counts too.
    #expect(Checksum(hex: String(one.dropLast()) + (one.hasSuffix("0") ? "1" : "0")) != Checksum(of: [1]))
  }

  @Test(arguments: ["", "e3b0", String(repeating: "g", count: 64), String(repeating: "A", count: 64)])
  func refusesWhatIsNone(_ hex: String) {
    #expect(Checksum(hex: hex) == nil)
  }
}
