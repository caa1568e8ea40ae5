import Diagnostics

/// Reads `theme:` of the settings: files for the look, and custom properties.
struct ThemeFields {
  let log: Log

  func read(_ fields: Fields, into settings: inout Settings) {
    guard let group = fields.fields("theme", subject: "the theme", example: "{ accent: \"#336699\" }") else {
      return
    }
    settings.themeFiles.logo = file("logo", of: group, endings: imageEndings, example: "static/logo.svg")
    settings.themeFiles.stylesheet = file("css", of: group, endings: ["css"], example: "static/extra.css")
    if let fonts = group.fields("fonts", subject: "the fonts", example: "{ serif: static/fonts/text.woff2 }")
    {
      settings.themeFiles.fonts = ["serif", "sans", "mono"].compactMap { font($0, of: fonts) }
      fonts.finish()
    }
    settings.theme = group.all.filter { !ThemeFields.files.contains($0.key) }.compactMap {
      value($0, of: group)
    }
  }

  private static let files: Set = ["logo", "css", "fonts"]

  private func value(_ entry: YAMLEntry, of group: Fields) -> Settings.ThemeValue? {
    guard let text = group.text(of: entry.value, named: entry.key) else { return nil }
    let name = entry.key.replacing("_", with: "-")
    let isName =
      !name.isEmpty
      && name.unicodeScalars.allSatisfy {
        $0.isASCII && ($0.properties.isAlphabetic || "-0123456789".unicodeScalars.contains($0))
      }
    guard isName, isCSSValue(text.value) else {
      log.error(
        .valueType, "`\(entry.key): \(text.value)` is not a single CSS value", at: text.span.place,
        fix: "write a colour, a length or a list of fonts, without `;`, braces or url()")
      return nil
    }
    return Settings.ThemeValue(name: name, value: text.value, span: text.span, key: entry.keySpan)
  }

  private func font(_ token: String, of fonts: Fields) -> ThemeFiles.Font? {
    guard let node = fonts.node(token) else { return nil }
    guard case .mapping = node.value else {
      return file(token, of: fonts, endings: ["woff2"], example: fontExample).map {
        ThemeFiles.Font(token: token, files: [(.regular, $0)])
      }
    }
    guard let forms = fonts.fields(token, subject: "a font", example: "{ regular: \(fontExample) }") else {
      return nil
    }
    let files = ThemeFiles.Form.allCases.compactMap { form in
      file(form.rawValue, of: forms, endings: ["woff2"], example: fontExample).map { (form, $0) }
    }
    forms.finish()
    return files.isEmpty ? nil : ThemeFiles.Font(token: token, files: files)
  }

  private func file(_ key: String, of fields: Fields, endings: [String], example: String) -> LocatedText? {
    guard let text = fields.text(key) else { return nil }
    let ending = text.value.split(separator: ".").last.map { $0.lowercased() } ?? ""
    guard text.value.hasPrefix("static/"), endings.contains(ending) else {
      log.error(
        .valueType, "`\(key)` is a file of content/static that ends in .\(endings.joined(separator: ", ."))",
        at: text.span.place, fix: "write it as \(example)")
      return nil
    }
    return text
  }

  private let imageEndings = ["svg", "png", "webp", "jpg", "jpeg", "avif", "gif"]
  private let fontExample = "static/fonts/text.woff2"

  init(log: Log) { self.log = log }
}
