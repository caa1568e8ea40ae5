import Foundation

/// The text in lower case without accents, for comparing words: `Gehälter` and `gehalter` are one.
///
/// Done by Unicode's own tables and not by a locale's, so that every machine folds alike.
func folded(_ text: String) -> String {
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
