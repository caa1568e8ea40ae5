import ImageSize
import Testing

@Suite struct ImageSizeTests {
  @Test(
    "Pictures of every kind say how large they are",
    arguments: [
      Pictures.png, Pictures.gif, Pictures.jpeg, Pictures.jpegProgressive, Pictures.webpLossy,
      Pictures.webpLossless, Pictures.webpExtended, Pictures.avif,
    ])
  func upright(_ bytes: [UInt8]) throws { #expect(text(bytes) == "37x21 pixels") }

  @Test(
    "Pictures that a camera turned have the size that is shown",
    arguments: [Pictures.jpegTurned, Pictures.jpegTurnedLittle, Pictures.avifTurned])
  func turned(_ bytes: [UInt8]) { #expect(text(bytes) == "21x37 pixels") }

  @Test(
    "Drawings have the size of their attributes, else of their view box",
    arguments: [
      ("width='120' height='80'", "120x80 lines"), ("width=\"120px\" height=\" 80.4 \"", "120x80 lines"),
      ("width='1in' height='25.4mm'", "96x96 lines"), ("viewBox='0 0 24 12'", "24x12 lines"),
      ("viewBox='-5,-5, 1.5e1 10'", "15x10 lines"),
      ("viewBox='0 0 24 12' width='100%' height='100%'", "24x12 lines"),
      ("viewBox='0 0 24 12' width='48'", "48x24 lines"), ("viewBox='0 0 24 12' height='48'", "96x48 lines"),
      ("viewBox='0 0 .2 .1'", "1x1 lines"), ("width='120'", "sizeless"), ("", "sizeless"),
      ("viewBox='0 0 0 10'", "sizeless"), ("viewBox='0 0 nan 10'", "sizeless"),
      ("viewBox='0 0 1e300 1e300'", "sizeless"), ("width='-3' height='4'", "sizeless"),
      ("width='120' height='", "sizeless"), ("xmlns='a' width = '7' height\n='8' ", "7x8 lines"),
    ])
  func drawing(_ attributes: String, _ wanted: String) {
    #expect(text(Array("<svg \(attributes)></svg>".utf8)) == wanted)
  }

  @Test(
    "What may stand before a drawing's first element is passed over",
    arguments: [
      "\u{FEFF}<?xml version=\"1.0\"?>\n", "<!-- <svg width='1'> --><!--> -->",
      "<!DOCTYPE svg PUBLIC \"a\" \"b\">", "<!DOCTYPE svg [ <!ENTITY a \"<b>\"> ]>\n <?x y?>",
    ])
  func prologue(_ text: String) {
    #expect(self.text(Array("\(text)<svg viewBox='0 0 3 4'>".utf8)) == "3x4 lines")
    #expect(self.text(Array("\(text)<svg:svg viewBox='0 0 3 4'>".utf8)) == "3x4 lines")
  }

  @Test(
    "What is no picture is none",
    arguments: [
      "", "<", "<html><svg viewBox='0 0 3 4'>", "<!--", "<!DOCTYPE svg [", "%PDF-1.7", "GIF89a",
      "RIFF    WEBP",
    ])
  func unknown(_ text: String) { #expect(self.text(Array(text.utf8)) == "unknown") }

  @Test("No end of a file is missed, and no damage makes it fail", arguments: Pictures.all)
  func damaged(_ bytes: [UInt8]) {
    for count in 0..<bytes.count { isSensible(readImage(Array(bytes[..<count]))) }
    var generator = Numbers(state: UInt64(bytes.count))
    for _ in 0..<4000 {
      var damaged = bytes
      for _ in 0..<(1 + generator.next() % 6) {
        damaged[Int(generator.next() % UInt64(bytes.count))] =
          [0, 1, 0x7F, 0x80, 0xFF, UInt8(truncatingIfNeeded: generator.next())][Int(generator.next() % 6)]
      }
      isSensible(readImage(damaged))
    }
  }

  @Test("Boxes, segments and entries that promise more than there is take no time")
  func promises() {
    let clock = ContinuousClock()
    let start = clock.now
    let boxes = Array("\0\0\0\u{10}ftypavif\0\0\0\0".utf8)
    isSensible(readImage(boxes + [UInt8](repeating: 0, count: 300_000)))
    isSensible(
      readImage(
        boxes + Array(repeating: [0, 0, 0, 8, 0x6D, 0x65, 0x74, 0x61], count: 50_000).flatMap(\.self)))
    isSensible(readImage([0xFF, 0xD8] + [UInt8](repeating: 0xFF, count: 300_000)))
    isSensible(readImage(Array("<!--".utf8) + [UInt8](repeating: 0x2D, count: 300_000)))
    isSensible(readImage(Array("<!DOCTYPE ".utf8) + [UInt8](repeating: 0x5B, count: 300_000)))
    #expect(clock.now - start < .seconds(20))
  }

  private func isSensible(_ reading: ImageReading) {
    if case .size(let size) = reading { #expect(size.width > 0 && size.height > 0) }
  }

  private func text(_ bytes: [UInt8]) -> String {
    switch readImage(bytes) {
    case .size(let size): "\(size.width)x\(size.height) \(size.isRaster ? "pixels" : "lines")"
    case .sizeless: "sizeless"
    case .unknown: "unknown"
    }
  }
}

/// The same numbers in every run (SplitMix64).
private struct Numbers {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
