import Diagnostics
import Foundation

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
  guard let url = packer.find(in: environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin") else {
    throw PackingFailure(diagnostic: .missing(packer, at: place))
  }
  do throws(Packer.Failure) {
    return try await pack(files, with: packer, at: url)
  } catch {
    throw PackingFailure(diagnostic: .failed(packer, error.reason, at: place))
  }
}

/// How many files one run of a program is given.
private let batch = 64

private func pack(
  _ files: [[UInt8]], with packer: Packer, at url: URL
) async throws(Packer.Failure) -> [[UInt8]] {
  let starts = Array(stride(from: 0, to: files.count, by: batch))
  let parts = await withTaskGroup(of: (start: Int, result: Result<[[UInt8]], Packer.Failure>).self) { group in
    var waiting = starts[...]
    func begin() {
      guard let start = waiting.popFirst() else { return }
      group.addTask {
        (
          start,
          await inBackground { packer.packed(files[start..<min(start + batch, files.count)], with: url) }
        )
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

extension Packer {
  fileprivate func packed(_ files: ArraySlice<[UInt8]>, with url: URL) -> Result<[[UInt8]], Failure> {
    Result { () throws(Failure) in try pack(files, with: url) }
  }
}

/// Runs what waits for a program where no task's thread has to wait.
private func inBackground<Value: Sendable>(_ work: @escaping @Sendable () -> Value) async -> Value {
  await withCheckedContinuation { continuation in
    DispatchQueue.global().async { continuation.resume(returning: work()) }
  }
}
