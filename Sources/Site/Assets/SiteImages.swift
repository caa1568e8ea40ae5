import CareerGuide
import ImageSize

/// How large the guide's own pictures are.
struct SiteImages: Sendable {
  private let sizes: [String: ImageSize]

  init(_ guide: Guide) {
    sizes = Dictionary(
      guide.staticFiles.compactMap { file in
        if case .size(let size) = file.image { (file.address, size) } else { nil }
      }
    ) { first, _ in first }
  }

  /// The size of the picture that a link leads to, if it is one of the guide's own.
  func size(at destination: Destination) -> ImageSize? {
    guard !sizes.isEmpty, case .site(let address) = destination else { return nil }
    return sizes[String(address.prefix { $0 != "?" && $0 != "#" })]
  }
}
