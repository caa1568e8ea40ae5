import CareerGuide
import Diagnostics
import Site
import Templates

extension Preview {
  /// What is to be served.
  public struct Options: Sendable {
    /// The folder that holds `content/`.
    public var source: String
    /// What of the guide is wanted; asked for at each load.
    public var load: @Sendable () -> LoadOptions
    /// What the site looks like.
    public var theme: any Theme
    /// The name that the editor chose to serve at.
    public var host: String
    /// Opens files at a line.
    public var editor: EditorLinks
    /// Builds the program anew; `nil` where there is nothing to build it from.
    public var program: ProgramBuild?
    /// Draws a picture for social media.
    public var draw: @Sendable (SiteCard) async -> [UInt8]?
    /// What else can be wrong with a site, and takes too long to be asked at each change.
    public var checkSite: @Sendable (Site) async -> [Diagnostic]

    /// Everything that has no usual value.
    public init(
      source: String, load: @escaping @Sendable () -> LoadOptions, theme: any Theme = BuiltInTheme(),
      host: String,
      editor: EditorLinks,
      program: ProgramBuild?, draw: @escaping @Sendable (SiteCard) async -> [UInt8]?,
      checkSite: @escaping @Sendable (Site) async -> [Diagnostic]
    ) {
      self.source = source
      self.load = load
      self.theme = theme
      self.host = host
      self.editor = editor
      self.program = program
      self.draw = draw
      self.checkSite = checkSite
    }
  }
}
