// Where each format keeps its size: https://www.w3.org/TR/png-3/#11IHDR (PNG),
// https://www.w3.org/Graphics/GIF/spec-gif89a.txt §18 (GIF), RFC 9649 (WebP).

func isPNG(_ file: ByteReader) -> Bool {
  file.holds([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], at: 0)
}

func sizeOfPNG(_ file: ByteReader) -> ImageSize? {
  guard file.holds("IHDR", at: 12), let width = file.number(at: 16, bytes: 4),
    let height = file.number(at: 20, bytes: 4)
  else { return nil }
  return ImageSize(width, height)
}

func isGIF(_ file: ByteReader) -> Bool { file.holds("GIF87a", at: 0) || file.holds("GIF89a", at: 0) }

func sizeOfGIF(_ file: ByteReader) -> ImageSize? {
  guard let width = file.number(at: 6, bytes: 2, isLittle: true),
    let height = file.number(at: 8, bytes: 2, isLittle: true)
  else { return nil }
  return ImageSize(width, height)
}

func isWebP(_ file: ByteReader) -> Bool { file.holds("RIFF", at: 0) && file.holds("WEBP", at: 8) }

/// The first chunk says it, in one of three ways.
func sizeOfWebP(_ file: ByteReader) -> ImageSize? {
  guard let chunk = file.part(at: 20) else { return nil }
  if file.holds("VP8X", at: 12) {
    guard let width = chunk.number(at: 4, bytes: 3, isLittle: true),
      let height = chunk.number(at: 7, bytes: 3, isLittle: true)
    else { return nil }
    return ImageSize(width + 1, height + 1)
  }
  if file.holds("VP8L", at: 12) {
    guard chunk.holds([0x2F], at: 0), let bits = chunk.number(at: 1, bytes: 4, isLittle: true) else {
      return nil
    }
    return ImageSize((bits & 0x3FFF) + 1, ((bits >> 14) & 0x3FFF) + 1)
  }
  guard file.holds("VP8 ", at: 12), chunk.holds([0x9D, 0x01, 0x2A], at: 3),
    let width = chunk.number(at: 6, bytes: 2, isLittle: true),
    let height = chunk.number(at: 8, bytes: 2, isLittle: true)
  else { return nil }
  return ImageSize(width & 0x3FFF, height & 0x3FFF)
}
