import Checksums
import Disk

extension KnownFiles {
  /// Notes what a build knows of its files when all are in place.
  /// - Parameters:
  ///   - files: in the order of their paths.
  ///   - entries: what is in each of them.
  /// - Returns: `nil` where somebody changed one of them meanwhile.
  init?(
    _ files: [OutputFile], _ entries: [Manifest.Entry], _ survey: Survey, list: KnownFiles.List?,
    in root: Descriptor
  ) {
    var stamps = [Stamp?](repeating: nil, count: files.count)
    for (index, stamp) in survey.stamps { stamps[index] = stamp }
    for file in survey.staged {
      // What moved with its folder was not touched itself.
      guard !file.isInNewFolder else {
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
    for (index, file) in files.enumerated() {
      guard let stamp = stamps[index] else { return nil }
      known.append(
        File(path: file.path, fingerprint: file.fingerprint, entry: entries[index], stamp: stamp))
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
