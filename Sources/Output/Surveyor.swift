import Disk

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Looks at folders of the output folder one after the other; several may do so at once.
struct Surveyor: Sendable {
  /// The output folder; `nil` when it is not there yet.
  let root: Descriptor?
  let destination: Destination
  let files: [OutputFile]
  let ownership: Ownership
  let stage: Stage
  let trays: Trays

  /// Makes the files of some folders, compares them with what is on the disk and stages those that differ.
  /// - Parameter folders: of each the indices of its files.
  func survey(_ folders: some Sequence<ArraySlice<Int32>>) throws(Stop) -> Survey {
    var survey = Survey()
    var tray = trays.take()
    defer { trays.put(tray) }
    var cursor = root.map { FolderCursor(root: $0) }
    for indices in folders {
      let folder = indices.first.flatMap { files[Int($0)].path.folder }
      let before = survey.staged.count
      let place = cursor?.find(folder?.text ?? "")
      let newFolder = newFolder(of: folder, found: place)
      guard let nearest = look(at: place, neededFor: folder, survey: &survey) else { continue }
      for index in indices.lazy.map(Int.init) {
        let bytes = files[index].bytes
        survey.entries.append((index, Manifest.Entry(of: bytes)))
        var difference: Difference? = .isAdded
        if case .folder(let found)? = place {
          difference = compare(index, bytes, in: found, buffer: &tray.buffer, survey: &survey)
        }
        guard let difference else { continue }
        survey.staged.append(
          try tray.write(bytes, of: index, isAdded: difference == .isAdded, newFolder: newFolder))
      }
      if let nearest, survey.staged.count > before { check(nearest, folder: folder, survey: &survey) }
    }
    return survey
  }

  /// The outermost folder that has to be made for a folder to be there; `nil` where it is there, and where a file has to give
  /// way to it.
  private func newFolder(of folder: OutputPath?, found place: FolderCursor.Found?) -> OutputPath? {
    switch place {
    case nil: folder?.outermost
    case .missing(_, let first): try? OutputPath(first)
    default: nil
    }
  }

  /// The folder in which something would be made or changed; `.some(nil)` when nothing is there at all, `nil` when
  /// something is in the way.
  private func look(
    at place: FolderCursor.Found?, neededFor folder: OutputPath?, survey: inout Survey
  ) -> Descriptor?? {
    switch place {
    case nil: return .some(nil)
    case .folder(let found): return found
    case .missing(let found, _): return found
    case .file(let path, let found):
      if let file = try? OutputPath(path), ownership.includes(file) {
        survey.filesInTheWay.insert(file)
      } else {
        survey.problems.append(.foreignFile(destination.place(path), neededFor: folder?.text ?? ""))
      }
      return found
    case .link(let path): survey.problems.append(.link(destination.place(path)))
    case .failed(let error, let path):
      survey.problems.append(.system(error.code, at: destination.place(path)))
    }
    return nil
  }

  /// Why a file has to be written.
  private enum Difference { case isAdded, isOther }

  /// Why a file has to be written; `nil` where it need not be.
  private func compare(
    _ index: Int, _ bytes: [UInt8], in folder: Descriptor, buffer: inout [UInt8], survey: inout Survey
  ) -> Difference? {
    let file = files[index]
    let place = destination.place(file.path.text)
    do throws(ErrorNumber) {
      switch try Comparison.of(file.path.name, in: folder, with: bytes, buffer: &buffer) {
      case .same(let stamp):
        survey.stamps.append((index, stamp))
        return nil
      case .absent: return .isAdded
      case .link: survey.problems.append(.link(place))
      case .different:
        if !ownership.includes(file.path) {
          survey.problems.append(.foreignFile(place, neededFor: file.path.text))
        }
      case .special: survey.problems.append(.foreignFile(place, neededFor: file.path.text))
      case .folder:
        survey.foldersInTheWay.insert(file.path)
        let inside = try Descriptor.folder(file.path.name, in: folder)
        check(inside, folder: file.path, survey: &survey)
        try lookForForeignFiles(in: inside, path: file.path, neededFor: file.path, survey: &survey)
      }
      return .isOther
    } catch {
      survey.problems.append(.system(error.code, at: place))
      return nil
    }
  }

  /// A folder can make room for a file only if nothing is in it that no build wrote.
  private func lookForForeignFiles(
    in folder: Descriptor, path: OutputPath, neededFor file: OutputPath, survey: inout Survey
  ) throws(ErrorNumber) {
    guard ownership.folders.contains(path) else {
      survey.problems.append(.foreignFile(destination.place(path.text), neededFor: file.text))
      return
    }
    for name in try folder.names() {
      let text = join(path.text, name)
      guard let status = try folder.status(of: name) else { continue }
      let inner = try? OutputPath(text)
      if status.isLink {
        survey.problems.append(.link(destination.place(text)))
      } else if status.isFolder, let inner {
        let opened = try Descriptor.folder(name, in: folder)
        try lookForForeignFiles(in: opened, path: inner, neededFor: file, survey: &survey)
      } else if !(status.isFile && inner.map(ownership.includes) == true) {
        survey.problems.append(.foreignFile(destination.place(text), neededFor: file.text))
      }
    }
  }

  /// Finds which of the files that are no longer wanted are still there.
  func surveyRemovals(_ unwanted: [OutputPath]) -> Survey {
    var survey = Survey()
    guard let root else { return survey }
    var cursor = FolderCursor(root: root)
    var checked: OutputPath??
    for path in unwanted {
      let place = destination.place(path.text)
      switch cursor.find(path.folder?.text ?? "") {
      case .missing, .file: continue
      case .link(let link): survey.problems.append(.link(destination.place(link)))
      case .failed(let error, let path):
        survey.problems.append(.system(error.code, at: destination.place(path)))
      case .folder(let folder):
        do throws(ErrorNumber) {
          guard let status = try folder.status(of: path.name) else { continue }
          if status.isLink { survey.problems.append(.link(place)) }
          guard status.isFile, !isStillWanted(path, status) else { continue }
          survey.removals.append(path)
          if checked != .some(path.folder) { check(folder, folder: path.folder, survey: &survey) }
          checked = .some(path.folder)
        } catch {
          survey.problems.append(.system(error.code, at: place))
        }
      }
    }
    return survey
  }

  /// Where capitals or the way accents are stored do not count, the old name of a renamed file finds the new one.
  private func isStillWanted(_ path: OutputPath, _ status: stat) -> Bool {
    #if canImport(Darwin)
      let key = Claims.key(path.text)
      guard let file = files.first(where: { Claims.key($0.path.text) == key }) else { return false }
      var there = stat()
      guard let root, fstatat(root.number, file.path.text, &there, AT_SYMLINK_NOFOLLOW) == 0 else {
        return false
      }
      return there.st_ino == status.st_ino && there.st_dev == status.st_dev
    #else
      return false
    #endif
  }

  private func check(_ folder: Descriptor, folder path: OutputPath?, survey: inout Survey) {
    do throws(ErrorNumber) {
      try Surveyor.checkWritable(folder)
      if !stage.staging.canMove(to: folder) { throw ErrorNumber(code: EXDEV) }
    } catch {
      let place = path.map { destination.place($0.text) } ?? destination.shown
      survey.problems.append(.system(error.code, at: place))
    }
  }

  /// Whether entries of a folder may be made, replaced and removed.
  static func checkWritable(_ folder: Descriptor) throws(ErrorNumber) {
    try retrying { faccessat(folder.number, ".", W_OK | X_OK, 0) }
  }
}
