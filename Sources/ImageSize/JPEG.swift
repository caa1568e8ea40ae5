// https://www.w3.org/Graphics/JPEG/itu-t81.pdf, annex B; the orientation as in Exif 2.32, §4.6.4.

func isJPEG(_ file: ByteReader) -> Bool { file.holds([0xFF, 0xD8, 0xFF], at: 0) }

/// The size in the first frame header, turned as cameras ask for: browsers show it so.
func sizeOfJPEG(_ file: ByteReader) -> ImageSize? {
  var offset = 2
  var isTurned = false
  while let marker = file.number(at: offset + 1, bytes: 1), file.holds([0xFF], at: offset) {
    if marker == 0xFF {
      // Any number of these may stand before a marker.
      offset += 1
      continue
    }
    if marker == 0x01 || (0xD0...0xD7).contains(marker) {
      offset += 2
      continue
    }
    // The picture itself begins without a frame header, or ends.
    guard marker != 0xDA, marker != 0xD9, let length = file.number(at: offset + 2, bytes: 2), length >= 2,
      let segment = file.part(at: offset + 4, count: length - 2)
    else { return nil }
    if isFrameHeader(marker) {
      guard let height = segment.number(at: 1, bytes: 2), let width = segment.number(at: 3, bytes: 2) else {
        return nil
      }
      let size = ImageSize(width, height)
      return isTurned ? size?.turned : size
    }
    if marker == 0xE1, segment.holds("Exif\0\0", at: 0), let tiff = segment.part(at: 6) {
      // 5 to 8 are the four ways of lying on a side.
      isTurned = orientation(tiff).map { (5...8).contains($0) } ?? isTurned
    }
    offset += 2 + length
  }
  return nil
}

private func isFrameHeader(_ marker: Int) -> Bool {
  (0xC0...0xCF).contains(marker) && marker != 0xC4 && marker != 0xC8 && marker != 0xCC
}

/// The orientation among the entries of the first directory.
private func orientation(_ tiff: ByteReader) -> Int? {
  let isLittle = tiff.holds("II", at: 0)
  guard isLittle || tiff.holds("MM", at: 0), let start = tiff.number(at: 4, bytes: 4, isLittle: isLittle),
    let count = tiff.number(at: start, bytes: 2, isLittle: isLittle)
  else { return nil }
  for index in 0..<count {
    let entry = start + 2 + 12 * index
    guard let tag = tiff.number(at: entry, bytes: 2, isLittle: isLittle) else { return nil }
    if tag == 0x0112 { return tiff.number(at: entry + 8, bytes: 2, isLittle: isLittle) }
  }
  return nil
}
