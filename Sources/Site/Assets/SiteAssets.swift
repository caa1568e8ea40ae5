import CareerGuide
import ImageSize
import Templates

/// The stylesheets, the scripts and the icon, under names that change with their contents, so that a host may let browsers keep
/// them for ever.
struct SiteAssets: Sendable {
  let stylesheet: SiteFile
  let icon: SiteFile
  /// What lists of roles, of skills and the home page need.
  let listStyle: SiteFile
  /// What the search and the list from A to Z need.
  let searchStyle: SiteFile
  let searchScript: SiteFile
  /// What the pages of all figures need; `nil` for a site without figures.
  let salaries: (stylesheet: SiteFile, script: SiteFile)?
  /// What the pages that compare roles need; `nil` for a site without any.
  let compare: (stylesheet: SiteFile, script: SiteFile)?

  /// What roles with figures for many places need; `nil` for a site without any.
  let placesStyle: SiteFile?

  /// The picture in the header, as it stands in the site.
  let logo: (path: String, size: ImageSize?)?
  /// The editor's own stylesheet.
  let extraStylesheet: String?

  init(_ guide: Guide) {
    let settings = guide.settings
    var css = Squeezed.stylesheet
    css += Array(fontRules(guide).utf8)
    if !settings.theme.isEmpty {
      let values = settings.theme.map { "--\($0.name):\($0.value);" }.joined()
      css += Array("\n:root{\(values)}\n".utf8)
    }
    stylesheet = SiteAssets.file("site", "css", css)
    icon = SiteAssets.file("icon", "svg", Assets.icon)
    listStyle = SiteAssets.file("lists", "css", Squeezed.listStyle)
    searchStyle = SiteAssets.file("search", "css", Squeezed.searchStyle)
    searchScript = SiteAssets.file("search", "js", Assets.searchScript)
    salaries =
      guide.editions.contains { $0.hasFigures }
      ? (
        SiteAssets.file("salaries", "css", Squeezed.salariesStylesheet),
        SiteAssets.file("salaries", "js", Assets.salariesScript)
      ) : nil
    compare =
      guide.editions.contains { !$0.pairs.isEmpty }
      ? (
        SiteAssets.file("compare", "css", Squeezed.compareStyle),
        SiteAssets.file("compare", "js", Assets.compareScript)
      ) : nil
    placesStyle =
      guide.editions.contains {
        $0.roles.contains {
          $0.figures.count > SalaryPlaces.usual && Set($0.figures.map(\.context)).count > SalaryPlaces.usual
        }
      }
      ? SiteAssets.file("places", "css", Squeezed.placesStyle) : nil
    logo = guide.file(settings.themeFiles.logo).map { file in
      if case .size(let size) = file.image { (file.address, size) } else { (file.address, nil) }
    }
    extraStylesheet = guide.file(settings.themeFiles.stylesheet)?.address
  }

  var files: [SiteFile] {
    [stylesheet, icon, listStyle, searchStyle, searchScript]
      + [placesStyle].compactMap(\.self)
      + [salaries, compare].compactMap(\.self).flatMap { [$0.stylesheet, $0.script] }
  }

  /// A file under a name that changes with its contents.
  static func file(_ name: String, _ ending: String, _ bytes: [UInt8]) -> SiteFile {
    SiteFile(
      path: "assets/\(name).\(fingerprint(of: bytes)).\(ending)", bytes: bytes,
      origin: "templates/assets/\(name).\(ending)")
  }
}

/// The stylesheets as they are published, made once for as long as the program runs.
private enum Squeezed {
  static let stylesheet = squeezedCSS(Assets.stylesheet)
  static let listStyle = squeezedCSS(Assets.listStyle)
  static let searchStyle = squeezedCSS(Assets.searchStyle)
  static let salariesStylesheet = squeezedCSS(Assets.salariesStylesheet)
  static let compareStyle = squeezedCSS(Assets.compareStyle)
  static let placesStyle = squeezedCSS(Assets.placesStyle)
}
