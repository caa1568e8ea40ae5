import HTML

/// What keeps a page in step with the guide: one script, which only the preview adds. Names that begin with a dot are
/// no part of any guide.
enum ClientScript {
  /// Where the script is, as a path.
  static let path = ".sitegen/preview.js"
  /// Where events come from.
  static let eventsTarget = "/.sitegen/events"

  static var bytes: [UInt8] { PackageResources.preview_js }

  /// - Parameters:
  ///   - version: a name for the page's contents.
  ///   - generation: which state of the guide the page shows.
  ///   - run: distinguishes this run of the program from others.
  static func element(version: String, generation: Int, run: String) -> HTML {
    """
    <script src="/.sitegen/preview.js" data-version="\(version)" data-generation="\(String(generation))" \
    data-run="\(run)"></script>
    """
  }
}
