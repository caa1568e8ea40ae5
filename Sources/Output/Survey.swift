import Disk
import ParallelMap

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What has to be done, found by making each file, holding it against the output folder and staging it where it differs.
/// Nothing in the folder is changed. Whatever could stop the commit half-way is looked for here.
struct Survey: Sendable {
  /// Every file's size and checksum by its index.
  var entries: [(index: Int, entry: Manifest.Entry)] = []
  /// What the system says of the files that are right as they are, by their indices.
  var stamps: [(index: Int, stamp: Stamp)] = []
  /// The files that have to be written, which wait in the staging folder.
  var staged: [StagedFile] = []
  /// Smaller forms, written by us, of files that have to be written: they must go first.
  var outdated: [OutputPath] = []
  /// Files of ours that stand where a folder is needed.
  var filesInTheWay: Set<OutputPath> = []
  /// Folders, with nothing but files of ours in them, that stand where a file is needed.
  var foldersInTheWay: Set<OutputPath> = []
  /// Files of ours that are there and no longer wanted, sorted.
  var removals: [OutputPath] = []
  /// What forbids the build.
  var problems: [OutputProblem] = []

  private mutating func add(_ other: Survey) {
    entries += other.entries
    stamps += other.stamps
    staged += other.staged
    filesInTheWay.formUnion(other.filesInTheWay)
    foldersInTheWay.formUnion(other.foldersInTheWay)
    removals += other.removals
    problems += other.problems
  }

  /// Goes through all files; `root` is `nil` when the output folder is not there yet.
  /// - Parameters:
  ///   - untouched: the files of the last build that need not be looked at again.
  ///   - unwanted: the files of the last build that are not among the files now.
  /// - Throws: what keeps a file from being staged, such as a full disk.
  init(
    of root: Descriptor?, destination: Destination, files: [OutputFile], ownership: Ownership, stage: Stage,
    untouched: Untouched, unwanted: [OutputPath]
  ) throws(Stop) {
    if root == nil {
      do throws(ErrorNumber) {
        try Surveyor.checkWritable(destination.parent)
      } catch {
        problems = [.system(error.code, at: destination.shown)]
        return
      }
    }
    var open: [Int] = []
    for (index, file) in files.enumerated() {
      guard let known = untouched.file(index, madeFrom: file.fingerprint) else {
        open.append(index)
        continue
      }
      entries.append((index, known.entry))
      stamps.append((index, known.stamp))
    }
    let work = FolderWork(open, files)
    let surveyor = Surveyor(
      root: root, destination: destination, files: files, ownership: ownership, stage: stage,
      trays: Trays(stage))
    let parts = parallel(work.count) { range in
      Result { () throws(Stop) in try surveyor.survey(range.lazy.map(work.files)) }
    }
    // A large site has a million files, and lists that grow by themselves are there twice.
    entries.reserveCapacity(files.count)
    staged.reserveCapacity(parts.reduce(0) { $0 + ((try? $1.get().staged.count) ?? 0) })
    for part in parts { add(try part.get()) }
    guard root != nil else { return }
    if !unwanted.isEmpty { add(surveyor.surveyRemovals(unwanted)) }
    outdated = outdatedForms(of: files, ownership)
  }

  /// The smaller forms of files that have to be written, but for those that are wanted just as they are: an editor's own.
  private func outdatedForms(of files: [OutputFile], _ ownership: Ownership) -> [OutputPath] {
    let replaced = staged.filter { !$0.isAdded }
    guard !replaced.isEmpty else { return [] }
    let written = Set(staged.map { files[$0.index].path })
    let wanted = files.map(\.path)
    return replaced.flatMap { files[$0.index].path.packedFiles }.filter { form in
      ownership.paths.place(of: form) != nil && (written.contains(form) || wanted.place(of: form) == nil)
    }.sorted()
  }

  /// Gives away what is in each file, by the files' indices; all have been looked at.
  mutating func takeEntries(count: Int) -> [Manifest.Entry] {
    var all = [Manifest.Entry](repeating: .unknown, count: count)
    for (index, entry) in entries { all[index] = entry }
    entries = []
    return all
  }

  init() {}
}
