/// How large a picture is shown when nothing scales it, in CSS pixels.
public struct ImageSize: Sendable, Hashable {
  /// Across, at least 1.
  public let width: Int
  /// Down, at least 1.
  public let height: Int
  /// Whether it is made of pixels, and not of lines that any size suits.
  public let isRaster: Bool

  /// - Returns: `nil` for a size that no picture has.
  init?(_ width: Int, _ height: Int, isRaster: Bool = true) {
    guard (1...ImageSize.limit).contains(width), (1...ImageSize.limit).contains(height) else { return nil }
    self.width = width
    self.height = height
    self.isRaster = isRaster
  }

  /// More than any browser shows.
  static let limit = 1_000_000

  /// The size of a picture that is shown turned by a quarter.
  var turned: ImageSize { ImageSize(turning: self) }

  private init(turning size: ImageSize) {
    width = size.height
    height = size.width
    isRaster = size.isRaster
  }
}

/// What could be found out about the picture in a file.
public enum ImageReading: Sendable, Hashable {
  /// Its size.
  case size(ImageSize)
  /// It is a drawing that does not say how large it is.
  case sizeless
  /// The bytes are not those of a picture that browsers show.
  case unknown
}

/// Reads the size of a picture from the bytes of its file: PNG, JPEG, GIF, WebP, AVIF or SVG, known by how they begin
/// and not by the file's name.
///
/// Any bytes may be given: nothing is read beyond their end, and the time it takes grows with their number alone.
public func readImage(_ bytes: [UInt8]) -> ImageReading {
  let file = ByteReader(bytes)
  if let kind = rasterKinds.first(where: { $0.begins(file) }) {
    return kind.size(file).map(ImageReading.size) ?? .unknown
  }
  return readSVG(bytes)
}

private let rasterKinds:
  [(begins: @Sendable (ByteReader) -> Bool, size: @Sendable (ByteReader) -> ImageSize?)] = [
    (isPNG, sizeOfPNG), (isJPEG, sizeOfJPEG), (isGIF, sizeOfGIF), (isWebP, sizeOfWebP), (isAVIF, sizeOfAVIF),
  ]
