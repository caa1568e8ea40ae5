import Checksums
import Disk
import ParallelMap

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What earlier builds wrote into the output folder, as its manifest says.
struct Ownership {
  /// What the manifest says.
  let listed: Manifest
  /// The files that are listed, in their order.
  var paths: [OutputPath] { listed.entries.keys }
  /// The folders that those files stand in, and the folders above these.
  var folders: Set<OutputPath> { allFolders.value }
  private let allFolders: OnDemand<Set<OutputPath>>
  /// What is known of the manifest on the disk; `nil` when there is none.
  let manifest: KnownFiles.List?

  /// What a folder may hold and still count as empty: what git and a Mac put there by themselves.
  private static let ignored: Set<String> = [".git", ".gitkeep", ".DS_Store"]

  /// Nothing is ours: the folder is not there yet.
  init() {
    listed = Manifest()
    allFolders = OnDemand { [] }
    manifest = nil
  }

  /// - Parameters:
  ///   - listed: what the manifest says.
  ///   - manifest: what is known of it.
  init(listed: Manifest, manifest: KnownFiles.List) {
    self.listed = listed
    // Seldom is a folder in the way of a file.
    allFolders = OnDemand { enclosingFolders(of: listed.entries.keys) }
    self.manifest = manifest
  }

  /// Reads the manifest of a folder.
  /// - Throws: a problem when the folder is not one that a build may change.
  init(of folder: Descriptor, destination: Destination) throws(Stop) {
    let place = destination.place(Manifest.name)
    guard let (bytes, stamp) = try Ownership.readManifest(in: folder, place: place) else {
      let names = try told(at: destination.shown) { () throws(ErrorNumber) in try folder.names() }
      let own = ".\(destination.name)\(Staging.ending)"
      if let example = names.first(where: { !Ownership.ignored.contains($0) && $0 != own }) {
        throw .problems([.foreignFolder(destination.shown, example: example)])
      }
      self.init()
      return
    }
    do throws(Manifest.Refusal) {
      self.init(
        listed: try Manifest(bytes: bytes),
        manifest: KnownFiles.List(checksum: Checksum(of: bytes), stamp: stamp))
    } catch {
      switch error {
      case .foreign: throw .problems([.foreignFolder(destination.shown, example: Manifest.name)])
      case .damaged(let reason): throw .problems([.damagedManifest(place, reason: reason)])
      }
    }
  }

  private static func readManifest(
    in folder: Descriptor, place: String
  ) throws(Stop) -> (bytes: [UInt8], stamp: Stamp)? {
    let status = try told(at: place) { () throws(ErrorNumber) in try folder.status(of: Manifest.name) }
    guard let status else { return nil }
    if status.isLink { throw .problems([.link(place)]) }
    guard status.isFile else { throw .problems([.damagedManifest(place, reason: "it is not a file")]) }
    let bytes = try told(at: place) { () throws(ErrorNumber) in try folder.contents(of: Manifest.name) }
    return (bytes, Stamp(status))
  }

  /// Whether an earlier build wrote a file, so that this one may replace or remove it.
  func includes(_ path: OutputPath) -> Bool {
    if paths.place(of: path) != nil { return true }
    #if canImport(Darwin)
      // Where capitals do not count, `About.html` of the last build is what is found under `about.html` now.
      let key = Claims.key(path.text)
      return paths.contains { Claims.key($0.text) == key }
    #else
      return false
    #endif
  }
}

/// The folders that files stand in, and the folders above these; not the output folder itself.
func enclosingFolders(of paths: some Sequence<OutputPath>) -> Set<OutputPath> {
  var folders: Set<OutputPath> = []
  for path in paths {
    var folder = path.folder
    while let current = folder, folders.insert(current).inserted { folder = current.folder }
  }
  return folders
}
