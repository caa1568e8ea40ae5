/// A content file that was found, before it is read.
struct ContentFile: Sendable {
  /// Its name in its folder.
  let name: String
  /// Where it is.
  let path: String
  /// Its path in messages.
  let shown: String
}

extension ContentFile {
  /// The name without its ending and without a language: `data-scientist` of `data-scientist.de.md`.
  var stem: String {
    let name = name.dropLast(3)
    return String(suffix.map { name.dropLast($0.count + 1) } ?? name)
  }

  /// What may be the code of a language: `de` of `data-scientist.de.md`.
  var suffix: String? {
    let name = name.dropLast(3)
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return nil }
    let suffix = String(name[name.index(after: dot)...])
    return isLanguageTag(suffix) ? suffix : nil
  }
}
