/// A file of the site.
public struct SiteFile: Sendable {
  /// Where it stands in the site: `roles/data-scientist/index.html`.
  public let path: String
  /// Its contents.
  public let bytes: [UInt8]
  /// What it was made from, for messages.
  public internal(set) var origin: String

  init(path: String, bytes: [UInt8], origin: String = "") {
    self.path = path
    self.bytes = bytes
    self.origin = origin
  }
}
