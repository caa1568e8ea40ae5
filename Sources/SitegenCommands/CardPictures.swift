import Diagnostics
import Foundation
import Output
import Site
import SocialCards

extension SitePlan {
  /// The pictures for social media. One that an earlier build wrote is taken as it is, since its name says what is
  /// drawn on it; only the others are drawn.
  /// - Parameters:
  ///   - writer: the folder of the site, where those of an earlier build are.
  ///   - place: where the settings ask for them, for messages.
  /// - Throws: why they cannot be drawn.
  func pictures(
    beside writer: OutputWriter, askedFor place: Place?
  ) async throws(DrawingFailure) -> [OutputFile] {
    // Names of our own making, which every file system can hold.
    let wanted = cards.compactMap { card in (try? OutputPath(card.path)).map { (card: card, path: $0) } }
    let before = writer.filesFromBefore(wanted.map(\.path)).filter { PNG.isCard($0.value) }
    let missing = wanted.filter { before[$0.path] == nil }
    let drawn = try await drawCards(
      missing.map { Drawing(svg: $0.card.svg, of: $0.card.origin) }, askedFor: place,
      environment: ProcessInfo.processInfo.environment)
    let kept = wanted.compactMap { card, path in before[path].map { (card: card, path: path, bytes: $0) } }
    let new = zip(missing, drawn).map { (card: $0.card, path: $0.path, bytes: $1) }
    return (kept + new).map { OutputFile(path: $0.path, bytes: $0.bytes, origin: $0.card.origin) }
  }
}
