import Foundation
import Programs

/// A program that makes smaller files of files, which it names as they are called with an ending of its own.
public struct Packer: Sendable {
  /// The ending: `gz`.
  public let ending: String
  /// The name of the program, and of the package that holds it.
  let program: String
  /// What goes before the names of files. The same bytes must come out of the same bytes, so no name and no time of a file
  /// may go in.
  let arguments: [String]

  /// gzip as small as it goes.
  public static let gzip = Packer(ending: "gz", program: "gzip", arguments: ["-9", "-n", "-f", "--"])
  /// Brotli as small as it goes.
  public static let brotli = Packer(ending: "br", program: "brotli", arguments: ["-q", "11", "-f", "--"])

  /// Files that could not be made smaller, and what the program said of why not.
  struct Failure: Error {
    let reason: String
  }

  /// Makes several files smaller in one run of the program, which takes longer to begin than to read a page.
  /// - Returns: the smaller bytes, in order.
  func pack(_ files: ArraySlice<[UInt8]>, with program: Program) async throws(Failure) -> [[UInt8]] {
    let names = files.indices.map(String.init)
    let folder: TemporaryFolder
    do {
      folder = try TemporaryFolder()
      for (name, bytes) in zip(names, files) { _ = try folder.write(bytes, as: name) }
    } catch {
      throw Failure(reason: error.localizedDescription)
    }
    let outcome = await program.run(arguments + names, in: folder.path)
    guard outcome.isSuccess else { throw Failure(reason: outcome.reason) }
    do {
      return try names.map {
        [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(folder.path)/\($0).\(ending)")))
      }
    } catch {
      throw Failure(reason: error.localizedDescription)
    }
  }
}
