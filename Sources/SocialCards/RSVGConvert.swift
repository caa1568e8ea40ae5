import Foundation

/// The program `rsvg-convert` of librsvg, which draws SVG with the fonts of the machine.
struct RSVGConvert: Sendable {
  /// Where the program is.
  let program: URL

  /// - Parameter path: the folders to look in, as in `PATH`.
  /// - Returns: `nil` when the program is not there.
  init?(path: String) {
    let places = path.split(separator: ":").map {
      URL(fileURLWithPath: String($0)).appendingPathComponent("rsvg-convert")
    }
    guard let program = places.first(where: { FileManager.default.isExecutableFile(atPath: $0.path) }) else {
      return nil
    }
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
    await withCheckedContinuation { continuation in
      // The program is waited for; the threads of tasks must not be.
      DispatchQueue.global().async { continuation.resume(returning: run(svg)) }
    }
  }

  /// What every system's pipes hold.
  private static let pipeSize = 16384

  private func run(_ svg: [UInt8]) -> Outcome {
    guard svg.count <= RSVGConvert.pipeSize else { return .failed("its drawing is too large") }
    let process = Process()
    process.executableURL = program
    process.arguments = ["--format", "png"]
    let input = Pipe()
    let output = Pipe()
    let errors = Pipe()
    process.standardInput = input
    process.standardOutput = output
    process.standardError = errors
    do {
      // Written before the program starts, while the other end is surely open: a card fits into the pipe.
      try input.fileHandleForWriting.write(contentsOf: Data(svg))
      try input.fileHandleForWriting.close()
      try process.run()
      let picture = try output.fileHandleForReading.readToEnd() ?? Data()
      let words = try errors.fileHandleForReading.readToEnd() ?? Data()
      process.waitUntilExit()
      let bytes = [UInt8](picture)
      if process.terminationReason == .exit, process.terminationStatus == 0, PNG.isCard(bytes) {
        return .drawn(bytes)
      }
      return .failed(reason(words, process.terminationStatus))
    } catch {
      return .failed("it could not be run")
    }
  }

  /// The first line that the program said.
  private func reason(_ words: Data, _ status: Int32) -> String {
    let text = String(decoding: words, as: UTF8.self)
    let line =
      text.split(whereSeparator: \.isNewline).first.map { $0.trimmingCharacters(in: .whitespaces) } ?? ""
    return line.isEmpty ? "it ended with status \(status)" : "it says “\(line.prefix(200))”"
  }
}
