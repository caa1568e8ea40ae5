import Diagnostics

/// The custom properties at the top of `templates/assets/site.css`, which a test holds against them.
let themeProperties =
  ("accent accent-dark paper tint ink muted rule edge tone band on-band on-band-soft bar "
  + "serif sans mono small body h3 h2 h1 pad space section side text aside gap page").split(separator: " ")
  .map(String.init)

/// Keys of `theme:` that no stylesheet reads: neither the design's nor the editor's own.
/// - Parameter stylesheet: the file that `css` names.
func checkThemeKeys(_ settings: Settings, stylesheet: StaticFile?) -> [Diagnostic] {
  let unknown = settings.theme.filter { !themeProperties.contains($0.name) }
  guard !unknown.isEmpty else { return [] }
  let own = stylesheet.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
  let keys = themeProperties.map { $0.replacing("-", with: "_") } + ["logo", "fonts", "css"]
  return unknown.filter { !own.contains("--\($0.name)") }.map { value in
    let written = value.key.file.text(in: value.key.range)
    return Diagnostic(
      .warning, .keyUnknown, "`\(written)` is not a key of the theme, so it changes nothing",
      at: value.key.place,
      fix: correction(value.name.replacing("-", with: "_"), among: keys)
        ?? "the names are at the top of templates/assets/site.css, or in the stylesheet that `css` names")
  }
}
