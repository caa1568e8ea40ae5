/// The candidate that was probably meant, if one is close enough to what was written.
///
/// Close enough means at most one slip (a wrong, missing, extra or swapped letter) for every three letters, which
/// finds typing errors without inventing relations between short words. Capitals, spaces and hyphens do not count.
/// - Parameters:
///   - written: what the editor wrote.
///   - candidates: what would have been right.
/// - Returns: the closest candidate; the first in order where two are equally close.
public func suggestion(for written: String, among candidates: some Sequence<String>) -> String? {
  let wanted = letters(written)
  guard !wanted.isEmpty, wanted.count <= 100 else { return nil }
  var best: (candidate: String, distance: Int)?
  for candidate in candidates {
    let offered = letters(candidate)
    let allowed = max(1, min(wanted.count, offered.count) / 3)
    guard abs(offered.count - wanted.count) <= allowed else { continue }
    // In a short word a digit is no slip: `p50` is not `p10`.
    if wanted.count <= 4, wanted.filter(\.isNumber) != offered.filter(\.isNumber) { continue }
    let distance = editDistance(wanted, offered)
    guard distance <= allowed else { continue }
    if let known = best, (known.distance, known.candidate) <= (distance, candidate) { continue }
    best = (candidate, distance)
  }
  return best?.candidate
}

private func letters(_ text: String) -> [Character] {
  text.lowercased().filter { !$0.isWhitespace && $0 != "-" && $0 != "_" }
}

/// The number of slips between two words: Damerau and Levenshtein's distance, adjacent swaps counted once.
func editDistance(_ first: [Character], _ second: [Character]) -> Int {
  var beforeLast = [Int](repeating: 0, count: second.count + 1)
  var last = Array(0...second.count)
  for row in 0..<first.count {
    var current = [row + 1]
    current.reserveCapacity(second.count + 1)
    for column in 0..<second.count {
      let cost = first[row] == second[column] ? 0 : 1
      var distance = min(last[column + 1] + 1, current[column] + 1, last[column] + cost)
      if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
        distance = min(distance, beforeLast[column - 1] + 1)
      }
      current.append(distance)
    }
    beforeLast = last
    last = current
  }
  return last[second.count]
}
