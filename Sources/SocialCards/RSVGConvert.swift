import Programs

/// The program `rsvg-convert` of librsvg, which draws SVG with the fonts of the machine.
struct RSVGConvert: Sendable {
  private let program: Program

  /// - Parameter path: the folders to look in, as in `PATH`.
  /// - Returns: `nil` when the program is not there.
  init?(path: String?) async {
    guard let program = await Program.find("rsvg-convert", path: path) else { return nil }
    self.program = program
  }

  /// What became of a drawing.
  enum Outcome: Sendable {
    /// The picture, as the bytes of a PNG file.
    case drawn([UInt8])
    /// What the program said of why not.
    case failed(String)
  }

  /// Draws an SVG.
  func draw(_ svg: [UInt8]) async -> Outcome {
    let outcome = await program.run(["--format", "png"], input: svg)
    return outcome.isSuccess && PNG.isCard(outcome.output) ? .drawn(outcome.output) : .failed(outcome.reason)
  }
}
