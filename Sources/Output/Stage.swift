import Checksums
import Disk

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Writes what has changed into the staging folder, where a full disk does no harm.
struct Stage {
  let staging: Staging
  let destination: Destination
  let files: [OutputFile]
  let fileSystem: FileSystem

  /// Writes the manifests that the commit will need.
  /// - Parameter hasOldFiles: whether files are listed that are no longer wanted.
  func writeManifests(
    _ exact: Manifest, replacing ownership: Ownership, hasOldFiles: Bool
  ) throws(Stop) -> StagedManifests {
    let place = destination.place(Manifest.name)
    let hasNewFiles = !exact.entries.keys.missing(from: ownership.paths).isEmpty
    // Without old files the union is the exact list, and nothing is left for a second one to say.
    let hasUnion = ownership.manifest == nil || hasNewFiles
    var last: KnownFiles.List?
    if !hasUnion, let checksum = exact.checksum, let before = ownership.manifest {
      last = KnownFiles.List(checksum: checksum, stamp: before.stamp)
    }
    let hasExact = hasUnion ? hasOldFiles : ownership.manifest?.checksum != last?.checksum
    if hasUnion {
      let union = hasOldFiles ? Manifest(entries: ownership.listed.entries.merging(exact.entries)) : exact
      last = try write(union, as: StagedManifests.union, place: place)
    }
    if hasExact { last = try write(exact, as: StagedManifests.exact, place: place) }
    return StagedManifests(
      folder: staging.folder, hasUnion: hasUnion, hasExact: hasExact, last: last)
  }

  /// - Returns: what is known of the list; `nil` only where there was no memory to find that out.
  private func write(_ manifest: Manifest, as name: String, place: String) throws(Stop) -> KnownFiles.List? {
    let checksum = ChecksumOfPieces()
    let pieces = manifest.pieces.lazy.map { piece in
      checksum.add(piece)
      return piece
    }
    // A manifest that a power failure leaves empty would make the next build refuse the folder: it is always synced.
    let stamp = try fileSystem.makeFile(
      name, in: staging.folder, pieces: pieces, syncing: true, place: place)
    return checksum.checksum().map { KnownFiles.List(checksum: $0, stamp: stamp) }
  }

  /// Up to how many files each is synced by itself: the few pages of an ordinary edit take a few milliseconds each.
  private static let syncedSingly = 16

  /// Waits for the disk, so that a power failure after the renames cannot leave empty files under the right names.
  /// Many files are synced by one call for the whole file system on Linux, which is a hundred times cheaper than one
  /// call each. macOS has no such call and its `fsync` does not wait for the drive anyway, so many files are left to
  /// the system there: the first build after a restart makes and compares everything, and writes
  /// anew whatever a power failure spoilt.
  func sync(_ staged: [StagedFile]) {
    guard staged.count <= Stage.syncedSingly else { return fileSystem.flushAll(with: staging.folder) }
    var cursor = FolderCursor(root: staging.folder)
    for file in staged {
      guard case .folder(let folder) = cursor.find(file.folder(for: files[file.index].path)),
        let opened = try? Descriptor.open(file.name(for: files[file.index].path), in: folder, O_RDONLY)
      else { continue }
      fileSystem.flush(opened)
    }
  }
}
