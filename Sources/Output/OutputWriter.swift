import CMalloc
import Disk
import Synchronization

/// Brings the output folder to exactly the state of a set of files, or leaves it as it was.
public struct OutputWriter: Sendable {
  /// The folder, absolute or relative, as the editor knows it.
  public let directory: String
  /// How the disk is changed.
  var fileSystem = FileSystem()

  /// - Parameter directory: the folder, absolute or relative, as it is to be shown in messages.
  public init(directory: String) { self.directory = directory }

  /// Writes the files that are new or have changed, and removes those of the last build that are not among them.
  /// Files that no build wrote are left alone.
  /// - Throws: what forbids it. Until all changed files are staged, and mostly after that too, the folder is then as
  ///   it was; if the disk fails during the last step, each file is whole and either old or new.
  public func write(_ files: [OutputFile]) throws(OutputFailure) -> WriteSummary {
    try write(files, knowing: nil).summary
  }

  /// The same, and files that an earlier build left need not be made again where they would be made from the same.
  /// - Parameter known: what the earlier build knew of its files.
  /// - Returns: what was done, and what is known of the files now; `nil` where somebody changed them meanwhile.
  public func write(
    _ files: [OutputFile], knowing known: KnownFiles?
  ) throws(OutputFailure) -> (summary: WriteSummary, known: KnownFiles?) {
    // Everything that is known of files is known in the order of their paths.
    let ordered = files.inOrder
    // Files that stood side by side once can do so again.
    if known?.areExactly(ordered) != true { try OutputWriter.check(files) }
    let isHalfway = Mutex(false)
    do throws(Stop) {
      return try run(ordered, knowing: known) { isHalfway.withLock { $0 = true } }
    } catch {
      switch error {
      case .killed: throw OutputFailure([])
      case .problems(let problems):
        throw OutputFailure(problems, isHalfway: isHalfway.withLock { $0 })
      }
    }
  }

  /// Whether files can stand side by side in one folder, whatever that holds now.
  /// - Throws: what forbids it.
  public static func check(_ files: [OutputFile]) throws(OutputFailure) {
    let claims = Claims.problems(in: files)
    guard claims.isEmpty else { throw OutputFailure(claims) }
  }

  /// Whether a folder holds all files of an earlier build just as that left them, and nothing of a build that was killed or is
  /// at work. Nothing is changed but that the folders above it are made.
  public func isUntouched(since known: KnownFiles) -> Bool {
    guard let destination = try? Destination(directory, using: fileSystem), let root = destination.folder,
      !Staging.isLeft(for: destination)
    else { return false }
    return known.areUntouched(in: root)
  }

  /// What a build did, and what it knows of its files.
  private typealias Outcome = (summary: WriteSummary, known: KnownFiles?)

  private func run(
    _ files: [OutputFile], knowing known: KnownFiles?, onCommit: () -> Void
  ) throws(Stop) -> Outcome {
    var destination = try Destination(directory, using: fileSystem)
    let staging = try Staging(for: destination, using: fileSystem)
    do throws(Stop) {
      let outcome = try run(
        files, knowing: known, destination: &destination, staging: staging, onCommit: onCommit)
      // The site is written; a staging folder that cannot be removed is the next build's to remove.
      do throws(Stop) { try staging.remove(using: fileSystem) } catch {
        if case .killed = error { throw error }
      }
      return outcome
    } catch {
      if case .problems = error { try? staging.remove(using: fileSystem) }
      throw error
    }
  }

  private func run(
    _ files: [OutputFile], knowing known: KnownFiles?, destination: inout Destination, staging: Staging,
    onCommit: () -> Void
  ) throws(Stop) -> Outcome {
    try destination.lookAgain()
    var ownership = Ownership()
    var untouched = Untouched()
    if let folder = destination.folder {
      if let known, let found = Untouched(known, of: files, in: folder), let list = found.known {
        untouched = found
        ownership = Ownership(listed: found.list, manifest: list)
      } else {
        ownership = try Ownership(of: folder, destination: destination)
      }
    }
    let paths = files.map(\.path)
    let unwanted = ownership.paths.missing(from: paths)
    let stage = Stage(staging: staging, destination: destination, files: files, fileSystem: fileSystem)
    var survey = try Survey(
      of: destination.folder, destination: destination, files: files, ownership: ownership, stage: stage,
      untouched: untouched, unwanted: unwanted)
    guard survey.problems.isEmpty else { throw .problems(survey.problems) }
    stage.sync(survey.staged)
    let entries = survey.takeEntries(count: files.count)
    sitegen_give_back_memory()
    let manifests = try stage.writeManifests(
      Manifest(entries: PathTable(sorted: paths, entries)), replacing: ownership,
      hasOldFiles: !unwanted.isEmpty)

    let foldersLeft =
      unwanted.isEmpty
      ? [] : enclosingFolders(of: unwanted).subtracting(enclosingFolders(of: paths))
    let root = try destination.make(using: fileSystem)
    onCommit()
    let commit = Commit(
      staging: staging, destination: destination, root: root, files: files, survey: survey,
      fileSystem: fileSystem,
      foldersLeft: foldersLeft.sorted { $0.text.utf8.count > $1.text.utf8.count })
    try commit.run(manifests: manifests)
    let summary = WriteSummary(
      written: survey.staged.count, unchanged: files.count - survey.staged.count,
      removed: survey.removals.count)
    return (summary, KnownFiles(files, entries, survey, list: manifests.last, in: root))
  }
}
