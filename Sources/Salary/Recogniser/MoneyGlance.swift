/// A quick look at a text for anything that could be money: most sentences with a number in them hold a year, a standard or
/// a count, and to read them word by word would cost more than everything else that is done with a page.
struct MoneyGlance {
  /// The whole amounts of the page's figures, which count without a currency.
  private let amounts: Set<Int>

  init(_ figures: [Figure]) {
    amounts = Set(figures.flatMap { $0.pay.amounts.compactMap { Int($0.money.majorDigits) } })
  }

  /// Whether a sign of a currency stands in it, or a number beside a currency's name, or one of the page's amounts.
  func seesMoney(in text: ArraySlice<UInt8>) -> Bool {
    var index = text.startIndex
    // The letters before, as long as nothing but a space came after them.
    var word = index..<index
    while index < text.endIndex {
      let byte = text[index]
      if isDigit(byte) {
        if isCurrency(text[word]) { return true }
        let (value, end) = number(text, at: index)
        if amounts.contains(value) || amounts.contains(value * 1000) { return true }
        // "60 k EUR": a currency may follow the next word.
        let next = letters(text, from: skippingSpaces(text, from: end))
        let second = letters(text, from: skippingSpaces(text, from: next.upperBound))
        if isCurrency(text[next]) || isCurrency(text[second]) { return true }
        index = end
        word = index..<index
      } else if isLetter(byte) {
        word = letters(text, from: index)
        index = word.upperBound
      } else {
        if isSign(text, at: index) { return true }
        let next = skippingSpaces(text, from: index)
        if next == index { word = index..<index }
        index = max(next, index + 1)
      }
    }
    return false
  }

  /// `$`, the signs of U+00A2 to U+00A5 and U+20A0 to U+20CF, and anything else that is no plain letter and may be one.
  private func isSign(_ text: ArraySlice<UInt8>, at index: Int) -> Bool {
    switch text[index] {
    case UInt8(ascii: "$"): return true
    case 0xC2: return index + 1 < text.endIndex && (0xA2...0xA5).contains(text[index + 1])
    case 0xE2: return index + 1 < text.endIndex && (text[index + 1] == 0x82 || text[index + 1] == 0x83)
    case 0xE0: return index + 1 < text.endIndex && text[index + 1] == 0xB8
    default: return false
    }
  }

  /// A number with the marks between its digits left out, and where it ends.
  private func number(_ text: ArraySlice<UInt8>, at start: Int) -> (Int, end: Int) {
    var value = 0
    var index = start
    while index < text.endIndex {
      if isDigit(text[index]) {
        // Longer numbers are no amounts.
        value = value > 999_999_999_999 ? value : value * 10 + Int(text[index] - 48)
        index += 1
      } else {
        let next = skippingMarks(text, from: index)
        guard next > index, next < text.endIndex, isDigit(text[next]) else { break }
        index = next
      }
    }
    return (value, index)
  }

  /// Past one mark or space between groups of digits.
  private func skippingMarks(_ text: ArraySlice<UInt8>, from index: Int) -> Int {
    switch text[index] {
    case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: "'"), 0x20: index + 1
    // No-break spaces and the typographer's apostrophe.
    case 0xC2 where index + 1 < text.endIndex && text[index + 1] == 0xA0: index + 2
    case 0xE2 where index + 2 < text.endIndex && text[index + 1] == 0x80: index + 3
    default: index
    }
  }

  /// Past spaces, marks of emphasis, and the point of an abbreviation.
  private func skippingSpaces(_ text: ArraySlice<UInt8>, from start: Int) -> Int {
    var index = start
    while index < text.endIndex {
      switch text[index] {
      case 0x20, 0x0A, 0x0D, UInt8(ascii: "*"), UInt8(ascii: "."): index += 1
      case 0xC2 where index + 1 < text.endIndex && text[index + 1] == 0xA0: index += 2
      case 0xE2 where index + 2 < text.endIndex && text[index + 1] == 0x80: index += 3
      default: return index
      }
    }
    return index
  }

  private func letters(_ text: ArraySlice<UInt8>, from start: Int) -> Range<Int> {
    var index = start
    while index < text.endIndex, isLetter(text[index]) { index += 1 }
    return start..<index
  }

  /// Whether letters are the name or the code of a currency; those beyond ASCII may be.
  private func isCurrency(_ letters: ArraySlice<UInt8>) -> Bool {
    guard (2...9).contains(letters.count) else { return false }
    return letters.contains { $0 >= 0x80 } || CurrencySigns.isName(String(decoding: letters, as: UTF8.self))
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte >= 48 && byte <= 57 }

  /// Letters of ASCII and the bytes of most others.
  private func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0xC3...0xDF).contains(byte) || (0x80...0xBF).contains(byte)
  }
}
