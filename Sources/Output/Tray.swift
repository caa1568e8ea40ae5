import Disk
import Synchronization

/// A file that waits in the staging folder.
struct StagedFile: Sendable {
  /// Its index among all files.
  let index: Int
  /// What the system says of it.
  let stamp: Stamp
  /// Whether nothing is in its place yet.
  let isAdded: Bool
  /// How long the path of the outermost folder is that is not there yet, with which it is moved; 0 where its folder is there.
  private let newFolder: Int32
  /// The number of the tray that it waits in, where it waits by itself.
  private let tray: Int32

  fileprivate init(index: Int, stamp: Stamp, isAdded: Bool, newFolder: OutputPath?, tray: Int) {
    self.index = index
    self.stamp = stamp
    self.isAdded = isAdded
    self.newFolder = Int32(newFolder?.text.utf8.count ?? 0)
    self.tray = Int32(tray)
  }

  /// Whether it is moved with a folder that is new.
  var isInNewFolder: Bool { newFolder > 0 }

  /// The outermost folder above its place that is not there yet; `nil` where its folder is there.
  /// - Parameter path: its place.
  func newFolder(for path: OutputPath) -> OutputPath? { isInNewFolder ? path.prefix(Int(newFolder)) : nil }

  /// The folder in the staging folder that it waits in.
  func folder(for path: OutputPath) -> String {
    isInNewFolder ? join(Tray.new, path.folder?.text ?? "") : Tray.folder(tray)
  }

  /// What it is called there.
  func name(for path: OutputPath) -> String { isInNewFolder ? path.name : String(index) }
}

/// Puts files into the staging folder, one after the other; as many do so at once as there are threads at work.
///
/// A file whose folder is not in the site yet stands in the folder `new` just as it will stand in the site, so that a whole
/// new folder is moved in one step. All others are numbered, in a folder that no other tray uses, so that no two threads
/// wait for each other.
struct Tray {
  private let stage: Stage
  private let number: Int
  private var cursor: FolderCursor
  /// What files are read into to be compared.
  var buffer = [UInt8](repeating: 0, count: 1 << 17)

  /// - Parameter number: one that no other tray has.
  init(_ stage: Stage, number: Int) {
    self.stage = stage
    self.number = number
    cursor = FolderCursor(root: stage.staging.folder)
  }

  /// Writes a file.
  /// - Parameters:
  ///   - isAdded: whether nothing is in its place yet.
  ///   - newFolder: the outermost folder above its place that is not in the site yet.
  mutating func write(
    _ bytes: [UInt8], of index: Int, isAdded: Bool, newFolder: OutputPath?
  ) throws(Stop) -> StagedFile {
    let path = stage.files[index].path
    let folder = newFolder == nil ? Tray.folder(Int32(number)) : join(Tray.new, path.folder?.text ?? "")
    let name = newFolder == nil ? String(index) : path.name
    let opened = try cursor.make(folder, using: stage.fileSystem, base: stage.staging.shown)
    let stamp = try stage.fileSystem.makeFile(
      name, in: opened, bytes: bytes, syncing: false, place: stage.destination.place(path.text))
    return StagedFile(index: index, stamp: stamp, isAdded: isAdded, newFolder: newFolder, tray: number)
  }

  /// The folder in the staging folder that has the files of a tray in it, which have numbers there.
  static func folder(_ number: Int32) -> String { "files-\(number)" }

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
