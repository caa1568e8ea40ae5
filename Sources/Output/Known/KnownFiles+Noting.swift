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
    guard let list, let moved = KnownFiles.stamp(of: Manifest.name, in: root, before: list.stamp) else {
      return nil
    }
    var known: [File] = []
    known.reserveCapacity(files.count)
    // Each file is in one of both lists, which are mostly in order.
    var kept = inOrder(survey.stamps, by: \.index)[...]
    var staged = inOrder(survey.staged, by: \.index)[...]
    for (index, file) in files.enumerated() {
      let stamp: Stamp
      if let next = kept.first, next.index == index {
        stamp = next.stamp
        kept.removeFirst()
      } else if let next = staged.popFirst(), next.index == index {
        // What moved with its folder was not touched itself.
        guard
          let now = next.isInNewFolder
            ? next.stamp : KnownFiles.stamp(of: file.path.text, in: root, before: next.stamp)
        else { return nil }
        stamp = now
      } else {
        return nil
      }
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

/// A list in order, which is the same list where it is.
private func inOrder<Element>(_ list: [Element], by index: (Element) -> Int) -> [Element] {
  let isInOrder = zip(list, list.dropFirst()).allSatisfy { index($0) < index($1) }
  return isInOrder ? list : list.sorted { index($0) < index($1) }
}
