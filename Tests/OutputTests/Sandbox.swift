import Foundation
import Testing

@testable import Output

/// A folder of its own for one test, removed when the test lets it go.
final class Sandbox: Sendable {
  /// The folder.
  let root: String
  /// The output folder in it.
  let out: String

  init() throws {
    root = FileManager.default.temporaryDirectory.path + "/sitegen-output-" + UUID().uuidString
    out = root + "/public"
    try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }

  /// A writer for the output folder that does not wait for the disk.
  func writer() -> OutputWriter {
    var writer = OutputWriter(directory: out)
    writer.fileSystem.syncs = false
    return writer
  }

  /// Builds a site of these files. A program that another test starts has the lock of a build that was killed here, until it
  /// has begun to run; so a folder that seems busy is tried again.
  @discardableResult
  func build(_ files: [String: String]) throws -> WriteSummary {
    let files = try site(files)
    for _ in 0..<20 {
      do throws(OutputFailure) {
        return try writer().write(files)
      } catch {
        guard error.diagnostics.map(\.id) == [.outputBusy] else { throw error }
        usleep(50_000)
      }
    }
    return try writer().write(files)
  }

  /// Builds a site that must be refused, and gives the ids of the problems.
  func refusal(_ files: [String: String]) throws -> OutputFailure? {
    let files = try site(files)
    do throws(OutputFailure) {
      _ = try writer().write(files)
      return nil
    } catch {
      return error
    }
  }

  /// Puts a file somewhere, by hand.
  func put(_ text: String, at path: String) throws {
    let path = root + "/" + path
    try FileManager.default.createDirectory(
      atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
  }

  /// Makes a symbolic link by hand.
  func link(_ path: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: root + "/" + path, withDestinationPath: target)
  }

  /// Everything below a folder: a file's text, `->` and the target of a link, `/` for an empty folder.
  func tree(_ folder: String? = nil) -> [String: String] {
    var tree: [String: String] = [:]
    let base = folder ?? out
    for path in FileManager.default.enumerator(atPath: base)?.compactMap({ $0 as? String }) ?? [] {
      let full = base + "/" + path
      if let target = try? FileManager.default.destinationOfSymbolicLink(atPath: full) {
        tree[path] = "->" + target
      } else if let data = FileManager.default.contents(atPath: full), !isFolder(full) {
        tree[path] = String(decoding: data, as: UTF8.self)
      } else if (try? FileManager.default.contentsOfDirectory(atPath: full))?.isEmpty == true {
        tree[path] = "/"
      }
    }
    return tree
  }

  /// The output folder without its manifest.
  var pages: [String: String] { tree().filter { $0.key != "manifest.json" } }

  /// What is beside the output folder.
  func besides() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: root).filter { $0 != "public" }.sorted()
  }

  /// When the contents of each file were last changed, and which file it is.
  func stamps() throws -> [String: String] {
    var stamps: [String: String] = [:]
    for path in tree().keys {
      let facts = try FileManager.default.attributesOfItem(atPath: out + "/" + path)
      let date = facts[.modificationDate] as? Date
      stamps[path] = "\(date?.timeIntervalSince1970 ?? 0) \(facts[.systemFileNumber] ?? 0)"
    }
    return stamps
  }

  private func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }
}

/// Files by path and text, in the order of their paths.
func site(_ files: [String: String]) throws -> [OutputFile] {
  try files.sorted { $0.key < $1.key }.map { try file($0.key, $0.value) }
}

/// One file.
func file(_ path: String, _ text: String, from origin: String? = nil) throws -> OutputFile {
  OutputFile(path: try OutputPath(path), bytes: Array(text.utf8), origin: origin ?? "content/\(path)")
}

extension OutputFailure {
  /// The ids of the problems.
  var ids: [String] { diagnostics.map(\.id.rawValue) }
  /// Where the problems are, the last parts of the paths only.
  var places: [String] {
    diagnostics.map { ($0.place?.path ?? "").components(separatedBy: "/public/").last ?? "" }
  }
}
