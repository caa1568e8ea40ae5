import Diagnostics

/// What the settings add to the design from files of `content/static`.
public struct ThemeFiles: Sendable {
  /// A picture that stands in the header in place of the site's name.
  public var logo: LocatedText?
  /// A stylesheet that follows the design's own.
  public var stylesheet: LocatedText?
  /// Fonts in place of the design's own, in order.
  public var fonts: [Font] = []

  /// The files of a font.
  public struct Font: Sendable {
    /// Which of the design's fonts it replaces: `serif`, `sans` or `mono`.
    public let token: String
    /// Its forms.
    public let files: [(form: Form, file: LocatedText)]
  }

  /// A form of a font.
  public enum Form: String, Sendable, CaseIterable {
    /// Upright letters of the usual weight.
    case regular
    /// Upright and bold.
    case bold
    /// Slanted.
    case italic
    /// Upright letters of every weight in one file.
    case variable
  }

  /// Every file that is named.
  var all: [LocatedText] {
    [logo, stylesheet].compactMap(\.self) + fonts.flatMap { $0.files.map(\.file) }
  }
}

extension Guide {
  /// The file that the settings name as `static/logo.svg`.
  public func file(_ name: LocatedText?) -> StaticFile? {
    guard let name, name.value.hasPrefix("static/") else { return nil }
    let path = decoded(String(name.value.dropFirst("static/".count)))
    return staticFiles.first { $0.path == path }
  }
}
