import Checksums
import Disk
import Foundation

/// Where the record of the last build of a folder is kept: among what the person's programs can make again, outside of
/// the site and of the project.
public struct BuildRecords: Sendable {
  private let folder: URL
  private let file: URL

  /// - Parameters:
  ///   - output: the folder of the site; it may not be there yet.
  ///   - environment: the variables of the run.
  /// - Returns: `nil` where nobody says where such files are kept.
  public init?(output: String, environment: [String: String]) {
    guard let cache = userCache(environment) else { return nil }
    folder = URL(fileURLWithPath: cache + "/sitegen/builds")
    let path = URL(fileURLWithPath: output).standardizedFileURL.resolvingSymlinksInPath().path
    file = folder.appendingPathComponent(Checksum(of: Array(path.utf8)).hex)
  }

  /// The record of the last build, if there is one and it is whole.
  public var last: BuildRecord? {
    guard let data = try? Data(contentsOf: file) else { return nil }
    return BuildRecord(bytes: Array(data))
  }

  /// What builds know of single texts, if anything.
  public var texts: TextRecords? { TextRecords(file.path + ".texts") }

  /// Keeps what is known of texts in the place of what was known; the parameters are those of ``TextRecords``.
  public func keepTexts(_ count: Int, _ texts: (Range<Int>) -> [(mark: Checksum, known: [UInt8])]) {
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try? TextRecords.write(to: file.path + ".texts", count: count, texts: texts)
  }

  /// Keeps a record in the place of the last one. Where that cannot be done, the next build makes everything.
  public func keep(_ record: BuildRecord) {
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    guard (try? record.write(to: file.path)) != nil else { return forget() }
    keepLonger()
    removeOld()
  }

  /// Notes that the record is of use.
  public func keepLonger() {
    for path in [file.path, file.path + ".texts"] {
      try? FileManager.default.setAttributes([.modificationDate: Date()], ofItemAtPath: path)
    }
  }

  /// Removes the record of the last build.
  public func forget() { try? FileManager.default.removeItem(at: file) }

  /// Removes the records of folders that nobody has built for a while, most of which are gone.
  private func removeOld() {
    let keys: Set<URLResourceKey> = [.contentModificationDateKey]
    let files = try? FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: Array(keys))
    let oldest = Date(timeIntervalSinceNow: -BuildRecords.lifetime)
    for file in files ?? [] {
      let changed = try? file.resourceValues(forKeys: keys).contentModificationDate
      if let changed, changed < oldest { try? FileManager.default.removeItem(at: file) }
    }
  }

  /// 30 days, in seconds.
  private static let lifetime: TimeInterval = 30 * 24 * 60 * 60
}
