/// Writes what has changed into the staging folder, where a full disk does no harm.
struct Stage {
  let staging: Staging
  let destination: Destination
  let files: [OutputFile]
  let fileSystem: FileSystem

  /// Writes the manifests that the commit will need.
  func writeManifests(replacing ownership: Ownership) throws(Stop) -> StagedManifests {
    let place = destination.place(Manifest.name)
    let exact = Manifest(entries: entries)
    let hasNewFiles = exact.entries.keys.contains { !ownership.paths.contains($0) }
    let hasOldFiles = ownership.paths.contains { exact.entries[$0] == nil }
    // Without old files the union is the exact list, and nothing is left for a second one to say.
    let hasUnion = ownership.manifest == nil || hasNewFiles
    let exactBytes = exact.bytes
    let hasExact = hasUnion ? hasOldFiles : ownership.manifest != exactBytes
    if hasUnion {
      let union = Manifest(entries: exact.entries.merging(ownership.listed.entries) { new, _ in new })
      try write(hasOldFiles ? union.bytes : exactBytes, as: StagedManifests.union, place: place)
    }
    if hasExact { try write(exactBytes, as: StagedManifests.exact, place: place) }
    return StagedManifests(folder: staging.folder, hasUnion: hasUnion, hasExact: hasExact)
  }

  private var entries: [OutputPath: Manifest.Entry] {
    let parts = parallel(files.count) { range in
      range.map { (files[$0].path, Manifest.Entry(of: files[$0].bytes)) }
    }
    return Dictionary(parts.joined(), uniquingKeysWith: { first, _ in first })
  }

  private func write(_ bytes: [UInt8], as name: String, place: String) throws(Stop) {
    // A manifest that a power failure leaves empty would make the next build refuse the folder: it is always synced.
    try fileSystem.makeFile(name, in: staging.folder, bytes: bytes, syncing: true, place: place)
  }

  /// Writes the changed files, in one folder for each of the processors, numbered: no other folders have to be made.
  func writeFiles(_ changed: [Int]) throws(Stop) -> [Commit.StagedFile] {
    let syncing = changed.count <= Stage.syncedSingly
    let parts = parallel(changed.count) { range in
      Result { () throws(Stop) in try write(changed[range], syncing: syncing) }
    }
    var staged: [Commit.StagedFile] = []
    staged.reserveCapacity(changed.count)
    for part in parts { staged += try part.get() }
    return staged
  }

  private func write(_ indices: ArraySlice<Int>, syncing: Bool) throws(Stop) -> [Commit.StagedFile] {
    guard !indices.isEmpty else { return [] }
    let name = "files-from-\(indices.startIndex)"
    try fileSystem.makeFolder(name, in: staging.folder, place: staging.shown)
    let folder = try told(at: staging.shown) { () throws(ErrorNumber) in
      try Descriptor.folder(name, in: staging.folder)
    }
    var staged: [Commit.StagedFile] = []
    staged.reserveCapacity(indices.count)
    for index in indices {
      let file = files[index]
      let name = String(index)
      try fileSystem.makeFile(
        name, in: folder, bytes: file.bytes, syncing: syncing, place: destination.place(file.path.text))
      staged.append(Commit.StagedFile(index: index, folder: folder, name: name))
    }
    return staged
  }

  /// Up to how many files each is synced by itself: the few pages of an ordinary edit take a few milliseconds each.
  private static let syncedSingly = 16

  /// Waits for the disk, so that a power failure after the renames cannot leave empty files under the right names.
  /// Many files are synced by one call for the whole file system on Linux, which is a hundred times cheaper than one
  /// call each. macOS has no such call and its `fsync` does not wait for the drive anyway, so many files are left to
  /// the system there: the next build compares contents, and writes anew whatever a power failure spoilt.
  func sync(count: Int) {
    if count > Stage.syncedSingly { fileSystem.flushAll(with: staging.folder) }
  }
}
