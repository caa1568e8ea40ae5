import Diagnostics

/// Colours of the settings on which text would be hard to read (WCAG 2.2, success criterion 1.4.3). Told once for each
/// colour, with the pair that is worst and a colour near it that is right with all.
func checkTheme(_ settings: Settings) -> [Diagnostic] {
  let values = settings.theme.filter { themePairs.map(\.text).contains($0.name) || $0.name.isPaperToken }
  let set = Dictionary(values.map { ($0.name, $0) }) { _, last in last }
  return values.compactMap { value in
    guard let colour = Colour(css: value.value) else {
      return Diagnostic(
        .note, .themeUnchecked, "how well text can be read with this colour cannot be reckoned",
        at: value.span.place, fix: "write it as #rrggbb to have it checked")
    }
    let pairs = pairs(of: value.name, set)
    guard let worst = pairs.min(by: { $0.ratio(colour) < $1.ratio(colour) }),
      worst.ratio(colour) < wantedContrast
    else { return nil }
    return Diagnostic(
      .warning, .themeContrast,
      "\(worst.words) has a contrast of \(decimal(worst.ratio(colour))) to 1, and text needs 4.5 to 1",
      at: value.span.place,
      fix: nearest(to: colour, in: pairs).map { "write \"\($0.hex)\"" }
        ?? "choose one that is much darker or much lighter")
  }
}

private let wantedContrast = 4.5

/// The design's own colours (`templates/assets/site.css`), in light and in dark surroundings.
let themeDefaults: [(name: String, light: String, dark: String)] = [
  ("accent", "#7a1d4e", "#7a1d4e"), ("accent-dark", "#f2a7c9", "#f2a7c9"), ("paper", "#fdfcfc", "#18151a"),
  ("tint", "#f5f1f3", "#231e25"), ("ink", "#1f1a20", "#ece7ea"), ("muted", "#554d58", "#b3a9b0"),
  ("on-band", "#fff", "#fff"),
]

/// What stands on what.
private let themePairs: [(text: String, ground: String, isDark: Bool, words: String)] = [
  ("accent", "paper", false, "the accent colour on the page"),
  ("accent", "tint", false, "the accent colour at the foot of the page"),
  ("accent", "on-band", false, "the header's text on the accent colour"),
  ("accent-dark", "paper", true, "the accent colour for dark screens on the page"),
  ("accent-dark", "tint", true, "the accent colour for dark screens at the foot of the page"),
  ("ink", "paper", false, "the text on the page"),
  ("ink", "paper", true, "the text on the page of dark screens"),
  ("muted", "paper", false, "the quieter text on the page"),
  ("muted", "paper", true, "the quieter text on the page of dark screens"),
]

extension String {
  /// Whether it names something that text stands on, or the text of the header.
  fileprivate var isPaperToken: Bool { ["paper", "tint", "on-band"].contains(self) }
}

/// A pair of which one colour is looked at.
private struct Pair {
  let other: Colour
  let words: String

  func ratio(_ colour: Colour) -> Double { colour.contrast(to: other) }
}

/// The pairs that a colour is part of; those whose other colour is not known are left out.
private func pairs(of name: String, _ set: [String: Settings.ThemeValue]) -> [Pair] {
  themePairs.compactMap { pair in
    guard pair.text == name || pair.ground == name else { return nil }
    let other = pair.text == name ? pair.ground : pair.text
    // One that is set as well is told of at its own place, if it is the text.
    guard pair.text == name || set[other] == nil else { return nil }
    // The header's band has the accent colour unless it is given another.
    guard pair.ground != "on-band" || set["band"] == nil else { return nil }
    let usual = themeDefaults.first { $0.name == other }.map { pair.isDark ? $0.dark : $0.light }
    return (set[other]?.value ?? usual).flatMap(Colour.init(css:)).map { Pair(other: $0, words: pair.words) }
  }
}

/// The first colour on the way to black or to white that is right with all pairs.
private func nearest(to colour: Colour, in pairs: [Pair]) -> Colour? {
  for step in 1...100 {
    for end in [Colour.black, .white] {
      // What is written has whole steps, and has to pass as it is written.
      guard let found = Colour(css: colour.mixed(with: end, Double(step) / 100).hex) else { continue }
      if pairs.allSatisfy({ $0.ratio(found) >= wantedContrast }) { return found }
    }
  }
  return nil
}

/// Two digits after the point, cut off: what does not pass must not look as if it did.
private func decimal(_ ratio: Double) -> String {
  let hundredths = Int(ratio * 100)
  return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
}
