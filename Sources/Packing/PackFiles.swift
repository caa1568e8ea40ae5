import Diagnostics
import Foundation
import Programs

/// Why files could not be made smaller.
public struct PackingFailure: Error, Sendable {
  /// The same for the editor.
  public let diagnostic: Diagnostic
}

/// Makes smaller forms of files, as many at once as there are cores.
/// - Parameters:
///   - files: their contents.
///   - packer: how.
///   - place: where the settings ask for it, for messages.
///   - environment: the variables of the run, of which `PATH` says where programs are.
/// - Returns: the smaller form of each file, in order.
/// - Throws: why there are none.
public func pack(
  _ files: [[UInt8]], with packer: Packer, askedFor place: Place?, environment: [String: String]
) async throws(PackingFailure) -> [[UInt8]] {
  guard !files.isEmpty else { return [] }
  guard let program = await Program.find(packer.program, path: environment["PATH"]) else {
    throw PackingFailure(diagnostic: .missing(packer, at: place))
  }
  do throws(Packer.Failure) {
    return try await pack(files, with: packer, by: program)
  } catch {
    throw PackingFailure(diagnostic: .failed(packer, error.reason, at: place))
  }
}

/// How many files one run of a program is given.
private let batch = 64

private func pack(
  _ files: [[UInt8]], with packer: Packer, by program: Program
) async throws(Packer.Failure) -> [[UInt8]] {
  let starts = Array(stride(from: 0, to: files.count, by: batch))
  let parts = await withTaskGroup(of: (start: Int, result: Result<[[UInt8]], Packer.Failure>).self) { group in
    var waiting = starts[...]
    func begin() {
      guard let start = waiting.popFirst() else { return }
      group.addTask {
        do throws(Packer.Failure) {
          return (
            start,
            .success(try await packer.pack(files[start..<min(start + batch, files.count)], with: program))
          )
        } catch {
          return (start, .failure(error))
        }
      }
    }
    for _ in 0..<ProcessInfo.processInfo.activeProcessorCount { begin() }
    var parts: [(start: Int, result: Result<[[UInt8]], Packer.Failure>)] = []
    for await part in group {
      parts.append(part)
      // One that fails is enough to stop.
      if case .failure = part.result { waiting.removeAll() } else { begin() }
    }
    return parts.sorted { $0.start < $1.start }
  }
  var packed: [[UInt8]] = []
  packed.reserveCapacity(files.count)
  for part in parts { packed += try part.result.get() }
  return packed
}
