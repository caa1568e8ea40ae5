import Foundation
import Localization

/// The alphabet of a language: where a name stands in a list from A to Z, and under which letter. Marks count for
/// nothing (`Ä` stands with `A`, as in German dictionaries), but for the letters that a language counts as its own.
/// Nothing here asks the computer for its locale.
struct Alphabet: Sendable {
  /// Letters of the language's own, each with the letter that it follows: Spanish `ñ` stands between `n` and `o`.
  private let ownLetters: [Unicode.Scalar: String]

  /// - Parameter language: a BCP 47 tag; its first part counts.
  init(language: String) {
    let letters: [(letter: Unicode.Scalar, after: String)] =
      switch primaryLanguage(of: language) {
      case "es": [("ñ", "n")]
      case "sv", "fi": [("å", "z"), ("ä", "z"), ("ö", "z")]
      case "da", "nb", "nn", "no": [("æ", "z"), ("ø", "z"), ("å", "z")]
      default: []
      }
    ownLetters = Dictionary(
      letters.enumerated().map { index, own in (own.letter, own.after + Alphabet.last(index)) },
      uniquingKeysWith: { first, _ in first })
  }

  /// What sorts after every letter, one such sign after the other.
  private static func last(_ index: Int) -> String {
    String(Unicode.Scalar(0x10_FF00 + UInt32(index)).map(Character.init) ?? "\u{FFFD}")
  }

  /// What a name is sorted by: its letters and digits without marks, one space between words.
  func key(of name: String) -> String {
    if name.utf8.allSatisfy({ $0 < 0x80 }) { return Alphabet.plainKey(of: name) }
    var key = ""
    for scalar in name.lowercased().precomposedStringWithCanonicalMapping.unicodeScalars {
      if let own = ownLetters[scalar] {
        key += own
      } else {
        let plain = folded(String(scalar))
        if plain.unicodeScalars.contains(where: isLetterOrDigit) {
          key += plain
        } else if !plain.isEmpty, !key.isEmpty, !key.hasSuffix(" ") {
          key += " "
        }
      }
    }
    return key.hasSuffix(" ") ? String(key.dropLast()) : key
  }

  /// The same for a name in ASCII, as most are.
  private static func plainKey(of name: String) -> String {
    var key: [UInt8] = []
    for byte in name.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): key.append(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): key.append(byte | 0x20)
      case UInt8(ascii: "'"): break
      default: if let last = key.last, last != UInt8(ascii: " ") { key.append(UInt8(ascii: " ")) }
      }
    }
    if key.last == UInt8(ascii: " ") { key.removeLast() }
    return String(decoding: key, as: UTF8.self)
  }

  /// The letter that a name stands under; `0–9` for digits, `#` for a name without letters and digits.
  func letter(of name: String) -> String {
    // Most names begin with a letter of ASCII that nothing in the second place can put a mark on.
    let start = name.utf8.prefix(2)
    if let first = start.first, start.last.map({ $0 < 0x80 }) ?? false, (first | 0x20) >= UInt8(ascii: "a"),
      (first | 0x20) <= UInt8(ascii: "z")
    {
      return String(Unicode.Scalar(first & 0xDF))
    }
    for scalar in name.lowercased().precomposedStringWithCanonicalMapping.unicodeScalars {
      if ownLetters[scalar] != nil { return String(scalar).uppercased() }
      guard isLetterOrDigit(scalar) else { continue }
      if scalar.properties.numericType != nil { return "0–9" }
      // `Œ` stands under `O`, `ß` under `S`.
      return folded(String(scalar)).prefix(1).uppercased()
    }
    return "#"
  }

  /// Names by their letters: digits and signs first, then the letters in order, and in each the names in order.
  /// - Parameters:
  ///   - name: what an item is called.
  ///   - tie: what decides between items of the same name.
  func letters<Item>(
    _ items: [Item], name: (Item) -> String, tie: (Item) -> String
  ) -> [(letter: String, items: [Item])] {
    let sorted = items.map { (key: key(of: name($0)), name: name($0), tie: tie($0), item: $0) }
      .sorted { $0.key == $1.key ? ($0.name, $0.tie) < ($1.name, $1.tie) : $0.key < $1.key }
    var groups: [String: [Item]] = [:]
    var order: [String] = []
    for entry in sorted {
      let letter = letter(of: entry.name)
      if groups[letter] == nil { order.append(letter) }
      groups[letter, default: []].append(entry.item)
    }
    return order.map { ($0, groups[$0] ?? []) }
  }
}
