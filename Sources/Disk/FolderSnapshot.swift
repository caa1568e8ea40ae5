import Checksums
import ParallelMap

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What is in a folder and in the folders in it at one time, but for what is hidden.
package struct FolderSnapshot: Sendable {
  /// Every file, folder and whatever else there is, in the order of paths.
  private let entries: [Entry]
  /// The checksums of the files, in the order of the entries; `nil` for what is no file.
  private let checksums: [Checksum?]
  private let path: String
  private let clock: Int64

  /// Something in the folder.
  private struct Entry: Sendable, Hashable {
    /// Its path below the folder.
    let path: String
    let stamp: Stamp
    let kind: Kind

    var isFile: Bool { kind == .file }
  }

  private enum Kind: UInt8 {
    case file, folder, link, other

    init(_ status: stat) {
      self = status.isFile ? .file : status.isFolder ? .folder : status.isLink ? .link : .other
    }
  }

  /// Looks at everything, and reads all files.
  /// - Returns: `nil` where something cannot be read.
  package init?(of path: String) {
    self.path = path
    clock = Int64(time(nil))
    guard let entries = FolderSnapshot.entries(in: path) else { return nil }
    let read = FolderSnapshot.read(entries, in: path)
    guard !zip(entries, read).contains(where: { $0.isFile && $1 == nil }) else { return nil }
    self.entries = entries
    checksums = read
  }

  /// The files by their paths below the folder, in order.
  package var files: [(path: String, checksum: Checksum)] {
    zip(entries, checksums).compactMap { entry, checksum in checksum.map { (entry.path, $0) } }
  }

  /// What the files and their paths are known by.
  package var checksum: Checksum {
    var bytes: [UInt8] = []
    for (entry, checksum) in zip(entries, checksums) {
      bytes += entry.path.utf8
      bytes += [0, entry.kind.rawValue]
      if let checksum { bytes += checksum.bytes }
    }
    return Checksum(of: bytes)
  }

  /// Whether the folder is still as it was. Files that were changed within the last seconds before it was looked at are read
  /// again, for the clock of the file system may not have moved on between two changes.
  package var isCurrent: Bool {
    guard FolderSnapshot.entries(in: path) == entries else { return false }
    let young = entries.indices.filter {
      entries[$0].isFile && entries[$0].stamp.changed.seconds >= clock - 3
    }
    return FolderSnapshot.read(young.map { entries[$0] }, in: path) == young.map { checksums[$0] }
  }

  private static func read(_ entries: [Entry], in path: String) -> [Checksum?] {
    parallel(entries.count, chunk: 64) { range -> [Checksum?] in
      let folder = try? Descriptor.folder(path)
      return range.map { index in
        guard entries[index].isFile else { return nil }
        return (try? folder?.contents(of: entries[index].path)).map { Checksum(of: $0) }
      }
    }.flatMap(\.self)
  }

  /// What the system says of each of some names in a folder.
  private static func statuses(of names: [String], in folder: Descriptor) throws(ErrorNumber) -> [stat] {
    let parts = parallel(names.count, chunk: 256) { range -> Result<[stat], ErrorNumber> in
      Result { () throws(ErrorNumber) in
        try names[range].map { name throws(ErrorNumber) in
          guard let status = try folder.status(of: name) else { throw ErrorNumber(code: ENOENT) }
          return status
        }
      }
    }
    var statuses: [stat] = []
    for part in parts { statuses += try part.get() }
    return statuses
  }

  private static func entries(in path: String) -> [Entry]? {
    // A link is not followed: who reads the folder does not follow it either.
    guard let root = try? Descriptor.folder(path) else { return nil }
    var entries: [Entry] = []
    func add(_ folder: Descriptor, _ prefix: String) throws(ErrorNumber) {
      // What stands for bytes that are no text: nobody could find the file by it.
      let names = try folder.names()
      guard !names.contains(where: { $0.unicodeScalars.contains("\u{FFFD}") }) else {
        throw ErrorNumber(code: EILSEQ)
      }
      let shown = names.filter { !$0.utf8.starts(with: ".".utf8) }
      for (name, status) in zip(shown, try FolderSnapshot.statuses(of: shown, in: folder)) {
        entries.append(Entry(path: prefix + name, stamp: Stamp(status), kind: Kind(status)))
        if status.isFolder { try add(try Descriptor.folder(name, in: folder), prefix + name + "/") }
      }
    }
    do throws(ErrorNumber) { try add(root, "") } catch { return nil }
    return entries
  }
}
