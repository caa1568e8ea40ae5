import CareerGuide
import Templates

/// The stylesheet and the icon, under names that change with their contents, so that a host may let browsers keep
/// them for ever.
struct SiteAssets: Sendable {
  let stylesheet: SiteFile
  let icon: SiteFile
  let compareStyle: SiteFile
  let compareScript: SiteFile

  init(_ settings: Settings) {
    var css = squeezedCSS(Assets.stylesheet)
    if !settings.theme.isEmpty {
      let values = settings.theme.map { "--\($0.name):\($0.value);" }.joined()
      css += Array("\n:root{\(values)}\n".utf8)
    }
    stylesheet = SiteAssets.file("site", "css", css)
    icon = SiteAssets.file("icon", "svg", Assets.icon)
    compareStyle = SiteAssets.file("compare", "css", squeezedCSS(Assets.compareStyle))
    compareScript = SiteAssets.file("compare", "js", Assets.compareScript)
  }

  /// The files that a site has.
  /// - Parameter compares: whether any of its pages compares roles.
  func files(compares: Bool) -> [SiteFile] {
    [stylesheet, icon] + (compares ? [compareStyle, compareScript] : [])
  }

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
