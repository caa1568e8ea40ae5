import Synchronization

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
  func writeManifests(_ exact: Manifest, replacing ownership: Ownership) throws(Stop) -> StagedManifests {
    let place = destination.place(Manifest.name)
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

  private func write(_ bytes: [UInt8], as name: String, place: String) throws(Stop) {
    // A manifest that a power failure leaves empty would make the next build refuse the folder: it is always synced.
    try fileSystem.makeFile(name, in: staging.folder, bytes: bytes, syncing: true, place: place)
  }

  /// The folders in the staging folder into which files are put: as many as there are threads at work, so that no two wait
  /// for each other and few are open.
  final class Trays: Sendable {
    private let stage: Stage
    private let state = Mutex((free: [Tray](), made: 0))

    init(_ stage: Stage) { self.stage = stage }

    /// Takes a folder that nobody uses at the moment.
    func take() -> Tray {
      state.withLock { state in
        if let tray = state.free.popLast() { return tray }
        state.made += 1
        return Tray(stage, number: state.made)
      }
    }

    /// Gives it back.
    func put(_ tray: Tray) { state.withLock { $0.free.append(tray) } }
  }

  /// One of these folders. Files are numbered in it: no other folders have to be made.
  struct Tray: Sendable {
    private let stage: Stage
    private let name: String
    private var folder: Descriptor?
    /// What files are read into to be compared.
    var buffer = [UInt8](repeating: 0, count: 1 << 17)

    /// - Parameter number: one that no other tray has.
    init(_ stage: Stage, number: Int) {
      self.stage = stage
      name = "files-\(number)"
    }

    /// Writes a file.
    mutating func write(_ bytes: [UInt8], of index: Int) throws(Stop) -> Commit.StagedFile {
      let folder = try opened()
      let name = String(index)
      try stage.fileSystem.makeFile(
        name, in: folder, bytes: bytes, syncing: false,
        place: stage.destination.place(stage.files[index].path.text))
      return Commit.StagedFile(index: index, folder: folder, name: name)
    }

    private mutating func opened() throws(Stop) -> Descriptor {
      if let folder { return folder }
      let (staging, name) = (stage.staging, name)
      try stage.fileSystem.makeFolder(name, in: staging.folder, place: staging.shown)
      let made = try told(at: staging.shown) { () throws(ErrorNumber) in
        try Descriptor.folder(name, in: staging.folder)
      }
      folder = made
      return made
    }
  }

  /// Up to how many files each is synced by itself: the few pages of an ordinary edit take a few milliseconds each.
  private static let syncedSingly = 16

  /// Waits for the disk, so that a power failure after the renames cannot leave empty files under the right names.
  /// Many files are synced by one call for the whole file system on Linux, which is a hundred times cheaper than one
  /// call each. macOS has no such call and its `fsync` does not wait for the drive anyway, so many files are left to
  /// the system there: the next build compares contents, and writes anew whatever a power failure spoilt.
  func sync(_ staged: [Commit.StagedFile]) {
    guard staged.count <= Stage.syncedSingly else { return fileSystem.flushAll(with: staging.folder) }
    for file in staged {
      if let opened = try? Descriptor.open(file.name, in: file.folder, O_RDONLY) { fileSystem.flush(opened) }
    }
  }
}
