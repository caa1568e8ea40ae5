import Salary

/// What counts of a name when two are compared: not capitals, accents, spaces, hyphens or a plural s.
struct NameKey: Hashable, Comparable {
  let letters: [Unicode.Scalar]
  /// Of each letter, whether it stands in a short word: such words are abbreviations and numbers, and "GMP" is no slip
  /// for "GCP", nor "Phase I" for "Phase II".
  let isInShortWord: [Bool]

  init(_ name: String) {
    var letters: [Unicode.Scalar] = []
    var isInShortWord: [Bool] = []
    for word in folded(name).replacing("&", with: " and ").unicodeScalars.split(whereSeparator: NameKey.isGap)
    {
      letters += NameKey.isPlural(word) ? word.dropLast() : word
      isInShortWord += Array(repeating: word.count <= 4, count: letters.count - isInShortWord.count)
    }
    self.letters = letters
    self.isInShortWord = isInShortWord
  }

  /// "SAS" and "AWS" are no plurals, nor is what ends like "process", "analysis" and "status".
  private static func isPlural(_ word: Substring.UnicodeScalarView) -> Bool {
    guard word.count > 3, word.last == "s", let before = word.dropLast().last else { return false }
    return !["s", "i", "u"].contains(before)
  }

  static func == (left: NameKey, right: NameKey) -> Bool { left.letters == right.letters }

  func hash(into hasher: inout Hasher) { hasher.combine(letters) }

  private static func isGap(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar == "_" || scalar.properties.generalCategory == .dashPunctuation
  }

  static func < (left: NameKey, right: NameKey) -> Bool {
    left.letters.lexicographicallyPrecedes(right.letters)
  }
}

/// In shorter names one letter more often makes another name than a typing error.
private let shortestMisspelled = 6
private let longestMisspelled = 60

/// Pairs of names that are one typing error apart.
///
/// Two such names have something in common once a letter is taken out of one or both of them, or nothing is. So what is
/// left of each name without each of its letters is put in order, and only names that meet there are compared: with ten
/// thousand names it takes no longer for each than with ten.
func nearKeys(_ keys: [NameKey]) -> [(NameKey, NameKey)] {
  var rests: [(rest: UInt64, index: Int)] = []
  for (index, key) in keys.enumerated() {
    guard (shortestMisspelled...longestMisspelled).contains(key.letters.count) else { continue }
    rests.append((hash(key.letters, without: nil), index))
    // Names that differ in a digit are two names.
    for left in key.letters.indices where !key.letters[left].isDigit {
      rests.append((hash(key.letters, without: left), index))
    }
  }
  rests.sort { ($0.rest, $0.index) < ($1.rest, $1.index) }
  var pairs: Set<[Int]> = []
  var start = 0
  while start < rests.count {
    let group = rests[start...].prefix { $0.rest == rests[start].rest }
    // Many names that differ in one place, such as "Model A" to "Model Z", are a series.
    if (2...8).contains(group.count) {
      for (offset, first) in group.enumerated() {
        for second in group.dropFirst(offset + 1)
        where first.index != second.index && isOneSlip(keys[first.index], keys[second.index]) {
          pairs.insert([first.index, second.index])
        }
      }
    }
    start = group.endIndex
  }
  return pairs.sorted { $0.lexicographicallyPrecedes($1) }.map { (keys[$0[0]], keys[$0[1]]) }
}

/// FNV-1a over the letters but one.
private func hash(_ letters: [Unicode.Scalar], without left: Int?) -> UInt64 {
  var hash: UInt64 = 0xcbf2_9ce4_8422_2325
  for index in letters.indices where index != left {
    hash = (hash ^ UInt64(letters[index].value)) &* 0x0000_0100_0000_01b3
  }
  return hash
}

/// Whether a letter is wrong, missing, extra or swapped with its neighbour; a mark such as + or # is no slip, nor is a
/// letter that makes another word.
private func isOneSlip(_ firstKey: NameKey, _ secondKey: NameKey) -> Bool {
  let first = firstKey.letters
  let second = secondKey.letters
  let front = zip(first, second).prefix { $0 == $1 }.count
  let back = min(
    zip(first.reversed(), second.reversed()).prefix { $0 == $1 }.count, min(first.count, second.count) - front
  )
  let left = first[front..<(first.count - back)]
  let right = second[front..<(second.count - back)]
  guard !firstKey.isInShortWord[left.indices].contains(true),
    !secondKey.isInShortWord[right.indices].contains(true)
  else { return false }
  guard (left + right).allSatisfy(\.isLetter), !isPairOfWords(first, second) else { return false }
  if left.count == 2, right.count == 2 { return left.elementsEqual(right.reversed()) }
  return left.count <= 1 && right.count <= 1
}

/// Names of different things that are one letter apart.
private func isPairOfWords(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar]) -> Bool {
  let texts = [first, second].map { String(String.UnicodeScalarView($0)) }
  return pairsOfWords.contains { pair in
    zip(texts, pair).allSatisfy { $0.contains($1) }
      || zip(texts, pair.reversed()).allSatisfy { $0.contains($1) }
  }
}

private let pairsOfWords = [
  ["oncology", "ontology"], ["simulation", "stimulation"], ["adsorption", "absorption"],
  ["teaching", "reaching"], ["testing", "tasting"], ["casting", "costing"], ["planning", "planting"],
  ["batch", "patch"], ["patent", "patient"], ["causal", "casual"],
]
