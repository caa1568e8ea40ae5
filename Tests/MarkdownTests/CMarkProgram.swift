import Foundation

/// The `cmark-gfm` program, whose output ours is held against.
enum CMarkProgram {
  enum Failure: Error, CustomStringConvertible {
    case notInstalled
    case failed(status: Int32, message: String)

    var description: String {
      switch self {
      case .notInstalled:
        "the program `cmark-gfm` is not installed: run `apt-get install cmark-gfm` or `brew install cmark-gfm`"
      case .failed(let status, let message): "cmark-gfm failed with status \(status): \(message)"
      }
    }
  }

  /// Renders documents, all of them by one shell: a process of Foundation's own for each would take most of the time.
  static func html(of documents: [String], isUnsafe: Bool) throws -> [String] {
    let folder = FileManager.default.temporaryDirectory.appending(path: "cmark-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (index, document) in documents.enumerated() {
      try Data(document.utf8).write(to: folder.appending(path: "\(index).md"))
    }
    try run(
      """
      command -v cmark-gfm > /dev/null || exit 127
      for file in *.md; do
        cmark-gfm -e table -e strikethrough -e tasklist -e footnotes \(isUnsafe ? "--unsafe" : "") \
          "$file" > "${file%.md}.html" || exit 1
      done
      """, in: folder)
    return try documents.indices.map { index in
      String(decoding: try Data(contentsOf: folder.appending(path: "\(index).html")), as: UTF8.self)
    }
  }

  private static func run(_ script: String, in folder: URL) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", script]
    process.currentDirectoryURL = folder
    let errors = Pipe()
    process.standardError = errors
    try process.run()
    let message = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    if process.terminationStatus == 127 { throw Failure.notInstalled }
    guard process.terminationStatus == 0 else {
      throw Failure.failed(status: process.terminationStatus, message: message)
    }
  }
}
