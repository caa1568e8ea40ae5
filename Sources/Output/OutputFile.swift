/// A file that belongs to the site.
public struct OutputFile: Sendable {
  /// Where it goes.
  public let path: OutputPath
  /// What is in it.
  public let bytes: [UInt8]
  /// What it was made from, for messages: `content/roles/data-scientist.md` or `assets/site.css`.
  public let origin: String

  /// Describes a file that is to be written.
  public init(path: OutputPath, bytes: [UInt8], origin: String) {
    self.path = path
    self.bytes = bytes
    self.origin = origin
  }

  /// When a file is put in place. A reader who loads a page in the middle of a build must find what it refers to, so
  /// styles and images come before pages, and what lists pages (feeds, the sitemap, the search index) after them.
  enum Turn: Int, CaseIterable {
    case asset
    case page
    case rest
  }

  var turn: Turn {
    if path.text.hasPrefix("assets/") { return .asset }
    guard let dot = path.name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return .rest }
    let ending = path.name[path.name.utf8.index(after: dot)...].lowercased()
    if ending == "html" || ending == "htm" { return .page }
    return OutputFile.assetEndings.contains(ending) ? .asset : .rest
  }

  private static let assetEndings: Set<String> = [
    "css", "js", "mjs", "wasm", "svg", "png", "jpg", "jpeg", "gif", "webp", "avif", "ico", "woff", "woff2",
    "ttf", "otf",
    "mp3", "mp4", "webm", "pdf",
  ]
}
