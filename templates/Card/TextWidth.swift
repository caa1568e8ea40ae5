/// How wide text is at most, without knowing the font: each machine draws with the one that it has. The widths are those
/// of the widest among the fonts that a card names (DejaVu Serif and Sans, which have wide letters, and P052), so that
/// what fits by this fits in each of them.
struct TextWidth {
  /// Hundredths of the size of the type by character.
  private static let widths: [Character: Int] = {
    let groups: [(Int, String)] = [
      (20, "\u{202F}"), (30, "'"), (35, " \u{A0},.:;ijl‘’·"), (40, "()-I[]f"), (45, "!Jt"), (50, "*_`r–"),
      (55, "?sz“”"), (60, "cvxy"), (65, "$/0123456789\\abdeghknopqu{|}€£"), (70, "FLPSTYZ"), (75, "BEKVX"),
      (80, "ACGR"), (85, "#+<=>DOQU^~"), (90, "&HNw"), (95, "%"), (100, "@m—…"), (105, "MW"),
    ]
    return Dictionary(groups.flatMap { width, text in text.map { ($0, width) } }) { first, _ in first }
  }()

  /// The width of a text in hundredths of the size of its type.
  static func of(_ text: some StringProtocol) -> Int { text.reduce(0) { $0 + of($1) } }

  /// The width of a character with all that stands on it. Parts of an emoji stand side by side where the font does not
  /// have the whole.
  static func of(_ character: Character) -> Int {
    widths[character] ?? character.unicodeScalars.reduce(0) { $0 + width(of: $1) }
  }

  private static func width(of scalar: Unicode.Scalar) -> Int {
    if let known = widths[Character(scalar)] { return known }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    case .uppercaseLetter, .titlecaseLetter: return 95
    case .lowercaseLetter: return 75
    default: break
    }
    switch scalar.value {
    // Chinese, Japanese, Korean and their marks: square. Pictures are wider than high.
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
      0x20000...0x3FFFD:
      return 110
    case 0x2600...0x27BF, 0x1F000...0x1FAFF: return 140
    default: return 90
    }
  }
}
