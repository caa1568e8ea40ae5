import Checksums

/// What knows the files of a site by their numbers and makes them, so that each file takes no more than its number.
public protocol OutputMaker: AnyObject, Sendable {
  /// What a file was made from, for messages.
  func origin(ofFile number: Int) -> String
  /// What a file is made from, as ``OutputFile/fingerprint`` has it.
  func fingerprint(ofFile number: Int) -> Checksum?
  /// Makes the bytes of a file, always the same; on any thread.
  func bytes(ofFile number: Int) -> [UInt8]
}

/// A file that belongs to the site. A large site has a million, so each is a few words.
public struct OutputFile: Sendable {
  /// Where it goes.
  public let path: OutputPath
  private let maker: any OutputMaker
  private let number: Int

  /// What it was made from, for messages: `content/roles/data-scientist.md` or `assets/site.css`.
  public var origin: String { maker.origin(ofFile: number) }

  /// What it is made from: files with the same path and the same fingerprint have the same bytes, whichever build makes them.
  /// `nil` where nobody knows, so that the file is made each time.
  public var fingerprint: Checksum? { maker.fingerprint(ofFile: number) }

  /// What is in it. A file that is made when it is asked for is made each time.
  public var bytes: [UInt8] { maker.bytes(ofFile: number) }

  /// Describes a file that is made when it is written, so that a large site need not be in memory as a whole.
  /// - Parameters:
  ///   - maker: what makes it.
  ///   - number: its number there.
  public init(path: OutputPath, maker: any OutputMaker, number: Int) {
    self.path = path
    self.maker = maker
    self.number = number
  }

  /// Describes a file that is to be written.
  public init(path: OutputPath, bytes: [UInt8], origin: String) {
    self.init(path: path, origin: origin) { bytes }
  }

  /// The same file, made already.
  public func made() -> OutputFile {
    let bytes = bytes
    return OutputFile(path: path, origin: origin, fingerprint: fingerprint) { bytes }
  }

  /// Describes a single file that is made when it is written.
  /// - Parameters:
  ///   - fingerprint: what it is made from, if that is known.
  ///   - make: makes the bytes, always the same; on any thread.
  public init(
    path: OutputPath, origin: String, fingerprint: Checksum? = nil,
    making make: @escaping @Sendable () -> [UInt8]
  ) {
    self.init(
      path: path, maker: SingleMaker(origin: origin, fingerprint: fingerprint, make: make), number: 0)
  }
}

/// What makes one file.
private final class SingleMaker: OutputMaker {
  private let origin: String
  private let fingerprint: Checksum?
  private let make: @Sendable () -> [UInt8]

  init(origin: String, fingerprint: Checksum?, make: @escaping @Sendable () -> [UInt8]) {
    self.origin = origin
    self.fingerprint = fingerprint
    self.make = make
  }

  func origin(ofFile number: Int) -> String { origin }
  func fingerprint(ofFile number: Int) -> Checksum? { fingerprint }
  func bytes(ofFile number: Int) -> [UInt8] { make() }
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
