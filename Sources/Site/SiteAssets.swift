import CareerGuide
import ImageSize
import Templates

/// The stylesheet and the icon, under names that change with their contents, so that a host may let browsers keep
/// them for ever.
struct SiteAssets: Sendable {
  let stylesheet: SiteFile
  let icon: SiteFile

  /// The picture in the header, as it stands in the site.
  let logo: (path: String, size: ImageSize?)?
  /// The editor's own stylesheet.
  let extraStylesheet: String?

  init(_ guide: Guide) {
    let settings = guide.settings
    var css = withoutComments(Assets.stylesheet)
    css += Array(fontRules(guide).utf8)
    if !settings.theme.isEmpty {
      let values = settings.theme.map { "--\($0.name):\($0.value);" }.joined()
      css += Array("\n:root{\(values)}\n".utf8)
    }
    stylesheet = SiteAssets.file("site", "css", css)
    icon = SiteAssets.file("icon", "svg", Assets.icon)
    logo = guide.file(settings.themeFiles.logo).map { file in
      if case .size(let size) = file.image { (file.address, size) } else { (file.address, nil) }
    }
    extraStylesheet = guide.file(settings.themeFiles.stylesheet)?.address
  }

  var files: [SiteFile] { [stylesheet, icon] }

  private static func file(_ name: String, _ ending: String, _ bytes: [UInt8]) -> SiteFile {
    SiteFile(
      path: "assets/\(name).\(fingerprint(bytes)).\(ending)", bytes: bytes,
      origin: "templates/assets/\(name).\(ending)")
  }

  /// FNV-1a with 64 bits (http://www.isthe.com/chongo/tech/comp/fnv/): no secret depends on it, only a new name for
  /// new contents.
  private static func fingerprint(_ bytes: [UInt8]) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
