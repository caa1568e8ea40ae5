import ImageSize
import Markdown

/// Everything in the content folder, typed, linked and checked.
public struct Guide: Sendable {
  /// What holds for the whole site.
  public let settings: Settings
  /// The guide in each of its languages, the main one first.
  public internal(set) var editions: [Edition]
  /// Files to copy as they are.
  public let staticFiles: [StaticFile]
  /// Where each link of each page leads.
  public internal(set) var destinations: Destinations
  /// Old addresses and where they lead.
  public let redirects: [Redirect]
  /// How many pages were kept out as drafts, and how many until a later day.
  public let keptOut: (drafts: Int, later: Int)

  /// An old address.
  public struct Redirect: Sendable {
    /// The address without its leading slash: `jobs/ml/`.
    public let from: String
    /// Where it leads now.
    public let destination: Destination
    /// The language of what stands there.
    public let language: String
  }
}

/// A file that is copied to the site as it is.
public struct StaticFile: Sendable {
  /// Its path in the site, such as `images/lab.jpg`.
  public let path: String
  /// The file as the editor knows it.
  public let source: String
  /// Its contents.
  public let bytes: [UInt8]
  /// What it shows, if it is a picture.
  public let image: ImageReading

  init(path: String, source: String, bytes: [UInt8]) {
    self.path = path
    self.source = source
    self.bytes = bytes
    let reading = readImage(bytes)
    let isDrawing =
      switch reading {
      case .size(let size): !size.isRaster
      case .sizeless: true
      case .unknown: false
      }
    // Hosts say by its name what a file is; browsers look past that at pixels, and never at a drawing.
    image = isDrawing == path.lowercased().hasSuffix(".svg") ? reading : .unknown
  }

  /// Its path as links to it have it.
  public var address: String { encoded(path) }
}

/// Where a link leads.
public enum Destination: Sendable, Hashable {
  /// A page or file of the site by its path without a leading slash, such as `roles/data-scientist/#skills`; empty is
  /// the home page.
  case site(String)
  /// A part of the same page, by id.
  case samePage(String)
  /// Another site.
  case external(String)
}
