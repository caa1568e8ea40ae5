/// The colours of pictures, in which nothing but numbers can be understood: those of the settings where they can be
/// read, so far as text on them can be read too. Each is written as `#rrggbb`.
public struct CardColours: Sendable, Hashable {
  /// What the title stands on: the site's band.
  public let band: String
  /// The title.
  public let onBand: String
  /// Quieter text on the band.
  public let onBandSoft: String
  /// The bars on the band.
  public let mark: String
  /// What pay stands on.
  public let paper: String
  /// Text on paper.
  public let ink: String
  /// Quieter text on paper.
  public let muted: String

  /// - Parameter theme: the custom properties of the settings.
  public init(theme: [Settings.ThemeValue]) {
    let set = Dictionary(theme.map { ($0.name, $0.value) }) { _, last in last }
    func colour(_ name: String) -> Colour? {
      let usual = themeDefaults.first { $0.name == name }?.light
      return (set[name] ?? usual).flatMap(Colour.init(css:))
    }
    // A colour that is written in another way is not known; ink goes with any.
    let band = colour("band") ?? colour("accent") ?? .ink
    let onBand = (colour("on-band") ?? .white).readable(on: band)
    let soft = onBand.mixed(with: band, 0.14)
    let paper = colour("paper") ?? .white
    let ink = (colour("ink") ?? .ink).readable(on: paper)
    self.band = band.hex
    self.onBand = onBand.hex
    onBandSoft = (soft.isReadable(on: band) ? soft : onBand).hex
    mark = Colour.mark(on: band, below: onBand).hex
    self.paper = paper.hex
    self.ink = ink.hex
    muted = colour("muted").flatMap { $0.isReadable(on: paper) ? $0 : nil }?.hex ?? ink.hex
  }
}

extension Colour {
  fileprivate static let ink = Colour(31 / 255, 26 / 255, 32 / 255)

  /// Whether text of this colour can be read (WCAG 2.2, AA).
  fileprivate func isReadable(on ground: Colour) -> Bool { contrast(to: ground) >= 4.5 }

  /// The colour if it can be read there, else ink or white, whichever can.
  fileprivate func readable(on ground: Colour) -> Colour {
    if isReadable(on: ground) { return self }
    return [Colour.white, .ink, .black].first { $0.isReadable(on: ground) } ?? .black
  }

  /// The bars of the mark: as clear as they can be while the title that crosses them can be read.
  fileprivate static func mark(on band: Colour, below text: Colour) -> Colour {
    let shades = stride(from: 16, through: 4, by: -2).map { band.mixed(with: text, Double($0) / 100) }
    return shades.first { text.isReadable(on: $0) } ?? band.mixed(with: text, 0.04)
  }
}
