import Diagnostics
import Foundation
import Localization

/// Whether a text can be a part of an address: lower-case letters a to z, digits, and single hyphens between them.
public func isSlug(_ text: String) -> Bool {
  let hyphen = UInt8(ascii: "-")
  return !text.isEmpty && text.utf8.count <= 100 && text.utf8.first != hyphen && text.utf8.last != hyphen
    && !holds(text, "--")
    && text.utf8.allSatisfy {
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) || isDigit($0) || $0 == hyphen
    }
}

/// A text made into a slug: umlauts and accents lose their marks, signs that tell names apart (`C++`, `C#`) become
/// words, the rest becomes hyphens.
/// - Parameter language: the language of the text; German writes `ä` as `ae`.
public func slug(from text: String, language: String = "en") -> String {
  let isGerman = primaryLanguage(of: language) == "de"
  var result = ""
  func append(word: String) { result += (result.isEmpty || result.hasSuffix("-") ? "" : "-") + word + "-" }
  var isAfterLetter = false
  for scalar in text.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars {
    defer { isAfterLetter = scalar.properties.isAlphabetic }
    switch scalar {
    case "a"..."z", "0"..."9": result.unicodeScalars.append(scalar)
    case "ß": result += "ss"
    case "\u{308}" where isGerman: result += "e"
    case "+": append(word: "plus")
    // `C#` is a name; the sign in `device #1` is none.
    case "#" where isAfterLetter: append(word: "sharp")
    case "&": append(word: "and")
    case _ where scalar.properties.generalCategory == .nonspacingMark: continue
    default: if !result.isEmpty, !result.hasSuffix("-") { result += "-" }
    }
  }
  return result.trimmingSuffix { $0 == "-" }
}

/// The slug of a content file: its own, or its file's name.
/// - Returns: `nil`, with a message, when neither can be a part of an address.
func slug(of content: ContentFile, own: Located<String>?, log: Log) -> String? {
  if let own {
    if isSlug(own.value) { return own.value }
    log.error(
      .fileName, "a slug holds only the letters a to z, digits and hyphens, and this is `\(own.value)`",
      at: own.span.place,
      fix: slug(from: own.value).isEmpty ? "write it in these letters" : "write \(slug(from: own.value))")
    return nil
  }
  let stem = content.stem
  if isSlug(stem) { return stem }
  let better = slug(from: stem)
  log.error(
    .fileName, "a file's name becomes its address, so it holds only the letters a to z, digits and hyphens",
    at: Place(path: content.shown), fix: better.isEmpty ? "rename the file" : "rename it to \(better).md")
  return nil
}
