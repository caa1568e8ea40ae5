import Checksums
import Disk

extension KnownFiles {
  /// Notes what a build knows of its files when all are in place.
  /// - Returns: `nil` where somebody changed one of them meanwhile.
  init?(_ files: [OutputFile], _ survey: Survey, list: KnownFiles.List?, in root: Descriptor) {
    var stamps = [Stamp?](repeating: nil, count: files.count)
    for (index, stamp) in survey.stamps { stamps[index] = stamp }
    for file in survey.staged {
      // What moved with its folder was not touched itself.
      guard file.newFolder == nil else {
        stamps[file.index] = file.stamp
        continue
      }
      guard let moved = KnownFiles.stamp(of: files[file.index].path.text, in: root, before: file.stamp)
      else { return nil }
      stamps[file.index] = moved
    }
    guard let list, let moved = KnownFiles.stamp(of: Manifest.name, in: root, before: list.stamp) else {
      return nil
    }
    var known: [File] = []
    known.reserveCapacity(files.count)
    var entries = [Manifest.Entry?](repeating: nil, count: files.count)
    for (index, entry) in survey.entries { entries[index] = entry }
    for index in files.indices.sorted(by: { files[$0].path < files[$1].path }) {
      guard let stamp = stamps[index], let entry = entries[index] else { return nil }
      known.append(
        File(path: files[index].path, fingerprint: files[index].fingerprint, entry: entry, stamp: stamp))
    }
    self.init(known, list: List(checksum: list.checksum, stamp: moved))
  }

  /// The stamp that a file has now, if it is still the one that was put there.
  private static func stamp(of path: String, in root: Descriptor, before: Stamp) -> Stamp? {
    guard let status = try? root.status(of: path) else { return nil }
    let stamp = Stamp(status)
    return stamp.isMoved(from: before) ? stamp : nil
  }
}
