import Templates

/// The files of a theme as they are published: made once, however often a guide is loaded again.
struct ThemeAssets: Sendable {
  private let published: [Asset: [UInt8]]

  init(_ theme: any Theme) {
    published = Dictionary(
      uniqueKeysWithValues: Asset.allCases.map { asset in
        let bytes = Array(theme.text(of: asset).utf8)
        return (asset, asset.rawValue.hasSuffix(".css") ? squeezedCSS(bytes) : bytes)
      })
  }

  /// What a file holds.
  func bytes(of asset: Asset) -> [UInt8] { published[asset] ?? [] }

  /// A file under a name that changes with its contents.
  func file(_ asset: Asset) -> SiteFile { SiteAssets.file(asset, bytes(of: asset)) }
}
