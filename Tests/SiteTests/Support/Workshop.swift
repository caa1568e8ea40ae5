import Foundation

/// A folder of its own for one test, removed when the test lets it go.
final class Workshop: Sendable {
  /// The folder.
  let root: URL

  /// An empty one.
  init() throws {
    root = FileManager.default.temporaryDirectory.appendingPathComponent("sitegen-site-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
  }

  /// One that holds some text files.
  convenience init(_ files: [String: String]) throws {
    try self.init()
    for (path, text) in files { try put(text, at: path) }
  }

  /// One that holds a copy of a folder, under the folder's own name.
  convenience init(copyOf folder: URL) throws {
    try self.init()
    try FileManager.default.copyItem(at: folder, to: root.appendingPathComponent(folder.lastPathComponent))
  }

  deinit { try? FileManager.default.removeItem(at: root) }

  /// A path in the folder.
  func url(_ path: String) -> URL { root.appendingPathComponent(path) }

  /// Puts a text file somewhere, with the folders above it.
  func put(_ text: String, at path: String) throws { try put(Data(text.utf8), at: path) }

  /// Puts a file somewhere, with the folders above it.
  func put(_ data: Data, at path: String) throws {
    try makeFolder((path as NSString).deletingLastPathComponent)
    try data.write(to: url(path))
  }

  /// Makes a folder, with those above it.
  func makeFolder(_ path: String) throws {
    try FileManager.default.createDirectory(at: url(path), withIntermediateDirectories: true)
  }

  /// Makes a symbolic link.
  func link(_ path: String, to target: String) throws {
    try makeFolder((path as NSString).deletingLastPathComponent)
    try FileManager.default.createSymbolicLink(atPath: url(path).path, withDestinationPath: target)
  }

  /// Makes an empty file and gives its place.
  func emptyFile(_ path: String) throws -> URL {
    try put(Data(), at: path)
    return url(path)
  }

  /// Removes a file or a folder.
  func remove(_ path: String) throws { try FileManager.default.removeItem(at: url(path)) }

  /// The text of a file.
  func text(_ path: String) throws -> String { try String(contentsOf: url(path), encoding: .utf8) }

  /// Runs `sitegen build` here.
  func build(_ arguments: [String] = [], environment: [String: String] = [:]) throws -> Program.Run {
    try run(["build"] + arguments, environment: environment)
  }

  /// Runs the program here.
  func run(_ arguments: [String], environment: [String: String] = [:]) throws -> Program.Run {
    try Program.run(arguments, in: root, environment: environment)
  }

  /// Every file of a folder by its path in it; nothing for a folder that is not there.
  func files(in folder: String = "public") throws -> [String: Data] { try filesByPath(url(folder)) }
}

/// Every file below a folder by its path in it; nothing for a folder that is not there.
func filesByPath(_ folder: URL) throws -> [String: Data] {
  var files: [String: Data] = [:]
  let keys: [URLResourceKey] = [.isRegularFileKey]
  // Resolved, because the enumerator resolves links such as a Mac's `/tmp` and the paths are cut off at its end.
  let folder = folder.resolvingSymlinksInPath()
  guard let enumerator = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: keys) else {
    return [:]
  }
  for case let url as URL in enumerator {
    guard try url.resourceValues(forKeys: Set(keys)).isRegularFile == true else { continue }
    files[String(url.path.dropFirst(folder.path.count + 1))] = try Data(contentsOf: url)
  }
  return files
}
