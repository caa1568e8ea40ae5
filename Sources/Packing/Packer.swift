import Foundation

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

  /// Where the program is.
  /// - Parameter path: the folders to look in, as in `PATH`.
  /// - Returns: `nil` when it is not there.
  func find(in path: String) -> URL? {
    path.split(separator: ":").map { URL(fileURLWithPath: String($0)).appendingPathComponent(program) }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) }
  }

  /// Files that could not be made smaller, and what the program said of why not.
  struct Failure: Error {
    let reason: String
  }

  /// Makes several files smaller in one run of the program, which takes longer to begin than to read a page.
  /// - Parameter url: where the program is.
  /// - Returns: the smaller bytes, in order.
  func pack(_ files: ArraySlice<[UInt8]>, with url: URL) throws(Failure) -> [[UInt8]] {
    do {
      let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
        "sitegen-\(UUID().uuidString)")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      defer { try? FileManager.default.removeItem(at: folder) }
      let names = files.indices.map(String.init)
      for (name, bytes) in zip(names, files) {
        try Data(bytes).write(to: folder.appendingPathComponent(name))
      }
      try run(url, names, in: folder)
      return try names.map { name in
        [UInt8](try Data(contentsOf: folder.appendingPathComponent("\(name).\(ending)")))
      }
    } catch let failure as Failure {
      throw failure
    } catch {
      throw Failure(reason: error.localizedDescription)
    }
  }

  private func run(_ url: URL, _ names: [String], in folder: URL) throws {
    let process = Process()
    process.executableURL = url
    process.arguments = arguments + names
    process.currentDirectoryURL = folder
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    let errors = Pipe()
    process.standardError = errors
    try process.run()
    let words = try errors.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationReason != .exit || process.terminationStatus != 0 else { return }
    let line = String(decoding: words, as: UTF8.self).split(whereSeparator: \.isNewline).first ?? ""
    throw Failure(
      reason: line.isEmpty
        ? "it ended with status \(process.terminationStatus)" : "it says “\(line.prefix(200))”"
    )
  }
}
