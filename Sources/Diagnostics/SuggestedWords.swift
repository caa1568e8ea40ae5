import Foundation

/// Words in the order of their letters, so that what was reckoned for the beginning of one serves all that begin alike.
struct SuggestedWords: Sendable {
  /// The words in the order in which they were given.
  let texts: [String]
  private let words: [Word]
  /// Of each word, how many letters it shares with the one before it, and how many it has. Apart from the words, since
  /// most are passed over for these alone.
  private let lengths: [(shared: Int, all: Int)]

  /// Longer words are no words.
  private static let longest = 100

  private struct Word: Sendable {
    let text: String
    let letters: [Unicode.Scalar]
  }

  init(_ texts: [String]) {
    self.texts = texts
    words = texts.map { Word(text: $0, letters: SuggestedWords.letters(of: $0)) }
      .filter { $0.letters.count <= 2 * SuggestedWords.longest }
      .sorted {
        $0.letters == $1.letters ? $0.text < $1.text : $0.letters.lexicographicallyPrecedes($1.letters)
      }
    lengths = zip([Word(text: "", letters: [])] + words, words).map { before, word in
      (zip(before.letters, word.letters).prefix { $0 == $1 }.count, word.letters.count)
    }
  }

  /// The letters and digits that count.
  private static func letters(of text: String) -> [Unicode.Scalar] {
    let lowercased = text.lowercased()
    let isPlain = lowercased.utf8.allSatisfy { $0 < 0x80 }
    // A letter and the accent upon it are one letter, however a file system stores them.
    let scalars = (isPlain ? lowercased : lowercased.precomposedStringWithCanonicalMapping).unicodeScalars
    return scalars.filter { $0 != "-" && $0 != "_" && !$0.properties.isWhitespace }
  }

  /// - Returns: the closest word; the first in order where two are equally close, `nil` where none is.
  func nearest(to written: String) -> String? {
    let wanted = SuggestedWords.letters(of: written)
    guard !wanted.isEmpty, wanted.count <= SuggestedWords.longest else { return nil }
    let most = max(1, wanted.count / 3)
    // Most mistakes are one slip, and few words are so near that it takes long to look at them.
    for limit in [1, 3].filter({ $0 < most }) + [most] {
      if let found = nearest(to: wanted, atMost: limit) { return found }
    }
    return nil
  }

  private func nearest(to wanted: [Unicode.Scalar], atMost limit: Int) -> String? {
    // In a short word a digit is no slip: `p50` is not `p10`.
    let digits = wanted.count <= 4 ? wanted.filter(SuggestedWords.isDigit) : nil
    var best: (text: String, distance: Int)?
    var distance = EditDistance(to: wanted, atMost: limit)
    for index in lengths.indices {
      let (shared, count) = lengths[index]
      distance.keep(shared)
      let allowed = min(limit, max(1, min(wanted.count, count) / 3))
      guard !distance.isTooFar, abs(count - wanted.count) <= allowed else { continue }
      let word = words[index]
      guard digits == nil || digits == word.letters.filter(SuggestedWords.isDigit),
        let slips = distance.slips(in: word.letters), slips <= allowed
      else { continue }
      if let best, (best.distance, best.text) <= (slips, word.text) { continue }
      best = (word.text, slips)
    }
    return best?.text
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.numericType != nil }
}

/// The number of slips between words and one that was written: Damerau and Levenshtein's distance, adjacent swaps
/// counted once.
struct EditDistance {
  private let wanted: [Unicode.Scalar]
  private let limit: Int
  /// For each letter of the word at hand, a row: how far what ends with it is from each beginning of the wanted word.
  private var rows: [Int]
  private var letters: [Unicode.Scalar] = []
  /// After how many letters nothing that follows can be near enough.
  private var end = Int.max

  init(to wanted: [Unicode.Scalar], atMost limit: Int) {
    self.wanted = wanted
    self.limit = limit
    rows = Array(0...wanted.count)
  }

  /// Whether every word that begins with the letters at hand has too many slips.
  var isTooFar: Bool { end <= letters.count }

  /// Goes back to a number of letters that the next word shares with the one before.
  mutating func keep(_ count: Int) {
    guard count < letters.count else { return }
    letters.removeLast(letters.count - count)
    if end > count { end = .max }
  }

  /// - Parameter word: a word that begins with the letters at hand.
  /// - Returns: `nil` when there are more slips than the limit.
  mutating func slips(in word: [Unicode.Scalar]) -> Int? {
    for letter in word.dropFirst(letters.count) {
      add(letter)
      if isTooFar { return nil }
    }
    let slips = rows[(letters.count + 1) * (wanted.count + 1) - 1]
    return slips <= limit ? slips : nil
  }

  private mutating func add(_ letter: Unicode.Scalar) {
    let width = wanted.count + 1
    let above = letters.count * width
    let row = above + width
    if rows.count == row { rows.append(contentsOf: repeatElement(0, count: width)) }
    var least = letters.count + 1
    rows[row] = least
    for column in wanted.indices {
      let cost = wanted[column] == letter ? 0 : 1
      var distance = min(rows[above + column + 1] + 1, rows[row + column] + 1, rows[above + column] + cost)
      if above > 0, column > 0, letter == wanted[column - 1], letters.last == wanted[column] {
        distance = min(distance, rows[above - width + column - 1] + 1)
      }
      rows[row + column + 1] = distance
      least = min(least, distance)
    }
    letters.append(letter)
    // The row before holds no less than this one's least but one, and a swap, which reaches back to it, costs one.
    if least > limit + 1 { end = letters.count }
  }
}
