import Foundation

/// A text as it is compared: lower-case letters without marks. `templates/assets/search.js` does the same to what a
/// reader types, and a test holds the two together.
func folded(_ text: String) -> String {
  // Most names need no tables.
  if text.utf8.allSatisfy({ $0 < 0x80 }) {
    return String(decoding: text.lowercased().utf8.filter { $0 != UInt8(ascii: "'") }, as: UTF8.self)
  }
  var result = String.UnicodeScalarView()
  for scalar in text.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars {
    if let letters = plainLetters[scalar] {
      result.append(contentsOf: letters.unicodeScalars)
    } else if !isMark(scalar) {
      result.append(scalar)
    }
  }
  return String(result)
}

/// The words of a text as they are compared. A word ends at anything but a letter or a digit; `C++` and `C#` stay
/// whole, and `bachelor’s` is one word.
///
/// In words of four letters and more, `ae`, `oe` and `ue` lose their `e`, so that `Qualitaet` finds `Qualität`. The
/// `does` of an English heading loses it too, and what a reader types as well.
func searchWords(_ text: String) -> [String] {
  var words: [String] = []
  var word = String.UnicodeScalarView()
  func end() {
    if !word.isEmpty { words.append(withoutUmlautE(String(word))) }
    word.removeAll()
  }
  var signsFollow = false
  for scalar in folded(text).unicodeScalars {
    if isLetterOrDigit(scalar) {
      if signsFollow { end() }
      signsFollow = false
      word.append(scalar)
    } else if scalar == "+" || scalar == "#", !word.isEmpty {
      signsFollow = true
      word.append(scalar)
    } else {
      end()
      signsFollow = false
    }
  }
  end()
  return words
}

private func withoutUmlautE(_ word: String) -> String {
  guard word.unicodeScalars.count > 3 else { return word }
  var result = String.UnicodeScalarView()
  var last: Unicode.Scalar?
  for scalar in word.unicodeScalars {
    if scalar != "e" || last.map(umlauts.contains) != true { result.append(scalar) }
    last = scalar
  }
  return String(result)
}

private let umlauts: Set<Unicode.Scalar> = ["a", "o", "u"]

/// Letters that no mark can be taken from; apostrophes vanish.
private let plainLetters: [Unicode.Scalar: String] = [
  "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ł": "l", "þ": "th", "ð": "d", "ı": "i", "'": "",
  "’": "",
]

private func isMark(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .nonspacingMark, .spacingMark, .enclosingMark: true
  default: false
  }
}

/// Whether a character is a part of a word.
func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
  if scalar.isASCII {
    return ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) || ("A"..."Z").contains(scalar)
  }
  switch scalar.properties.generalCategory {
  case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
    .letterNumber, .otherNumber:
    return true
  default: return false
  }
}
