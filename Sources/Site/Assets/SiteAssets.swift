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

  init(_ guide: Guide, _ theme: ThemeAssets) {
    let settings = guide.settings
    var css = theme.bytes(of: .siteStyle)
    css += Array(fontRules(guide).utf8)
    if !settings.theme.isEmpty {
      let values = settings.theme.map { "--\($0.name):\($0.value);" }.joined()
      css += Array("\n:root{\(values)}\n".utf8)
    }
    stylesheet = SiteAssets.file(.siteStyle, css)
    icon = theme.file(.icon)
    listStyle = theme.file(.listStyle)
    searchStyle = theme.file(.searchStyle)
    searchScript = theme.file(.searchScript)
    salaries =
      guide.editions.contains { $0.hasFigures }
      ? (theme.file(.salariesStyle), theme.file(.salariesScript)) : nil
    compare =
      guide.editions.contains { !$0.pairs.isEmpty }
      ? (theme.file(.compareStyle), theme.file(.compareScript)) : nil
    placesStyle =
      guide.editions.contains {
        $0.roles.contains {
          $0.figures.count > SalaryPlaces.usual && Set($0.figures.map(\.context)).count > SalaryPlaces.usual
        }
      }
      ? theme.file(.placesStyle) : nil
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

  /// A file of the theme.
  static func file(_ asset: Asset, _ bytes: [UInt8]) -> SiteFile {
    let parts = asset.rawValue.split(separator: ".").map(String.init)
    return file(parts[0], parts[1], bytes)
  }

  /// A file under a name that changes with its contents.
  static func file(_ name: String, _ ending: String, _ bytes: [UInt8]) -> SiteFile {
    SiteFile(
      path: "assets/\(name).\(fingerprint(of: bytes)).\(ending)", bytes: bytes,
      origin: "templates/assets/\(name).\(ending)")
  }
}
