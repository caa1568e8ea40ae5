import Checksums
import Disk
import ParallelMap

/// The files of an earlier build that are still there just as it left them.
struct Untouched: Sendable {
  /// What is known of each file of the site now; `nil` for those that are not there any more as they were.
  private let places: [Int32?]
  private let files: [KnownFiles.File]
  /// What the earlier build wrote.
  let list: Manifest
  /// What is known of the list of files on the disk.
  let known: KnownFiles.List?

  /// Nothing is known.
  init() {
    places = []
    list = Manifest()
    known = nil
    files = []
  }

  /// Looks at all files; `nil` where the list of them is not the one that the build left.
  /// - Parameter wanted: the files of the site now, in the order of their paths.
  init?(_ known: KnownFiles, of wanted: [OutputFile], in root: Descriptor) {
    guard known.isListUntouched(in: root) else { return nil }
    list = Manifest(entries: PathTable(sorted: known.files.map(\.path), known.files.map(\.entry)))
    self.known = known.list
    let files = known.files
    self.files = files
    var isUntouched = [Bool](repeating: false, count: known.count)
    for part in known.look(in: root) {
      for index in part { isUntouched[index] = true }
    }
    var next = 0
    places = wanted.map { file in
      while next < files.count, files[next].path < file.path { next += 1 }
      return next < files.count && files[next].path == file.path && isUntouched[next] ? Int32(next) : nil
    }
  }

  /// What is known of a file that would be made from the same as the one that is there.
  /// - Parameter index: its place among the files of the site.
  func file(_ index: Int, madeFrom fingerprint: Checksum?) -> KnownFiles.File? {
    guard let fingerprint, index < places.count, let place = places[index],
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
