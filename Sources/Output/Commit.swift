import Disk

/// Puts staged files in place and removes what is no longer wanted.
///
/// The order is what makes a build safe to kill. A file of ours that is on the disk must be in the manifest, or no
/// later build would ever remove it; that the manifest lists files that are not there does no harm. So a manifest of
/// the old and the new files together comes first, then the new files, then the removals, and the exact manifest last.
///
/// A smaller form beside a file that changes goes before the file does, and the new one comes after it: readers never get
/// old bytes from one and new ones from the other, and a later build can tell by the file that its form is right.
struct Commit {
  let staging: Staging
  let destination: Destination
  let root: Descriptor
  let files: [OutputFile]
  let survey: Survey
  let fileSystem: FileSystem
  /// The folders of files that are no longer wanted, whether the files are there or not: a build that was killed may
  /// have removed a file and not its folder.
  let foldersLeft: [OutputPath]

  /// Moves the manifest of old and new files, if there is one, then everything else, then the exact manifest.
  func run(manifests: StagedManifests) throws(Stop) {
    try manifests.moveUnion(to: root, fileSystem, place: destination.place(Manifest.name))
    try makeRoom()
    try remove(survey.outdated)
    try moveFiles()
    try remove(removalsInOrder)
    try removeEmptyFolders(foldersLeft)
    try manifests.moveExact(to: root, fileSystem, place: destination.place(Manifest.name))
  }

  /// What is no longer wanted, but for what had to make room: assets after the pages that may name them.
  private var removalsInOrder: [OutputPath] {
    survey.removals.filter { !isInTheWay($0) }.sorted {
      ($1.turn(isNew: false), $0) < ($0.turn(isNew: false), $1)
    }
  }

  private func isInTheWay(_ path: OutputPath) -> Bool {
    survey.filesInTheWay.contains(path) || isOrIsInsideAFolderInTheWay(path)
  }

  private func isOrIsInsideAFolderInTheWay(_ path: OutputPath) -> Bool {
    var folder: OutputPath? = path
    while let current = folder {
      if survey.foldersInTheWay.contains(current) { return true }
      folder = current.folder
    }
    return false
  }

  /// A file gives way to a folder of its name, and a folder to a file.
  private func makeRoom() throws(Stop) {
    guard !survey.filesInTheWay.isEmpty || !survey.foldersInTheWay.isEmpty else { return }
    try remove(survey.removals.filter(isInTheWay))
    try removeEmptyFolders(foldersLeft.filter(isOrIsInsideAFolderInTheWay))
  }

  /// Moves everything in its turn; of one turn, what is in the deepest folders first, so that lists come after what they list.
  private func moveFiles() throws(Stop) {
    var (from, to) = (FolderCursor(root: staging.folder), FolderCursor(root: root))
    for move in moves.sorted() {
      let waiting = try from.make(move.folder, using: fileSystem, base: staging.shown)
      let folder = try to.make(move.path.folder?.text ?? "", using: fileSystem, base: destination.shown)
      try fileSystem.move(
        move.name, in: waiting, to: move.path.name, in: folder, place: destination.place(move.path.text))
    }
  }

  /// Every file whose folder is there, and every folder that is not.
  private var moves: [Move] {
    var moves: [Move] = []
    var folders: [OutputPath: Move] = [:]
    for file in survey.staged {
      let path = files[file.index].path
      let turn = path.turn(isNew: file.isAdded)
      let newFolder = file.newFolder(for: path)
      var move = Move(
        path: newFolder ?? path, folder: file.folder(for: path), name: file.name(for: path), turn: turn,
        depth: path.depth, index: file.index)
      guard let folder = newFolder else {
        moves.append(move)
        continue
      }
      move.folder = join(Tray.new, folder.folder?.text ?? "")
      move.name = folder.name
      folders[folder]?.add(move)
      if folders[folder] == nil { folders[folder] = move }
    }
    return moves + folders.values
  }

  private func remove(_ paths: [OutputPath]) throws(Stop) {
    var cursor = FolderCursor(root: root)
    for path in paths {
      guard case .folder(let folder) = cursor.find(path.folder?.text ?? "") else { continue }
      try fileSystem.removeFile(path.name, in: folder, place: destination.place(path.text))
    }
  }

  /// Removes folders from the innermost out; one that is not empty stays.
  private func removeEmptyFolders(_ folders: [OutputPath]) throws(Stop) {
    var cursor = FolderCursor(root: root)
    for path in folders {
      guard case .folder(let folder) = cursor.find(path.folder?.text ?? "") else { continue }
      try fileSystem.removeFolderIfEmpty(path.name, in: folder, place: destination.place(path.text))
    }
  }
}

/// The manifests that wait in the staging folder; one that would change nothing is not there.
struct StagedManifests {
  /// The staging folder.
  let folder: Descriptor
  /// Whether there are files that the manifest on the disk does not list.
  let hasUnion: Bool
  /// Whether the manifest will not be exact otherwise.
  let hasExact: Bool
  /// The one that is there in the end, before it is moved.
  let last: KnownFiles.List?

  static let union = "manifest-of-old-and-new"
  static let exact = "manifest"

  func moveUnion(to root: Descriptor, _ fileSystem: FileSystem, place: String) throws(Stop) {
    guard hasUnion else { return }
    try fileSystem.move(StagedManifests.union, in: folder, to: Manifest.name, in: root, place: place)
    // The list must reach the disk before any file that only it names does, whatever order the system would choose.
    fileSystem.flush(root)
  }

  func moveExact(to root: Descriptor, _ fileSystem: FileSystem, place: String) throws(Stop) {
    guard hasExact else { return }
    try fileSystem.move(StagedManifests.exact, in: folder, to: Manifest.name, in: root, place: place)
  }
}
