import Foundation
import Synchronization

/// A folder for files that nobody needs any more when the last reference to it goes.
public final class TemporaryFolder: Sendable {
  /// Where it is.
  public let path: String

  /// Makes it.
  /// - Throws: what Foundation says when there is no room for it.
  public init() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("sitegen-\(UUID().uuidString)")
    // What is fetched for a publication may not be for everybody on this computer.
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    path = folder.path
    TemporaryFolder.all.withLock { _ = $0.insert(folder.path) }
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
    TemporaryFolder.all.withLock { _ = $0.remove(path) }
  }

  private static let all = Mutex<Set<String>>([])

  /// Removes every folder that is in use, when the program has to end at once.
  public static func removeAll() {
    for path in all.withLock({ $0 }) { try? FileManager.default.removeItem(atPath: path) }
  }

  /// Writes a file into it.
  /// - Returns: its path.
  public func write(_ bytes: [UInt8], as name: String) throws -> String {
    let file = path + "/" + name
    try Data(bytes).write(to: URL(fileURLWithPath: file))
    return file
  }
}
