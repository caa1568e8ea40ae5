import CareerGuide

/// Files that hosts read and no reader does.
enum HostFile {
  static let headers = "_headers"
  static let redirects = "_redirects"
  static let cname = "CNAME"
  static let noJekyll = ".nojekyll"

  /// The ones that a guide has, and how each is made.
  static func all(of guide: Guide) -> [(path: String, make: @Sendable () -> SiteFile)] {
    var files: [(path: String, make: @Sendable () -> SiteFile)] = [
      (headers, { renderHeaders(guide) }),
      // GitHub Pages would leave out what begins with an underscore.
      (noJekyll, { SiteFile(path: noJekyll, bytes: []) }),
    ]
    if !guide.redirects.isEmpty { files.append((redirects, { renderHostRedirects(guide.redirects) })) }
    if let name = guide.settings.hosting.cname {
      files.append((cname, { SiteFile(path: cname, bytes: Array("\(name)\n".utf8)) }))
    }
    return files
  }
}
