import Foundation
import Testing

@testable import CareerGuide

@Suite struct ColourTests {
  @Test(
    "Colours are read as browsers read them",
    arguments: [
      ("#7a1d4e", "#7a1d4e"), ("#FFF", "#ffffff"), ("rgb(122, 29, 78)", "#7a1d4e"),
      ("rgb(100% 0% 50%)", "#ff0080"),
      ("hsl(0 100% 50%)", "#ff0000"), ("hsl(120deg, 100%, 25%)", "#008000"),
      ("hsl(-120 100% 50%)", "#0000ff"),
      ("hsl(210 50% 60%)", "#6699cc"), ("Teal", "#008080"), ("white", "#ffffff"),
    ])
  func read(_ text: String, _ hex: String) { #expect(Colour(css: text)?.hex == hex) }

  @Test(
    "What lets others through, or is no colour, is not read",
    arguments: [
      "", "#", "#12345", "#1234567z", "#7a1d4e80", "rgb(1 2)", "rgb(1 2 3 / 50%)", "rgb(300 0 0)",
      "hsl(0 0 0)",
      "rgb(nan 0 0)", "hsl(inf 10% 10%)", "transparent", "currentcolor", "oklch(40% 0.1 200)", "var(--x)",
      "rgb(",
    ])
  func refused(_ text: String) { #expect(Colour(css: text) == nil) }

  @Test("Contrast is that of WCAG")
  func contrast() {
    #expect(Colour.black.contrast(to: .white) == 21)
    #expect(Colour.white.contrast(to: .white) == 1)
    // The grey that is known to be the lightest on white that passes.
    let grey = Colour(css: "#767676")?.contrast(to: .white) ?? 0
    #expect(grey > 4.54 && grey < 4.55)
    #expect(abs((Colour(css: "#777")?.contrast(to: .white) ?? 0) - 4.478) < 0.001)
  }

  @Test("The colours that the check takes for the design's own are those of the stylesheet")
  func defaults() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let css = try String(
      contentsOf: root.appendingPathComponent("templates/assets/site.css"), encoding: .utf8)
    let parts = css.components(separatedBy: "@media (prefers-color-scheme: dark)")
    for (name, light, dark) in themeDefaults {
      #expect(parts[0].contains("--\(name): \(light);"), "\(name)")
      #expect(dark == light || parts[1].contains("--\(name): \(dark);"), "\(name)")
    }
  }
}
