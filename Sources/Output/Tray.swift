import Disk
import Synchronization

/// A file that waits in the staging folder.
struct StagedFile: Sendable {
  /// Its index among all files.
  let index: Int
  /// The folder in the staging folder that it waits in.
  let folder: String
  /// What it is called there.
  let name: String
  /// What the system says of it.
  let stamp: Stamp
  /// The outermost folder above its place that is not there yet, with which it is moved; `nil` where its folder is there.
  let newFolder: OutputPath?
}

/// Puts files into the staging folder, one after the other; as many do so at once as there are threads at work.
///
/// A file whose folder is not in the site yet stands in the folder `new` just as it will stand in the site, so that a whole
/// new folder is moved in one step. All others are numbered, in a folder that no other tray uses, so that no two threads
/// wait for each other.
struct Tray {
  private let stage: Stage
  private let folder: String
  private var cursor: FolderCursor
  /// What files are read into to be compared.
  var buffer = [UInt8](repeating: 0, count: 1 << 17)

  /// - Parameter number: one that no other tray has.
  init(_ stage: Stage, number: Int) {
    self.stage = stage
    folder = "files-\(number)"
    cursor = FolderCursor(root: stage.staging.folder)
  }

  /// Writes a file.
  /// - Parameter newFolder: the outermost folder above its place that is not in the site yet.
  mutating func write(_ bytes: [UInt8], of index: Int, newFolder: OutputPath?) throws(Stop) -> StagedFile {
    let path = stage.files[index].path
    let folder = newFolder == nil ? self.folder : join(Tray.new, path.folder?.text ?? "")
    let name = newFolder == nil ? String(index) : path.name
    let opened = try cursor.make(folder, using: stage.fileSystem, base: stage.staging.shown)
    let stamp = try stage.fileSystem.makeFile(
      name, in: opened, bytes: bytes, syncing: false, place: stage.destination.place(path.text))
    return StagedFile(index: index, folder: folder, name: name, stamp: stamp, newFolder: newFolder)
  }

  /// The folder in the staging folder that has new folders in it.
  static let new = "new"
}

/// The trays of a build, each used by one thread at a time.
final class Trays: Sendable {
  private let stage: Stage
  private let state = Mutex((free: [Tray](), made: 0))

  init(_ stage: Stage) { self.stage = stage }

  /// Takes a tray that nobody uses at the moment.
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
