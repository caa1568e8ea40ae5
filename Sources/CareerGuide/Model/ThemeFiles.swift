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
  public func file(_ name: LocatedText?) -> StaticFile? { CareerGuide.file(name, among: staticFiles) }
}

/// The file that the settings name, if it is there.
func file(_ name: LocatedText?, among files: [StaticFile]) -> StaticFile? {
  guard let path = name.flatMap(staticPath) else { return nil }
  return files.first { $0.path == path }
}

/// The path in the site of a file that the settings name.
private func staticPath(_ name: LocatedText) -> String? {
  name.value.hasPrefix("static/") ? String(name.value.dropFirst("static/".count)) : nil
}

/// Files for the look that are not there.
func checkThemeFiles(_ theme: ThemeFiles, _ files: [StaticFile]) -> [Diagnostic] {
  let known = Set(files.map(\.path))
  let suggestions = Suggestions { known.sorted().map { "static/\($0)" } }
  return theme.all.filter { name in staticPath(name).map { !known.contains($0) } ?? false }.map { name in
    Diagnostic(
      .error, .linkBroken, "there is no file content/\(name.value)", at: name.span.place,
      fix: suggestions.nearest(to: name.value).map { "did you mean `\($0)`?" }
        ?? "correct the name, or put the file into content/static/")
  }
}
