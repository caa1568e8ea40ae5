/// Puts staged files in place and removes what is no longer wanted.
///
/// The order is what makes a build safe to kill. A file of ours that is on the disk must be in the manifest, or no
/// later build would ever remove it; that the manifest lists files that are not there does no harm. So a manifest of
/// the old and the new files together comes first, then the new files, then the removals, and the exact manifest last.
struct Commit {
  /// A file that waits in the staging folder.
  struct StagedFile {
    let index: Int
    let folder: Descriptor
    let name: String
  }

  let destination: Destination
  let root: Descriptor
  let files: [OutputFile]
  let staged: [StagedFile]
  let survey: Survey
  let fileSystem: FileSystem
  /// The folders of files that are no longer wanted, whether the files are there or not: a build that was killed may
  /// have removed a file and not its folder.
  let foldersLeft: [OutputPath]

  /// Moves the manifest of old and new files, if there is one, then everything else, then the exact manifest.
  func run(manifests: StagedManifests) throws(Stop) {
    try manifests.moveUnion(to: root, fileSystem, place: destination.place(Manifest.name))
    try makeRoom()
    for turn in OutputFile.Turn.allCases { try moveFiles(of: turn) }
    try remove(survey.removals.filter { !isInTheWay($0) })
    try removeEmptyFolders(foldersLeft)
    try manifests.moveExact(to: root, fileSystem, place: destination.place(Manifest.name))
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

  private func moveFiles(of turn: OutputFile.Turn) throws(Stop) {
    var cursor = FolderCursor(root: root)
    for file in staged where files[file.index].turn == turn {
      let path = files[file.index].path
      let folder = try cursor.make(path.folder?.text ?? "", using: fileSystem, base: destination.shown)
      try fileSystem.move(
        file.name, in: file.folder, to: path.name, in: folder, place: destination.place(path.text))
    }
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
