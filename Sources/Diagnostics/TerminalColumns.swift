/// How many columns of a terminal a character takes: two for the characters of East Asia and for emoji.
///
/// The blocks are those that Unicode's East Asian Width (UAX #11) calls wide, without their few exceptions.
func columns(_ character: Character) -> Int {
  guard let first = character.unicodeScalars.first else { return 0 }
  switch first.value {
  case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF,
    0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
    return 2
  default:
    return first.properties.isEmojiPresentation ? 2 : 1
  }
}
