import Foundation
import Synchronization

/// The candidate that was probably meant, if one is close enough to what was written.
/// - Parameters:
///   - written: what the editor wrote.
///   - candidates: what would have been right.
/// - Returns: the closest candidate; the first in order where two are equally close.
public func suggestion(for written: String, among candidates: some Sequence<String>) -> String? {
  let candidates = Array(candidates)
  return Suggestions { candidates }.nearest(to: written)
}

/// Finds among many candidates the one that was probably meant.
///
/// Close enough means at most one slip (a wrong, missing, extra or swapped letter) for every three letters, which
/// finds typing errors without inventing relations between short words. Capitals, spaces and hyphens do not count.
///
/// A guide of ten thousand pages can have ten thousand mistakes, each of which is compared with ten thousand names.
/// So the names are taken apart once, when the first mistake is met, and the same mistake is looked up once.
public final class Suggestions: Sendable {
  private struct State {
    var candidates: [SuggestedWord]?
    var answers: [String: String?] = [:]
  }

  private let makeCandidates: @Sendable () -> [String]
  private let state = Mutex(State())

  /// - Parameter candidates: what would be right; asked for at the first mistake.
  public init(_ candidates: @escaping @Sendable () -> [String]) { makeCandidates = candidates }

  /// - Returns: the closest candidate; the first in order where two are equally close, `nil` where none is.
  public func nearest(to written: String) -> String? {
    if let known = state.withLock({ $0.answers[written] }) { return known }
    let wanted = SuggestedWord(written)
    guard !wanted.letters.isEmpty, wanted.letters.count <= SuggestedWord.longest else { return nil }
    let answer = wanted.nearest(among: candidates)
    state.withLock { $0.answers[written] = .some(answer) }
    return answer
  }

  /// The first of what would be right.
  public func first(_ count: Int) -> [String] { candidates.prefix(count).map(\.text) }

  private var candidates: [SuggestedWord] {
    state.withLock { state in
      let candidates = state.candidates ?? makeCandidates().map(SuggestedWord.init)
      state.candidates = candidates
      return candidates
    }
  }
}

/// A word as it is compared.
private struct SuggestedWord: Sendable {
  /// Longer words are no words.
  static let longest = 100

  let text: String
  /// The letters and digits that count.
  let letters: [Unicode.Scalar]
  /// A bit for each letter that the word holds.
  private let mask: UInt64

  init(_ text: String) {
    self.text = text
    var letters: [Unicode.Scalar] = []
    let lowercased = text.lowercased()
    let isPlain = lowercased.utf8.allSatisfy { $0 < 0x80 }
    // A letter and the accent upon it are one letter, however a file system stores them.
    for scalar in (isPlain ? lowercased : lowercased.precomposedStringWithCanonicalMapping).unicodeScalars
    where scalar != "-" && scalar != "_" && !scalar.properties.isWhitespace { letters.append(scalar) }
    self.letters = letters
    mask = letters.reduce(0) { $0 | 1 << UInt64($1.value & 63) }
  }

  func nearest(among candidates: [SuggestedWord]) -> String? {
    var best: (candidate: String, distance: Int)?
    for candidate in candidates {
      let count = candidate.letters.count
      let allowed = min(best?.distance ?? .max, max(1, min(letters.count, count) / 3))
      // A slip changes the length by one at most, and which letters there are by two.
      guard abs(count - letters.count) <= allowed,
        (mask ^ candidate.mask).nonzeroBitCount <= 2 * allowed
      else { continue }
      // In a short word a digit is no slip: `p50` is not `p10`.
      if letters.count <= 4, digits != candidate.digits { continue }
      guard let distance = editDistance(letters, candidate.letters, atMost: allowed) else { continue }
      if let known = best, (known.distance, known.candidate) <= (distance, candidate.text) { continue }
      best = (candidate.text, distance)
    }
    return best?.candidate
  }

  private var digits: [Unicode.Scalar] { letters.filter { $0.properties.numericType != nil } }
}

/// The number of slips between two words: Damerau and Levenshtein's distance, adjacent swaps counted once.
/// - Returns: `nil` when there are more than the limit.
func editDistance<Letter: Equatable>(_ first: [Letter], _ second: [Letter], atMost limit: Int) -> Int? {
  var beforeLast = [Int](repeating: 0, count: second.count + 1)
  var last = Array(0...second.count)
  var current = last
  for row in 0..<first.count {
    current[0] = row + 1
    var least = row + 1
    for column in 0..<second.count {
      let cost = first[row] == second[column] ? 0 : 1
      var distance = min(last[column + 1] + 1, current[column] + 1, last[column] + cost)
      if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
        distance = min(distance, beforeLast[column - 1] + 1)
      }
      current[column + 1] = distance
      least = min(least, distance)
    }
    // The row before holds no less than this one's least but one, and a swap, which reaches back to it, costs one.
    if least > limit + 1 { return nil }
    (beforeLast, last, current) = (last, current, beforeLast)
  }
  return last[second.count] <= limit ? last[second.count] : nil
}
