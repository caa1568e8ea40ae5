import Checksums
import Disk
import ParallelMap

/// The files of an earlier build that are still there just as it left them.
struct Untouched: Sendable {
  private var places: [OutputPath: Int32] = [:]
  private let files: [KnownFiles.File]
  /// What the earlier build wrote.
  let list: Manifest
  /// What is known of the list of files on the disk.
  let known: KnownFiles.List?

  /// Nothing is known.
  init() {
    list = Manifest(entries: [:])
    known = nil
    files = []
  }

  /// Looks at all files; `nil` where the list of them is not the one that the build left.
  init?(_ known: KnownFiles, in root: Descriptor) {
    guard known.isListUntouched(in: root) else { return nil }
    list = Manifest(entries: Dictionary(known.files.map { ($0.path, $0.entry) }) { first, _ in first })
    self.known = known.list
    files = known.files
    places.reserveCapacity(known.count)
    for part in known.look(in: root) {
      for index in part { places[files[index].path] = Int32(truncatingIfNeeded: index) }
    }
  }

  /// What is known of a file that would be made from the same as the one that is there.
  func file(_ file: OutputFile) -> KnownFiles.File? {
    guard let fingerprint = file.fingerprint, let place = places[file.path],
      files[Int(place)].fingerprint == fingerprint
    else { return nil }
    return files[Int(place)]
  }
}

extension KnownFiles {
  /// Whether all files are there just as the build left them.
  func areUntouched(in root: Descriptor) -> Bool {
    isListUntouched(in: root) && look(in: root).reduce(0) { $0 + $1.count } == count
  }

  fileprivate func isListUntouched(in root: Descriptor) -> Bool {
    isUntouched(Manifest.name, list.stamp, list.checksum, in: root)
  }

  /// The indices of files that are untouched, in parts.
  fileprivate func look(in root: Descriptor) -> [[Int]] {
    parallel(count, chunk: KnownFiles.chunk) { range in
      var folders = RealFolders(root: root)
      return range.filter { index in
        let file = files[index]
        return folders.include(file.path.folder)
          && isUntouched(file.path.text, file.stamp, file.entry.checksum, in: root)
      }
    }
  }

  private func isUntouched(
    _ path: String, _ stamp: Stamp, _ checksum: Checksum?, in root: Descriptor
  ) -> Bool {
    guard let status = try? root.status(of: path), Stamp(status) == stamp else { return false }
    guard isYoung(stamp) else { return true }
    return (try? root.contents(of: path)).map { Checksum(of: $0) } == checksum
  }

  /// How many files a thread looks at in one go.
  private static let chunk = 256
}

/// Finds out whether paths lead through folders alone, and not through symbolic links to folders.
private struct RealFolders {
  let root: Descriptor
  private var last: OutputPath?
  private var isReal = true

  init(root: Descriptor) { self.root = root }

  /// - Parameter folder: mostly the one of the call before, or one near it.
  mutating func include(_ folder: OutputPath?) -> Bool {
    if folder != last {
      isReal = folder.map { check($0, after: last) } ?? true
      last = folder
    }
    return isReal
  }

  /// Looks at a folder and at those above it that the last one was not in.
  private func check(_ folder: OutputPath, after last: OutputPath?) -> Bool {
    if isReal, let last, last.text.hasPrefix(folder.text + "/") { return true }
    guard let status = try? root.status(of: folder.text), status.isFolder else { return false }
    return folder.folder.map { $0 == last && isReal || check($0, after: last) } ?? true
  }
}
