/// A content file that was found, before it is read.
struct ContentFile: Sendable {
  /// Its name in its folder.
  let name: String
  /// Where it is.
  let path: String
  /// Its path in messages.
  let shown: String
  /// The name without its ending and without a language: `data-scientist` of `data-scientist.de.md`.
  let stem: String
  /// What may be the code of a language: `de` of `data-scientist.de.md`.
  let suffix: String?

  init(name: String, path: String, shown: String) {
    self.name = name
    self.path = path
    self.shown = shown
    let text = name.dropLast(3)
    if let dot = text.utf8.lastIndex(of: UInt8(ascii: ".")), dot > text.startIndex,
      case let suffix = String(text[text.index(after: dot)...]), isLanguageTag(suffix)
    {
      self.suffix = suffix
      stem = String(text[..<dot])
    } else {
      suffix = nil
      stem = String(text)
    }
  }
}
