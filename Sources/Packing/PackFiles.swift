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

/// What became of the files of one run.
private final class Run: Sendable {
  /// Its place among the runs.
  let number: Int
  let result: Result<[[UInt8]], Packer.Failure>

  init(_ number: Int, _ result: Result<[[UInt8]], Packer.Failure>) {
    self.number = number
    self.result = result
  }
}

private func pack(
  _ files: [[UInt8]], with packer: Packer, by program: Program
) async throws(Packer.Failure) -> [[UInt8]] {
  let count = (files.count + batch - 1) / batch
  // Runs end in any order. Each has the place of its files.
  let runs = await withTaskGroup(of: Run.self) { group in
    var next = 0
    func begin() {
      guard next < count else { return }
      let number = next
      next += 1
      group.addTask {
        do throws(Packer.Failure) {
          let own = files[(number * batch)..<min((number + 1) * batch, files.count)]
          return Run(number, .success(try await packer.pack(own, with: program)))
        } catch {
          return Run(number, .failure(error))
        }
      }
    }
    for _ in 0..<ProcessInfo.processInfo.activeProcessorCount { begin() }
    var runs = [Run?](repeating: nil, count: count)
    for await run in group {
      runs[run.number] = run
      // One that fails is enough to stop.
      if case .failure = run.result { next = count } else { begin() }
    }
    return runs
  }
  var packed: [[UInt8]] = []
  packed.reserveCapacity(files.count)
  for case let run? in runs { packed += try run.result.get() }
  return packed
}
