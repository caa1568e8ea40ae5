import Checksums

/// A file that belongs to the site.
public struct OutputFile: Sendable {
  /// Where it goes.
  public let path: OutputPath
  /// What it was made from, for messages: `content/roles/data-scientist.md` or `assets/site.css`.
  public let origin: String
  /// What it is made from: files with the same path and the same fingerprint have the same bytes, whichever build makes them.
  /// `nil` where nobody knows, so that the file is made each time.
  public let fingerprint: Checksum?
  private let make: @Sendable () -> [UInt8]

  /// What is in it. A file that is made when it is asked for is made each time.
  public var bytes: [UInt8] { make() }

  /// Describes a file that is to be written.
  public init(path: OutputPath, bytes: [UInt8], origin: String) {
    self.init(path: path, origin: origin) { bytes }
  }

  /// The same file, made already.
  public func made() -> OutputFile {
    let bytes = bytes
    return OutputFile(path: path, origin: origin, fingerprint: fingerprint) { bytes }
  }

  /// Describes a file that is made when it is written, so that a large site need not be in memory as a whole.
  /// - Parameters:
  ///   - fingerprint: what it is made from, if that is known.
  ///   - make: makes the bytes, always the same; on any thread.
  public init(
    path: OutputPath, origin: String, fingerprint: Checksum? = nil,
    making make: @escaping @Sendable () -> [UInt8]
  ) {
    self.path = path
    self.origin = origin
    self.fingerprint = fingerprint
    self.make = make
  }
}

extension [OutputFile] {
  /// The same files in the order of their paths.
  var inOrder: [OutputFile] {
    let isInOrder = zip(self, dropFirst()).allSatisfy { $0.path <= $1.path }
    return isInOrder ? self : sorted { $0.path < $1.path }
  }
}

extension OutputPath {
  /// When a file is put in place. A reader who loads a page in the middle of a build must find what it refers to, so
  /// styles and images come before pages, pages that are new before those that may now link to them, and what lists pages
  /// (feeds, the sitemap, the search index) after them. Smaller forms come last: a host that finds none sends the file.
  enum Turn: Int, Comparable {
    case asset, newPage, page, rest, packed

    static func < (left: Turn, right: Turn) -> Bool { left.rawValue < right.rawValue }
  }

  /// - Parameter isNew: whether nothing is in its place yet.
  func turn(isNew: Bool) -> Turn {
    if packedFile != nil { return .packed }
    if text.hasPrefix("assets/") { return .asset }
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return .rest }
    let ending = name[name.utf8.index(after: dot)...].lowercased()
    if ending == "html" || ending == "htm" { return isNew ? .newPage : .page }
    return OutputPath.assetEndings.contains(ending) ? .asset : .rest
  }

  private static let assetEndings: Set<String> = [
    "css", "js", "mjs", "wasm", "svg", "png", "jpg", "jpeg", "gif", "webp", "avif", "ico", "woff", "woff2",
    "ttf", "otf",
    "mp3", "mp4", "webm", "pdf",
  ]

  /// The endings of smaller forms, which hosts send in the place of the file beside them.
  static let packedEndings = [".gz", ".br"]

  /// The file of which this is a smaller form by its name.
  var packedFile: OutputPath? {
    OutputPath.packedEndings.first(where: name.hasSuffix).flatMap {
      try? OutputPath(String(text.dropLast($0.count)))
    }
  }

  /// What its smaller forms would be called.
  var packedFiles: [OutputPath] {
    OutputPath.packedEndings.compactMap { try? OutputPath(text + $0) }
  }

  /// How many folders it is in.
  public var depth: Int { text.utf8.count { $0 == UInt8(ascii: "/") } }
}
