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
/// So the names are taken apart and put in order once, when the first mistake is met, and the same mistake is looked up
/// once.
public final class Suggestions: Sendable {
  private struct State {
    var candidates: SuggestedWords?
    var answers: [String: String?] = [:]
  }

  private let makeCandidates: @Sendable () -> [String]
  private let state = Mutex(State())

  /// - Parameter candidates: what would be right; asked for at the first mistake.
  public init(_ candidates: @escaping @Sendable () -> [String]) { makeCandidates = candidates }

  /// - Returns: the closest candidate; the first in order where two are equally close, `nil` where none is.
  public func nearest(to written: String) -> String? {
    if let known = state.withLock({ $0.answers[written] }) { return known }
    let answer = candidates.nearest(to: written)
    state.withLock { $0.answers[written] = .some(answer) }
    return answer
  }

  /// The first of what would be right.
  public func first(_ count: Int) -> [String] { Array(candidates.texts.prefix(count)) }

  private var candidates: SuggestedWords {
    state.withLock { state in
      let candidates = state.candidates ?? SuggestedWords(makeCandidates())
      state.candidates = candidates
      return candidates
    }
  }
}
