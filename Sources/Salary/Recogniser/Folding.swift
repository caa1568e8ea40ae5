import Foundation

/// The text in lower case without accents, for comparing words: `Gehälter` and `gehalter` are one.
///
/// Done by Unicode's own tables and not by a locale's, so that every machine folds alike.
package func folded(_ text: String) -> String {
  // Most words are plain ASCII, for which lower case is all there is to do.
  guard text.utf8.contains(where: { $0 >= 0x80 }) else { return text.lowercased() }
  var result = String.UnicodeScalarView()
  for scalar in text.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars {
    switch scalar {
    case "ß": result.append(contentsOf: "ss".unicodeScalars)
    case "ø": result.append("o")
    case "ł": result.append("l")
    case "æ": result.append(contentsOf: "ae".unicodeScalars)
    default:
      if scalar.properties.generalCategory != .nonspacingMark { result.append(scalar) }
    }
  }
  return String(result)
}

extension Unicode.Scalar {
  /// Whether it is a letter of any script; answered without Unicode's tables for ASCII.
  package var isLetter: Bool {
    value < 0x80 ? (0x61...0x7A).contains(value | 0x20) : properties.isAlphabetic
  }
}
