import Diagnostics
import Testing

@testable import CareerGuide

/// Text on pictures can be read, whatever the settings say.
@Suite struct CardColoursTests {
  private func colours(_ values: [String: String]) -> CardColours {
    let span = SourceSpan(file: SourceFile(path: "content/site.yml", bytes: []), range: 0..<0)
    return CardColours(
      theme: values.sorted { $0.key < $1.key }.map {
        Settings.ThemeValue(name: $0.key, value: $0.value, span: span, key: span)
      })
  }

  @Test func usual() {
    let usual = colours([:])
    #expect(
      [usual.band, usual.onBand, usual.paper, usual.ink, usual.muted]
        == ["#7a1d4e", "#ffffff", "#fdfcfc", "#1f1a20", "#554d58"])
    #expect(usual.mark == "#8f416a")
  }

  @Test(
    "The band is the accent colour unless it has one of its own; what cannot be read as a colour is neither")
  func band() {
    #expect(colours(["accent": "#0b5563"]).band == "#0b5563")
    #expect(colours(["accent": "#0b5563", "band": "navy"]).band == "#000080")
    #expect(colours(["accent": "#0b5563", "band": "var(--accent)"]).band == "#0b5563")
    #expect(colours(["accent": "oklch(40% 0.1 200)"]).band == "#1f1a20")
  }

  @Test(
    "Text can be read",
    arguments: [
      [:], ["accent": "#ffd400"], ["accent": "#777777"], ["accent": "white"], ["accent": "black"],
      ["accent": "#767676"], ["band": "#888", "on-band": "#999"], ["paper": "#18151a", "ink": "#222"],
      ["paper": "#808080"], ["accent": "currentcolor", "paper": "nonsense"], ["muted": "#fff"],
    ])
  func contrast(_ theme: [String: String]) throws {
    let colours = colours(theme)
    for (text, ground) in [
      (colours.onBand, colours.band), (colours.onBandSoft, colours.band), (colours.ink, colours.paper),
      (colours.muted, colours.paper),
    ] {
      let (text, ground) = (try #require(Colour(css: text)), try #require(Colour(css: ground)))
      #expect(text.contrast(to: ground) >= 4.5, "\(text.hex) on \(ground.hex)")
    }
    // The title is large, and crosses the mark with a corner at most.
    let (title, mark) = (try #require(Colour(css: colours.onBand)), try #require(Colour(css: colours.mark)))
    #expect(title.contrast(to: mark) >= 4)
  }
}
