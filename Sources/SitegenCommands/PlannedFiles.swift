import Checksums
import Output
import ParallelMap
import Site

extension [SitePlan.File] {
  /// The site's files with paths that are proved to stay inside the folder.
  /// - Parameters:
  ///   - fingerprints: what they are made from, if somebody wants to know.
  ///   - timings: where it is noted how long each takes to make.
  func outputFiles(
    _ fingerprints: Fingerprints? = nil, timings: Timings? = nil
  ) throws(OutputFailure) -> [OutputFile] {
    let maker = PlannedFiles(files: self, fingerprints: fingerprints, timings: timings)
    let parts = parallel(count, chunk: 1024) { range in
      Result { () throws(OutputFailure) in
        try range.map { number throws(OutputFailure) in
          OutputFile(path: try outputPath(of: self[number]), maker: maker, number: number)
        }
      }
    }
    var result: [OutputFile] = []
    result.reserveCapacity(count)
    for part in parts { result += try part.get() }
    // In the order in which they are written, so that nobody needs a second list.
    result.sort { $0.path < $1.path }
    return result
  }
}

/// Makes the files of a site, as its plan has them.
private final class PlannedFiles: OutputMaker {
  private let files: [SitePlan.File]
  private let fingerprints: Fingerprints?
  private let timings: Timings?

  init(files: [SitePlan.File], fingerprints: Fingerprints?, timings: Timings?) {
    self.files = files
    self.fingerprints = fingerprints
    self.timings = timings
  }

  func origin(ofFile number: Int) -> String { files[number].origin }
  func fingerprint(ofFile number: Int) -> Checksum? { fingerprints?.fingerprint(files[number].basis) }

  func bytes(ofFile number: Int) -> [UInt8] {
    guard let timings else { return files[number].make() }
    return timings.make(files[number])
  }
}

private func outputPath(of file: SitePlan.File) throws(OutputFailure) -> OutputPath {
  do throws(OutputPath.Refusal) { return try OutputPath(file.path) } catch {
    throw OutputFailure(refusing: file.path, madeFrom: file.origin, because: error)
  }
}
