import Diagnostics
import Foundation

/// A card that is to be drawn.
public struct Drawing: Sendable {
  /// The drawing as SVG.
  public let svg: [UInt8]
  /// What it was made from, for messages.
  public let origin: String

  /// A drawing of something.
  public init(svg: [UInt8], of origin: String) {
    self.svg = svg
    self.origin = origin
  }
}

/// Draws pictures, as many at once as there are cores.
/// - Parameters:
///   - drawings: what to draw.
///   - place: where the settings ask for it, for messages.
///   - environment: the variables of the run, of which `PATH` says where programs are.
/// - Returns: the bytes of a PNG file for each drawing, in order.
/// - Throws: why nothing can be drawn.
public func drawCards(
  _ drawings: [Drawing], askedFor place: Place?, environment: [String: String]
) async throws(DrawingFailure) -> [[UInt8]] {
  guard !drawings.isEmpty else { return [] }
  guard let program = await RSVGConvert(path: environment["PATH"]) else {
    throw DrawingFailure(diagnostic: .missing(at: place))
  }
  let outcomes = await draw(drawings, program)
  var pictures: [[UInt8]] = []
  for (drawing, outcome) in zip(drawings, outcomes) {
    switch outcome {
    case .drawn(let bytes): pictures.append(bytes)
    case .failed(let reason):
      throw DrawingFailure(diagnostic: .failed(drawing.origin, reason, at: place))
    }
  }
  return pictures
}

/// Why nothing can be drawn.
public struct DrawingFailure: Error, Sendable {
  /// The same for the editor.
  public let diagnostic: Diagnostic
}

/// What became of each drawing, in order, up to the first that failed.
private func draw(_ drawings: [Drawing], _ program: RSVGConvert) async -> [RSVGConvert.Outcome] {
  await withTaskGroup(of: (index: Int, outcome: RSVGConvert.Outcome).self) { group in
    var waiting = Array(drawings.indices)[...]
    func begin() {
      guard let index = waiting.popFirst() else { return }
      group.addTask { (index, await program.draw(drawings[index].svg)) }
    }
    for _ in 0..<ProcessInfo.processInfo.activeProcessorCount { begin() }
    var outcomes: [(index: Int, outcome: RSVGConvert.Outcome)] = []
    for await result in group {
      outcomes.append(result)
      // One that fails is enough to stop, and those in front of it are at work or done.
      if case .failed = result.outcome { waiting.removeAll() } else { begin() }
    }
    return outcomes.sorted { $0.index < $1.index }.map(\.outcome)
  }
}
